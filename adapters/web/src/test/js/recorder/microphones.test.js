import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedMicrophones } from '../../../main/resources/META-INF/resources/js/recorder/microphones.js';

test('the browser’s own choice is not offered as an extra microphone', () => {
  const device = (deviceId, label = deviceId) => ({ kind: 'audioinput', label, deviceId });
  const devices = [device('default'), device('desk'), device('headset'), { kind: 'videoinput', label: 'eye', deviceId: 'eye' }, device('unnamed', '')];
  assert.deepEqual(namedMicrophones(devices).map(({ deviceId }) => deviceId), ['desk', 'headset']);
});
