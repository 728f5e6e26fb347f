/** Counts the seconds between its starts and stops. */
export class Stopwatch {
  #now;
  #before = 0;
  #since;

  /** @param {() => number} now milliseconds of a monotonic clock */
  constructor(now) {
    this.#now = now;
  }

  get seconds() {
    const running = this.#since === undefined ? 0 : this.#now() - this.#since;
    return (this.#before + running) / 1000;
  }

  start() {
    this.#since = this.#now();
  }

  stop() {
    this.#before = this.seconds * 1000;
    this.#since = undefined;
  }

  reset() {
    this.#before = 0;
    this.#since = undefined;
  }
}
