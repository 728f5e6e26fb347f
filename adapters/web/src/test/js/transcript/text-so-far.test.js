import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { textSoFar } from '../../../main/resources/META-INF/resources/js/transcript/text-so-far.js';
import { settle } from '../fakes.js';

const RUNNING = { status: 'TRANSCRIBING', secondsDone: 40 };
const ADDRESS = '/api/recordings/1';

/** As far as the script uses the part of the page. */
class FakePart {
  hidden = true;
  pieces = [];

  querySelector() { return this; }

  get textContent() { return this.pieces.map(({ textContent }) => textContent).join(''); }

  append(piece) { this.pieces.push(piece); }

  replaceChildren(...pieces) { this.pieces = pieces; }
}

/** Answers like the API, with the text as the test sets it. */
class FakeServer {
  text = '';
  urls = [];

  async read(url) {
    this.urls.push(url);
    if (this.broken) {
      throw new Error('away');
    }
    const known = Number(url.split('from=')[1]);
    const from = known <= this.text.length ? known : 0;
    return { from, text: this.text.slice(from) };
  }
}

let part;
let server;
let grow;

beforeEach(() => {
  globalThis.document = { createElement: () => ({ textContent: '' }) };
  part = new FakePart();
  server = new FakeServer();
  grow = textSoFar(() => part, ADDRESS, (url) => server.read(url));
});

afterEach(() => {
  delete globalThis.document;
});

test('the text appears with its first words', async () => {
  await grow(RUNNING);
  assert.equal(part.hidden, true);
  server.text = 'Good day.';
  await grow(RUNNING);
  assert.equal(part.hidden, false);
  assert.equal(part.textContent, 'Good day.');
});

test('what is there stays, and only the rest is read and added', async () => {
  server.text = 'Good day.';
  await grow(RUNNING);
  const [first] = part.pieces;
  server.text = 'Good day. How are you?';
  await grow(RUNNING);
  assert.equal(part.pieces[0], first);
  assert.equal(part.pieces[1].textContent, ' How are you?');
  assert.equal(server.urls.at(-1), `${ADDRESS}/text-so-far?from=9`);
});

test('text from the server is never markup', async () => {
  server.text = '<b>Hi</b>';
  await grow(RUNNING);
  assert.equal(part.pieces[0].textContent, '<b>Hi</b>');
});

test('a transcription that begins again replaces the text', async () => {
  server.text = 'Good day.';
  await grow(RUNNING);
  server.text = 'Good';
  await grow(RUNNING);
  assert.equal(part.textContent, 'Good');
});

test('changes that come while it reads are one more reading', async () => {
  server.text = 'One';
  await Promise.all([grow(RUNNING), grow(RUNNING), grow(RUNNING)]);
  await settle();
  assert.equal(part.textContent, 'One');
  assert.equal(server.urls.length, 2);
});

test('after a failure the next change reads again', async () => {
  server.text = 'One';
  server.broken = true;
  await grow(RUNNING);
  server.broken = false;
  await grow(RUNNING);
  assert.equal(part.textContent, 'One');
});

for (const [name, recording] of [
  ['that waits', { status: 'TRANSCRIBING', secondsDone: 0 }],
  ['that is mailed', { ...RUNNING, transcribedAt: '2026-11-30T10:00:00Z' }],
  ['that failed', { ...RUNNING, status: 'FAILED' }],
]) {
  test(`nothing is read of a recording ${name}`, async () => {
    await grow(recording);
    assert.deepEqual(server.urls, []);
  });
}

test('nothing is read once the transcript is in its place', async () => {
  part = null;
  await grow(RUNNING);
  assert.deepEqual(server.urls, []);
});
