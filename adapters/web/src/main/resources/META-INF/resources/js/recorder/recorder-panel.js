import { showWholeLength } from '../lib/audio-length.js';
import { words } from '../lib/i18n.js';
import { newId } from '../lib/ids.js';
import { localTime } from '../lib/local-time.js';
import { askToPersist } from '../lib/storage-space.js';
import { microphoneChoice } from './microphones.js';
import { microphoneProblem } from './recorder-messages.js';
import { recorderNotices } from './recorder-notices.js';
import { recorderView } from './recorder-view.js';
import { LONGEST, Recorder } from './recorder.js';
import { ears } from './sound-meter.js';
import { screenLock } from './wake-lock.js';

/** Seconds before the end at which a warning comes. */
const NEARLY = 300;

/**
 * Brings the recorder's panel to life.
 *
 * @param {HTMLElement} panel
 * @param {object} desk
 * @param {import('../outbox/local-recordings.js').KeptRecordings} desk.kept
 * @param {() => string} desk.language that is chosen now
 * @param {(recorded: {id: string, name: string, audio: Blob, isKept: boolean}) => void} desk.onSend
 * @returns {{isBusy: () => boolean, isRunning: () => boolean, lookForRoom: () => void, forgets: () => void}} busy while
 *   something is recorded, or recorded and not decided upon
 */
export function recorderPanel(panel, { kept, language, onSend }) {
  const { mediaDevices, storage, wakeLock } = navigator;
  const part = (name) => panel.querySelector(`[data-part=${name}]`);
  const recorder = new Recorder(
    { mediaDevices, MediaRecorder: window.MediaRecorder, isSecure: isSecureContext, now: () => performance.now() },
    { onChange: show, onPiece: keep, onEnd: review },
  );
  const view = recorderView(panel, { start, stop: () => recorder.stop(), pause: () => recorder.pause(), resume: () => recorder.resume(), send, discard, restore });
  const notices = recorderNotices(part('warning'), () => kept.secondsLeft());
  const listenTo = ears(panel, (isSilent) => notices.show('silent', isSilent));
  const microphones = microphoneChoice(part('microphones'), mediaDevices);
  const keepScreenOn = screenLock(wakeLock, document);
  let current;
  let keeper;

  view.forbid(recorder.obstacle && microphoneProblem({ name: recorder.obstacle }));
  microphones.refresh();
  show();

  async function start() {
    view.complain();
    try {
      await recorder.start(microphones.chosen());
      begin();
      askToPersist(storage);
    } catch (error) {
      view.complain(microphoneProblem(error));
    }
    microphones.refresh();
  }

  function begin() {
    if (current?.isDiscarded) {
      kept.remove(current.id);
    }
    current = { id: newId(), name: words.recorder.nameOf(localTime(new Date())) };
    notices.show('unkept', false);
    keeper = kept.begin({ ...current, language: language(), type: recorder.type }, (isKept) => notices.show('unkept', !isKept));
    show();
  }

  function keep(piece, seconds) {
    keeper.append(piece, seconds);
    notices.show('nearlyFull', seconds > LONGEST - NEARLY);
  }

  function review(audio, ending) {
    const { id } = current;
    const isWritten = keeper.flush().then(() => kept.update(id, { state: 'kept' }));
    Object.assign(current, { audio, isWritten });
    notices.show('nearlyFull', false);
    notices.lookForRoom();
    view.play(audio);
    showWholeLength(part('playback'));
    view.complain(words.recorder[ending]);
    show();
    view.focus('send');
  }

  function discard() {
    current.isDiscarded = true;
    kept.update(current.id, { state: 'discarded' });
    show();
    view.focus('start');
  }

  function restore() {
    current.isDiscarded = false;
    kept.update(current.id, { state: 'kept' });
    show();
    view.focus('send');
  }

  async function send() {
    const { isWritten, id, name, audio } = current;
    current = undefined;
    show();
    view.focus('start');
    await isWritten;
    notices.show('unkept', false);
    onSend({ id, name, audio, isKept: keeper.isKept });
  }

  function state() {
    if (recorder.state !== 'idle' || !current?.audio) {
      return recorder.state;
    }
    return current.isDiscarded ? 'discarded' : 'review';
  }

  function show() {
    const now = state();
    const isRunning = isLive(now);
    view.show(now, () => (now === 'idle' || now === 'asking' || now === 'discarded' ? 0 : recorder.seconds));
    microphones.lock(isRunning || now === 'asking');
    listenTo(now === 'recording' ? recorder.stream : undefined);
    keepScreenOn(isRunning);
  }

  return {
    isBusy: () => isLive(state()) || state() === 'review',
    isRunning: () => isLive(state()),
    lookForRoom: () => notices.lookForRoom(),
    forgets: () => notices.show('forgetful', true),
  };
}

function isLive(state) {
  return state === 'recording' || state === 'paused';
}
