/** Milliseconds; changes of a paragraph that follow each other faster are undone together. */
const ONE_GO = 1000;

/** What was changed, paragraph by paragraph, so that it can be undone in the order it was done. */
export class UndoHistory {
  #changes = [];
  #lastAt = -Infinity;

  /**
   * @param {any} paragraph
   * @param {string} before
   * @param {number} [now] milliseconds
   */
  add(paragraph, before, now = performance.now()) {
    const last = this.#changes.at(-1);
    if (last?.paragraph !== paragraph || now - this.#lastAt > ONE_GO) {
      this.#changes.push({ paragraph, before });
    }
    this.#lastAt = now;
  }

  get isEmpty() {
    return this.#changes.length === 0;
  }

  /** @returns {{paragraph: any, before: string}|undefined} the change to be taken back */
  pop() {
    this.#lastAt = -Infinity;
    return this.#changes.pop();
  }
}
