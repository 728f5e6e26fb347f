import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SilenceWatch, levelOf } from '../../../main/resources/META-INF/resources/js/recorder/sound-level.js';

const constant = (value) => new Float32Array(100).fill(value);

test('silence has the level 0', () => assert.equal(levelOf(constant(0)), 0));

test('full scale has the level 1', () => assert.equal(levelOf(constant(1)), 1));

test('half the decibels are half the level', () => assert.ok(Math.abs(levelOf(constant(10 ** (-30 / 20))) - 0.5) < 0.001));

test('less than a microphone’s own noise counts as silence', () => assert.equal(levelOf(constant(0.0005)), 0));

test('five seconds without sound are silence', () => {
  const watch = new SilenceWatch();
  assert.equal(watch.isSilent(0, 1000), false);
  assert.equal(watch.isSilent(0, 5999), false);
  assert.equal(watch.isSilent(0, 6000), true);
});

test('a sound ends the silence, and it has to last for five seconds again', () => {
  const watch = new SilenceWatch();
  watch.isSilent(0, 0);
  assert.equal(watch.isSilent(0, 5000), true);
  assert.equal(watch.isSilent(0.3, 5100), false);
  assert.equal(watch.isSilent(0, 10_000), false);
});

test('a pause is not silence', () => {
  const watch = new SilenceWatch();
  watch.isSilent(0, 0);
  watch.reset();
  assert.equal(watch.isSilent(0, 60_000), false);
});
