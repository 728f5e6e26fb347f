/**
 * A recording in the browser's store, until the server has it.
 *
 * @typedef {object} Entry
 * @property {string} id the recording's UUID
 * @property {string} owner the subject of the person who was signed in
 * @property {'recording'|'kept'|'sending'|'refused'|'discarded'} state the last step taken
 * @property {string} name
 * @property {string} language
 * @property {string} type the audio's media type
 * @property {boolean} isFile a chosen file, not recorded here
 * @property {number} startedAt milliseconds since 1970
 * @property {number} [seconds] how much of a recording is stored
 * @property {string} [words] why the server refused it
 */

const ENTRIES = 'recordings';
const PIECES = 'pieces';

/** How many pieces, of a second each, are in memory at a time while they are joined. */
const BATCH = 600;

/** Keeps the audio of recordings in IndexedDB, in the pieces in which it arrived. */
export class AudioStore {
  #database;

  constructor(database) {
    this.#database = database;
  }

  /**
   * @param {IDBFactory} factory
   * @returns {Promise<AudioStore>}
   * @throws {DOMException} if the browser stores nothing, for example in some private windows
   */
  static async open(factory) {
    const request = factory.open('audio-to-text', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(ENTRIES, { keyPath: 'id' });
      request.result.createObjectStore(PIECES, { keyPath: ['id', 'n'] });
    };
    return new AudioStore(await resultOf(request));
  }

  /** @param {Entry} entry */
  async add(entry) {
    await this.#write((entries) => entries.put(entry));
  }

  /**
   * Stores a piece. When the promise resolves, the piece is on the disk.
   *
   * @param {string} id
   * @param {number} n starting at 0
   * @param {ArrayBuffer|Blob} data
   * @param {number} [seconds] the recording's length up to the end of this piece
   */
  async append(id, n, data, seconds) {
    await this.#write((entries, pieces) => pieces.put({ id, n, data, seconds }));
  }

  /**
   * Changes an existing entry.
   *
   * @param {string} id
   * @param {Partial<Entry>} change
   */
  async update(id, change) {
    await this.#write((entries) => {
      entries.get(id).onsuccess = ({ target }) => target.result && entries.put({ ...target.result, ...change });
    });
  }

  /** @returns {Promise<Entry[]>} the owner's entries, oldest first */
  async list(owner) {
    const transaction = this.#database.transaction([ENTRIES, PIECES]);
    const all = await resultOf(transaction.objectStore(ENTRIES).getAll());
    const own = all.filter((entry) => entry.owner === owner).sort((a, b) => a.startedAt - b.startedAt);
    return Promise.all(own.map((entry) => withLength(entry, transaction.objectStore(PIECES))));
  }

  /** @returns {Promise<Blob>} as much as is stored */
  async audio(id, type) {
    const parts = [];
    let batch;
    do {
      const from = parts.length * BATCH;
      batch = await resultOf(this.#pieces().getAll(IDBKeyRange.bound([id, from], [id, from + BATCH - 1])));
      parts.push(new Blob(batch.map(({ data }) => data)));
    } while (batch.length === BATCH);
    return new Blob(parts, { type });
  }

  /** Deletes an entry and its audio. */
  async remove(id) {
    await this.#write((entries, pieces) => {
      entries.delete(id);
      pieces.delete(all(id));
    });
  }

  /** @returns {Promise<boolean>} whether this many more bytes fit, found by trying */
  async hasRoomFor(bytes) {
    const id = `probe ${crypto.getRandomValues(new Uint32Array(1))}`;
    const fits = await this.append(id, 0, new ArrayBuffer(bytes)).then(() => true, () => false);
    await this.remove(id);
    return fits;
  }

  #pieces() {
    return this.#database.transaction(PIECES).objectStore(PIECES);
  }

  /** Strict: a battery that dies a moment later must not lose anything. */
  #write(change) {
    const transaction = this.#database.transaction([ENTRIES, PIECES], 'readwrite', { durability: 'strict' });
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
      change(transaction.objectStore(ENTRIES), transaction.objectStore(PIECES));
    });
  }
}

function all(id) {
  return IDBKeyRange.bound([id, 0], [id, Infinity]);
}

async function withLength(entry, pieces) {
  const last = await new Promise((resolve, reject) => {
    const request = pieces.openCursor(all(entry.id), 'prev');
    request.onsuccess = () => resolve(request.result?.value);
    request.onerror = () => reject(request.error);
  });
  return last?.seconds === undefined ? entry : { ...entry, seconds: last.seconds };
}

function resultOf(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
