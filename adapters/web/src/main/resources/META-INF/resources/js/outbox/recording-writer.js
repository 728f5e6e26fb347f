/** Stores a recording while it is made: each piece as it arrives, in order, and again if the first try failed. */
export class RecordingWriter {
  #store;
  #entry;
  #onChange;
  #unwritten = [];
  #written = 0;
  #isAdded = false;
  #flushing = Promise.resolve();
  #isKept = true;

  /**
   * @param {import('./audio-store.js').AudioStore} store
   * @param {Promise<import('./audio-store.js').Entry>} entry as soon as no other tab can claim it
   * @param {(isKept: boolean) => void} onChange whether everything recorded so far survives the page
   */
  constructor(store, entry, onChange) {
    this.#store = store;
    this.#entry = entry;
    this.#onChange = onChange;
  }

  get isKept() {
    return this.#isKept;
  }

  /** @returns {Promise<void>} resolves when the piece is on the disk, or cannot be written now */
  append(data, seconds) {
    this.#unwritten.push({ data, seconds });
    return this.flush();
  }

  /** Writes what is not written yet. It skips nothing: stored audio has no gaps. */
  flush() {
    this.#flushing = this.#flushing.then(() => this.#writeAll());
    return this.#flushing;
  }

  async #writeAll() {
    const entry = await this.#entry;
    try {
      if (!this.#isAdded) {
        await this.#store.add(entry);
        this.#isAdded = true;
      }
      while (this.#unwritten.length > 0) {
        const { data, seconds } = this.#unwritten[0];
        await this.#store.append(entry.id, this.#written, await data.arrayBuffer(), seconds);
        this.#unwritten.shift();
        this.#written++;
      }
      this.#become(true);
    } catch {
      this.#become(false);
    }
  }

  #become(isKept) {
    if (this.#isKept !== isKept) {
      this.#isKept = isKept;
      this.#onChange(isKept);
    }
  }
}
