import { problemMessage } from '../lib/api.js';
import { messages } from '../lib/i18n.js';

/** The largest upload that the server takes: 2 GB. */
export const MAX_BYTES = 2 ** 31;

/** Milliseconds without progress after which a connection counts as dead: a device that slept may not notice. */
const PATIENCE = 120_000;

/**
 * A recording to send.
 *
 * @typedef {object} Sending
 * @property {string} id the recording's UUID: sending it again never makes a second recording
 * @property {Blob} audio
 * @property {string} name if empty, the server chooses one
 * @property {string} language a tag, `auto`, or nothing where there is no choice
 * @property {string} owner the subject of the person who recorded it: no one else may become its owner
 */

/**
 * How an attempt ended: `stored`; `again` if a later one may succeed; `signedOut`; or `refused` for good.
 *
 * @typedef {{outcome: 'stored'|'again'|'signedOut'|'refused', words: string}} Answer
 */

/**
 * The media type to send a file under. Systems know no type for some recordings, and a wrong one for others, so anything
 * but audio and video goes as bytes: the server looks at the content.
 *
 * @param {string} type as the browser reports it
 */
export function audioType(type) {
  const declared = type.split(';')[0].trim().toLowerCase();
  return /^(audio|video)\/[\w.+-]+$/.test(declared) ? declared : 'application/octet-stream';
}

/**
 * Checks what can be checked without asking the server.
 *
 * @param {Blob} audio
 * @returns {string|undefined} why the server would not take it
 */
export function objection(audio) {
  if (audio.size === 0) {
    return messages.problems.empty;
  }
  return audio.size > MAX_BYTES ? problemMessage(413) : undefined;
}

/**
 * @param {number} status of the answer; 0 when there was none
 * @param {string|null} contentType
 * @param {string} body
 * @returns {Answer}
 */
export function answerOf(status, contentType, body) {
  const isPage = contentType?.includes('html') ?? false;
  if (status === 401 || (isPage && status < 400 && status > 0)) {
    return { outcome: 'signedOut', words: problemMessage(401) };
  }
  if (status === 200 || status === 201) {
    return { outcome: 'stored', words: '' };
  }
  const isTemporary = status === 0 || status === 408 || status === 429 || status >= 500;
  return { outcome: isTemporary ? 'again' : 'refused', words: problemMessage(status, isPage ? '' : body) };
}

/**
 * Tries to send, once.
 *
 * @param {Sending} sending
 * @param {(share: number) => void} onProgress the share sent so far, between 0 and 1
 * @param {AbortSignal} signal
 * @returns {Promise<Answer>}
 */
export async function send(sending, onProgress, signal) {
  const { status, contentType, body } = await put(sending, onProgress, signal);
  return answerOf(status, contentType, body);
}

/** XMLHttpRequest, because fetch does not report upload progress. */
function put({ id, audio, name, language, owner }, onProgress, signal) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const watch = watchdog(() => request.abort());
    request.open('PUT', `/api/recordings/${id}?${new URLSearchParams({ ...language && { language }, name })}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', audioType(audio.type));
    request.setRequestHeader('Recording-Owner', owner);
    request.upload.onprogress = (event) => {
      watch.reset();
      onProgress(event.total ? event.loaded / event.total : 0);
    };
    request.onloadend = () => {
      watch.end();
      resolve({
        status: request.status,
        contentType: request.getResponseHeader('Content-Type'),
        body: request.responseText,
      });
    };
    signal.addEventListener('abort', () => request.abort());
    request.send(audio);
  });
}

function watchdog(onTimeout) {
  let timer;
  const reset = () => {
    clearTimeout(timer);
    timer = setTimeout(onTimeout, PATIENCE);
  };
  reset();
  return { reset, end: () => clearTimeout(timer) };
}
