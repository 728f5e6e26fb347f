import '../lib/time-zone.js';
import { fetchPage } from '../lib/api.js';
import { messages } from '../lib/i18n.js';
import { localizeTimes } from '../lib/local-time.js';
import { recordingActions } from '../lib/recording-actions.js';
import { followRecordings } from '../lib/recording-events.js';
import { news, updateRow } from '../lib/recording-row.js';
import { takeNewRecordings } from './new-recordings.js';
import { addNewRows } from './new-rows.js';

const byId = (id) => document.getElementById(id);
const list = byId('recordings');
const isNewest = 'newest' in list.dataset;
/** The latest news of recordings without a row, by id: the recording, or undefined if it was removed. */
const unlisted = new Map();
let adding;

localizeTimes(document);
document.querySelector('.filter [name=zone]').value = Intl.DateTimeFormat().resolvedOptions().timeZone;
followRecordings({
  current: '/api/recordings',
  onRecording: show,
  onRemoved: remove,
  onConnection: (problem) => showProblem('connection', problem),
});
recordingActions({ onRetried: show, onDeleted: remove, onProblem: (problem) => showProblem('problem', problem) });
if (isNewest) {
  takeNewRecordings({
    onStored: (item) => {
      announce(messages.announce.sent(item.name));
      addMissing(item.id);
    },
    onGone: addMissing,
  });
}

function show(recording) {
  const row = byId(`recording-${recording.id}`);
  if (!row) {
    unlisted.set(recording.id, recording);
    addMissing(recording.id);
  } else if (updateRow(row, recording)) {
    announce(messages.announce.state(recording.name, news(row)));
  }
}

/** Only the server renders rows, so new ones come from its page. What this page is sending is already in the outbox. */
function addMissing(id) {
  if (isNewest && !byId(`sending-${id}`)) {
    clearTimeout(adding);
    adding = setTimeout(addNew, 50);
  }
}

async function addNew() {
  try {
    const page = await fetchPage('/recordings');
    addNewRows(list, [...page.querySelectorAll('#recordings > li')]);
    showWhetherEmpty();
    applyUnlisted();
  } catch (problem) {
    showProblem('connection', problem);
  }
}

/** Events that came while the rows were on their way may be newer than the rows. */
function applyUnlisted() {
  [...unlisted].filter(([id]) => byId(`recording-${id}`)).forEach(([id, recording]) => {
    unlisted.delete(id);
    if (recording) {
      show(recording);
    } else {
      remove(id);
    }
  });
}

function remove(id) {
  const row = byId(`recording-${id}`);
  if (row) {
    const hadFocus = row.contains(document.activeElement);
    announce(messages.announce.deleted(row.querySelector('[data-part=name]').textContent));
    row.remove();
    showWhetherEmpty();
    if (hadFocus) {
      byId('list-heading').focus();
    }
  } else {
    unlisted.set(id, undefined);
  }
}

function showWhetherEmpty() {
  byId('empty').hidden = list.childElementCount > 0;
}

function announce(message) {
  byId('announcements').textContent = message;
}

function showProblem(place, problem) {
  byId(place).textContent = problem?.message ?? '';
  byId(place).hidden = !problem;
}
