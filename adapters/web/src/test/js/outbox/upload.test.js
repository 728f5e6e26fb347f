import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MAX_BYTES, answerOf, audioType, objection } from '../../../main/resources/META-INF/resources/js/outbox/upload.js';

const problem = (detail) => JSON.stringify({ detail });

for (const type of ['audio/x-m4a', 'audio/x-caf', 'video/quicktime', 'video/3gpp', 'video/x-matroska']) {
  test(`${type} is sent as what the browser calls it`, () => assert.equal(audioType(type), type));
}

test('parameters of a type are left out', () => assert.equal(audioType('audio/webm;codecs=opus'), 'audio/webm'));

for (const type of ['', 'application/ogg', 'application/mxf', 'model/vnd.mts', 'text/vnd.trolltech.linguist', 'text/plain', 'audio/', 'audio']) {
  test(`a file that the browser calls "${type}" is sent as bytes, and the server looks at them`, () =>
    assert.equal(audioType(type), 'application/octet-stream'));
}

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
  assert.match(answer.words, /^That file is neither audio nor video/);
});

test('401 means signed out', () => assert.equal(answerOf(401, null, '').outcome, 'signedOut'));

test('a sign-in page instead of an answer means signed out', () =>
  assert.equal(answerOf(200, 'text/html;charset=UTF-8', '<!doctype html>').outcome, 'signedOut'));

test('an error page is not shown as a reason', () =>
  assert.equal(answerOf(413, 'text/html', '<h1>').words, 'A recording can be 2 GB at most.'));
