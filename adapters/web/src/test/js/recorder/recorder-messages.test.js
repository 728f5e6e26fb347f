import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomWords } from '../../../main/resources/META-INF/resources/js/recorder/recorder-messages.js';

test('scarce room is said in minutes', () => assert.match(roomWords(130), /for about 2 minutes/));

test('no room is said as such', () => assert.match(roomWords(59), /no room left/));
