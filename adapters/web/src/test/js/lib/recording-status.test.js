import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES } from '../../../main/resources/META-INF/resources/js/lib/i18n.js';
import {
  needsAnotherFile, retryHelps, spokenLanguage, state, status,
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

test('a chosen language is shown by its name', () =>
  assert.equal(spokenLanguage({ language: 'en-US', chosenLanguage: 'en-US' }), 'English (United States)'));

test('a detected language says so', () => {
  const detected = { language: 'fr', chosenLanguage: 'auto' };
  assert.equal(spokenLanguage(detected, LANGUAGES.en), 'French (detected)');
  assert.equal(spokenLanguage(detected, LANGUAGES.fr), 'French (détecté)');
});

test('a language that is still to be detected has no name', () =>
  assert.equal(spokenLanguage({ language: 'auto', chosenLanguage: 'auto' }), ''));

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
