import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemMessage } from '../../../main/resources/META-INF/resources/js/lib/api.js';

test('a problem is told in the server’s words', () => assert.equal(problemMessage(409, '{"detail":"Nothing failed."}'), 'Nothing failed.'));

test('a problem without words gets some', () => assert.match(problemMessage(503, ''), /busy/));

test('a problem that nobody foresaw gets some', () => assert.notEqual(problemMessage(418, 'tea'), ''));
