import { messages } from '../lib/i18n.js';

/** @param {number} seconds that still fit into the browser's store */
export function storageWarning(seconds) {
  const minutes = Math.floor(seconds / 60);
  return minutes < 1 ? messages.warnings.noRoom : messages.warnings.littleRoom(minutes);
}

/**
 * Explains why the microphone cannot be used and what to do. The names of errors are those of getUserMedia() in the
 * Media Capture and Streams specification.
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

/** The window's title, which shows a recording in progress. */
export function recordingTitle(state, clock, title) {
  const mark = { recording: '●', paused: '❚❚' }[state];
  return mark ? `${mark} ${messages.recorder[state]} ${clock} – ${title}` : title;
}
