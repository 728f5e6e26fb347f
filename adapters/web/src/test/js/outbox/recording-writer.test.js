import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryStore } from '../../../main/resources/META-INF/resources/js/outbox/memory-store.js';
import { RecordingWriter } from '../../../main/resources/META-INF/resources/js/outbox/recording-writer.js';

const ENTRY = { id: 'a', owner: 'ann', state: 'recording', startedAt: 0 };

/** A store whose disk is full as long as `isFull` says so. */
class SmallStore extends MemoryStore {
  isFull = false;

  async append(...piece) {
    if (this.isFull) {
      throw new DOMException('no room', 'QuotaExceededError');
    }
    await super.append(...piece);
  }
}

function writerOf(store) {
  const changes = [];
  return { writer: new RecordingWriter(store, Promise.resolve(ENTRY), (isKept) => changes.push(isKept)), changes };
}

const stored = async (store) => (await store.audio('a')).text();

test('the first second is stored before the next one is recorded', async () => {
  const store = new MemoryStore();
  const { writer } = writerOf(store);
  await writer.append(new Blob(['one']), 1);
  assert.equal(await stored(store), 'one');
  assert.equal((await store.list('ann'))[0].seconds, 1);
});

test('pieces that arrive faster than they are written stay in order', async () => {
  const store = new MemoryStore();
  const { writer } = writerOf(store);
  await Promise.all([writer.append(new Blob(['one ']), 1), writer.append(new Blob(['two ']), 2), writer.append(new Blob(['three']), 3)]);
  assert.equal(await stored(store), 'one two three');
});

test('a full disk is reported once', async () => {
  const store = new SmallStore();
  const { writer, changes } = writerOf(store);
  store.isFull = true;
  await writer.append(new Blob(['one']), 1);
  await writer.append(new Blob(['two']), 2);
  assert.deepEqual(changes, [false]);
  assert.equal(writer.isKept, false);
});

test('a piece that did not fit is written as soon as there is space, without a gap', async () => {
  const store = new SmallStore();
  const { writer, changes } = writerOf(store);
  await writer.append(new Blob(['one ']), 1);
  store.isFull = true;
  await writer.append(new Blob(['two ']), 2);
  store.isFull = false;
  await writer.append(new Blob(['three']), 3);
  assert.equal(await stored(store), 'one two three');
  assert.deepEqual(changes, [false, true]);
});
