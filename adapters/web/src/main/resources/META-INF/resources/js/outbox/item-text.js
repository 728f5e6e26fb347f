import { clock } from '../lib/clock.js';
import { messages } from '../lib/i18n.js';

/**
 * @param {import('./outbox.js').Item} item
 * @returns {string} its state in words, with the reason if it is stuck
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
 * @returns {string} the name for its download; the browser replaces what the file system does not allow
 */
export function fileName({ name, audio }) {
  const extension = { 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' }[audio.type] ?? 'webm';
  return /\.\w{2,4}$/.test(name) ? name : `${name}.${extension}`;
}
