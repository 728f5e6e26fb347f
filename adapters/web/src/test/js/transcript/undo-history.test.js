import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UndoHistory } from '../../../main/resources/META-INF/resources/js/transcript/undo-history.js';

test('changes in quick succession are undone together, later ones separately', () => {
  const history = new UndoHistory();
  history.add('p1', 'a', 0);
  history.add('p1', 'ab', 100);
  history.add('p1', 'abc', 2000);
  assert.deepEqual(history.pop(), { paragraph: 'p1', before: 'abc' });
  assert.deepEqual(history.pop(), { paragraph: 'p1', before: 'a' });
  assert.equal(history.isEmpty, true);
});

test('a change of another paragraph is separate', () => {
  const history = new UndoHistory();
  history.add('p1', 'a', 0);
  history.add('p2', 'b', 10);
  assert.deepEqual(history.pop(), { paragraph: 'p2', before: 'b' });
});
