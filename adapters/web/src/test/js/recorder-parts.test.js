import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedMicrophones } from '../../main/resources/META-INF/resources/js/microphones.js';
import { roomWords } from '../../main/resources/META-INF/resources/js/recorder-words.js';
import { askToPersist, isScarce, secondsLeft } from '../../main/resources/META-INF/resources/js/storage-room.js';
import { screenLock } from '../../main/resources/META-INF/resources/js/wake-lock.js';

const storageWith = (bytes) => ({ estimate: async () => ({ quota: 1_000_000_000 + bytes, usage: 1_000_000_000 }) });
const storeWith = (room) => ({ hasRoomFor: async (bytes) => bytes <= room });

test('a second of speech takes 8000 bytes', async () => assert.equal(await secondsLeft(storeWith(Infinity), storageWith(80_000)), 10));

test('a browser that tells nothing has room', async () => assert.equal(await secondsLeft(storeWith(Infinity), undefined), Infinity));

test('what does not fit when it is tried counts more than what the browser tells', async () =>
  assert.equal(await secondsLeft(storeWith(1_000_000), storageWith(1e9)), 60));

test('where not even a minute fits there is no room', async () => assert.equal(await secondsLeft(storeWith(0), storageWith(1e9)), 0));

test('room for less than half an hour is scarce', () => {
  assert.equal(isScarce(1799), true);
  assert.equal(isScarce(1800), false);
});

test('scarce room is said in minutes', () => assert.match(roomWords(130), /for about 2 minutes/));

test('no room is said as such', () => assert.match(roomWords(59), /no room left/));

test('a browser that cannot promise to keep things is no hindrance', () => assert.doesNotReject(askToPersist(undefined)));

test('the browser’s own choice is not offered as one more microphone', () => {
  const device = (deviceId, label = deviceId) => ({ kind: 'audioinput', label, deviceId });
  const devices = [device('default'), device('desk'), device('headset'), { kind: 'videoinput', label: 'eye', deviceId: 'eye' }, device('unnamed', '')];
  assert.deepEqual(namedMicrophones(devices).map(({ deviceId }) => deviceId), ['desk', 'headset']);
});

/** A page that can be hidden, and a lock that counts. */
function screen() {
  const page = new EventTarget();
  const held = [];
  const wakeLock = {
    request: async () => {
      const lock = { released: false, release: async () => { lock.released = true; } };
      held.push(lock);
      return lock;
    },
  };
  return { page, held, wakeLock };
}

test('the screen stays on while it is wanted, and no longer', async () => {
  const { page, held, wakeLock } = screen();
  const keepOn = screenLock(wakeLock, page);
  await keepOn(true);
  assert.deepEqual(held.map(({ released }) => released), [false]);
  await keepOn(false);
  assert.deepEqual(held.map(({ released }) => released), [true]);
});

test('the screen is asked for again when the page comes back', async () => {
  const { page, held, wakeLock } = screen();
  await screenLock(wakeLock, page)(true);
  held[0].released = true;
  page.dispatchEvent(new Event('visibilitychange'));
  assert.equal(held.length, 2);
});

test('a battery that forbids it is no hindrance', async () => {
  const refusing = { request: () => Promise.reject(new DOMException('low', 'NotAllowedError')) };
  await assert.doesNotReject(screenLock(refusing, new EventTarget())(true));
});
