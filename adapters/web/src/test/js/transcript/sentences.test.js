import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceFrom, sentenceStarts } from '../../../main/resources/META-INF/resources/js/transcript/sentences.js';

test('a sentence begins after the end of another', () =>
  assert.deepEqual(sentenceStarts('It is late. “Really?” Yes', [0, 10, 20, 30, 40]), [0, 30, 40]));

test('a sentence also ends with the marks of other scripts', () => {
  assert.deepEqual(sentenceStarts('今天。明天', [0, 10], [3]), [0, 10]);
  assert.deepEqual(sentenceStarts('كيف حالك؟ بخير', [0, 10, 20]), [0, 20]);
  assert.deepEqual(sentenceStarts('ठीक है। हाँ', [0, 10, 20]), [0, 20]);
});

test('forward goes to the next sentence, or nowhere after the last', () => {
  assert.equal(sentenceFrom([0, 300, 700], 350, 1), 700);
  assert.equal(sentenceFrom([0, 300, 700], 900, 1), undefined);
});

test('back goes to the beginning of the sentence, and from there to the one before', () => {
  assert.equal(sentenceFrom([0, 300, 700], 500, -1), 300);
  assert.equal(sentenceFrom([0, 300, 700], 310, -1), 0);
  assert.equal(sentenceFrom([0, 300, 700], 10, -1), 0);
});
