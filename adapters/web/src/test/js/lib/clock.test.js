import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clock } from '../../../main/resources/META-INF/resources/js/lib/clock.js';

test('fractions of a second are not shown', () => assert.equal(clock(59.99), '0:59'));

test('an hour has three parts', () => assert.equal(clock(3723), '1:02:03'));
