import { secondsLeft } from '../lib/storage-space.js';
import { RecordingWriter } from './recording-writer.js';

/** A chosen file of up to this many bytes is copied into the browser's store; a larger one stays only on the disk. */
const LARGEST_COPY = 200 * 2 ** 20;

/** The recordings that this browser stores for the person who is signed in. One tab at a time owns each. */
export class LocalRecordings {
  #owner;
  #store;
  #tabLocks;
  #hooks;
  #seenElsewhere = new Set();
  #scanning = Promise.resolve();

  /**
   * @param {object} parts
   * @param {string} parts.owner the person's subject
   * @param {import('./audio-store.js').AudioStore} parts.store
   * @param {import('./tab-locks.js').TabLocks} parts.tabLocks
   * @param {object} hooks
   * @param {(entry: import('./audio-store.js').Entry, audio: Blob) => void} hooks.onMine left by an earlier page or by another tab
   * @param {(entry: import('./audio-store.js').Entry) => void} hooks.onElsewhere another tab owns it
   * @param {(id: string) => void} hooks.onGone another tab has finished with it
   */
  constructor({ owner, store, tabLocks }, hooks) {
    this.#owner = owner;
    this.#store = store;
    this.#tabLocks = tabLocks;
    this.#hooks = hooks;
    tabLocks.onChange(() => this.refresh());
  }

  /** Looks for recordings of other pages. Scans run one after another, so that two never claim the same recording. */
  refresh() {
    const scan = () => this.#scan();
    this.#scanning = this.#scanning.then(scan, scan);
    return this.#scanning;
  }

  async #scan() {
    const entries = await this.#store.list(this.#owner);
    for (const id of this.#seenElsewhere) {
      if (!entries.some((entry) => entry.id === id)) {
        this.#lose(id);
      }
    }
    for (const entry of entries) {
      await this.#check(entry);
    }
  }

  async #check(entry) {
    if (this.#tabLocks.owns(entry.id)) {
      return;
    }
    const isKnown = this.#seenElsewhere.has(entry.id);
    if (!isKnown && await this.#tabLocks.tryClaim(entry.id)) {
      await this.#adopt(entry.id);
      return;
    }
    this.#seenElsewhere.add(entry.id);
    this.#hooks.onElsewhere(entry);
    if (!isKnown) {
      this.#tabLocks.claim(entry.id).then(() => this.#adopt(entry.id));
    }
  }

  /** The tab that owned it may have finished with it just before. */
  async #adopt(id) {
    const entry = (await this.#store.list(this.#owner)).find((each) => each.id === id);
    const audio = await this.#store.audio(id, entry?.type);
    if (!entry || entry.state === 'discarded' || audio.size === 0) {
      this.#lose(id);
      await this.remove(id);
    } else {
      this.#seenElsewhere.delete(id);
      this.#hooks.onMine(entry, audio);
    }
  }

  #lose(id) {
    if (this.#seenElsewhere.delete(id)) {
      this.#hooks.onGone(id);
    }
  }

  /**
   * Starts to store what is being recorded.
   *
   * @param {{id: string, name: string, language: string, type: string}} details
   * @param {(isKept: boolean) => void} onChange whether everything recorded so far survives the page
   */
  begin(details, onChange) {
    const writer = new RecordingWriter(this.#store, this.#claim({ ...details, isFile: false, state: 'recording' }), onChange);
    writer.flush().then(() => this.#tabLocks.announceChange());
    return writer;
  }

  /** @returns {Promise<number>} how many more seconds fit into the browser's store */
  secondsLeft() {
    return secondsLeft(this.#store, globalThis.navigator?.storage);
  }

  /** An entry that no other tab can take. */
  async #claim(details) {
    await this.#tabLocks.tryClaim(details.id);
    return { ...details, owner: this.#owner, startedAt: Date.now() };
  }

  /**
   * Stores a chosen file.
   *
   * @param {File} file
   * @param {{id: string, name: string, language: string, state: string, words: string}} details
   * @returns {Promise<boolean>} whether it survives this page
   */
  async copy(file, details) {
    const entry = await this.#claim({ ...details, type: file.type, isFile: true });
    if (file.size > LARGEST_COPY) {
      return false;
    }
    try {
      // The audio goes first: an entry without it would promise audio that is missing.
      await this.#store.append(entry.id, 0, file);
      await this.#store.add(entry);
      this.#tabLocks.announceChange();
      return true;
    } catch {
      await this.#store.remove(entry.id).catch(() => {});
      return false;
    }
  }

  /** Records a change. If it cannot be written, the next page finds the recording as it was before. */
  async update(id, change) {
    await this.#store.update(id, change).catch(() => {});
    this.#tabLocks.announceChange();
  }

  /** Deletes it and gives up its ownership. */
  async remove(id) {
    await this.#store.remove(id).catch(() => {});
    this.#tabLocks.release(id);
    this.#tabLocks.announceChange();
  }
}
