import { messages } from '../lib/i18n.js';

/**
 * @param {ParentNode} transcript
 * @returns {string} its paragraphs, separated by empty lines
 */
export function plainText(transcript) {
  return [...transcript.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n\n');
}

/**
 * Copies the transcript, and plays from the start of a paragraph.
 *
 * @param {HTMLElement} section may hold no transcript yet
 * @param {() => HTMLAudioElement|null} findPlayer
 */
export function transcript(section, findPlayer) {
  const text = section.querySelector('[data-part=text]');
  const copy = section.querySelector('[data-do=copy]');
  if (!text) {
    return;
  }
  copy.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(plainText(text)).then(() => true, () => false);
    section.querySelector('[data-part=copied]').textContent =
      isCopied ? messages.transcript.copied : messages.transcript.notCopied;
  });
  text.addEventListener('click', (event) => {
    const at = event.target.closest('[data-seconds]');
    const player = findPlayer();
    if (at && player) {
      event.preventDefault();
      player.currentTime = Number(at.dataset.seconds);
      player.play();
    }
  });
}
