import { ApiProblem, call } from './api.js';
import { pauseAfter } from './backoff.js';
import { messages } from './i18n.js';

/** Milliseconds. A connection that comes back sooner is not worth a message. */
const PATIENCE = 5000;

/**
 * Follows the changes of the person's recordings as they happen. After each gap in the connection it fetches what it
 * may have missed.
 *
 * @param {object} hooks
 * @param {string} hooks.current the API's URL of what the page shows: a recording or a list
 * @param {(recording: import('./recording-status.js').Recording) => void} hooks.onRecording
 * @param {(id: string) => void} hooks.onRemoved
 * @param {(problem?: ApiProblem) => void} hooks.onConnection it is lost; without a problem: it is back
 */
export function followRecordings({ current, onRecording, onRemoved, onConnection }) {
  let tries = 0;
  let complaint;
  let received = new Set();
  connect();

  function connect() {
    const events = new EventSource('/api/recordings/events');
    events.addEventListener('open', () => {
      tries = 0;
      clearTimeout(complaint);
      complaint = undefined;
      catchUp();
    });
    events.addEventListener('recording', ({ data }) => {
      const recording = JSON.parse(data);
      received.add(recording.id);
      onRecording(recording);
    });
    events.addEventListener('removed', ({ data }) => {
      const { id } = JSON.parse(data);
      received.add(id);
      onRemoved(id);
    });
    events.addEventListener('error', () => {
      complaint ??= setTimeout(() => onConnection(new ApiProblem(0, messages.problems.lost)), PATIENCE);
      if (events.readyState === EventSource.CLOSED) {
        setTimeout(connect, pauseAfter(++tries) * 1000);
        catchUp();
      }
    });
  }

  /** An event that arrives in the meantime is newer than the answer. */
  async function catchUp() {
    received = new Set();
    try {
      const answer = await call('GET', current);
      (answer.recordings ?? [answer]).filter(({ id }) => !received.has(id)).reverse().forEach(onRecording);
      onConnection();
    } catch (problem) {
      onConnection(problem);
    }
  }
}
