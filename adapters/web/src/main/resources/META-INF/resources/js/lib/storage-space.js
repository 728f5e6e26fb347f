/** The bit rate for recordings: enough for speech, and four hours fit into 115 MB. */
export const BITS_PER_SECOND = 64_000;

/** A warning appears below this: half an hour of speech. */
const SCARCE_SECONDS = 1800;

/**
 * Chromium reports a quota that sites never reach, because a real one would help to identify people. Only trying shows
 * what fits.
 */
const PROBE_SECONDS = [480, 60];

/**
 * How much more recording the browser will keep.
 *
 * @param {import('../outbox/audio-store.js').AudioStore} store
 * @param {StorageManager} [storage] missing in old browsers, and on pages that come over plain http
 * @returns {Promise<number>} seconds; infinity if unknown
 */
export async function secondsLeft(store, storage) {
  const estimated = await estimatedSeconds(storage);
  const [enough, ...less] = PROBE_SECONDS;
  if (await store.hasRoomFor(bytes(enough))) {
    return estimated;
  }
  for (const seconds of less) {
    if (await store.hasRoomFor(bytes(seconds))) {
      return Math.min(estimated, seconds);
    }
  }
  return 0;
}

async function estimatedSeconds(storage) {
  try {
    const { quota, usage } = await storage.estimate();
    return Math.max(0, quota - usage) / bytes(1);
  } catch {
    return Infinity;
  }
}

function bytes(seconds) {
  return seconds * BITS_PER_SECOND / 8;
}

/** @param {number} seconds */
export function isScarce(seconds) {
  return seconds < SCARCE_SECONDS;
}

/**
 * Asks the browser not to delete its stored recordings when the disk runs full. Browsers may ask the person, or refuse.
 *
 * @param {StorageManager} [storage]
 */
export async function askToPersist(storage) {
  try {
    await storage.persist();
  } catch {
    // Then recordings stay as long as there is space, which secondsLeft checks.
  }
}
