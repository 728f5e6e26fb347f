import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageToSend } from '../../../main/resources/META-INF/resources/js/outbox/language-to-send.js';

const OFFERED = ['auto', 'en', 'fr'];

test('a language that is understood is kept', () => {
  assert.equal(languageToSend('fr', OFFERED), 'fr');
  assert.equal(languageToSend('auto', OFFERED), 'auto');
});

test('the server knows what the earlier tag of a language means now', () => {
  assert.equal(languageToSend('en-US', OFFERED), 'en-US');
});

test('a language that is not understood any more is detected', () => {
  assert.equal(languageToSend('cy', OFFERED), 'auto');
  assert.equal(languageToSend('', OFFERED), 'auto');
});

test('where nothing can be detected the server decides', () => {
  assert.equal(languageToSend('cy', []), 'cy');
  assert.equal(languageToSend('', []), '');
});
