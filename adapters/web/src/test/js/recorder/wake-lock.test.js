import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenWakeLock } from '../../../main/resources/META-INF/resources/js/recorder/wake-lock.js';

/** A page that can be hidden, and a log of its locks. */
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

test('the screen stays on as long as wanted and no longer', async () => {
  const { page, held, wakeLock } = screen();
  const keepOn = screenWakeLock(wakeLock, page);
  await keepOn(true);
  assert.deepEqual(held.map(({ released }) => released), [false]);
  await keepOn(false);
  assert.deepEqual(held.map(({ released }) => released), [true]);
});

test('the lock is requested again when the page becomes visible', async () => {
  const { page, held, wakeLock } = screen();
  await screenWakeLock(wakeLock, page)(true);
  held[0].released = true;
  page.dispatchEvent(new Event('visibilitychange'));
  assert.equal(held.length, 2);
});

test('a refusal because of a low battery causes no error', async () => {
  const refusing = { request: () => Promise.reject(new DOMException('low', 'NotAllowedError')) };
  await assert.doesNotReject(screenWakeLock(refusing, new EventTarget())(true));
});
