/**
 * The positions of the words in a text.
 *
 * @param {string} text
 * @param {number[]} [cuts] where a word begins without a space before it, ascending
 * @returns {{from: number, to: number}[]}
 */
export function places(text, cuts = []) {
  let next = 0;
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: { length }, index }) => {
    const ends = [];
    for (; cuts[next] < index + length; next++) {
      if (cuts[next] > index) {
        ends.push(cuts[next]);
      }
    }
    return [...ends, index + length].map((to, i) => ({ from: ends[i - 1] ?? index, to }));
  });
}

/**
 * The words of a text.
 *
 * @param {string} text
 * @param {number[]} [cuts] as for places
 * @returns {string[]}
 */
export function words(text, cuts) {
  return places(text, cuts).map(({ from, to }) => text.slice(from, to));
}

/**
 * Where the words begin after a change, as far as it left them.
 *
 * @param {string} before
 * @param {number[]} cuts of the text before
 * @param {string} after
 * @returns {number[]} cuts of the text after
 */
export function movedCuts(before, cuts, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  const added = after.length - before.length;
  return [
    ...cuts.filter((cut) => cut <= head),
    ...cuts.filter((cut) => cut > head && cut >= before.length - tail).map((cut) => cut + added),
  ];
}

/**
 * The word at an offset in the text: between two words without a space, the second one; otherwise the one before.
 *
 * @param {{from: number, to: number}[]} found places
 * @param {number} offset
 * @returns {number} its index; -1 after the last
 */
export function wordAt(found, offset) {
  return found.findIndex(({ to }, i) => offset < to || (offset === to && found[i + 1]?.from !== to));
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
