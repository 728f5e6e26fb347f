import { english } from './i18n-en.js';
import { french } from './i18n-fr.js';

/** @typedef {typeof english} Words */

/** @type {Record<string, Words>} */
export const LANGUAGES = { en: english, fr: french };

/** The tag of the page's language; where there is no page, English. */
export const language = LANGUAGES[globalThis.document?.documentElement.lang] ? document.documentElement.lang : 'en';

/** What scripts say, in the page's language. The server's templates say the rest. */
export const words = LANGUAGES[language];
