import { english } from './i18n-en.js';
import { french } from './i18n-fr.js';

/** @typedef {typeof english} Messages */

/** @type {Record<string, Messages>} */
export const LANGUAGES = { en: english, fr: french };

/** The tag of the page's language; where there is no page, English. */
export const language = LANGUAGES[globalThis.document?.documentElement.lang] ? document.documentElement.lang : 'en';

/** What scripts say, in the page's language. The server's templates say the rest. */
export const messages = LANGUAGES[language];
