import { words } from '../lib/i18n.js';

/** @param {number} seconds that the browser would still keep */
export function roomWords(seconds) {
  const minutes = Math.floor(seconds / 60);
  return minutes < 1 ? words.warnings.noRoom : words.warnings.littleRoom(minutes);
}

/**
 * Says why the microphone cannot be used, and what to do. Names of errors after the Media Capture and Streams
 * specification, getUserMedia().
 *
 * @param {{name: string}} error
 */
export function microphoneProblem({ name }) {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return words.microphone.blocked;
    case 'NotFoundError':
      return words.microphone.missing;
    case 'OverconstrainedError':
      return words.microphone.gone;
    case 'NotReadableError':
    case 'AbortError':
      return words.microphone.busy;
    case 'InsecureContextError':
      return words.microphone.insecure;
    case 'NotSupportedError':
      return words.microphone.unsupported;
    default:
      return words.microphone.other;
  }
}

/** What a recording that is going on says in the window's title. */
export function recordingTitle(state, clock, title) {
  const mark = { recording: '●', paused: '❚❚' }[state];
  return mark ? `${mark} ${words.recorder[state]} ${clock} – ${title}` : title;
}
