/** Decibels below full scale that count as nothing: under the noise of a quiet room in front of a live microphone. */
const FLOOR = -60;

/** Seconds. */
const PATIENCE = 5;

/**
 * @param {ArrayLike<number>} samples between −1 and 1
 * @returns {number} how loud they are: 0 is silence, 1 is full scale; even steps sound even
 */
export function levelOf(samples) {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) {
    sum += samples[i] * samples[i];
  }
  const decibels = 10 * Math.log10(sum / samples.length);
  return Math.min(1, Math.max(0, 1 - decibels / FLOOR));
}

/** Notices that nothing has been heard for five seconds. */
export class SilenceWatch {
  #since;

  /**
   * @param {number} level as {@link levelOf} gives it
   * @param {number} now in milliseconds
   * @returns {boolean}
   */
  isSilent(level, now) {
    if (level > 0 || this.#since === undefined) {
      this.#since = now;
    }
    return now - this.#since >= PATIENCE * 1000;
  }

  /** Begins anew: what was not listened to is not silence. */
  reset() {
    this.#since = undefined;
  }
}
