import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Autosave } from '../../../main/resources/META-INF/resources/js/transcript/autosave.js';

let answers;
let requests;
let states;
let text;
let autosave;

const answer = (status, tag, body = '') => ({
  ok: status < 400, status, redirected: false, headers: new Headers(tag ? { ETag: tag } : {}), text: async () => body,
});

beforeEach(() => {
  answers = [];
  requests = [];
  states = [];
  text = 'first';
  autosave = new Autosave({
    url: '/t',
    version: '"0"',
    text: () => text,
    onState: (...state) => states.push(state),
    request: async (url, options) => {
      requests.push(options);
      const next = answers.shift();
      if (!next) {
        throw new TypeError('no network');
      }
      return next;
    },
  });
});

test('a change is saved after a short pause, with the version that was changed', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  answers.push(answer(204, '"1"'));
  autosave.changed();
  context.mock.timers.tick(799);
  assert.equal(requests.length, 0);
  context.mock.timers.tick(1);
  assert.equal(requests[0].headers['If-Match'], '"0"');
  assert.equal(requests[0].body, 'first');
});

test('the next change is sent with the version that the server returned', async () => {
  answers.push(answer(204, '"1"'), answer(204, '"2"'));
  autosave.changed();
  await autosave.flush();
  autosave.changed();
  await autosave.flush();
  assert.equal(requests[1].headers['If-Match'], '"1"');
  assert.deepEqual(states.at(-1), ['saved']);
  assert.equal(autosave.isDirty, false);
});

test('a text that was emptied is sent as a line break, because an empty body counts as forgotten', async () => {
  answers.push(answer(204, '"1"'));
  text = '';
  autosave.changed();
  await autosave.flush();
  assert.equal(requests[0].body, '\n');
  assert.deepEqual(states.at(-1), ['saved']);
});

test('without a network it says so, stays unsaved and tries again', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  autosave.changed();
  await autosave.flush();
  assert.equal(states.at(-1)[0], 'failed');
  assert.equal(autosave.isDirty, true);
  answers.push(answer(204, '"1"'));
  context.mock.timers.tick(600_000);
  assert.equal(requests.length, 2);
});

test('a text that was changed elsewhere is not overwritten without being asked', async () => {
  answers.push(answer(412, undefined, '{"detail":"Changed elsewhere."}'), answer(204, '"5"'));
  autosave.changed();
  await autosave.flush();
  assert.deepEqual(states.at(-1), ['outdated', 'Changed elsewhere.']);
  await autosave.overwrite();
  assert.equal(requests[1].headers['If-Match'], '*');
  assert.deepEqual(states.at(-1), ['saved']);
});

test('an unchanged text is not sent', async () => {
  await autosave.flush();
  assert.equal(requests.length, 0);
});
