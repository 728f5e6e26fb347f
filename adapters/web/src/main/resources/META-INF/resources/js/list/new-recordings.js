import { newId } from '../lib/ids.js';
import { AudioStore } from '../outbox/audio-store.js';
import { fileDrop } from '../outbox/file-drop.js';
import { languageToSend } from '../outbox/language-to-send.js';
import { LocalRecordings } from '../outbox/local-recordings.js';
import { MemoryStore } from '../outbox/memory-store.js';
import { outboxList } from '../outbox/outbox-list.js';
import { Outbox } from '../outbox/outbox.js';
import { TabLocks } from '../outbox/tab-locks.js';
import { recorderPanel } from '../recorder/recorder-panel.js';
import { shortcuts } from '../recorder/shortcuts.js';

const byId = (id) => document.getElementById(id);

/** In these states, leaving the page delays the upload without the person noticing. */
const UNDER_WAY = ['waiting', 'sending', 'pausing'];

/**
 * Takes new recordings from the microphone and from files, stores them in the browser and uploads them.
 *
 * @param {object} hooks
 * @param {(item: import('../outbox/outbox.js').Item) => void} hooks.onStored
 * @param {(id: string) => void} hooks.onGone it has left the outbox but may be on the server: another tab has finished
 *   with it, or its upload was cancelled after all data had been sent
 */
export async function takeNewRecordings({ onStored, onGone }) {
  const list = byId('outbox');
  const { owner } = list.dataset;
  const store = await openStore();
  const tabLocks = new TabLocks(navigator.locks, new BroadcastChannel(`audio-to-text:${owner}`));
  const localRecordings = new LocalRecordings({ owner, store, tabLocks }, {
    onMine: (entry, audio) => outbox.take({ ...entry, language: languageToSend(entry.language, offeredLanguages()) }, audio),
    onElsewhere: (entry) => outbox.showElsewhere(entry),
    onGone: (id) => {
      outbox.forget(id);
      onGone(id);
    },
  });
  const outbox = new Outbox({ localRecordings }, {
    onChange: (item) => (item ? view.showProgress(item) : view.show(outbox.items)),
    onStored: (item) => {
      recorder.checkSpace();
      onStored(item);
    },
  });
  const add = (sending) => outbox.add({ ...sending, owner, language: chosenLanguage() });
  const recorder = recorderPanel(byId('recorder'), {
    localRecordings,
    language: chosenLanguage,
    onSend: (recorded) => add({ ...recorded, isFile: false }),
  });
  const view = outboxList(list, {
    send: (id) => outbox.sendFound(id),
    tryAgain: (id) => outbox.tryAgain(id),
    signIn: () => signIn(recorder.isBusy() || outbox.items.some(({ isKept }) => !isKept)),
    discard: (id) => outbox.discard(id),
    restore: (id) => outbox.restore(id),
    remove: async (id) => {
      await outbox.remove(id);
      onGone(id);
    },
  });
  if (store instanceof MemoryStore) {
    recorder.warnForgetful();
  }
  fileDrop(byId('uploader'), byId('upload-form'), (file) =>
    add({ id: newId(), name: file.name, audio: file, isFile: true, isKept: false }));
  shortcuts(document, byId('recorder'));
  window.addEventListener('online', () => outbox.tryAgain());
  document.addEventListener('visibilitychange', () => document.hidden || outbox.tryAgain());
  window.addEventListener('beforeunload', (event) => {
    if (recorder.isBusy() || outbox.items.some(({ state, isKept }) => !isKept || UNDER_WAY.includes(state))) {
      event.preventDefault();
    }
  });
  await localRecordings.refresh();
  recorder.checkSpace();
}

/** Empty where there is no choice. */
function chosenLanguage() {
  return byId('language')?.value ?? '';
}

function offeredLanguages() {
  return [...byId('language')?.options ?? []].map(({ value }) => value);
}

async function openStore() {
  try {
    return await AudioStore.open(indexedDB);
  } catch {
    return new MemoryStore();
  }
}

/** Returns to this page after signing in; opens a new tab if something here would be lost. */
function signIn(isNeededHere) {
  const here = location.pathname + location.search;
  const page = `/sign-in?next=${encodeURIComponent(here)}`;
  if (isNeededHere) {
    open(page, '_blank');
  } else {
    location.assign(page);
  }
}
