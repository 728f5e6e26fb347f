import { Recorder, microphoneProblem, recordingTitle } from './recorder.js';
import { showWholeLength } from './player.js';
import { clock } from './words.js';

const STATES = {
  idle: 'Ready',
  asking: 'Waiting for the microphone; the browser may ask you to allow it',
  recording: 'Recording',
  paused: 'Paused',
  review: 'Recorded; not sent yet',
  discarded: 'Discarded',
};

/**
 * Brings the recorder's panel to life.
 *
 * @param {HTMLElement} panel
 * @param {(audio: Blob) => void} onSend what was recorded, for sending
 * @returns {{isBusy: () => boolean}} whether leaving the page now would lose sound
 */
export function recorderPanel(panel, onSend) {
  const part = (name) => panel.querySelector(`[data-part=${name}]`);
  const buttons = Object.fromEntries([...panel.querySelectorAll('[data-do]')].map((each) => [each.dataset.do, each]));
  const title = document.title;
  const recorder = new Recorder(
    { mediaDevices: navigator.mediaDevices, MediaRecorder: window.MediaRecorder, now: () => performance.now() },
    { onChange: show, onEnd: review },
  );
  let audio;
  let isDiscarded = false;
  let ticking;

  const actions = {
    start,
    pause: () => recorder.pause(),
    resume: () => recorder.resume(),
    stop: () => recorder.stop(),
    send,
    discard: () => discard(true),
    restore: () => discard(false),
  };
  for (const [name, button] of Object.entries(buttons)) {
    button.addEventListener('click', actions[name]);
  }
  show();

  async function start() {
    complain();
    try {
      await recorder.start();
      audio = undefined;
      isDiscarded = false;
      show();
    } catch (error) {
      complain(microphoneProblem(error));
    }
  }

  function review(sound, wasCutOff) {
    audio = sound;
    isDiscarded = false;
    URL.revokeObjectURL(part('playback').src);
    part('playback').src = URL.createObjectURL(sound);
    showWholeLength(part('playback'));
    complain(wasCutOff ? 'The microphone went away. What it heard until then is here.' : undefined);
    show();
    buttons.send.focus();
  }

  function discard(isGone) {
    isDiscarded = isGone;
    part('playback').pause();
    show();
    (isGone ? buttons.start : buttons.send).focus();
  }

  function send() {
    const sound = audio;
    audio = undefined;
    part('playback').pause();
    show();
    buttons.start.focus();
    onSend(sound);
  }

  function state() {
    if (recorder.state !== 'idle' || !audio) {
      return recorder.state;
    }
    return isDiscarded ? 'discarded' : 'review';
  }

  function show() {
    const now = state();
    panel.dataset.state = now;
    part('state').textContent = STATES[now];
    part('review').hidden = now !== 'review';
    buttons.start.hidden = !['idle', 'asking', 'discarded'].includes(now);
    buttons.start.disabled = now === 'asking';
    buttons.pause.hidden = now !== 'recording';
    buttons.resume.hidden = now !== 'paused';
    buttons.stop.hidden = now !== 'recording' && now !== 'paused';
    buttons.restore.hidden = now !== 'discarded';
    moveFocus(now);
    tick();
    clearInterval(ticking);
    ticking = now === 'recording' ? setInterval(tick, 250) : undefined;
  }

  /** A button that goes takes the focus along; its successor gets it. */
  function moveFocus(now) {
    const successor = { recording: buttons.pause, paused: buttons.resume }[now];
    if (successor && (document.activeElement === document.body || panel.contains(document.activeElement))) {
      successor.focus();
    }
  }

  function tick() {
    const now = state();
    const elapsed = clock(now === 'idle' || now === 'asking' || now === 'discarded' ? 0 : recorder.seconds);
    part('timer').textContent = elapsed;
    document.title = recordingTitle(now, elapsed, title);
  }

  function complain(words) {
    part('problem').textContent = words ?? '';
    part('problem').hidden = !words;
  }

  return { isBusy: () => ['recording', 'paused', 'review'].includes(state()) };
}
