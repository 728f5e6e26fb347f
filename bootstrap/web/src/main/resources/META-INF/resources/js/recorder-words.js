/** What the recorder says it does. */
export const STATES = {
  idle: 'Ready',
  asking: 'Waiting for the microphone; the browser may ask you to allow it',
  recording: 'Recording',
  paused: 'Paused',
  review: 'Recorded; not sent yet',
  discarded: 'Discarded',
};

/** Why a recording ended that nobody stopped. */
export const ENDINGS = {
  cutOff: 'The microphone went away. What it heard until then is here.',
  full: 'Four hours are the most that a recording may have. It was ended, and is here whole.',
};

/** What to know while recording. */
export const WARNINGS = {
  unkept: 'The browser has no room left to keep this recording. It goes on, but do not close this page before it is sent.',
  silent: 'Nothing is heard. Is the microphone switched off, or is it another one that you speak into?',
  nearlyFull: 'The recording ends by itself in less than 5 minutes: four hours are the most that it may have.',
  forgetful: 'This browser keeps nothing, perhaps because this is a private window. Do not close this page before everything is sent.',
};

/** @param {number} seconds that the browser would still keep */
export function roomWords(seconds) {
  const minutes = Math.floor(seconds / 60);
  return minutes < 1
    ? 'The browser has no room left to keep a recording. Send or discard what is kept below first.'
    : `The browser has little room left: for about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} of recording. Send or discard what is kept below first.`;
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
      return 'The microphone is blocked for this page. Allow it in the browser’s address bar or settings, then start again.';
    case 'NotFoundError':
      return 'There is no microphone. Plug one in or switch it on, then start again; or upload a file.';
    case 'OverconstrainedError':
      return 'The microphone that you chose is gone. Choose another one, or plug it in, then start again.';
    case 'NotReadableError':
    case 'AbortError':
      return 'The microphone is in use by another programme. Close that one, then start again.';
    case 'InsecureContextError':
      return 'Browsers give the microphone to pages that came by https alone. Open this page by its https address; or upload a file.';
    case 'NotSupportedError':
      return 'This browser cannot record. Use a current Firefox, Chrome, Edge or Safari; or upload a file.';
    default:
      return 'The microphone could not be started. Reload the page and try again; or upload a file.';
  }
}

/** What a recording that is going on says in the window's title. */
export function recordingTitle(state, clock, title) {
  const mark = { recording: '● Recording', paused: '❚❚ Paused' }[state];
  return mark ? `${mark} ${clock} – ${title}` : title;
}
