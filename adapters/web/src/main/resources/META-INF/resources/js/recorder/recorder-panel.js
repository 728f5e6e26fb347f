import { showWholeLength } from '../lib/audio-length.js';
import { messages } from '../lib/i18n.js';
import { newId } from '../lib/ids.js';
import { localTime } from '../lib/local-time.js';
import { askToPersist } from '../lib/storage-space.js';
import { microphoneChoice } from './microphones.js';
import { microphoneProblem } from './recorder-messages.js';
import { recorderNotices } from './recorder-notices.js';
import { recorderView } from './recorder-view.js';
import { LONGEST, Recorder } from './recorder.js';
import { soundMeter } from './sound-meter.js';
import { screenWakeLock } from './wake-lock.js';

/** Seconds before the limit at which a warning appears. */
const WARN_BEFORE_END = 300;

/**
 * Connects the recorder with its panel.
 *
 * @param {HTMLElement} panel
 * @param {object} parts
 * @param {import('../outbox/local-recordings.js').LocalRecordings} parts.localRecordings
 * @param {() => string} parts.language the current choice
 * @param {(recorded: {id: string, name: string, audio: Blob, isKept: boolean}) => void} parts.onSend
 * @returns {{isBusy: () => boolean, isRunning: () => boolean, checkSpace: () => void, warnForgetful: () => void}} busy
 *   while something is being recorded, or is recorded and neither sent nor discarded
 */
export function recorderPanel(panel, { localRecordings, language, onSend }) {
  const { mediaDevices, storage, wakeLock } = navigator;
  const part = (name) => panel.querySelector(`[data-part=${name}]`);
  const recorder = new Recorder(
    { mediaDevices, MediaRecorder: window.MediaRecorder, isSecure: isSecureContext, now: () => performance.now() },
    { onChange: show, onPiece: keep, onEnd: review },
  );
  const view = recorderView(panel, { start, stop: () => recorder.stop(), pause: () => recorder.pause(), resume: () => recorder.resume(), send, discard, restore });
  const notices = recorderNotices(part('warning'), () => localRecordings.secondsLeft());
  const listenTo = soundMeter(panel, (isSilent) => notices.show('silent', isSilent));
  const microphones = microphoneChoice(part('microphones'), mediaDevices);
  const keepScreenOn = screenWakeLock(wakeLock, document);
  let current;
  let writer;

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
      localRecordings.remove(current.id);
    }
    current = { id: newId(), name: messages.recorder.nameOf(localTime(new Date())) };
    notices.show('unkept', false);
    writer = localRecordings.begin({ ...current, language: language(), type: recorder.type }, (isKept) => notices.show('unkept', !isKept));
    show();
  }

  function keep(piece, seconds) {
    writer.append(piece, seconds);
    notices.show('nearlyFull', seconds > LONGEST - WARN_BEFORE_END);
  }

  function review(audio, ending) {
    const { id } = current;
    const isWritten = writer.flush().then(() => localRecordings.update(id, { state: 'kept' }));
    Object.assign(current, { audio, isWritten });
    notices.show('nearlyFull', false);
    notices.checkSpace();
    view.play(audio);
    showWholeLength(part('playback'));
    view.complain(messages.recorder[ending]);
    show();
    view.focus('send');
  }

  function discard() {
    current.isDiscarded = true;
    localRecordings.update(current.id, { state: 'discarded' });
    show();
    view.focus('start');
  }

  function restore() {
    current.isDiscarded = false;
    localRecordings.update(current.id, { state: 'kept' });
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
    onSend({ id, name, audio, isKept: writer.isKept });
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
    checkSpace: () => notices.checkSpace(),
    warnForgetful: () => notices.show('forgetful', true),
  };
}

function isLive(state) {
  return state === 'recording' || state === 'paused';
}
