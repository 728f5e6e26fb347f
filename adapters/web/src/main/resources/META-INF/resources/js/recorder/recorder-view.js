import { clock } from '../lib/clock.js';
import { messages } from '../lib/i18n.js';
import { recordingTitle } from './recorder-messages.js';

/**
 * The recorder's buttons, clock and texts.
 *
 * @param {HTMLElement} panel
 * @param {Record<string, () => void>} actions what each button does
 */
export function recorderView(panel, actions) {
  const part = (name) => panel.querySelector(`[data-part=${name}]`);
  const buttons = Object.fromEntries([...panel.querySelectorAll('[data-do]')].map((each) => [each.dataset.do, each]));
  const title = document.title;
  let isForbidden = false;
  let ticking;
  for (const [name, button] of Object.entries(buttons)) {
    button.addEventListener('click', actions[name]);
  }

  /** @param {() => number} seconds the current length, read repeatedly while recording */
  function show(now, seconds) {
    panel.dataset.state = now;
    part('state').textContent = messages.recorder[now];
    part('review').hidden = now !== 'review';
    if (now !== 'review') {
      part('playback').pause();
    }
    buttons.start.hidden = !['idle', 'asking', 'discarded'].includes(now);
    buttons.start.disabled = isForbidden || now === 'asking';
    buttons.pause.hidden = now !== 'recording';
    buttons.resume.hidden = now !== 'paused';
    buttons.stop.hidden = now !== 'recording' && now !== 'paused';
    buttons.restore.hidden = now !== 'discarded';
    moveFocus(now);
    const tick = () => {
      part('timer').textContent = clock(seconds());
      document.title = recordingTitle(now, clock(seconds()), title);
    };
    tick();
    clearInterval(ticking);
    ticking = now === 'recording' ? setInterval(tick, 250) : undefined;
  }

  /** A button that disappears loses the focus; the button that replaces it gets it. */
  function moveFocus(now) {
    const successor = { recording: buttons.pause, paused: buttons.resume }[now];
    if (successor && (document.activeElement === document.body || panel.contains(document.activeElement))) {
      successor.focus();
    }
  }

  function complain(problem) {
    part('problem').textContent = problem ?? '';
    part('problem').hidden = !problem;
  }

  return {
    show,
    complain,
    focus: (name) => buttons[name].focus(),
    forbid: (problem) => {
      isForbidden = problem !== undefined;
      complain(problem);
    },
    play: (audio) => {
      URL.revokeObjectURL(part('playback').src);
      part('playback').src = URL.createObjectURL(audio);
    },
  };
}
