import { pauseAfter } from '../lib/backoff.js';
import { send } from './upload.js';

/** Uploads one item after another, and tries again if that may help. */
export class UploadQueue {
  #send;
  #pause;
  #hooks;
  #wake = () => {};
  #running;
  #isRunning = false;
  #current;
  #abort;

  /**
   * @param {object} parts
   * @param {typeof send} [parts.send]
   * @param {(seconds: number) => Promise<void>} [parts.pause]
   * @param {object} hooks
   * @param {() => Item|undefined} hooks.next an item that can be sent now
   * @param {(item: Item, change: Partial<Item>) => void} hooks.become
   * @param {(item: Item) => void} hooks.onStored
   * @param {(item: Item) => void} hooks.onPauseEnd its pause is over
   * @typedef {import('./outbox.js').Item} Item
   */
  constructor({ send: sendOnce = send, pause = sleep }, hooks) {
    this.#send = sendOnce;
    this.#pause = pause;
    this.#hooks = hooks;
  }

  /** @returns {Promise<void>} resolves when nothing is left that can be sent now */
  run() {
    if (!this.#isRunning) {
      this.#running = this.#uploadAll();
    }
    return this.#running;
  }

  /** Ends the pause between two tries. */
  wake() {
    this.#wake();
  }

  /** Stops sending an item that is no longer wanted. */
  drop(item) {
    if (item && item === this.#current) {
      this.#current = undefined;
      this.#abort.abort();
      this.#wake();
    }
  }

  async #uploadAll() {
    this.#isRunning = true;
    for (let item = this.#hooks.next(); item; item = this.#hooks.next()) {
      await this.#upload(item);
    }
    this.#isRunning = false;
  }

  async #upload(item) {
    this.#current = item;
    this.#abort = new AbortController();
    const { become, onStored } = this.#hooks;
    become(item, { state: 'sending', words: '', share: 0 });
    const answer = await this.#send(item, (share) => become(item, { share }), this.#abort.signal);
    if (this.#current !== item) {
      return;
    }
    if (answer.outcome === 'again') {
      await this.#waitAndRetry(item, answer.words);
      return;
    }
    this.#current = undefined;
    if (answer.outcome === 'stored') {
      onStored(item);
    } else {
      become(item, { state: answer.outcome, words: answer.words });
    }
  }

  async #waitAndRetry(item, words) {
    this.#hooks.become(item, { state: 'pausing', words, tries: item.tries + 1 });
    const woken = new Promise((resolve) => { this.#wake = resolve; });
    await Promise.race([this.#pause(pauseAfter(item.tries)), woken]);
    if (this.#current === item) {
      this.#current = undefined;
      this.#hooks.onPauseEnd(item);
    }
  }
}

function sleep(seconds) {
  return new Promise((resolve) => { setTimeout(resolve, seconds * 1000); });
}
