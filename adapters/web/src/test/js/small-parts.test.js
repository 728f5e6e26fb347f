import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemWords } from '../../main/resources/META-INF/resources/js/api.js';
import { newId } from '../../main/resources/META-INF/resources/js/ids.js';
import { localTime } from '../../main/resources/META-INF/resources/js/times.js';
import { plainText } from '../../main/resources/META-INF/resources/js/transcript.js';

const PARIS = { locale: 'fr-FR', timeZone: 'Europe/Paris' };

test('an id is a UUID of version 4', () =>
  assert.match(newId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

test('an id holds the random bits that it was given', () =>
  assert.equal(newId((bytes) => bytes.fill(0xff)), 'ffffffff-ffff-4fff-bfff-ffffffffffff'));

test('two ids differ', () => assert.notEqual(newId(), newId()));

test('a time is said in the reader’s zone and manner', () =>
  assert.equal(localTime('2026-03-12T09:05:00Z', PARIS), '12 mars 2026, 10:05'));

test('the same day is not said twice', () =>
  assert.equal(localTime('2026-03-12T09:06:00Z', { after: '2026-03-11T23:30:00Z', ...PARIS }), '10:06'));

test('another day is said', () =>
  assert.equal(localTime('2026-03-12T23:05:00Z', { after: '2026-03-12T09:05:00Z', ...PARIS }), '13 mars 2026, 00:05'));

test('a problem is told in the server’s words', () => assert.equal(problemWords(409, '{"detail":"Nothing failed."}'), 'Nothing failed.'));

test('a problem without words gets some', () => assert.match(problemWords(503, ''), /busy/));

test('a problem that nobody foresaw gets some', () => assert.notEqual(problemWords(418, 'tea'), ''));

test('copied paragraphs are parted by an empty line', () => {
  const transcript = { querySelectorAll: () => [{ textContent: 'One.' }, { textContent: 'Two.' }] };
  assert.equal(plainText(transcript), 'One.\n\nTwo.');
});
