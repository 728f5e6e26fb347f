/** Web Locks as all tabs of a site share them: one holder for each name, the others in line. */
export class FakeLocks {
  #lines = new Map();

  async request(name, { ifAvailable = false }, use) {
    const line = this.#lines.get(name);
    if (line && ifAvailable) {
      return use(null);
    }
    const held = (line ?? Promise.resolve()).then(() => use({ name }));
    this.#lines.set(name, held);
    await held;
    if (this.#lines.get(name) === held) {
      this.#lines.delete(name);
    }
    return held;
  }
}

/** A channel between fake tabs: `fakeChannels(2)` returns the ends for two tabs. */
export function fakeChannels(count) {
  const ends = Array.from({ length: count }, () => ({
    listeners: [],
    addEventListener(type, listener) { this.listeners.push(listener); },
    postMessage() { ends.filter((end) => end !== this).forEach((end) => end.listeners.forEach((listener) => listener())); },
  }));
  return [...ends];
}

/** Waits until everything that was started has finished. */
export async function settle() {
  for (let i = 0; i < 20; i++) {
    await new Promise(setImmediate);
  }
}
