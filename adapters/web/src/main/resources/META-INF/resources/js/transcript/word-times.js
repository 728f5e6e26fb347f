/**
 * The positions of the words in a text.
 *
 * @param {string} text
 * @returns {{from: number, to: number}[]}
 */
export function places(text) {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ from: index, to: index + word.length }));
}

/**
 * Finds the latest start that is not after a time.
 *
 * @param {number[]} starts ascending
 * @param {number} time
 * @returns {number} its index; -1 before the first
 */
export function indexAt(starts, time) {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle] <= time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/**
 * Times for a corrected paragraph until the server computes better ones: unchanged words at its ends keep theirs, and
 * the words between share the time of those that they replace.
 *
 * @param {string[]} before
 * @param {number[]} starts of the words before
 * @param {string[]} after
 * @returns {number[]} starts of the words after
 */
export function retimed(before, starts, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  const from = starts[Math.min(head, starts.length - 1)] ?? 0;
  const to = starts[before.length - tail] ?? starts[starts.length - 1] ?? from;
  const count = after.length - head - tail;
  const between = Array.from({ length: count }, (_, i) => Math.round(from + ((to - from) * i) / count));
  return [...starts.slice(0, head), ...between, ...starts.slice(before.length - tail)];
}
