import { messages } from '../lib/i18n.js';
import { isScarce } from '../lib/storage-space.js';
import { storageWarning } from './recorder-messages.js';

/** In the order in which they matter; one is shown at a time. */
const ORDER = ['unkept', 'forgetful', 'nearlyFull', 'silent', 'room'];

/**
 * What a person should know while recording, and before.
 *
 * @param {HTMLElement} element a live region
 * @param {() => Promise<number>} secondsLeft how many the browser would keep
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

    /** Looks how much more the browser would keep. */
    async checkSpace() {
      const seconds = await secondsLeft();
      set('room', isScarce(seconds) ? storageWarning(seconds) : undefined);
    },
  };
}
