import { UploadQueue } from './upload-queue.js';
import { objection } from './upload.js';

/** The state here of a recording that an earlier page or another tab has left. */
const STATE_WHEN_LEFT = { recording: 'found', kept: 'found', sending: 'waiting', refused: 'refused' };

/**
 * The recordings in this browser and those waiting to be sent, one after another. One that cannot be sent now lets the
 * next go first. Nothing leaves the outbox unless the server has stored it or the person removes it.
 *
 * @typedef {import('./audio-store.js').Entry & {audio?: Blob, isKept: boolean, share: number, tries: number, words: string,
 *   state: 'elsewhere'|'found'|'waiting'|'sending'|'pausing'|'signedOut'|'refused'|'discarded', at?: string}} Item
 *   `elsewhere`: another tab owns it, and `at` is its state there; `isKept`: it survives the page
 */
export class Outbox {
  #items = [];
  #localRecordings;
  #queue;
  #onChange;

  /**
   * @param {{localRecordings: import('./local-recordings.js').LocalRecordings, send?: typeof import('./upload.js').send,
   *   pause?: (seconds: number) => Promise<void>}} parts
   * @param {object} hooks
   * @param {(item: Item|undefined) => void} hooks.onChange one item's progress; without an item: anything may differ
   * @param {(item: Item) => void} hooks.onStored
   */
  constructor({ localRecordings, ...sending }, { onChange, onStored }) {
    this.#localRecordings = localRecordings;
    this.#onChange = onChange;
    this.#queue = new UploadQueue(sending, {
      next: () => this.#items.find((item) => item.state === 'waiting'),
      become: (item, change) => this.#become(item, change),
      onStored: (item) => {
        this.remove(item.id);
        onStored(item);
      },
      onPauseEnd: (item) => this.#letOthersGoFirst(item),
    });
  }

  /** @returns {readonly Item[]} in the order of sending */
  get items() {
    return this.#items;
  }

  /** Takes a recording that this tab owns now. If it was being sent, sending continues. */
  take(entry, audio) {
    this.#put({ ...entry, audio, state: STATE_WHEN_LEFT[entry.state], isKept: true });
    return this.#queue.run();
  }

  /** Shows a recording that another tab owns. */
  showElsewhere(entry) {
    this.#put({ ...entry, state: 'elsewhere', at: entry.state, isKept: true });
  }

  /** Drops a recording that another tab has finished with. */
  forget(id) {
    this.#items = this.#items.filter((item) => item.id !== id);
    this.#onChange();
  }

  /**
   * @param {import('./upload.js').Sending & {isFile: boolean, isKept: boolean}} sending a recording is already stored
   * @returns {Promise<void>} resolves when nothing is left that can be sent now
   */
  async add(sending) {
    const { id, name, language, audio, isFile } = sending;
    const words = objection(audio) ?? '';
    const item = this.#put({ ...sending, words, state: words ? 'refused' : 'waiting' });
    const entry = { id, name, language, words, state: words ? 'refused' : 'sending' };
    if (isFile) {
      item.isKept = await this.#localRecordings.copy(audio, entry);
      this.#onChange();
    } else {
      await this.#localRecordings.update(id, entry);
    }
    return this.#queue.run();
  }

  /** Sends a recording that was found. */
  sendFound(id) {
    const item = this.#find(id);
    this.#become(item, { state: 'waiting' });
    this.#localRecordings.update(id, { state: 'sending' });
    return this.#queue.run();
  }

  /** It can be restored as long as this page is open. */
  discard(id) {
    this.#become(this.#find(id), { state: 'discarded' });
    return this.#localRecordings.update(id, { state: 'discarded' });
  }

  restore(id) {
    this.#become(this.#find(id), { state: 'found' });
    return this.#localRecordings.update(id, { state: 'kept' });
  }

  /**
   * Tries again at once, both what pauses between two tries and what waits for the person to sign in.
   *
   * @param {string} [id] the only item to try; without it, all of them
   */
  tryAgain(id) {
    for (const item of this.#items) {
      if (item.state === 'signedOut' && (id === undefined || item.id === id)) {
        Object.assign(item, { state: 'waiting', words: '' });
      }
    }
    this.#queue.wake();
    this.#onChange();
    return this.#queue.run();
  }

  /** Removes an item, sent or not. */
  async remove(id) {
    this.#queue.drop(this.#find(id));
    this.forget(id);
    await this.#localRecordings.remove(id);
  }

  #find(id) {
    return this.#items.find((item) => item.id === id);
  }

  #put(item) {
    const known = this.#find(item.id);
    const whole = Object.assign(known ?? { share: 0, tries: 0, words: '' }, item);
    if (!known) {
      this.#items.push(whole);
    }
    this.#onChange();
    return whole;
  }

  #letOthersGoFirst(item) {
    this.#items = [...this.#items.filter((each) => each !== item), item];
    this.#become(item, { state: 'waiting', words: '' });
  }

  #become(item, change) {
    Object.assign(item, change);
    if (change.state === 'refused') {
      this.#localRecordings.update(item.id, change);
    }
    this.#onChange('state' in change ? undefined : item);
  }
}
