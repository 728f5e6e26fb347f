import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../../main/resources/META-INF/resources/js/lib/i18n.js';

/** Each key with the kind of its value: a text, or a function and its number of parameters. */
function keys(messages, path = '') {
  return Object.entries(messages).flatMap(([key, value]) => {
    const name = `${path}.${key}`;
    return typeof value === 'object' ? keys(value, name) : [`${name}: ${typeof value} ${value.length * (typeof value === 'function')}`];
  });
}

test('French has the same messages as English', () => {
  assert.deepEqual(keys(LANGUAGES.fr), keys(LANGUAGES.en));
});
