/** Accents that stand beside their letter. Other scripts' marks are vowels, and make a different word. */
const accents = /[\u0300-\u036f]/g;

/**
 * Where a text contains the wanted words, regardless of case and accents, and of how an accent is written.
 *
 * @param {string} text
 * @param {string} wanted
 * @returns {{from: number, to: number}[]}
 */
export function hits(text, wanted) {
  const needle = plain(wanted.trim()).letters;
  const found = [];
  if (needle === '') {
    return found;
  }
  const { letters, starts } = plain(text);
  for (let at = letters.indexOf(needle); at >= 0; at = letters.indexOf(needle, at + needle.length)) {
    found.push({ from: starts[at], to: starts[at + needle.length] });
  }
  return found;
}

/** The text without case and accents, and where each of its characters begins in the text. */
function plain(text) {
  let letters = '';
  const starts = [];
  for (const { 0: letter, index } of text.matchAll(/[^\u0300-\u036f][\u0300-\u036f]*/gu)) {
    const base = letter.toLowerCase().normalize('NFD').replace(accents, '').normalize('NFC');
    letters += base;
    starts.push(...Array(base.length).fill(index));
  }
  starts.push(text.length);
  return { letters, starts };
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
