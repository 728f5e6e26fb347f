import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemWords } from '../../../main/resources/META-INF/resources/js/lib/api.js';

test('a problem is told in the server’s words', () => assert.equal(problemWords(409, '{"detail":"Nothing failed."}'), 'Nothing failed.'));

test('a problem without words gets some', () => assert.match(problemWords(503, ''), /busy/));

test('a problem that nobody foresaw gets some', () => assert.notEqual(problemWords(418, 'tea'), ''));
