const PREFIX = 'audio-to-text:';

/**
 * Shares recordings among the tabs of one browser: each belongs to one tab at a time, and to the next one that wants it
 * when that tab lets go, is closed or crashes. Where a browser has no Web Locks (a page that came over plain http from
 * another machine), each tab takes all; the server knows a recording by its id and stores it once even then.
 */
export class TabLocks {
  #locks;
  #channel;
  #held = new Map();

  /**
   * @param {LockManager} [locks]
   * @param {BroadcastChannel} [channel]
   */
  constructor(locks, channel) {
    this.#locks = locks ?? { request: async (name, options, use) => use({}) };
    this.#channel = channel;
  }

  /** @returns {Promise<boolean>} whether the recording is this tab's now */
  tryClaim(id) {
    return new Promise((resolve) => {
      this.#locks.request(PREFIX + id, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? this.#hold(id) : undefined;
      });
    });
  }

  /** @returns {Promise<void>} ends when the recording is this tab's */
  claim(id) {
    return new Promise((resolve) => {
      this.#locks.request(PREFIX + id, {}, () => {
        resolve();
        return this.#hold(id);
      });
    });
  }

  release(id) {
    this.#held.get(id)?.();
    this.#held.delete(id);
  }

  owns(id) {
    return this.#held.has(id);
  }

  /** Lets the other tabs know that what is kept has changed. */
  announceChange() {
    this.#channel?.postMessage('changed');
  }

  /** @param {() => void} listener called when another tab has told so */
  onChange(listener) {
    this.#channel?.addEventListener('message', listener);
  }

  #hold(id) {
    return new Promise((release) => { this.#held.set(id, release); });
  }
}
