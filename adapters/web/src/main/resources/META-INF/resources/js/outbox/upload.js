import { problemMessage } from '../lib/api.js';
import { messages } from '../lib/i18n.js';

/** The most that is taken: 2 GB. */
export const MAX_BYTES = 2 ** 31;

/** Milliseconds without a sign of life, after which a connection is taken for dead: a device that slept may not notice. */
const PATIENCE = 120_000;

const TYPES = {
  webm: 'audio/webm', weba: 'audio/webm',
  ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg',
  mp4: 'audio/mp4', m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  wav: 'audio/wav', wave: 'audio/wav',
  flac: 'audio/flac',
  amr: 'audio/amr',
};

/**
 * What is to be sent.
 *
 * @typedef {object} Sending
 * @property {string} id the recording's UUID: sending again under it never makes a second recording
 * @property {Blob} audio
 * @property {string} name empty lets the server name it
 * @property {string} language a tag, or `auto`
 * @property {string} owner the subject of whoever recorded it: nobody else may come to own it
 */

/**
 * How an attempt ended: `stored`; `again`, which may go well later; `signedOut`; or `refused` for good.
 *
 * @typedef {{outcome: 'stored'|'again'|'signedOut'|'refused', words: string}} Answer
 */

/**
 * Names the type of a file. Systems call audio in a video's container a video, or know nothing; its ending tells more.
 *
 * @param {string} name of the file
 * @param {string} type as the browser gives it
 */
export function audioType(name, type) {
  const declared = type.split(';')[0].trim().toLowerCase();
  if (declared.startsWith('audio/')) {
    return declared;
  }
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return TYPES[ending] ?? (declared || 'application/octet-stream');
}

/**
 * What can be told without asking the server.
 *
 * @param {Blob} audio
 * @returns {string|undefined} why it will not be taken
 */
export function objection(audio) {
  if (audio.size === 0) {
    return messages.problems.empty;
  }
  return audio.size > MAX_BYTES ? problemMessage(413) : undefined;
}

/**
 * @param {number} status of the answer; 0 where none came
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
  const passes = status === 0 || status === 408 || status === 429 || status >= 500;
  return { outcome: passes ? 'again' : 'refused', words: problemMessage(status, isPage ? '' : body) };
}

/**
 * Sends once.
 *
 * @param {Sending} sending
 * @param {(share: number) => void} onProgress the share that has left, between 0 and 1
 * @param {AbortSignal} signal
 * @returns {Promise<Answer>}
 */
export async function send(sending, onProgress, signal) {
  const { status, contentType, body } = await put(sending, onProgress, signal);
  return answerOf(status, contentType, body);
}

/** XMLHttpRequest, because fetch does not tell how much has left. */
function put({ id, audio, name, language, owner }, onProgress, signal) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const watch = watchdog(() => request.abort());
    request.open('PUT', `/api/recordings/${id}?${new URLSearchParams({ language, name })}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', audioType(name, audio.type));
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

function watchdog(bark) {
  let timer;
  const reset = () => {
    clearTimeout(timer);
    timer = setTimeout(bark, PATIENCE);
  };
  reset();
  return { reset, end: () => clearTimeout(timer) };
}
