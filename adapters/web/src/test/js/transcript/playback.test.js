import assert from 'node:assert/strict';
import { test } from 'node:test';
import { playCopy, sayIfUnplayable } from '../../../main/resources/META-INF/resources/js/transcript/playback.js';
import { settle } from '../fakes.js';

const COPY = '/api/recordings/1/listening-copy';
const SERVER_ANSWERS = async () => {};

/** As far as the scripts use a player; the codes are those of MediaError. */
class FakePlayer extends EventTarget {
  error = null;
  paused = true;
  currentTime = 0;
  playbackRate = 1;
  #src = '/api/recordings/1/audio';

  getAttribute() { return this.#src; }

  set src(address) {
    this.#src = address;
    this.error = null;
    this.playbackRate = 1;
  }

  fail(code) {
    this.error = { code };
    this.dispatchEvent(new Event('error'));
  }
}

function watched(player, reach = SERVER_ANSWERS) {
  const words = { hidden: true };
  const problems = [];
  sayIfUnplayable(player, words, reach, (problem) => problems.push(problem.message));
  return { words, problems };
}

for (const [code, name] of [[3, 'breaks off'], [4, 'is not understood']]) {
  test(`a file that ${name} is called unplayable`, async () => {
    const player = new FakePlayer();
    const { words } = watched(player);
    player.fail(code);
    await settle();
    assert.equal(words.hidden, false);
  });
}

test('an error before the script ran counts too', async () => {
  const player = new FakePlayer();
  player.fail(4);
  const { words } = watched(player);
  await settle();
  assert.equal(words.hidden, false);
});

for (const code of [1, 2]) {
  test(`a download that broke off says nothing about the file (${code})`, async () => {
    const player = new FakePlayer();
    const { words } = watched(player);
    player.fail(code);
    await settle();
    assert.equal(words.hidden, true);
  });
}

test('a server that cannot be reached is the problem, not the file', async () => {
  const player = new FakePlayer();
  const { words, problems } = watched(player, async () => { throw new Error('The server cannot be reached.'); });
  player.fail(4);
  await settle();
  assert.equal(words.hidden, true);
  assert.deepEqual(problems, ['The server cannot be reached.']);
});

test('the words go when the copy plays', async () => {
  const player = new FakePlayer();
  const { words } = watched(player);
  player.fail(4);
  await settle();
  playCopy(player, COPY);
  player.dispatchEvent(new Event('loadedmetadata'));
  assert.equal(words.hidden, true);
});

test('a copy that is made meanwhile replaces what cannot be played', () => {
  const player = new FakePlayer();
  player.fail(4);
  playCopy(player, COPY);
  assert.equal(player.getAttribute('src'), COPY);
});

test('a copy keeps the chosen speed', () => {
  const player = new FakePlayer();
  player.playbackRate = 1.5;
  playCopy(player, COPY);
  assert.equal(player.playbackRate, 1.5);
});

for (const use of [{ paused: false }, { currentTime: 12 }]) {
  test(`a person who is listening is not disturbed ${JSON.stringify(use)}`, () => {
    const player = Object.assign(new FakePlayer(), use);
    playCopy(player, COPY);
    assert.equal(player.getAttribute('src'), '/api/recordings/1/audio');
  });
}

test('a copy that plays already is not loaded again', () => {
  const player = new FakePlayer();
  playCopy(player, COPY);
  player.playbackRate = 2;
  Object.defineProperty(player, 'src', { set: () => assert.fail('loaded again') });
  playCopy(player, COPY);
  assert.equal(player.playbackRate, 2);
});
