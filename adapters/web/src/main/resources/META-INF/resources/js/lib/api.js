import { messages } from './i18n.js';

/** What a call of the REST API came to, where it came to nothing. */
export class ApiProblem extends Error {
  /**
   * @param {number} status 0 where no answer came
   * @param {string} message what is the matter and what to do
   */
  constructor(status, message) {
    super(message);
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
    throw new ApiProblem(0, problemMessage(0));
  }
  return read(answer);
}

/**
 * What to tell about an answer that is no success: in the server's words where they are meant for people.
 *
 * @param {number} status 0 where no answer came
 * @param {string} [body] perhaps problem+json
 */
export function problemMessage(status, body = '') {
  const { problems } = messages;
  const own = SPEAKS_TO_PROGRAMMERS.includes(status) ? problems[status] : undefined;
  return own ?? detail(body) ?? problems[status] ?? (status < 500 ? problems.refused : problems.fault);
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
    throw new ApiProblem(0, problemMessage(0));
  }
}

/** With these the server speaks to programmers. */
const SPEAKS_TO_PROGRAMMERS = [401, 415];

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
    throw new ApiProblem(status, problemMessage(status, isPage ? '' : await answer.text()));
  }
  return answer.status === 204 ? undefined : answer.json();
}
