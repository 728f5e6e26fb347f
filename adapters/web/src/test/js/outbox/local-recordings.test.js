import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { LocalRecordings } from '../../../main/resources/META-INF/resources/js/outbox/local-recordings.js';
import { MemoryStore } from '../../../main/resources/META-INF/resources/js/outbox/memory-store.js';
import { TabLocks } from '../../../main/resources/META-INF/resources/js/outbox/tab-locks.js';
import { FakeLocks, fakeChannels, settle } from '../fakes.js';

const DETAILS = { id: 'a', name: 'A', language: 'auto', type: 'audio/webm' };

let store;
let locks;
let channels;

beforeEach(() => {
  store = new MemoryStore();
  locks = new FakeLocks();
  channels = fakeChannels(2);
});

/** A tab, and what it sees. */
function tab(owner = 'ann') {
  const seen = { mine: [], elsewhere: [], gone: [] };
  const localRecordings = new LocalRecordings({ owner, store, tabLocks: new TabLocks(locks, channels.pop()) }, {
    onMine: ({ id, state }) => seen.mine.push(`${id} ${state}`),
    onElsewhere: ({ id, state }) => seen.elsewhere.push(`${id} ${state}`),
    onGone: (id) => seen.gone.push(id),
  });
  return { localRecordings, seen };
}

async function record(localRecordings, details = DETAILS) {
  const writer = localRecordings.begin(details, () => {});
  await writer.append(new Blob(['sound']), 1);
  await settle();
}

/** Adds an entry left by a closed page. */
async function left(state, sound = 'sound') {
  await store.add({ ...DETAILS, owner: 'ann', state, startedAt: 0 });
  await store.append('a', 0, new Blob([sound]), 1);
}

for (const state of ['recording', 'kept', 'sending', 'refused']) {
  test(`a recording that a page left ${state} is found`, async () => {
    await left(state);
    const { localRecordings, seen } = tab();
    await localRecordings.refresh();
    assert.deepEqual(seen.mine, [`a ${state}`]);
  });
}

test('a discarded recording is deleted on the next visit', async () => {
  await left('discarded');
  const { localRecordings, seen } = tab();
  await localRecordings.refresh();
  assert.deepEqual(seen.mine, []);
  assert.deepEqual(await store.list('ann'), []);
});

test('a recording without audio is not offered', async () => {
  await left('recording', '');
  const { localRecordings, seen } = tab();
  await localRecordings.refresh();
  assert.deepEqual(seen.mine, []);
});

test('another person finds nothing, and the recording stays', async () => {
  await left('kept');
  const { localRecordings, seen } = tab('ben');
  await localRecordings.refresh();
  assert.deepEqual(seen.mine, []);
  assert.equal((await store.list('ann')).length, 1);
});

test('a tab does not find its own recording while it is made', async () => {
  const { localRecordings, seen } = tab();
  await record(localRecordings);
  await localRecordings.refresh();
  assert.deepEqual(seen, { mine: [], elsewhere: [], gone: [] });
});

test('another tab shows that it is being made elsewhere', async () => {
  const other = tab();
  await record(tab().localRecordings);
  assert.deepEqual(other.seen.elsewhere.at(-1), 'a recording');
  assert.deepEqual(other.seen.mine, []);
});

test('another tab follows its state', async () => {
  const other = tab();
  const { localRecordings } = tab();
  await record(localRecordings);
  await localRecordings.update('a', { state: 'sending' });
  await settle();
  assert.equal(other.seen.elsewhere.at(-1), 'a sending');
});

test('another tab removes a recording when it is finished', async () => {
  const other = tab();
  const { localRecordings } = tab();
  await record(localRecordings);
  await localRecordings.remove('a');
  await settle();
  assert.deepEqual(other.seen.gone, ['a']);
  assert.deepEqual(other.seen.mine, []);
});

test('another tab takes over a recording when its tab releases it', async () => {
  const tabLocks = new TabLocks(locks, channels.pop());
  await tabLocks.tryClaim('a');
  await left('sending');
  const { localRecordings, seen } = tab();
  await localRecordings.refresh();
  tabLocks.release('a');
  await settle();
  assert.deepEqual(seen.mine, ['a sending']);
});

test('a chosen file is stored', async () => {
  const { localRecordings } = tab();
  assert.equal(await localRecordings.copy(new Blob(['file'], { type: 'audio/wav' }), { ...DETAILS, state: 'sending', words: '' }), true);
  assert.equal((await store.list('ann'))[0].isFile, true);
});

test('a file above 200 MB is not copied', async () => {
  const { localRecordings } = tab();
  assert.equal(await localRecordings.copy({ size: 200 * 2 ** 20 + 1 }, DETAILS), false);
  assert.deepEqual(await store.list('ann'), []);
});

test('a file that does not fit leaves nothing behind', async () => {
  const { localRecordings } = tab();
  store.append = async () => { throw new DOMException('no room', 'QuotaExceededError'); };
  assert.equal(await localRecordings.copy(new Blob(['file']), DETAILS), false);
  assert.deepEqual(await store.list('ann'), []);
});

test('in a browser without locks, each tab takes what it finds', async () => {
  await left('kept');
  locks = undefined;
  const { localRecordings, seen } = tab();
  await localRecordings.refresh();
  assert.deepEqual(seen.mine, ['a kept']);
});

test('two refreshes at once find a recording once, and not as another tab’s', async () => {
  await left('kept');
  const { localRecordings, seen } = tab();
  await Promise.all([localRecordings.refresh(), localRecordings.refresh()]);
  assert.deepEqual(seen, { mine: ['a kept'], elsewhere: [], gone: [] });
});
