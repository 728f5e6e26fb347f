import { fetchPage } from '../lib/api.js';
import { messages } from '../lib/i18n.js';

/**
 * Shows the original beside the corrected text, and hides it again.
 *
 * @param {HTMLButtonElement} button pressed while the original is shown
 * @param {HTMLElement} text the paragraphs
 * @param {<T>(action: () => Promise<T>) => Promise<T|undefined>} attempt shows the person what fails
 */
export function compareWithOriginal(button, text, attempt) {
  button.addEventListener('click', async () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', on);
    text.querySelectorAll('.original').forEach((each) => each.remove());
    if (on) {
      const page = await attempt(() => fetchPage(`${location.pathname}?wording=heard`));
      page?.querySelectorAll('[data-part=text] section').forEach((original) => show(original, text));
    }
  });
}

/** Beside the paragraph during which it begins. */
function show(original, text) {
  const begin = (section) => Number(section.querySelector('[data-seconds]').dataset.seconds);
  const sections = [...text.querySelectorAll('section')];
  const place = sections.findLast((section) => begin(section) <= begin(original)) ?? sections[0];
  const paragraph = document.createElement('div');
  paragraph.className = 'original';
  paragraph.dataset.label = messages.transcript.original;
  paragraph.textContent = original.querySelector('p').textContent;
  place.append(paragraph);
}
