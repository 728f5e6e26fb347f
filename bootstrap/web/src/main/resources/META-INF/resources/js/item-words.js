import { clock } from './words.js';

/**
 * @param {import('./outbox.js').Item} item
 * @returns {string} what is going on, and the reason where it does not go on
 */
export function itemWords({ state, at, words, share, seconds, isKept }) {
  const keeping = isKept ? 'It is kept in this browser' : 'It is kept as long as this page is open';
  switch (state) {
    case 'elsewhere': return at === 'recording' ? 'Being recorded in another tab' : 'In another tab';
    case 'found': return `Recorded here${seconds ? `, ${clock(seconds)}` : ''}, and not sent yet.`;
    case 'discarded': return 'Discarded';
    case 'waiting': return isKept ? 'Waiting to be sent' : 'Waiting to be sent; keep this page open until then';
    case 'sending': return share < 1 ? `Sending, ${Math.floor(share * 100)} %` : 'Sent; waiting for the answer';
    case 'pausing': return `${words} ${keeping} and sent again by itself.`;
    case 'signedOut': return `${words} ${keeping}${isKept ? ' and sent after that' : ': sign in in a new tab'}.`;
    default: return `Not taken: ${words}`;
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
