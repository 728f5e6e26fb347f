import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES } from '../../../main/resources/META-INF/resources/js/lib/i18n.js';
import {
  languageName, needsAnotherFile, retryHelps, state, status,
} from '../../../main/resources/META-INF/resources/js/lib/recording-status.js';

const examples = JSON.parse(readFileSync(new URL('../../resources/status-words.json', import.meta.url)));

for (const example of examples) {
  for (const [tag, words] of Object.entries(example.words)) {
    test(`a recording that is ${example.state} says "${words}", as on the server`, () => {
      assert.equal(state(example.recording), example.state);
      assert.equal(status(example.recording, LANGUAGES[tag]), words);
    });
  }
}

test('a language is shown by its name', () => assert.equal(languageName('en-US'), 'English (United States)'));

test('a language that is still to be detected has no name', () => assert.equal(languageName('auto'), ''));

for (const [what, recording, again, another] of [
  ['that failed', { status: 'FAILED', retryHelps: true }, true, false],
  ['that failed for an unknown reason', { status: 'FAILED' }, true, false],
  ['that trying again cannot help', { status: 'FAILED', retryHelps: false }, false, true],
  ['that is tried again', { status: 'TRANSCRIBING' }, false, false],
]) {
  test(`a recording ${what} offers ${again ? 'another try' : another ? 'another file' : 'neither'}`, () => {
    assert.equal(retryHelps(recording), again);
    assert.equal(needsAnotherFile(recording), another);
  });
}
