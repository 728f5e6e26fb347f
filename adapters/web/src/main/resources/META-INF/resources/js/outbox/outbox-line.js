import { showWholeLength } from '../lib/audio-length.js';
import { messages } from '../lib/i18n.js';
import { fileName, itemStatus } from './item-text.js';

/** States in which the person may have to act. */
const STUCK = ['found', 'pausing', 'signedOut', 'refused'];

/**
 * One item of the outbox, with its progress or its problem, and the possible actions. What was recorded here can be
 * played and downloaded; a chosen file is already on the person's disk.
 *
 * @typedef {Record<'send'|'tryAgain'|'signIn'|'discard'|'restore'|'remove', (id: string) => void>} Actions
 * @param {import('./outbox.js').Item} item
 * @param {Actions} actions
 */
export function outboxLine(item, actions) {
  const element = document.createElement('li');
  element.id = `sending-${item.id}`;
  const title = child(element, 'p', 'name', item.name);
  title.id = `${element.id}-name`;
  const progress = child(element, 'p', 'words', '');
  progress.setAttribute('role', 'status');
  const bar = child(element, 'progress', '', '');
  bar.setAttribute('aria-labelledby', title.id);
  const player = playerIn(element);
  const buttons = child(element, 'div', 'buttons', '');
  const act = (name, text) => button(buttons, text, title.id, () => actions[name](item.id));
  const send = act('send', messages.outbox.send);
  const again = act('tryAgain', messages.outbox.tryAgain);
  const signIn = act('signIn', messages.outbox.signIn);
  const download = child(buttons, 'a', 'button', messages.outbox.download);
  const discard = act('discard', messages.outbox.discard);
  const restore = act('restore', messages.outbox.restore);
  const remove = act('remove', messages.outbox.cancel);
  send.classList.add('primary');
  signIn.classList.add('primary');
  [discard, restore, remove].forEach((each) => each.classList.add('plain'));

  function update(now) {
    const { state } = now;
    const isHere = STUCK.includes(state) && !now.isFile && now.audio !== undefined;
    element.dataset.state = state;
    title.dir = 'auto';
    title.textContent = now.name;
    setStatus(progress, itemStatus(now), state === 'sending');
    bar.value = now.share;
    bar.hidden = state !== 'sending';
    send.hidden = state !== 'found';
    again.hidden = state !== 'pausing';
    signIn.hidden = state !== 'signedOut';
    player.show(isHere && state !== 'signedOut' ? now.audio : undefined);
    offer(download, isHere ? now : undefined);
    discard.hidden = state !== 'found';
    restore.hidden = state !== 'discarded';
    remove.hidden = ['found', 'discarded', 'elsewhere'].includes(state);
    remove.textContent = state === 'sending' || state === 'waiting' ? messages.outbox.cancel : messages.outbox.remove;
  }

  function close() {
    player.show();
    offer(download);
    element.remove();
  }

  return { element, update, close };
}

function playerIn(parent) {
  const player = child(parent, 'audio', '', '');
  player.controls = true;
  let shown;
  return {
    show: (audio) => {
      player.hidden = !audio;
      if (audio !== shown) {
        shown = audio;
        setUrl(player, 'src', audio);
        audio && showWholeLength(player);
      }
    },
  };
}

function offer(link, item) {
  link.hidden = !item;
  if (item && !link.href) {
    setUrl(link, 'href', item.audio);
    link.download = fileName(item);
  } else if (!item && link.href) {
    setUrl(link, 'href');
  }
}

/** Points to the audio, or to nothing without one. */
function setUrl(element, attribute, audio) {
  URL.revokeObjectURL(element[attribute]);
  if (audio) {
    element.setAttribute(attribute, URL.createObjectURL(audio));
  } else {
    element.removeAttribute(attribute);
  }
}

/** Progress is shown, but screen readers do not read out each percent. */
function setStatus(element, text, isProgress) {
  element.setAttribute('aria-live', isProgress ? 'off' : 'polite');
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function child(parent, tag, className, text) {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  parent.append(element);
  return element;
}

function button(parent, text, describedBy, onClick) {
  const element = child(parent, 'button', '', text);
  element.type = 'button';
  element.setAttribute('aria-describedby', describedBy);
  element.addEventListener('click', onClick);
  return element;
}
