/**
 * Keeps the screen on while it is wanted. Browsers let go when the page is hidden, so it is asked for again.
 *
 * @param {WakeLock} [wakeLock]
 * @param {Document} page
 * @returns {(isWanted: boolean) => Promise<void>}
 */
export function screenWakeLock(wakeLock, page) {
  let isWanted = false;
  let held;
  page.addEventListener('visibilitychange', update);

  async function update() {
    if (!isWanted) {
      const released = held;
      held = undefined;
      await released?.release();
    } else if (!page.hidden && wakeLock && (!held || held.released)) {
      try {
        held = await wakeLock.request('screen');
      } catch {
        // A low battery forbids it. The recording goes on without.
      }
    }
  }

  return (wanted) => {
    isWanted = wanted;
    return update();
  };
}
