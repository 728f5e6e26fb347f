import { outboxLine } from './outbox-line.js';

/**
 * Shows the outbox: a line for each item.
 *
 * @param {HTMLElement} list
 * @param {import('./outbox-line.js').Actions} actions
 * @returns {{show: (items: readonly import('./outbox.js').Item[]) => void,
 *   showProgress: (item: import('./outbox.js').Item) => void}}
 */
export function outboxList(list, actions) {
  const lines = new Map();

  function show(items) {
    for (const [id, line] of lines) {
      if (!items.some((item) => item.id === id)) {
        close(line);
        lines.delete(id);
      }
    }
    for (const item of items) {
      if (!lines.has(item.id)) {
        lines.set(item.id, outboxLine(item, actions));
        list.append(lines.get(item.id).element);
      }
      lines.get(item.id).update(item);
    }
  }

  /** If the focus was in the line, it moves to the list. */
  function close(line) {
    const hadFocus = line.element.contains(document.activeElement);
    line.close();
    if (hadFocus) {
      list.focus();
    }
  }

  return { show, showProgress: (item) => lines.get(item.id)?.update(item) };
}
