import { messages } from '../lib/i18n.js';
import { isScarce } from '../lib/storage-space.js';
import { storageWarning } from './recorder-messages.js';

/** Most important first; only one is shown at a time. */
const ORDER = ['unkept', 'forgetful', 'nearlyFull', 'silent', 'room'];

/**
 * Warnings before and during a recording.
 *
 * @param {HTMLElement} element a live region
 * @param {() => Promise<number>} secondsLeft how many more fit into the browser's store
 */
export function recorderNotices(element, secondsLeft) {
  const current = {};

  function set(name, warning) {
    if (current[name] !== warning) {
      current[name] = warning;
      const shown = ORDER.map((each) => current[each]).find((each) => each) ?? '';
      element.hidden = !shown;
      element.textContent = shown;
    }
  }

  return {
    /** @param {'unkept'|'forgetful'|'nearlyFull'|'silent'} name */
    show: (name, isTrue) => set(name, isTrue ? messages.warnings[name] : undefined),

    /** Warns if little space is left. */
    async checkSpace() {
      const seconds = await secondsLeft();
      set('room', isScarce(seconds) ? storageWarning(seconds) : undefined);
    },
  };
}
