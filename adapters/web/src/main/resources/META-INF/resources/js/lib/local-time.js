import { language } from './i18n.js';

/**
 * Says a point in time in the reader's own zone and manner.
 *
 * @param {string|Date} time
 * @param {object} [manner]
 * @param {string|Date} [manner.after] a time that is told just before: the same day need not be said again
 * @param {string} [manner.locale] by default the page's language as the browser's region writes it
 * @param {string} [manner.timeZone] the browser's, if none is given
 */
export function localTime(time, { after, locale = pageLocale(), timeZone } = {}) {
  const say = (when, style) => new Intl.DateTimeFormat(locale, { ...style, timeZone }).format(new Date(when));
  const day = (when) => say(when, { dateStyle: 'short' });
  const isSameDay = after !== undefined && day(after) === day(time);
  return say(time, isSameDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
}

/**
 * Rewrites what the server said in UTC.
 *
 * @param {ParentNode} root whatever `<time>` elements are below
 */
export function localizeTimes(root) {
  for (const element of root.querySelectorAll('time[datetime]')) {
    showTime(element);
  }
}

/**
 * Says the time of an element; the first of a recording with its day, the others with theirs where it is another one.
 *
 * @param {HTMLTimeElement} element
 */
export function showTime(element) {
  const first = element.closest('[data-id]')?.querySelector('time');
  element.textContent = localTime(element.dateTime, { after: first === element ? undefined : first?.dateTime });
}

/** A browser that speaks the page's language tells its region too: `en-GB` writes days otherwise than `en-US`. */
function pageLocale() {
  return navigator.languages?.find((tag) => tag.split('-')[0] === language) ?? language;
}
