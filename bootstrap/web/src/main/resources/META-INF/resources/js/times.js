const DAY_AND_TIME = { dateStyle: 'medium', timeStyle: 'short' };

/**
 * Says points in time in the reader's own zone and manner.
 *
 * @param {string|Date} time
 * @param {string} [locale] the browser's, if none is given
 * @param {string} [timeZone] the browser's, if none is given
 */
export function localTime(time, locale, timeZone) {
  return new Intl.DateTimeFormat(locale, { ...DAY_AND_TIME, timeZone }).format(new Date(time));
}

/**
 * Rewrites what the server said in UTC.
 *
 * @param {ParentNode} root whatever `<time>` elements are below
 */
export function localizeTimes(root) {
  for (const element of root.querySelectorAll('time[datetime]')) {
    element.textContent = localTime(element.dateTime);
  }
}
