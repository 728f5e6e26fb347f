import { fetchPage } from './api.js';
import { recordingActions } from './recording-actions.js';
import { updateRow } from './recording-row.js';
import { followRecordings } from './recordings-live.js';
import { localizeTimes } from './times.js';
import { transcript } from './transcript.js';

const byId = (id) => document.getElementById(id);
const recording = document.querySelector('article.recording');
const { id } = recording.dataset;
const leave = () => location.assign('/recordings');

localizeTimes(document);
transcript(byId('transcript'), byId('player'));
recordingActions({ onRetried: show, onDeleted: leave, onProblem: (problem) => tell('problem', problem) });
followRecordings({
  current: `/api/recordings/${id}`,
  onRecording: show,
  onRemoved: (removed) => removed === id && leave(),
  onConnection: (problem) => tell('connection', problem),
});

function show(changed) {
  if (changed.id === id && updateRow(recording, changed)) {
    byId('announcements').textContent = recording.querySelector('[data-part=status]').textContent;
    renew();
  }
}

/** With the state, the sound and the transcript may have come or gone: the server alone renders them. */
async function renew() {
  try {
    const page = await fetchPage(location.pathname);
    takeOver(page, 'sound', 'audio');
    takeOver(page, 'transcript', '[data-part=text]');
    transcript(byId('transcript'), byId('player'));
  } catch (problem) {
    tell('connection', problem);
  }
}

/** Leaves alone what is whole already: somebody may be listening or reading. */
function takeOver(page, part, sign) {
  const fresh = page.getElementById(part);
  if (fresh && !byId(part).querySelector(sign)) {
    byId(part).replaceWith(fresh);
  }
}

function tell(place, problem) {
  byId(place).textContent = problem?.message ?? '';
  byId(place).hidden = !problem;
}
