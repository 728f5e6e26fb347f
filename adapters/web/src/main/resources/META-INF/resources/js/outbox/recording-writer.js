/** Keeps a recording while it is made: each piece as it comes, in order, and again when the first try went wrong. */
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
   * @param {Promise<import('./audio-store.js').Entry>} entry as soon as nobody else can take it
   * @param {(isKept: boolean) => void} onChange whether all that was heard so far survives the page
   */
  constructor(store, entry, onChange) {
    this.#store = store;
    this.#entry = entry;
    this.#onChange = onChange;
  }

  get isKept() {
    return this.#isKept;
  }

  /** @returns {Promise<void>} ends when the piece is on the disk, or cannot be written now */
  append(data, seconds) {
    this.#unwritten.push({ data, seconds });
    return this.flush();
  }

  /** Writes what is not written yet. Nothing is passed over: what was kept of a sound has no gaps. */
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
