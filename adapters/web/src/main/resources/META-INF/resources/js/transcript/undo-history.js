/** Milliseconds; changes of a paragraph that follow each other faster are undone together. */
const TOGETHER = 1000;

/** The changes of paragraphs, to be undone from the latest to the first. */
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
    if (last?.paragraph !== paragraph || now - this.#lastAt > TOGETHER) {
      this.#changes.push({ paragraph, before });
    }
    this.#lastAt = now;
  }

  get isEmpty() {
    return this.#changes.length === 0;
  }

  /** @returns {{paragraph: any, before: string}|undefined} the change to undo */
  pop() {
    this.#lastAt = -Infinity;
    return this.#changes.pop();
  }
}
