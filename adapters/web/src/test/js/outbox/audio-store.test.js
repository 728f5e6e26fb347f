import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { AudioStore } from '../../../main/resources/META-INF/resources/js/outbox/audio-store.js';
import { MemoryStore } from '../../../main/resources/META-INF/resources/js/outbox/memory-store.js';

globalThis.IDBKeyRange = IDBKeyRange;

const entry = (id, startedAt = 0, owner = 'ann') => ({ id, owner, state: 'recording', name: id, startedAt });
const bytes = (text) => new TextEncoder().encode(text).buffer;

const stores = {
  'the browser’s store': () => AudioStore.open(new IDBFactory()),
  'the memory that replaces it': async () => new MemoryStore(),
};

for (const [name, open] of Object.entries(stores)) {
  test(`${name} returns the pieces in order`, async () => {
    const store = await open();
    await store.add(entry('a'));
    await store.append('a', 0, bytes('one '), 1);
    await store.append('a', 1, bytes('two'), 2);
    assert.equal(await (await store.audio('a')).text(), 'one two');
  });

  test(`${name} gives the audio its type`, async () => {
    const store = await open();
    assert.equal((await store.audio('a', 'audio/webm')).type, 'audio/webm');
  });

  test(`${name} knows the length of a recording`, async () => {
    const store = await open();
    await store.add(entry('a'));
    await store.append('a', 0, bytes('one'), 1);
    await store.append('a', 1, bytes('two'), 2.5);
    assert.equal((await store.list('ann'))[0].seconds, 2.5);
  });

  test(`${name} lists the oldest first`, async () => {
    const store = await open();
    await store.add(entry('new', 2));
    await store.add(entry('old', 1));
    assert.deepEqual((await store.list('ann')).map(({ id }) => id), ['old', 'new']);
  });

  test(`${name} shows no one another person’s recordings`, async () => {
    const store = await open();
    await store.add(entry('a', 0, 'ann'));
    assert.deepEqual(await store.list('ben'), []);
  });

  test(`${name} changes only the given fields`, async () => {
    const store = await open();
    await store.add(entry('a'));
    await store.update('a', { state: 'kept' });
    assert.deepEqual(await store.list('ann'), [{ ...entry('a'), state: 'kept' }]);
  });

  test(`${name} does not restore a removed recording by a change`, async () => {
    const store = await open();
    await store.update('a', { state: 'kept', owner: 'ann' });
    assert.deepEqual(await store.list('ann'), []);
  });

  test(`${name} removes a recording with its audio and leaves the other`, async () => {
    const store = await open();
    for (const id of ['a', 'b']) {
      await store.add(entry(id));
      await store.append(id, 0, bytes(id));
    }
    await store.remove('a');
    assert.deepEqual((await store.list('ann')).map(({ id }) => id), ['b']);
    assert.equal((await store.audio('a')).size, 0);
    assert.equal(await (await store.audio('b')).text(), 'b');
  });

  test(`${name} stores a chosen file`, async () => {
    const store = await open();
    await store.append('a', 0, new Blob(['file']));
    assert.equal(await (await store.audio('a')).text(), 'file');
  });
}

test('more pieces than are read at a time come back complete', async () => {
  const store = await AudioStore.open(new IDBFactory());
  for (let n = 0; n < 1201; n++) {
    await store.append('a', n, bytes('x'), n);
  }
  assert.equal((await store.audio('a')).size, 1201);
});

test('a recording is still there when the store is opened again', async () => {
  const factory = new IDBFactory();
  await (await AudioStore.open(factory)).add(entry('a'));
  assert.equal((await (await AudioStore.open(factory)).list('ann')).length, 1);
});

test('checking for space leaves nothing behind', async () => {
  const factory = new IDBFactory();
  const store = await AudioStore.open(factory);
  assert.equal(await store.hasRoomFor(10), true);
  assert.equal(await piecesIn(factory), 0);
});

async function piecesIn(factory) {
  const open = factory.open('audio-to-text');
  await new Promise((resolve) => { open.onsuccess = resolve; });
  const count = open.result.transaction('pieces').objectStore('pieces').count();
  await new Promise((resolve) => { count.onsuccess = resolve; });
  return count.result;
}
