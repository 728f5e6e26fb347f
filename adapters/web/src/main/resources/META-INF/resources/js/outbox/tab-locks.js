const PREFIX = 'audio-to-text:';

/**
 * Shares recordings among the tabs of one browser. One tab at a time owns a recording; when that tab releases it, is
 * closed or crashes, the next tab that wants it becomes the owner. Without Web Locks (on pages that come over plain
 * http from another machine) each tab takes all recordings; even then the server stores each once, because it knows
 * them by id.
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

  /** @returns {Promise<boolean>} whether this tab owns the recording now */
  tryClaim(id) {
    return new Promise((resolve) => {
      this.#locks.request(PREFIX + id, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? this.#hold(id) : undefined;
      });
    });
  }

  /** @returns {Promise<void>} resolves when this tab owns the recording */
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

  /** Informs the other tabs that the stored recordings have changed. */
  announceChange() {
    this.#channel?.postMessage('changed');
  }

  /** @param {() => void} listener called when another tab announces a change */
  onChange(listener) {
    this.#channel?.addEventListener('message', listener);
  }

  #hold(id) {
    return new Promise((release) => { this.#held.set(id, release); });
  }
}
