import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexAt, movedCuts, places, retimed, wordAt, words } from '../../../main/resources/META-INF/resources/js/transcript/word-times.js';

test('words are found with any space between them', () =>
  assert.deepEqual(places('A  dog.\n'), [{ from: 0, to: 1 }, { from: 3, to: 7 }]));

test('words without a space begin at the cuts', () =>
  assert.deepEqual(words('今天天气很好 iPhone', [2, 4]), ['今天', '天气', '很好', 'iPhone']));

test('a cut outside a word changes nothing', () =>
  assert.deepEqual(words('a  b', [0, 2, 3, 9]), ['a', 'b']));

test('a changed character leaves the words around it', () => {
  assert.deepEqual(movedCuts('今天天气很好', [2, 4], '今天雨很好'), [2, 3]);
  assert.deepEqual(movedCuts('今天天气很好', [2, 4], '今天天气很好吗'), [2, 4]);
});

test('between two words without a space, the second one is meant', () => {
  const found = places('今天天气 b', [2]);
  assert.deepEqual([0, 1, 2, 4, 5, 6, 7].map((offset) => wordAt(found, offset)), [0, 0, 1, 1, 2, 2, -1]);
});

test('the latest start is found among forty thousand', () =>
  assert.equal(indexAt(Array.from({ length: 40_000 }, (_, i) => i * 10), 123_456), 12_345));

test('there is no latest start before the first', () => assert.equal(indexAt([5, 6], 4), -1));

test('a word counts from its start on', () => assert.equal(indexAt([5, 6], 6), 1));

test('a replacement gets the time of the word that it replaces', () =>
  assert.deepEqual(retimed(['I', 'scream', 'for'], [0, 10, 20], ['I', 'cream', 'for']), [0, 10, 20]));

test('more words share the time of what they replace', () =>
  assert.deepEqual(retimed(['I', 'scream', 'for'], [0, 10, 20], ['I', 'sc', 'ream', 'for']), [0, 10, 15, 20]));

test('a removed word leaves the times of the others', () =>
  assert.deepEqual(retimed(['a', 'b', 'c'], [0, 10, 20], ['a', 'c']), [0, 20]));

test('an extra word at the end has a time', () =>
  assert.deepEqual(retimed(['a'], [7], ['a', 'b']), [7, 7]));

test('each word of any text has a time', () => {
  for (const after of [[], ['x'], ['x', 'y', 'z', 'a', 'b'], ['b', 'a']]) {
    assert.equal(retimed(['a', 'b'], [1, 2], after).length, after.length);
  }
});
