import { call } from '../lib/api.js';
import { messages } from '../lib/i18n.js';
import { Autosave } from './autosave.js';
import { compareWithOriginal } from './compare-with-original.js';
import { plainText } from './transcript.js';
import { UndoHistory } from './undo-history.js';
import { cutsOf, startsOf } from './word-highlight.js';
import { movedCuts, retimed, words } from './word-times.js';

const say = messages.transcript;

/**
 * Makes the transcript editable in place, with autosave and undo. The original can be shown beside it.
 *
 * @param {HTMLElement} section
 * @param {string} id of the recording
 * @param {() => string|undefined} deliveredAt when it was last mailed, as far as the page knows
 */
export function transcriptEditor(section, id, deliveredAt) {
  const text = section.querySelector('[data-part=text]');
  const button = (name) => section.querySelector(`[data-do=${name}]`);
  const url = `/api/recordings/${id}/transcript`;
  const paragraphs = [...text.querySelectorAll('p[data-starts]')];
  const known = new Map(paragraphs.map((p) => [p, p.textContent]));
  const history = new UndoHistory();
  const autosave = new Autosave({
    url,
    version: `"${text.dataset.version}"`,
    text: () => plainText(text),
    onState: showState,
  });

  button('edit').addEventListener('click', () => edit(button('edit').getAttribute('aria-pressed') !== 'true'));
  button('undo').addEventListener('click', undo);
  compareWithOriginal(button('compare'), text, attempt);
  button('revert').addEventListener('click', revert);
  button('mail').addEventListener('click', mail);
  text.addEventListener('beforeinput', keepInOneParagraph);
  text.addEventListener('input', ({ target }) => change(target));
  text.addEventListener('keydown', (event) => event.key === 'Escape' && edit(false));
  document.addEventListener('visibilitychange', () => document.hidden && autosave.flush());
  window.addEventListener('beforeunload', (event) => autosave.isDirty && event.preventDefault());

  function edit(on) {
    button('edit').setAttribute('aria-pressed', on);
    for (const paragraph of paragraphs) {
      setAttributes(paragraph, on, { contenteditable: 'plaintext-only', role: 'textbox', 'aria-multiline': 'true', 'aria-label': paragraph.previousElementSibling.textContent });
    }
    if (on) {
      paragraphs[0].focus();
    } else {
      autosave.flush();
      button('edit').focus();
    }
  }

  function keepInOneParagraph(event) {
    if (event.inputType === 'historyUndo') {
      event.preventDefault();
      undo();
    } else if (/^insert(Paragraph|LineBreak)$/.test(event.inputType)) {
      event.preventDefault();
    } else if (/^insertFrom(Paste|Drop)$/.test(event.inputType)) {
      event.preventDefault();
      document.execCommand('insertText', false, event.dataTransfer.getData('text/plain').replace(/\s+/g, ' '));
    }
  }

  function change(paragraph) {
    history.add(paragraph, known.get(paragraph));
    take(paragraph, paragraph.textContent);
  }

  function undo() {
    const change = history.pop();
    if (change) {
      change.paragraph.textContent = change.before;
      take(change.paragraph, change.before);
    }
  }

  function take(paragraph, after) {
    const before = known.get(paragraph);
    const cuts = cutsOf(paragraph);
    const cutsAfter = movedCuts(before, cuts, after);
    paragraph.dataset.starts = retimed(words(before, cuts), startsOf(paragraph), words(after, cutsAfter)).join(' ');
    paragraph.dataset.cuts = cutsAfter.join(' ');
    known.set(paragraph, after);
    button('undo').hidden = history.isEmpty;
    autosave.changed();
  }

  function showState(state, problem = '') {
    section.querySelector('[data-part=saved]').textContent = state === 'saved' ? say.saved : '';
    const unsaved = section.querySelector('[data-part=unsaved]');
    unsaved.hidden = problem === '';
    unsaved.textContent = state === 'failed' ? say.unsaved(problem) : problem;
    if (state === 'outdated') {
      unsaved.append(' ', choice(say.mine, () => autosave.overwrite()), ' ', choice(say.theirs, reload));
    }
    if (state === 'saved') {
      ['compare', 'revert', 'mail'].forEach((name) => { button(name).hidden = false; });
    }
  }

  async function revert() {
    await autosave.flush();
    await attempt(() => call('DELETE', url).then(reload));
  }

  async function mail() {
    await autosave.flush();
    const after = deliveredAt();
    const query = after ? `?after=${encodeURIComponent(after)}` : '';
    if (await attempt(() => call('POST', `/api/recordings/${id}/mail${query}`))) {
      section.querySelector('[data-part=saved]').textContent = say.mailed;
    }
  }

  async function attempt(action) {
    try {
      return await action();
    } catch (problem) {
      showState('refused', problem.message);
      return undefined;
    }
  }
}

function setAttributes(element, on, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (on) {
      element.setAttribute(name, value);
    } else {
      element.removeAttribute(name);
    }
  }
}

function choice(text, onClick) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}

function reload() {
  location.reload();
}
