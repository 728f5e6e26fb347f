import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localTime } from '../../../main/resources/META-INF/resources/js/lib/local-time.js';

const PARIS = { locale: 'fr-FR', timeZone: 'Europe/Paris' };

test('a time is shown in the reader’s time zone and style', () =>
  assert.equal(localTime('2026-03-12T09:05:00Z', PARIS), '12 mars 2026, 10:05'));

test('the same day is not shown twice', () =>
  assert.equal(localTime('2026-03-12T09:06:00Z', { after: '2026-03-11T23:30:00Z', ...PARIS }), '10:06'));

test('a different day is shown', () =>
  assert.equal(localTime('2026-03-12T23:05:00Z', { after: '2026-03-12T09:05:00Z', ...PARIS }), '13 mars 2026, 00:05'));
