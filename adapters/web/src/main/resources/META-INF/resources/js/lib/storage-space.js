/** What a browser is asked to record: enough for speech, and four hours fit into 115 MB. */
export const BITS_PER_SECOND = 64_000;

/** Below that there is a warning: half an hour of speech. */
const SCARCE_SECONDS = 1800;

/** Chromium tells sites a quota that they never reach, so that nobody is recognised by it; what fits has to be tried. */
const TRIED_SECONDS = [480, 60];

/**
 * How much more recording the browser will keep.
 *
 * @param {import('../outbox/audio-store.js').AudioStore} store
 * @param {StorageManager} [storage] absent in old browsers, and where the page came over plain http
 * @returns {Promise<number>} seconds; without end where nobody knows
 */
export async function secondsLeft(store, storage) {
  const estimated = await estimatedSeconds(storage);
  const [enough, ...less] = TRIED_SECONDS;
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
 * Asks the browser not to delete what is kept when its disk runs full. Browsers may ask the person, or say no.
 *
 * @param {StorageManager} [storage]
 */
export async function askToPersist(storage) {
  try {
    await storage.persist();
  } catch {
    // Then it is kept as long as there is room, which is what secondsLeft looks at.
  }
}
