/** Replaces {@link AudioStore} if the browser stores nothing: its content is lost with the page. */
export class MemoryStore {
  #entries = new Map();
  #pieces = new Map();

  async add(entry) {
    this.#entries.set(entry.id, entry);
  }

  async append(id, n, data, seconds) {
    const pieces = this.#pieces.get(id) ?? [];
    pieces[n] = { data, seconds };
    this.#pieces.set(id, pieces);
  }

  async update(id, change) {
    const entry = this.#entries.get(id);
    if (entry) {
      this.#entries.set(id, { ...entry, ...change });
    }
  }

  async list(owner) {
    const own = [...this.#entries.values()].filter((entry) => entry.owner === owner);
    return own.sort((a, b) => a.startedAt - b.startedAt).map((entry) => {
      const seconds = this.#pieces.get(entry.id)?.at(-1)?.seconds;
      return seconds === undefined ? entry : { ...entry, seconds };
    });
  }

  async audio(id, type) {
    return new Blob((this.#pieces.get(id) ?? []).map(({ data }) => data), { type });
  }

  async hasRoomFor() {
    return true;
  }

  async remove(id) {
    this.#entries.delete(id);
    this.#pieces.delete(id);
  }
}
