import { cutsOf, startsOf } from './word-highlight.js';
import { indexAt, words } from './word-times.js';

/** The same rule by which the server splits captions. */
const SENTENCE_END = /[.?!…。？！｡．؟۔।॥።။។፧։]["'”’»›)\]」』）】》〉]*$/u;
/** Hundredths of a second: going back this soon after a sentence began means the one before. */
const JUST_BEGUN = 80;
const PER_SECOND = 100;

/**
 * @param {string} text of a paragraph
 * @param {number[]} starts of its words
 * @param {number[]} [cuts] where a word begins without a space before it
 * @returns {number[]} starts of its sentences
 */
export function sentenceStarts(text, starts, cuts) {
  const spoken = words(text, cuts);
  return starts.filter((_, i) => i === 0 || SENTENCE_END.test(spoken[i - 1] ?? ''));
}

/**
 * @param {number[]} sentences their starts, ascending
 * @param {number} now
 * @param {1|-1} direction
 * @returns {number|undefined} the start of the sentence to go to; undefined after the last
 */
export function sentenceFrom(sentences, now, direction) {
  return direction > 0
    ? sentences[indexAt(sentences, now) + 1]
    : sentences[Math.max(0, indexAt(sentences, now - JUST_BEGUN))];
}

/**
 * Lets the arrow keys move the audio by sentence unless they have another meaning.
 *
 * @param {HTMLElement} text the paragraphs
 * @param {() => HTMLAudioElement|null} findPlayer
 */
export function sentenceKeys(text, findPlayer) {
  document.addEventListener('keydown', (event) => {
    const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const player = findPlayer();
    const isFree = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
      && !event.target.closest?.('input, select, textarea, audio, summary, dialog, [contenteditable]');
    if (!direction || !isFree || !player || !text.isConnected) {
      return;
    }
    const sentences = [...text.querySelectorAll('p[data-starts]')].flatMap((p) => sentenceStarts(p.textContent, startsOf(p), cutsOf(p)));
    const start = sentenceFrom(sentences, player.currentTime * PER_SECOND, direction);
    if (start !== undefined) {
      event.preventDefault();
      player.currentTime = start / PER_SECOND;
    }
  });
}
