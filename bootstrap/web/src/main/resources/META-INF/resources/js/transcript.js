/**
 * @param {ParentNode} transcript
 * @returns {string} its paragraphs, an empty line between them
 */
export function plainText(transcript) {
  return [...transcript.querySelectorAll('p')].map((paragraph) => paragraph.textContent).join('\n\n');
}

/**
 * Brings the transcript to life: copying, and playing from a paragraph's beginning.
 *
 * @param {HTMLElement} section may hold no transcript yet
 * @param {HTMLAudioElement|null} player
 */
export function transcript(section, player) {
  const text = section.querySelector('[data-part=text]');
  const copy = section.querySelector('[data-do=copy]');
  if (!text || !copy.hidden) {
    return;
  }
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(plainText(text)).then(() => true, () => false);
    section.querySelector('[data-part=copied]').textContent =
      isCopied ? 'Copied.' : 'The browser does not allow copying. Select the text instead.';
  });
  text.addEventListener('click', (event) => {
    const at = event.target.closest('[data-seconds]');
    if (at && player) {
      event.preventDefault();
      player.currentTime = Number(at.dataset.seconds);
      player.play();
    }
  });
}
