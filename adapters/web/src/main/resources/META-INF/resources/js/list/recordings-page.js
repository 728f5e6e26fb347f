import { fetchPage } from '../lib/api.js';
import { messages } from '../lib/i18n.js';
import { localizeTimes } from '../lib/local-time.js';
import { recordingActions } from '../lib/recording-actions.js';
import { followRecordings } from '../lib/recording-events.js';
import { updateRow } from '../lib/recording-row.js';
import { takeNewRecordings } from './new-recordings.js';
import { addNewRows } from './new-rows.js';

const byId = (id) => document.getElementById(id);
const list = byId('recordings');
const isNewest = 'newest' in list.dataset;
/** What was heard last of recordings without a row, by id: the recording, or nothing when it was removed. */
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
    announce(messages.announce.state(recording.name, row.querySelector('[data-part=status]').textContent));
  }
}

/** The server alone renders rows; new ones come out of its page. What this page is sending is in the outbox already. */
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

/** A row may have been rendered before what was heard while it was on its way. */
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

function announce(news) {
  byId('announcements').textContent = news;
}

function showProblem(place, problem) {
  byId(place).textContent = problem?.message ?? '';
  byId(place).hidden = !problem;
}
