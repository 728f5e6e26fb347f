import { clock } from './clock.js';
import { language, messages } from './i18n.js';

/**
 * What the pages say of a recording. The server says the same when it renders a page; a table of examples, tested on
 * both sides, keeps them together.
 *
 * @typedef {object} Recording as the REST API and its events give it
 * @property {string} id
 * @property {string} name
 * @property {'UPLOADING'|'TRANSCRIBING'|'DELIVERED'|'FAILED'} status
 * @property {string} [language]
 * @property {number} [seconds]
 * @property {number} [secondsDone]
 * @property {string} [transcribedAt]
 * @property {string} [deliveredAt]
 * @property {string} [failure]
 */

/**
 * @param {Recording} recording
 * @returns {'uploading'|'transcribing'|'mailing'|'delivered'|'failed'}
 */
export function state(recording) {
  const mailing = recording.status === 'TRANSCRIBING' && recording.transcribedAt;
  return mailing ? 'mailing' : recording.status.toLowerCase();
}

/**
 * @param {Recording} recording
 * @param {import('./i18n.js').Messages} [inLanguage]
 * @returns {string} its state, without the time of the delivery
 */
export function status(recording, { status: says } = messages) {
  switch (state(recording)) {
    case 'uploading': return says.uploading;
    case 'transcribing': return transcribing(recording, says);
    case 'mailing': return says.mailing;
    case 'delivered': return says.delivered;
    default: return says.failed(recording.failure ?? says.reasonUnknown);
  }
}

/**
 * @param {string} [tag] of a language, or `auto`
 * @returns {string} its name in the page's language; nothing while it is to be found out
 */
export function languageName(tag) {
  if (!tag || tag === 'auto') {
    return '';
  }
  return new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
}

function transcribing({ secondsDone = 0, seconds }, says) {
  if (secondsDone === 0) {
    return says.waiting;
  }
  const done = clock(secondsDone);
  return seconds === undefined ? says.transcribing(done) : says.transcribingOf(done, clock(seconds));
}
