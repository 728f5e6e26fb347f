import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName, itemStatus } from '../../../main/resources/META-INF/resources/js/outbox/item-text.js';
import { Outbox } from '../../../main/resources/META-INF/resources/js/outbox/outbox.js';

const sending = (id) => ({ id, audio: { size: 1, type: 'audio/webm' }, name: id, language: 'auto', isFile: false, isKept: true });
const entry = (id, state) => ({ id, owner: 'ann', state, name: id, language: 'auto', isFile: false, startedAt: 0, words: '' });
const AUDIO = new Blob(['sound'], { type: 'audio/webm' });
const stored = { outcome: 'stored', words: '' };
const again = { outcome: 'again', words: 'Busy.' };
const refused = { outcome: 'refused', words: 'Not audio.' };
const signedOut = { outcome: 'signedOut', words: 'Signed out.' };

/** Logs what the outbox stores in the browser. */
class FakeLocalRecordings {
  log = [];
  async copy(file, { id }) { this.log.push(`copy ${id}`); return true; }
  async update(id, { state }) { this.log.push(`${id} ${state}`); }
  async remove(id) { this.log.push(`remove ${id}`); }
}

/** An outbox whose server returns these answers, one for each attempt, and whose pauses take no time. */
function outboxWith(answers, { pause = async () => {}, send } = {}) {
  const attempts = [];
  const arrived = [];
  const localRecordings = new FakeLocalRecordings();
  const sendOnce = async ({ id }) => {
    attempts.push(id);
    return answers.shift();
  };
  const outbox = new Outbox({ localRecordings, send: send ?? sendOnce, pause }, {
    onChange: () => {},
    onStored: ({ id }) => arrived.push(id),
  });
  return { outbox, attempts, arrived, log: localRecordings.log };
}

test('a stored recording leaves the outbox and the browser', async () => {
  const { outbox, arrived, log } = outboxWith([stored]);
  await outbox.add(sending('a'));
  assert.deepEqual(arrived, ['a']);
  assert.equal(outbox.items.length, 0);
  assert.equal(log.at(-1), 'remove a');
});

for (const answer of [refused, signedOut]) {
  test(`after the answer ${answer.outcome}, the recording stays in the browser`, async () => {
    const { outbox, log } = outboxWith([answer]);
    await outbox.add(sending('a'));
    assert.ok(!log.includes('remove a'));
  });
}

