import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hits } from '../../../main/resources/META-INF/resources/js/transcript/transcript-search.js';

test('a search ignores case and accents', () =>
  assert.deepEqual(hits('Un Été, un été 🎙 ete', 'ete'), [{ from: 3, to: 6 }, { from: 11, to: 14 }, { from: 18, to: 21 }]));

test('a search for nothing finds nothing', () => assert.deepEqual(hits('text', '  '), []));
