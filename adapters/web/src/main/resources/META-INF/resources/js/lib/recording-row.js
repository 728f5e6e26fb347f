import { clock } from './clock.js';
import { showTime } from './local-time.js';
import { needsAnotherFile, retryHelps, spokenLanguage, state, status } from './recording-status.js';

/** Where a row says how far its recording has come. */
const NEWS = '[data-part=status], [data-part=findings] > li';

/**
 * Updates the state of a recording on its own page or in its row of the list, and leaves the focus where it is.
 *
 * @param {HTMLElement} row
 * @param {import('./recording-status.js').Recording} recording
 * @returns {boolean} whether its state has changed
 */
export function updateRow(row, recording) {
  const part = (name) => row.querySelector(`[data-part=${name}]`);
  const before = row.dataset.state;
  row.dataset.state = state(recording);
  row.querySelectorAll('[data-part=name]').forEach((name) => setText(name, recording.name));
  setText(part('words'), status(recording));
  setText(part('length'), recording.seconds === undefined ? '' : clock(recording.seconds));
  setText(part('language'), spokenLanguage(recording));
  updateDelivery(part('status'), recording);
  updateBar(part('progress'), recording);
  updateFindings(part('findings'), recording.findings ?? []);
  part('retry').hidden = !retryHelps(recording);
  part('another').hidden = !needsAnotherFile(recording);
  return before !== row.dataset.state;
}

/**
 * @param {HTMLElement} row
 * @returns {string} what a row says about its state, to be read out
 */
export function news(row) {
  return [...row.querySelectorAll(NEWS)].map(({ textContent }) => textContent).join(' ');
}

/** While a recording is transcribed again, its earlier delivery is not shown. */
function updateDelivery(element, recording) {
  const { deliveredAt } = recording;
  let time = element.querySelector('time');
  if (state(recording) === 'transcribing') {
    time?.remove();
    return;
  }
  if (!deliveredAt || time?.getAttribute('datetime') === deliveredAt) {
    return;
  }
  if (!time) {
    time = document.createElement('time');
    element.append(' ', time);
  }
  time.dateTime = deliveredAt;
  showTime(time);
}

function updateBar(bar, recording) {
  bar.hidden = state(recording) !== 'transcribing' || !recording.seconds;
  bar.max = recording.seconds || 1;
  bar.value = recording.secondsDone ?? 0;
}

/** Writes nothing that is there already, so that the reader keeps the selection. */
function updateFindings(list, findings) {
  list.hidden = findings.length === 0;
  while (list.childElementCount > findings.length) {
    list.lastElementChild.remove();
  }
  findings.forEach(({ message }, i) => {
    setText(list.children[i] ?? list.appendChild(document.createElement('li')), message);
  });
}

function setText(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}
