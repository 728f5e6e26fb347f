import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storageWarning } from '../../../main/resources/META-INF/resources/js/recorder/recorder-messages.js';

test('scarce space is shown in minutes', () => assert.match(storageWarning(130), /for about 2 minutes/));

test('no space left is shown as such', () => assert.match(storageWarning(59), /no space left/));
