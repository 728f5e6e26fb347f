/**
 * Where a text contains the wanted words, regardless of case and accents.
 *
 * @param {string} text
 * @param {string} wanted
 * @returns {{from: number, to: number}[]}
 */
export function hits(text, wanted) {
  const needle = plain(wanted.trim());
  const found = [];
  if (needle === '') {
    return found;
  }
  const hay = plain(text);
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    found.push({ from: at, to: at + needle.length });
  }
  return found;
}

/** Keeps the length, so that positions in the result are positions in the text. */
function plain(text) {
  return text.replace(/\P{ASCII}/gu, (c) => {
    const base = c.normalize('NFD')[0].toLowerCase();
    return base.length === c.length ? base : c;
  }).toLowerCase();
}

/**
 * Searches the transcript: marks the hits, counts them, and goes from one to the next.
 *
 * @param {HTMLElement} section
 * @param {HTMLElement} text the paragraphs
 */
export function transcriptSearch(section, text) {
  const field = section.querySelector('[data-part=search]');
  const status = section.querySelector('[data-part=hits]');
  const highlight = globalThis.CSS?.highlights && new Highlight();
  let ranges = [];
  let current = -1;
  if (highlight) {
    CSS.highlights.set('found', highlight);
  }
  field.addEventListener('input', () => {
    ranges = [...text.querySelectorAll('section p')].flatMap(rangesIn);
    current = -1;
    highlight?.clear();
    ranges.forEach((range) => highlight?.add(range));
    go(0);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      go(event.shiftKey ? -1 : 1);
    }
  });

  function rangesIn(paragraph) {
    return hits(paragraph.textContent, field.value).map(({ from, to }) => {
      const range = new Range();
      range.setStart(paragraph.firstChild, from);
      range.setEnd(paragraph.firstChild, to);
      return range;
    });
  }

  function go(step) {
    if (ranges.length > 0) {
      current = step === 0 ? 0 : (current + step + ranges.length) % ranges.length;
      ranges[current].startContainer.parentElement.scrollIntoView({ block: 'center' });
    }
    status.textContent = field.value.trim() === '' ? '' : `${ranges.length === 0 ? 0 : current + 1} / ${ranges.length}`;
  }
}
