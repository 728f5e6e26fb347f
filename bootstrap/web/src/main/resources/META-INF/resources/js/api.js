/** What a call of the REST API came to, where it came to nothing. */
export class ApiProblem extends Error {
  /**
   * @param {number} status 0 where no answer came
   * @param {string} words what is the matter and what to do
   */
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

/**
 * Calls the REST API on behalf of the person who is signed in.
 *
 * @param {string} method
 * @param {string} url
 * @returns {Promise<any>} the answer's JSON; nothing where it has none
 * @throws {ApiProblem}
 */
export async function call(method, url) {
  let answer;
  try {
    answer = await fetch(url, { method, headers: { Accept: 'application/json' } });
  } catch {
    throw new ApiProblem(0, problemWords(0));
  }
  return read(answer);
}

/**
 * What to tell about an answer that is no success: in the server's words where they are meant for people.
 *
 * @param {number} status 0 where no answer came
 * @param {string} [body] perhaps problem+json
 */
export function problemWords(status, body = '') {
  return OWN_WORDS[status] ?? detail(body) ?? WORDS[status] ?? (status < 500 ? 'The server refused this.' : 'The server has a problem. Try again in a minute.');
}

/**
 * Fetches a page as the server renders it now.
 *
 * @param {string} url
 * @returns {Promise<Document>}
 * @throws {ApiProblem} when the server cannot be reached
 */
export async function fetchPage(url) {
  try {
    const answer = await fetch(url, { headers: { Accept: 'text/html' } });
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    throw new ApiProblem(0, problemWords(0));
  }
}

/** Here the server speaks to programmers. */
const OWN_WORDS = {
  401: 'You are signed out. Sign in again, then come back to this.',
  415: 'That file is not audio. Send WebM, Ogg, MP4, M4A, MP3, WAV, FLAC or AMR.',
};

const WORDS = {
  0: 'The server cannot be reached. Check the network.',
  404: 'There is no such recording any more.',
  413: 'That is more than the 2 GB that a recording may have.',
  422: 'That file cannot be read as audio.',
  429: 'That was too often. Wait a minute and try again.',
  503: 'The server is busy. Try again in a minute.',
};

function detail(body) {
  try {
    return JSON.parse(body).detail;
  } catch {
    return undefined;
  }
}

async function read(answer) {
  const isPage = answer.headers.get('Content-Type')?.includes('html');
  if (!answer.ok || isPage) {
    const status = isPage && answer.ok ? 401 : answer.status;
    throw new ApiProblem(status, problemWords(status, isPage ? '' : await answer.text()));
  }
  return answer.status === 204 ? undefined : answer.json();
}
