/** Seconds. */
const LONGEST_PAUSE = 60;

/**
 * How long to wait before trying again: twice as long each time, a minute at most, and never in step with other
 * browsers.
 *
 * @param {number} tries so far, at least 1
 * @param {() => number} [random] between 0 and 1
 * @returns {number} seconds
 */
export function pauseAfter(tries, random = Math.random) {
  const longest = Math.min(2 ** tries, LONGEST_PAUSE);
  return longest / 2 + (longest / 2) * random();
}
