import { indexAt, places, wordAt } from './word-times.js';

/** Hundredths of a second. */
const PER_SECOND = 100;

/**
 * Highlights the words of a transcript as the audio plays, and shades the doubtful ones. The words are ranges of the
 * text (CSS Custom Highlight API), so that 40,000 of them need no element each and the text stays editable.
 *
 * @param {HTMLElement} text the paragraphs
 * @param {() => HTMLAudioElement|null} findPlayer
 */
export function wordHighlight(text, findPlayer) {
  const paragraphs = [...text.querySelectorAll('p[data-starts]')];
  const begins = paragraphs.map((p) => Number(startsOf(p)[0] ?? 0));
  const spoken = newHighlight('spoken');
  const doubtful = newHighlight('doubtful');
  let shown;
  let step = -1;
  paragraphs.forEach(shade);
  text.addEventListener('click', playFrom);
  follow(findPlayer());

  /** Checks once a frame, and changes the page only at the next word. */
  function follow(player) {
    if (!player) {
      return;
    }
    const update = () => {
      showSpoken(player.currentTime * PER_SECOND);
      if (!player.paused) {
        requestAnimationFrame(update);
      }
    };
    player.addEventListener('play', update);
    player.addEventListener('seeked', update);
  }

  function showSpoken(time) {
    const paragraph = paragraphs[indexAt(begins, time)];
    const word = paragraph ? indexAt(startsOf(paragraph), time) : -1;
    if (shown?.paragraph === paragraph && shown?.word === word) {
      return;
    }
    shown = { paragraph, word };
    spoken.clear();
    const range = paragraph && rangeOf(paragraph, word);
    if (range) {
      spoken.add(range);
    }
  }

  function playFrom(event) {
    const player = findPlayer();
    const paragraph = event.target.closest('p[data-starts]');
    if (!player || !paragraph || paragraph.isContentEditable || !getSelection().isCollapsed) {
      return;
    }
    const time = startsOf(paragraph)[wordUnder(event, paragraph)];
    if (time !== undefined) {
      player.currentTime = time / PER_SECOND;
      player.play();
    }
  }

  function shade(paragraph) {
    for (const index of numbers(paragraph.dataset.doubtful)) {
      const range = rangeOf(paragraph, index);
      if (range) {
        doubtful.add(range);
      }
    }
  }

  return {
    hasDoubtful: () => doubtful.size > 0,
    /** Selects the next doubtful word and brings it into view. */
    nextDoubtful() {
      const ranges = [...doubtful].filter((range) => !range.collapsed);
      step = (step + 1) % ranges.length;
      const range = ranges[step];
      if (range) {
        getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
        range.startContainer.parentElement.scrollIntoView({ block: 'center' });
      }
      return range?.toString();
    },
  };
}

/** Where words of a paragraph begin without a space before them. */
export function cutsOf(paragraph) {
  return numbers(paragraph.dataset.cuts);
}

/** The starts of a paragraph's words; none if they do not fit its text. */
export function startsOf(paragraph) {
  return numbers(paragraph.dataset.starts);
}

function numbers(list) {
  return list ? list.split(' ').map(Number) : [];
}

function rangeOf(paragraph, index) {
  const place = places(paragraph.textContent, cutsOf(paragraph))[index];
  const node = paragraph.firstChild;
  if (!place || node?.nodeType !== Node.TEXT_NODE || place.to > node.length) {
    return undefined;
  }
  const range = new Range();
  range.setStart(node, place.from);
  range.setEnd(node, place.to);
  return range;
}

function wordUnder({ clientX, clientY }, paragraph) {
  const caret = document.caretPositionFromPoint?.(clientX, clientY) ?? document.caretRangeFromPoint?.(clientX, clientY);
  const offset = caret?.offset ?? caret?.startOffset ?? 0;
  return wordAt(places(paragraph.textContent, cutsOf(paragraph)), offset);
}

/** In a browser without highlights, everything else works. */
function newHighlight(name) {
  if (!globalThis.CSS?.highlights) {
    return new Set();
  }
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
