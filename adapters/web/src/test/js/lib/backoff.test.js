import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pauseAfter } from '../../../main/resources/META-INF/resources/js/lib/backoff.js';

test('pauses double', () => assert.deepEqual([1, 2, 3].map((tries) => pauseAfter(tries, () => 1)), [2, 4, 8]));

test('no pause is longer than a minute', () => assert.equal(pauseAfter(30, () => 1), 60));

test('a pause is at least half as long as it may be', () => assert.equal(pauseAfter(3, () => 0), 4));
