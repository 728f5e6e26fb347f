import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemWords } from '../../main/resources/META-INF/resources/js/outbox-list.js';
import { Outbox } from '../../main/resources/META-INF/resources/js/outbox.js';

const sending = (id) => ({ id, audio: { size: 1, type: 'audio/webm' }, name: id, language: 'auto' });
const stored = { outcome: 'stored', words: '' };
const again = { outcome: 'again', words: 'Busy.' };
const refused = { outcome: 'refused', words: 'Not audio.' };
const signedOut = { outcome: 'signedOut', words: 'Signed out.' };

/** An outbox whose server gives these answers, one for each attempt, and whose pauses take no time. */
function outboxWith(answers, pause = async () => {}) {
  const attempts = [];
  const arrived = [];
  const outbox = new Outbox({
    onChange: () => {},
    onStored: ({ id }) => arrived.push(id),
    send: async ({ id }) => {
      attempts.push(id);
      return answers.shift();
    },
    pause,
  });
  return { outbox, attempts, arrived };
}

test('what is stored leaves the outbox', async () => {
  const { outbox, arrived } = outboxWith([stored]);
  await outbox.add(sending('a'));
  assert.deepEqual(arrived, ['a']);
  assert.equal(outbox.items.length, 0);
});

test('several are sent one after another', async () => {
  let underWay = 0;
  let most = 0;
  const outbox = new Outbox({
    onChange: () => {},
    onStored: () => {},
    send: async () => {
      most = Math.max(most, ++underWay);
      await Promise.resolve();
      underWay--;
      return stored;
    },
  });
  await Promise.all([outbox.add(sending('a')), outbox.add(sending('b')), outbox.add(sending('c'))]);
  assert.equal(most, 1);
});

test('after a failure of the network the same id is sent again', async () => {
  const { outbox, attempts, arrived } = outboxWith([again, again, stored]);
  await outbox.add(sending('a'));
  assert.deepEqual(attempts, ['a', 'a', 'a']);
  assert.deepEqual(arrived, ['a']);
});

test('one that cannot be sent now lets the next one go first', async () => {
  const { outbox, attempts } = outboxWith([again, stored, stored]);
  const first = outbox.add(sending('a'));
  outbox.add(sending('b'));
  await first;
  assert.deepEqual(attempts, ['a', 'b', 'a']);
});

test('what is refused stays, with the reason', async () => {
  const { outbox } = outboxWith([refused]);
  await outbox.add(sending('a'));
  assert.equal(itemWords(outbox.items[0]), 'Not taken: Not audio.');
});

test('an empty recording is refused without asking the server', async () => {
  const { outbox, attempts } = outboxWith([]);
  await outbox.add({ ...sending('a'), audio: { size: 0 } });
  assert.equal(outbox.items[0].state, 'refused');
  assert.deepEqual(attempts, []);
});

test('signed out keeps the sound, and goes on after signing in', async () => {
  const { outbox, arrived } = outboxWith([signedOut, stored]);
  await outbox.add(sending('a'));
  assert.equal(outbox.items[0].state, 'signedOut');
  await outbox.tryAgain();
  assert.deepEqual(arrived, ['a']);
});

test('trying again does not touch what was refused', async () => {
  const { outbox, attempts } = outboxWith([refused]);
  await outbox.add(sending('a'));
  await outbox.tryAgain('a');
  assert.deepEqual(attempts, ['a']);
});

test('trying again ends a pause', async () => {
  const never = new Promise(() => {});
  const { outbox, arrived } = outboxWith([again, stored], () => never);
  const done = outbox.add(sending('a'));
  await new Promise(setImmediate);
  assert.equal(outbox.items[0].state, 'pausing');
  outbox.tryAgain('a');
  await done;
  assert.deepEqual(arrived, ['a']);
});

test('what is removed while it is sent is broken off and stays away', async () => {
  let signal;
  const outbox = new Outbox({
    onChange: () => {},
    onStored: () => {},
    send: (item, onProgress, given) => {
      signal = given;
      return new Promise((resolve) => { given.addEventListener('abort', () => resolve(again)); });
    },
  });
  const done = outbox.add(sending('a'));
  outbox.remove('a');
  await done;
  assert.ok(signal.aborted);
  assert.equal(outbox.items.length, 0);
});

test('progress is said in whole per cent', () =>
  assert.equal(itemWords({ state: 'sending', words: '', share: 0.299 }), 'Sending, 29 %'));
