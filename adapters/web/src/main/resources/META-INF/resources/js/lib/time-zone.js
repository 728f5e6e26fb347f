/**
 * Tells the server the browser's time zone, for the dates in emails and documents: no header does.
 */
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const secure = location.protocol === 'https:' ? '; secure' : '';
const year = 365 * 24 * 60 * 60;
document.cookie = `audio-to-text-zone=${encodeURIComponent(zone)}; path=/; max-age=${year}; samesite=lax${secure}`;
