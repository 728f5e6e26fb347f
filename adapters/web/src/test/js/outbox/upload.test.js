import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_BYTES, answerOf, audioType, objection } from '../../../main/resources/META-INF/resources/js/outbox/upload.js';

const problem = (detail) => JSON.stringify({ detail });

test('a type that the browser calls audio is kept', () => assert.equal(audioType('a.m4a', 'audio/x-m4a'), 'audio/x-m4a'));

test('parameters of a type are left out', () => assert.equal(audioType('', 'audio/webm;codecs=opus'), 'audio/webm'));

for (const [name, declared, type] of [
  ['talk.MP4', 'video/mp4', 'audio/mp4'],
  ['talk.webm', 'video/webm', 'audio/webm'],
  ['talk.ogg', 'application/ogg', 'audio/ogg'],
  ['my.talk.amr', '', 'audio/amr'],
]) {
  test(`${name}, called "${declared}", is ${type}`, () => assert.equal(audioType(name, declared), type));
}

test('a text file stays text', () => assert.equal(audioType('notes.txt', 'text/plain'), 'text/plain'));

test('an unknown type is bytes', () => assert.equal(audioType('notes', ''), 'application/octet-stream'));

test('an empty file is not sent', () => assert.match(objection({ size: 0 }), /empty/));

test('a byte more than 2 GB is not sent', () => assert.match(objection({ size: MAX_BYTES + 1 }), /2 GB/));

test('2 GB is sent', () => assert.equal(objection({ size: MAX_BYTES }), undefined));

for (const status of [200, 201]) {
  test(`${status} means stored`, () => assert.equal(answerOf(status, 'application/json', '{}').outcome, 'stored'));
}

for (const status of [0, 408, 429, 500, 502, 503, 504]) {
  test(`${status} may succeed later`, () => assert.equal(answerOf(status, null, '').outcome, 'again'));
}

for (const status of [400, 403, 409, 413, 422]) {
  test(`${status} is final, and the server says why`, () => {
    const answer = answerOf(status, 'application/problem+json', problem('Because.'));
    assert.deepEqual(answer, { outcome: 'refused', words: 'Because.' });
  });
}

test('415 is final, in words for people', () => {
  const answer = answerOf(415, 'application/problem+json', problem('Set the header Content-Type.'));
  assert.equal(answer.outcome, 'refused');
  assert.match(answer.words, /^That file is not audio/);
});

test('401 means signed out', () => assert.equal(answerOf(401, null, '').outcome, 'signedOut'));

test('a sign-in page instead of an answer means signed out', () =>
  assert.equal(answerOf(200, 'text/html;charset=UTF-8', '<!doctype html>').outcome, 'signedOut'));

test('an error page is not shown as a reason', () =>
  assert.equal(answerOf(413, 'text/html', '<h1>').words, 'A recording can be 2 GB at most.'));
