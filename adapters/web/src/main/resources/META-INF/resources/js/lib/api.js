import { messages } from './i18n.js';

/** A call of the REST API that failed. */
export class ApiProblem extends Error {
  /**
   * @param {number} status 0 when there was no answer
   * @param {string} message what is wrong and what to do
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Calls the REST API as the person who is signed in.
 *
 * @param {string} method
 * @param {string} url
 * @returns {Promise<any>} the answer's JSON; undefined when it has none
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
 * The message to show for an answer that is not a success. It is the server's own text if that is meant for people.
 *
 * @param {number} status 0 when there was no answer
 * @param {string} [body] may be problem+json
 */
export function problemMessage(status, body = '') {
  const { problems } = messages;
  const own = FOR_PROGRAMMERS.includes(status) ? problems[status] : undefined;
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

/** The server's texts for these are written for programmers. */
const FOR_PROGRAMMERS = [401, 415];

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
