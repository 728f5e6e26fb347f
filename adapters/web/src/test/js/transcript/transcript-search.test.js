import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hits } from '../../../main/resources/META-INF/resources/js/transcript/transcript-search.js';

test('a search ignores case and accents', () =>
  assert.deepEqual(hits('Un Été, un été 🎙 ete', 'ete'), [{ from: 3, to: 6 }, { from: 11, to: 14 }, { from: 18, to: 21 }]));

test('a search for nothing finds nothing', () => assert.deepEqual(hits('text', '  '), []));

test('an accent counts as none, whether it stands in its letter or beside it', () => {
  assert.deepEqual(hits('My re\u0301sume\u0301.', 'r\u00e9sum\u00e9'), [{ from: 3, to: 11 }]);
  assert.deepEqual(hits('My r\u00e9sum\u00e9.', 're\u0301sume\u0301'), [{ from: 3, to: 9 }]);
});

test('other scripts keep what makes a word', () => {
  assert.deepEqual(hits('하나 हिन्दी', '호'), []);
  assert.deepEqual(hits('하나 हिन्दी', 'हिन'), [{ from: 3, to: 6 }]);
});
