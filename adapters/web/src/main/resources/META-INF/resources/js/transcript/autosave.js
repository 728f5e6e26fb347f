import { ApiProblem, problemMessage } from '../lib/api.js';
import { pauseAfter } from '../lib/backoff.js';

/** Milliseconds without a keystroke after which the text is saved. */
const QUIET = 800;
const OUTDATED = 412;

/** An empty body would count as forgotten. */
const EMPTIED = '\n';

/**
 * Saves a text on the server soon after each change, one request at a time, and keeps trying until it succeeds.
 */
export class Autosave {
  #timer;
  #tries = 0;
  #isDirty = false;
  #isSaving = false;

  /**
   * @param {object} parts
   * @param {string} parts.url
   * @param {string} parts.version the version of the text on the page
   * @param {() => string} parts.text
   * @param {(state: 'dirty'|'saved'|'failed'|'outdated', words?: string) => void} parts.onState
   * @param {typeof fetch} [parts.request]
   */
  constructor({ url, version, text, onState, request = (...args) => fetch(...args) }) {
    Object.assign(this, { url, version, text, onState, request });
  }

  get isDirty() {
    return this.#isDirty || this.#isSaving;
  }

  changed() {
    this.#isDirty = true;
    this.onState('dirty');
    this.#later(QUIET);
  }

  /** Saves without waiting for a pause. */
  async flush() {
    clearTimeout(this.#timer);
    if (!this.#isDirty || this.#isSaving) {
      return;
    }
    this.#isDirty = false;
    this.#isSaving = true;
    const problem = await this.#put();
    this.#isSaving = false;
    if (problem) {
      this.#isDirty = true;
      this.#handle(problem);
    } else if (this.#isDirty) {
      this.#later(QUIET);
    } else {
      this.#tries = 0;
      this.onState('saved');
    }
  }

  /** Saves now, over any version on the server. */
  overwrite() {
    this.version = '*';
    this.changed();
    return this.flush();
  }

  async #put() {
    try {
      const answer = await this.request(this.url, {
        method: 'PUT',
        headers: { 'Content-Type': 'text/plain;charset=utf-8', 'If-Match': this.version, Accept: 'application/json' },
        body: this.text() || EMPTIED,
      });
      if (!answer.ok || answer.redirected) {
        const status = answer.redirected ? 401 : answer.status;
        return new ApiProblem(status, problemMessage(status, await answer.text()));
      }
      this.version = answer.headers.get('ETag');
      return undefined;
    } catch {
      return new ApiProblem(0, problemMessage(0));
    }
  }

  #handle(problem) {
    if (problem.status === OUTDATED) {
      this.onState('outdated', problem.message);
    } else {
      this.onState('failed', problem.message);
      this.#later(pauseAfter(++this.#tries) * 1000);
    }
  }

  #later(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), milliseconds);
  }
}
