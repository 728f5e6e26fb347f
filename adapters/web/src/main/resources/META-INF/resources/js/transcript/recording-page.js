import { call, fetchPage } from '../lib/api.js';
import { showWholeLength } from '../lib/audio-length.js';
import { localizeTimes } from '../lib/local-time.js';
import { recordingActions } from '../lib/recording-actions.js';
import { followRecordings } from '../lib/recording-events.js';
import { news, updateRow } from '../lib/recording-row.js';
import { playCopy, sayIfUnplayable } from './playback.js';
import { sentenceKeys } from './sentences.js';
import { textSoFar } from './text-so-far.js';
import { transcriptEditor } from './transcript-editor.js';
import { transcriptSearch } from './transcript-search.js';
import { transcript } from './transcript.js';
import { wordHighlight } from './word-highlight.js';

/** Seconds; finding the end of a longer recording would download too much for a phone. */
const SHORT = 900;

const byId = (id) => document.getElementById(id);
const recording = document.querySelector('article.recording');
const { id } = recording.dataset;
const address = `/api/recordings/${id}`;
const leave = () => location.assign(document.querySelector('.back a').href);

const growText = textSoFar(() => recording.querySelector('[data-part=so-far]'), address);
localizeTimes(document);
sound();
reading(byId('transcript'));
recordingActions({ onRetried: show, onDeleted: leave, onProblem: (problem) => showProblem('problem', problem) });
followRecordings({
  current: address,
  onRecording: show,
  onRemoved: (removed) => removed === id && leave(),
  onConnection: (problem) => showProblem('connection', problem),
});

function reading(section) {
  const player = () => byId('player');
  transcript(section, player);
  const text = section.querySelector('[data-part=text]');
  if (text) {
    const highlight = wordHighlight(text, player);
    doubtfulWords(section, highlight);
    sentenceKeys(text, player);
    transcriptSearch(section, text);
    transcriptEditor(section, id, () => recording.querySelector('[data-part=status] time')?.dateTime);
  }
}

function doubtfulWords(section, highlight) {
  section.querySelector('[data-part=legend]').hidden = !highlight.hasDoubtful();
  section.querySelector('[data-do=doubtful]').addEventListener('click', () => {
    byId('announcements').textContent = highlight.nextDoubtful() ?? '';
  });
}

function sound() {
  const player = byId('player');
  if (!player) {
    return;
  }
  const words = recording.querySelector('[data-part=unplayable]');
  sayIfUnplayable(player, words, () => call('GET', address), (problem) => showProblem('connection', problem));
  byId('speed').addEventListener('change', ({ target }) => { player.playbackRate = Number(target.value); });
  const seconds = Number(player.dataset.seconds);
  if (seconds > 0 && seconds <= SHORT) {
    showWholeLength(player);
  }
}

function show(changed) {
  if (changed.id !== id) {
    return;
  }
  showName(changed.name);
  if (changed.listeningCopy && byId('player')) {
    playCopy(byId('player'), `${address}/listening-copy`);
  }
  if (updateRow(recording, { ...changed, findings: changed.findings?.filter(isNotSilence) })) {
    byId('announcements').textContent = news(recording);
    if (recording.dataset.state === 'transcribing') {
      byId('transcript').dataset.earlier = '';
    }
    refresh();
  }
  growText(changed);
}

/** Silence is shown instead of the transcript. */
function isNotSilence({ code }) {
  return code !== 'NO_SPEECH';
}

/** Leaves the field alone if the person is editing it. */
function showName(name) {
  const field = byId('name');
  document.title = document.title.replace(field.defaultValue, () => name);
  if (field.value === field.defaultValue) {
    field.value = name;
  }
  field.defaultValue = name;
}

/** A new state may bring or remove the audio and the transcript, which only the server renders. */
async function refresh() {
  try {
    const page = await fetchPage(location.pathname);
    replacePart(page, 'sound', 'audio', sound);
    replacePart(page, 'transcript', '[data-part=text]', reading);
  } catch (problem) {
    showProblem('connection', problem);
  }
}

/** Leaves a complete part alone: the person may be listening or reading. A new text replaces an earlier one. */
function replacePart(page, part, sign, activate) {
  const fresh = page.getElementById(part);
  const isComplete = byId(part).querySelector(sign) && !('earlier' in byId(part).dataset);
  if (fresh && !isComplete) {
    byId(part).replaceWith(fresh);
    activate(fresh);
  }
}

function showProblem(place, problem) {
  byId(place).textContent = problem?.message ?? '';
  byId(place).hidden = !problem;
}
