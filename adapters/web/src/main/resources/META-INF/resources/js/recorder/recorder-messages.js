import { messages } from '../lib/i18n.js';

/** @param {number} seconds that the browser would still keep */
export function storageWarning(seconds) {
  const minutes = Math.floor(seconds / 60);
  return minutes < 1 ? messages.warnings.noRoom : messages.warnings.littleRoom(minutes);
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
      return messages.microphone.blocked;
    case 'NotFoundError':
      return messages.microphone.missing;
    case 'OverconstrainedError':
      return messages.microphone.gone;
    case 'NotReadableError':
    case 'AbortError':
      return messages.microphone.busy;
    case 'InsecureContextError':
      return messages.microphone.insecure;
    case 'NotSupportedError':
      return messages.microphone.unsupported;
    default:
      return messages.microphone.other;
  }
}

/** What a recording that is going on says in the window's title. */
export function recordingTitle(state, clock, title) {
  const mark = { recording: '●', paused: '❚❚' }[state];
  return mark ? `${mark} ${messages.recorder[state]} ${clock} – ${title}` : title;
}
