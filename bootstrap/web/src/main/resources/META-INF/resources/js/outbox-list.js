/**
 * Shows the outbox: a line for each item, with its progress or its problem, and what can be done. What was recorded here
 * can be downloaded; a file is on the person's disk already.
 *
 * @param {HTMLElement} list
 * @param {{tryAgain: (id: string) => void, remove: (id: string) => void}} actions
 * @returns {{show: (items: readonly import('./outbox.js').Item[]) => void,
 *   showProgress: (item: import('./outbox.js').Item) => void}}
 */
export function outboxList(list, actions) {
  const lines = new Map();

  function show(items) {
    for (const [id, line] of lines) {
      if (!items.some((item) => item.id === id)) {
        line.close();
        lines.delete(id);
      }
    }
    for (const item of items) {
      if (!lines.has(item.id)) {
        lines.set(item.id, lineOf(item, actions));
        list.append(lines.get(item.id).element);
      }
      lines.get(item.id).update(item);
    }
  }

  return { show, showProgress: (item) => lines.get(item.id)?.update(item) };
}

/**
 * @param {import('./outbox.js').Item} item
 * @returns {string} what is going on, and the reason where it does not go on
 */
export function itemWords({ state, words, share }) {
  switch (state) {
    case 'waiting': return 'Waiting to be sent';
    case 'sending': return share < 1 ? `Sending, ${Math.floor(share * 100)} %` : 'Sent; waiting for the answer';
    case 'pausing': return `${words} It is kept here and sent again by itself.`;
    case 'signedOut': return `${words} It is kept here until you close this page.`;
    default: return `Not taken: ${words}`;
  }
}

function lineOf(item, actions) {
  const element = document.createElement('li');
  element.id = `sending-${item.id}`;
  const title = child(element, 'p', 'name', item.name);
  title.id = `${element.id}-name`;
  const words = child(element, 'p', 'words', '');
  words.setAttribute('role', 'status');
  const bar = child(element, 'progress', '', '');
  bar.setAttribute('aria-labelledby', title.id);
  const buttons = child(element, 'div', 'buttons', '');
  const again = button(buttons, 'Try again now', () => actions.tryAgain(item.id));
  const signIn = link(buttons, 'Sign in (new tab)', '/sign-in');
  signIn.target = '_blank';
  const url = URL.createObjectURL(item.audio);
  const download = link(buttons, 'Download my recording', url);
  download.download = fileName(item);
  const remove = button(buttons, 'Remove', () => actions.remove(item.id));
  remove.classList.add('plain');

  function update(now) {
    element.dataset.state = now.state;
    const stuck = now.state !== 'sending' && now.state !== 'waiting';
    say(words, itemWords(now), now.state === 'sending');
    bar.value = now.share;
    bar.hidden = stuck;
    again.hidden = !stuck || now.state === 'refused';
    signIn.hidden = now.state !== 'signedOut';
    download.hidden = !stuck || now.audio instanceof File;
    remove.textContent = stuck ? 'Remove' : 'Cancel';
  }

  function close() {
    URL.revokeObjectURL(url);
    element.remove();
  }

  return { element, update, close };
}

/** Progress is shown, but not read out at each percent. */
function say(element, text, isProgress) {
  element.setAttribute('aria-live', isProgress ? 'off' : 'polite');
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function fileName({ name, audio }) {
  const ending = { 'audio/mp4': 'm4a', 'audio/ogg': 'ogg' }[audio.type] ?? 'webm';
  return /\.\w{2,4}$/.test(name) ? name : `${name.replaceAll(/[^\p{L}\p{N} ,-]/gu, '.')}.${ending}`;
}

function child(parent, tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}

function button(parent, text, onClick) {
  const element = child(parent, 'button', '', text);
  element.type = 'button';
  element.addEventListener('click', onClick);
  return element;
}

function link(parent, text, href) {
  const element = child(parent, 'a', 'button', text);
  element.href = href;
  return element;
}
