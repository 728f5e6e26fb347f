import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../../../main/resources/META-INF/resources/js/lib/ids.js';

test('an id is a UUID of version 4', () =>
  assert.match(newId(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

test('an id contains the given random bits', () =>
  assert.equal(newId((bytes) => bytes.fill(0xff)), 'ffffffff-ffff-4fff-bfff-ffffffffffff'));

test('two ids differ', () => assert.notEqual(newId(), newId()));
