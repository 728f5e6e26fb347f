import { objection, pauseAfter, send } from './upload.js';

/**
 * What waits to be sent, one after another; what cannot be sent now makes room for the next. Nothing leaves it unless the server has stored it, has refused it and the
 * person has read why, or the person takes it out.
 *
 * @typedef {import('./upload.js').Sending & {
 *   state: 'waiting'|'sending'|'pausing'|'signedOut'|'refused', words: string, share: number, tries: number
 * }} Item
 */
export class Outbox {
  #items = [];
  #send;
  #onChange;
  #onStored;
  #pause;
  #wake = () => {};
  #isRunning = false;
  #abort = new AbortController();

  /**
   * @param {object} hooks
   * @param {(item: Item|undefined) => void} hooks.onChange one item's progress; without an item: any of them
   * @param {(item: Item) => void} hooks.onStored
   * @param {typeof send} [hooks.send]
   * @param {(seconds: number) => Promise<void>} [hooks.pause]
   */
  constructor({ onChange, onStored, send: sendOnce = send, pause = sleep }) {
    this.#onChange = onChange;
    this.#onStored = onStored;
    this.#send = sendOnce;
    this.#pause = pause;
  }

  /** @returns {readonly Item[]} in the order in which they are sent */
  get items() {
    return this.#items;
  }

  /**
   * @param {import('./upload.js').Sending} sending
   * @returns {Promise<void>} ends when nothing is left that can be sent now
   */
  add(sending) {
    const words = objection(sending.audio);
    this.#items.push({ ...sending, state: words ? 'refused' : 'waiting', words: words ?? '', share: 0, tries: 0 });
    this.#onChange();
    return this.#run();
  }

  /**
   * Tries again at once: what pauses between two tries, and what waits for somebody to sign in.
   *
   * @param {string} [id] of the only one to try; any of them, if none is given
   */
  tryAgain(id) {
    for (const item of this.#items) {
      if (item.state === 'signedOut' && (id === undefined || item.id === id)) {
        Object.assign(item, { state: 'waiting', words: '' });
      }
    }
    this.#wake();
    this.#onChange();
    return this.#run();
  }

  /** Takes an item out, sent or not. */
  remove(id) {
    const item = this.#items.find((each) => each.id === id);
    this.#items = this.#items.filter((each) => each !== item);
    if (item?.state === 'sending') {
      this.#abort.abort();
    }
    this.#wake();
    this.#onChange();
  }

  async #run() {
    if (this.#isRunning) {
      return;
    }
    this.#isRunning = true;
    for (let item = this.#next(); item; item = this.#next()) {
      await this.#deliver(item);
    }
    this.#isRunning = false;
  }

  #next() {
    return this.#items.find((item) => item.state === 'waiting');
  }

  async #deliver(item) {
    this.#abort = new AbortController();
    this.#become(item, { state: 'sending', words: '', share: 0 });
    const answer = await this.#send(item, (share) => this.#become(item, { share }, item), this.#abort.signal);
    if (!this.#items.includes(item)) {
      return;
    }
    if (answer.outcome === 'stored') {
      this.remove(item.id);
      this.#onStored(item);
    } else if (answer.outcome === 'again') {
      await this.#rest(item, answer.words);
    } else {
      this.#become(item, { state: answer.outcome, words: answer.words });
    }
  }

  async #rest(item, words) {
    this.#become(item, { state: 'pausing', words, tries: item.tries + 1 });
    const woken = new Promise((resolve) => { this.#wake = resolve; });
    await Promise.race([this.#pause(pauseAfter(item.tries)), woken]);
    if (this.#items.includes(item)) {
      this.#items = [...this.#items.filter((each) => each !== item), item];
      this.#become(item, { state: 'waiting', words: '' });
    }
  }

  #become(item, change, changed) {
    Object.assign(item, change);
    this.#onChange(changed);
  }
}

function sleep(seconds) {
  return new Promise((resolve) => { setTimeout(resolve, seconds * 1000); });
}
