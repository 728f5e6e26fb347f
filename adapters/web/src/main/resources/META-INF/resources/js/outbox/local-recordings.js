import { secondsLeft } from '../lib/storage-space.js';
import { Keeper } from './recording-writer.js';

/** A chosen file up to that many bytes is copied into the browser's store; a larger one stays on the disk alone. */
const KEPT_FILE = 200 * 2 ** 20;

/** What this browser keeps for the person who is signed in, each recording in the hands of one tab. */
export class KeptRecordings {
  #owner;
  #store;
  #tabs;
  #hooks;
  #seenElsewhere = new Set();
  #looking = Promise.resolve();

  /**
   * @param {object} parts
   * @param {string} parts.owner their subject
   * @param {import('./audio-store.js').AudioStore} parts.store
   * @param {import('./tab-locks.js').Tabs} parts.tabs
   * @param {object} hooks
   * @param {(entry: import('./audio-store.js').Entry, audio: Blob) => void} hooks.onMine left by an earlier page, or by another tab
   * @param {(entry: import('./audio-store.js').Entry) => void} hooks.onElsewhere in the hands of another tab
   * @param {(id: string) => void} hooks.onGone another tab is done with it
   */
  constructor({ owner, store, tabs }, hooks) {
    this.#owner = owner;
    this.#store = store;
    this.#tabs = tabs;
    this.#hooks = hooks;
    tabs.onTold(() => this.refresh());
  }

  /** Looks for what other pages have kept; one look after another, so that no two reach for the same recording. */
  refresh() {
    const look = () => this.#look();
    this.#looking = this.#looking.then(look, look);
    return this.#looking;
  }

  async #look() {
    const entries = await this.#store.list(this.#owner);
    for (const id of this.#seenElsewhere) {
      if (!entries.some((entry) => entry.id === id)) {
        this.#lose(id);
      }
    }
    for (const entry of entries) {
      await this.#meet(entry);
    }
  }

  async #meet(entry) {
    if (this.#tabs.owns(entry.id)) {
      return;
    }
    const isKnown = this.#seenElsewhere.has(entry.id);
    if (!isKnown && await this.#tabs.tryClaim(entry.id)) {
      await this.#adopt(entry.id);
      return;
    }
    this.#seenElsewhere.add(entry.id);
    this.#hooks.onElsewhere(entry);
    if (!isKnown) {
      this.#tabs.claim(entry.id).then(() => this.#adopt(entry.id));
    }
  }

  /** The tab that had it may have done with it just before. */
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
   * Begins to keep what is being recorded.
   *
   * @param {{id: string, name: string, language: string, type: string}} details
   * @param {(isKept: boolean) => void} onChange whether all that was heard so far survives the page
   */
  begin(details, onChange) {
    const keeper = new Keeper(this.#store, this.#claim({ ...details, isFile: false, state: 'recording' }), onChange);
    keeper.flush().then(() => this.#tabs.tell());
    return keeper;
  }

  /** @returns {Promise<number>} how many seconds more the browser would keep */
  secondsLeft() {
    return secondsLeft(this.#store, globalThis.navigator?.storage);
  }

  /** An entry that no other tab can take. */
  async #claim(details) {
    await this.#tabs.tryClaim(details.id);
    return { ...details, owner: this.#owner, startedAt: Date.now() };
  }

  /**
   * Keeps a chosen file.
   *
   * @param {File} file
   * @param {{id: string, name: string, language: string, state: string, words: string}} details
   * @returns {Promise<boolean>} whether it survives this page
   */
  async copy(file, details) {
    const entry = await this.#claim({ ...details, type: file.type, isFile: true });
    if (file.size > KEPT_FILE) {
      return false;
    }
    try {
      // The audio goes first: an entry without would promise what is not there.
      await this.#store.append(entry.id, 0, file);
      await this.#store.add(entry);
      this.#tabs.tell();
      return true;
    } catch {
      await this.#store.remove(entry.id).catch(() => {});
      return false;
    }
  }

  /** Keeps what has become of one. If that cannot be written, the next page finds it as it was before. */
  async update(id, change) {
    await this.#store.update(id, change).catch(() => {});
    this.#tabs.tell();
  }

  /** Deletes it; nobody's any more. */
  async remove(id) {
    await this.#store.remove(id).catch(() => {});
    this.#tabs.release(id);
    this.#tabs.tell();
  }
}
