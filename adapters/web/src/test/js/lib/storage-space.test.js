import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askToPersist, isScarce, secondsLeft } from '../../../main/resources/META-INF/resources/js/lib/storage-space.js';

const storageWith = (bytes) => ({ estimate: async () => ({ quota: 1_000_000_000 + bytes, usage: 1_000_000_000 }) });
const storeWith = (room) => ({ hasRoomFor: async (bytes) => bytes <= room });

test('a second of speech takes 8000 bytes', async () => assert.equal(await secondsLeft(storeWith(Infinity), storageWith(80_000)), 10));

test('a browser that reports nothing has space', async () => assert.equal(await secondsLeft(storeWith(Infinity), undefined), Infinity));

test('trying counts more than what the browser reports', async () =>
  assert.equal(await secondsLeft(storeWith(1_000_000), storageWith(1e9)), 60));

test('there is no space if not even a minute fits', async () => assert.equal(await secondsLeft(storeWith(0), storageWith(1e9)), 0));

test('space for less than half an hour is scarce', () => {
  assert.equal(isScarce(1799), true);
  assert.equal(isScarce(1800), false);
});

test('a browser that cannot promise to keep recordings causes no error', () => assert.doesNotReject(askToPersist(undefined)));