test('several are sent one after another', async () => {
  let underWay = 0;
  let most = 0;
  const { outbox } = outboxWith([], {
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

test('after a network failure the same id is sent again', async () => {
  const { outbox, attempts, arrived } = outboxWith([again, again, stored]);
  await outbox.add(sending('a'));
  assert.deepEqual(attempts, ['a', 'a', 'a']);
  assert.deepEqual(arrived, ['a']);
});

test('a recording that cannot be sent now lets the next one go first', async () => {
  const { outbox, attempts } = outboxWith([again, stored, stored]);
  const first = outbox.add(sending('a'));
  outbox.add(sending('b'));
  await first;
  assert.deepEqual(attempts, ['a', 'b', 'a']);
});

test('a refused recording stays, with the reason', async () => {
  const { outbox, log } = outboxWith([refused]);
  await outbox.add(sending('a'));
  assert.equal(itemStatus(outbox.items[0]), 'Not accepted: Not audio.');
  assert.equal(log.at(-1), 'a refused');
});

test('an empty recording is refused without asking the server', async () => {
  const { outbox, attempts } = outboxWith([]);
  await outbox.add({ ...sending('a'), audio: { size: 0 } });
  assert.equal(outbox.items[0].state, 'refused');
  assert.deepEqual(attempts, []);
});

test('when signed out, the outbox keeps the audio and continues after signing in', async () => {
  const { outbox, arrived } = outboxWith([signedOut, stored]);
  await outbox.add(sending('a'));
  assert.equal(outbox.items[0].state, 'signedOut');
  await outbox.tryAgain();
  assert.deepEqual(arrived, ['a']);
});

test('trying again does not touch a refused recording', async () => {
  const { outbox, attempts } = outboxWith([refused]);
  await outbox.add(sending('a'));
  await outbox.tryAgain('a');
  assert.deepEqual(attempts, ['a']);
});

test('trying again ends a pause', async () => {
  const never = new Promise(() => {});
  const { outbox, arrived } = outboxWith([again, stored], { pause: () => never });
  const done = outbox.add(sending('a'));
  await new Promise(setImmediate);
  assert.equal(outbox.items[0].state, 'pausing');
  outbox.tryAgain('a');
  await done;
  assert.deepEqual(arrived, ['a']);
});

test('a recording removed while it is sent is aborted and does not come back', async () => {
  let signal;
  const { outbox, log } = outboxWith([], {
    send: (item, onProgress, given) => {
      signal = given;
      return new Promise((resolve) => { given.addEventListener('abort', () => resolve(again)); });
    },
  });
  const done = outbox.add(sending('a'));
  await new Promise(setImmediate);
  outbox.remove('a');
  await done;
  assert.ok(signal.aborted);
  assert.equal(outbox.items.length, 0);
  assert.equal(log.at(-1), 'remove a');
});

test('a recording removed during its pause lets the next one go at once', async () => {
  const never = new Promise(() => {});
  const { outbox, arrived } = outboxWith([again, stored], { pause: () => never });
  outbox.add(sending('a'));
  const done = outbox.add(sending('b'));
  await new Promise(setImmediate);
  outbox.remove('a');
  await done;
  assert.deepEqual(arrived, ['b']);
});

test('a chosen file is copied and sent', async () => {
  const { outbox, arrived, log } = outboxWith([stored]);
  await outbox.add({ ...sending('a'), isFile: true, isKept: false });
  assert.equal(log[0], 'copy a');
  assert.deepEqual(arrived, ['a']);
});

test('a recording that was being sent when the page closed is sent automatically', async () => {
  const { outbox, arrived } = outboxWith([stored]);
  await outbox.take(entry('a', 'sending'), AUDIO);
  assert.deepEqual(arrived, ['a']);
});

for (const state of ['recording', 'kept']) {
  test(`a recording that was in state ${state} when the page closed waits for the person`, async () => {
    const { outbox, attempts } = outboxWith([]);
    await outbox.take(entry('a', state), AUDIO);
    assert.deepEqual(attempts, []);
    assert.equal(outbox.items[0].state, 'found');
  });
}

test('a found recording can be sent', async () => {
  const { outbox, arrived } = outboxWith([stored]);
  await outbox.take(entry('a', 'recording'), AUDIO);
  await outbox.sendFound('a');
  assert.deepEqual(arrived, ['a']);
});

test('a found recording can be discarded and restored', async () => {
  const { outbox, log } = outboxWith([]);
  await outbox.take(entry('a', 'kept'), AUDIO);
  await outbox.discard('a');
  assert.equal(outbox.items[0].state, 'discarded');
  await outbox.restore('a');
  assert.equal(outbox.items[0].state, 'found');
  assert.deepEqual(log, ['a discarded', 'a kept']);
});

test('a recording of another tab is shown and left alone', async () => {
  const { outbox, attempts } = outboxWith([stored]);
  outbox.showElsewhere(entry('a', 'recording'));
  await outbox.tryAgain();
  assert.deepEqual(attempts, []);
  assert.equal(itemStatus(outbox.items[0]), 'Being recorded in another tab');
});

test('a recording that another tab releases is taken over', async () => {
  const { outbox, arrived } = outboxWith([stored]);
  outbox.showElsewhere(entry('a', 'sending'));
  await outbox.take(entry('a', 'sending'), AUDIO);
  assert.deepEqual(arrived, ['a']);
  assert.equal(outbox.items.length, 0);
});

test('progress is shown in whole percent', () =>
  assert.equal(itemStatus({ state: 'sending', words: '', share: 0.299 }), 'Sending, 29%'));

test('a recording that is not stored asks to keep the page open', () =>
  assert.match(itemStatus({ state: 'waiting', isKept: false }), /keep this page open/));

test('a found recording shows its length', () =>
  assert.equal(itemStatus({ state: 'found', seconds: 65 }), 'Recorded here, 1:05, not sent yet.'));

test('a download is named after the recording and has the ending of its type', () =>
  assert.equal(fileName({ name: 'Café + 1/2, 10:30', audio: { type: 'audio/mp4' } }), 'Café + 1/2, 10:30.m4a'));

test('a download of a file keeps its ending', () =>
  assert.equal(fileName({ name: 'Café.wav', audio: { type: 'audio/wav' } }), 'Café.wav'));
