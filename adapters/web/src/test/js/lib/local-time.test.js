import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localTime } from '../../../main/resources/META-INF/resources/js/lib/local-time.js';

const PARIS = { locale: 'fr-FR', timeZone: 'Europe/Paris' };

test('a time is said in the reader’s zone and manner', () =>
  assert.equal(localTime('2026-03-12T09:05:00Z', PARIS), '12 mars 2026, 10:05'));

test('the same day is not said twice', () =>
  assert.equal(localTime('2026-03-12T09:06:00Z', { after: '2026-03-11T23:30:00Z', ...PARIS }), '10:06'));

test('another day is said', () =>
  assert.equal(localTime('2026-03-12T23:05:00Z', { after: '2026-03-12T09:05:00Z', ...PARIS }), '13 mars 2026, 00:05'));
