import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexAt, places, retimed } from '../../../main/resources/META-INF/resources/js/transcript/word-times.js';

test('words stand where they stand, whatever the space between them', () =>
  assert.deepEqual(places('A  dog.\n'), [{ from: 0, to: 1 }, { from: 3, to: 7 }]));

test('the last time that has come is found among forty thousand', () =>
  assert.equal(indexAt(Array.from({ length: 40_000 }, (_, i) => i * 10), 123_456), 12_345));

test('before the first time nothing has come', () => assert.equal(indexAt([5, 6], 4), -1));

test('at its time a word has come', () => assert.equal(indexAt([5, 6], 6), 1));

test('a replaced word keeps the time of the one that it replaces', () =>
  assert.deepEqual(retimed(['I', 'scream', 'for'], [0, 10, 20], ['I', 'cream', 'for']), [0, 10, 20]));

test('more words share the span of what they replace', () =>
  assert.deepEqual(retimed(['I', 'scream', 'for'], [0, 10, 20], ['I', 'sc', 'ream', 'for']), [0, 10, 15, 20]));

test('what is taken out leaves the times of the others', () =>
  assert.deepEqual(retimed(['a', 'b', 'c'], [0, 10, 20], ['a', 'c']), [0, 20]));

test('a word more at the end has a time', () =>
  assert.deepEqual(retimed(['a'], [7], ['a', 'b']), [7, 7]));

test('there is a time for each word, whatever is written', () => {
  for (const after of [[], ['x'], ['x', 'y', 'z', 'a', 'b'], ['b', 'a']]) {
    assert.equal(retimed(['a', 'b'], [1, 2], after).length, after.length);
  }
});
