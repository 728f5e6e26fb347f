import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '../../../main/resources/META-INF/resources/js/lib/i18n.js';

/** Each key with what stands there: words, or a sentence with so many gaps. */
function keys(words, path = '') {
  return Object.entries(words).flatMap(([key, value]) => {
    const name = `${path}.${key}`;
    return typeof value === 'object' ? keys(value, name) : [`${name}: ${typeof value} ${value.length * (typeof value === 'function')}`];
  });
}

test('what is said in English is said in French too', () => {
  assert.deepEqual(keys(LANGUAGES.fr), keys(LANGUAGES.en));
});
