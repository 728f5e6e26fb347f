import { localizeTimes } from '../lib/local-time.js';

/**
 * Inserts rows that are not in the list yet where they belong.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement[]} fresh the list's first rows as the server has them
 */
export function addNewRows(list, fresh) {
  let place = list.firstElementChild;
  for (const row of fresh) {
    const known = document.getElementById(row.id);
    if (known) {
      place = known.nextElementSibling;
    } else {
      localizeTimes(row);
      list.insertBefore(document.adoptNode(row), place);
    }
  }
}
