import { call } from '../lib/api.js';
import { state } from '../lib/recording-status.js';

/**
 * Adds to the text of a running transcription as it grows. What is there already stays as it is, so that it is not read
 * out again.
 *
 * @param {() => HTMLElement | null} part the part of the page with the text, which is hidden while there is none
 * @param {string} address the API's URL of the recording
 * @param {(url: string) => Promise<{from: number, text: string}>} [read]
 * @returns {(recording: import('../lib/recording-status.js').Recording) => Promise<void>} to be called at each change
 */
export function textSoFar(part, address, read = (url) => call('GET', url)) {
  let reading = false;
  let changed = false;
  return async (recording) => {
    if (state(recording) !== 'transcribing' || !recording.secondsDone || !part()) {
      return;
    }
    changed = true;
    if (reading) {
      return;
    }
    reading = true;
    try {
      while (changed) {
        changed = false;
        await readOn();
      }
    } catch {
      // The next change tries again, and a lost connection has its own message.
    } finally {
      reading = false;
    }
  };

  async function readOn() {
    const known = log()?.textContent.length ?? 0;
    const { from, text } = await read(`${address}/text-so-far?from=${known}`);
    if (text && part()) {
      add(from < known, text);
    }
  }

  function add(again, text) {
    const addition = document.createElement('span');
    addition.textContent = text;
    if (again) {
      log().replaceChildren(addition);
    } else {
      log().append(addition);
    }
    part().hidden = false;
  }

  function log() {
    return part()?.querySelector('[role=log]');
  }
}
