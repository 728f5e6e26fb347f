import { language } from './i18n.js';

/**
 * Formats a time in the reader's own time zone and style.
 *
 * @param {string|Date} time
 * @param {object} [options]
 * @param {string|Date} [options.after] a time shown just before; if it is the same day, the day is left out
 * @param {string} [options.locale] by default the page's language, as the browser's region writes it
 * @param {string} [options.timeZone] by default the browser's
 */
export function localTime(time, { after, locale = pageLocale(), timeZone } = {}) {
  const format = (when, style) => new Intl.DateTimeFormat(locale, { ...style, timeZone }).format(new Date(when));
  const day = (when) => format(when, { dateStyle: 'short' });
  const isSameDay = after !== undefined && day(after) === day(time);
  return format(time, isSameDay ? { timeStyle: 'short' } : { dateStyle: 'medium', timeStyle: 'short' });
}

/**
 * Rewrites the times that the server wrote in UTC.
 *
 * @param {ParentNode} root of the `<time>` elements
 */
export function localizeTimes(root) {
  for (const element of root.querySelectorAll('time[datetime]')) {
    showTime(element);
  }
}

/**
 * Shows the time of an element. The first time of a recording has its day, the others only if theirs is a different
 * day.
 *
 * @param {HTMLTimeElement} element
 */
export function showTime(element) {
  const first = element.closest('[data-id]')?.querySelector('time');
  element.textContent = localTime(element.dateTime, { after: first === element ? undefined : first?.dateTime });
}

/** The browser's own tag for the page's language also has a region: `en-GB` writes dates differently from `en-US`. */
function pageLocale() {
  return navigator.languages?.find((tag) => tag.split('-')[0] === language) ?? language;
}
