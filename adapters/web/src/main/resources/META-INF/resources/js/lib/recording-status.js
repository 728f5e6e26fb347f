import { clock } from './clock.js';
import { language, messages } from './i18n.js';

/**
 * A recording's state and language in words. The server writes the same words when it renders a page; both sides are
 * tested against one table of examples.
 *
 * @typedef {object} Recording as the REST API and its events return it
 * @property {string} id
 * @property {string} name
 * @property {'UPLOADING'|'TRANSCRIBING'|'DELIVERED'|'FAILED'} status
 * @property {string} [language]
 * @property {string} [chosenLanguage] `auto` if the language is detected
 * @property {number} [seconds]
 * @property {number} [secondsDone]
 * @property {string} [transcribedAt]
 * @property {string} [deliveredAt]
 * @property {{code: string, message: string}[]} [findings] what its owner should know about the audio
 * @property {boolean} [listeningCopy]
 * @property {string} [failure]
 * @property {boolean} [retryHelps]
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
 * @returns {string} its state in words, without the time of delivery
 */
export function status(recording, { status: texts } = messages) {
  switch (state(recording)) {
    case 'uploading': return texts.uploading;
    case 'transcribing': return transcribing(recording, texts);
    case 'mailing': return texts.mailing;
    case 'delivered': return texts.delivered;
    default: return texts.failed(recording.failure ?? texts.reasonUnknown);
  }
}

/**
 * @param {Recording} recording
 * @returns {boolean} whether to offer another try
 */
export function retryHelps(recording) {
  return recording.status === 'FAILED' && recording.retryHelps !== false;
}

/**
 * @param {Recording} recording
 * @returns {boolean} whether to offer another file instead, because trying again cannot help
 */
export function needsAnotherFile(recording) {
  return recording.status === 'FAILED' && recording.retryHelps === false;
}

/**
 * @param {Recording} recording
 * @param {import('./i18n.js').Messages} [inLanguage]
 * @returns {string} its language in words, and whether it was detected; empty until then
 */
export function spokenLanguage({ language: tag, chosenLanguage }, { status: texts } = messages) {
  if (!tag || tag === 'auto') {
    return '';
  }
  return chosenLanguage === 'auto' ? texts.detected(languageName(tag)) : languageName(tag);
}

function languageName(tag) {
  return new Intl.DisplayNames(language, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
}

function transcribing({ secondsDone = 0, seconds }, texts) {
  if (secondsDone === 0) {
    return texts.waiting;
  }
  const done = clock(secondsDone);
  return seconds === undefined ? texts.transcribing(done) : texts.transcribingOf(done, clock(seconds));
}
