import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemMessage } from '../../../main/resources/META-INF/resources/js/lib/api.js';

test('a problem is shown in the server’s words', () => assert.equal(problemMessage(409, '{"detail":"Nothing failed."}'), 'Nothing failed.'));

test('a problem without a text gets one', () => assert.match(problemMessage(503, ''), /busy/));

test('an unexpected problem gets a text', () => assert.notEqual(problemMessage(418, 'tea'), ''));
