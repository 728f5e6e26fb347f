/** Decibels relative to full scale that count as silence: less than a live microphone picks up in a quiet room. */
const FLOOR = -60;

/** Seconds. */
const PATIENCE = 5;

/**
 * @param {ArrayLike<number>} samples between −1 and 1
 * @returns {number} the loudness from 0 (silence) to 1 (full scale); equal steps sound equal
 */
export function levelOf(samples) {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) {
    sum += samples[i] * samples[i];
  }
  const decibels = 10 * Math.log10(sum / samples.length);
  return Math.min(1, Math.max(0, 1 - decibels / FLOOR));
}

/** Notices when there has been no sound for five seconds. */
export class SilenceWatch {
  #since;

  /**
   * @param {number} level from {@link levelOf}
   * @param {number} now in milliseconds
   * @returns {boolean}
   */
  isSilent(level, now) {
    if (level > 0 || this.#since === undefined) {
      this.#since = now;
    }
    return now - this.#since >= PATIENCE * 1000;
  }

  /** Starts again: time without a measurement is not silence. */
  reset() {
    this.#since = undefined;
  }
}
