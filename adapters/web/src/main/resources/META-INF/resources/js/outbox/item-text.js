import { clock } from '../lib/clock.js';
import { messages } from '../lib/i18n.js';

/**
 * @param {import('./outbox.js').Item} item
 * @returns {string} what is going on, and the reason where it does not go on
 */
export function itemStatus({ state, at, words: why, share, seconds, isKept }) {
  const { outbox } = messages;
  switch (state) {
    case 'elsewhere': return at === 'recording' ? outbox.recordingElsewhere : outbox.elsewhere;
    case 'found': return seconds ? outbox.foundLong(clock(seconds)) : outbox.found;
    case 'discarded': return outbox.discarded;
    case 'waiting': return isKept ? outbox.waiting : outbox.waitingUnkept;
    case 'sending': return share < 1 ? outbox.sending(Math.floor(share * 100)) : outbox.sent;
    case 'pausing': return isKept ? outbox.pausing(why) : outbox.pausingUnkept(why);
    case 'signedOut': return isKept ? outbox.signedOut(why) : outbox.signedOutUnkept(why);
    default: return outbox.refused(why);
  }
}

/**
 * @param {import('./outbox.js').Item} item
 * @returns {string} of the file that a download makes
 */
export function fileName({ name, audio }) {
  const ending = { 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' }[audio.type] ?? 'webm';
  return /\.\w{2,4}$/.test(name) ? name : `${name.replaceAll(/[^\p{L}\p{N} ,-]/gu, '.')}.${ending}`;
}
