import { english } from './i18n-en.js';
import { french } from './i18n-fr.js';

/** @typedef {typeof english} Messages */

/** @type {Record<string, Messages>} */
export const LANGUAGES = { en: english, fr: french };

/** The tag of the page's language; English when there is no page. */
export const language = LANGUAGES[globalThis.document?.documentElement.lang] ? document.documentElement.lang : 'en';

/** The scripts' messages in the page's language. The server's templates hold the rest of the text. */
export const messages = LANGUAGES[language];
