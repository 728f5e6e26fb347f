import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../../main/resources/META-INF/resources/js/transcript/transcript.js';

test('copied paragraphs are separated by an empty line', () => {
  const transcript = { querySelectorAll: () => [{ textContent: 'One.' }, { textContent: 'Two.' }] };
  assert.equal(plainText(transcript), 'One.\n\nTwo.');
});
