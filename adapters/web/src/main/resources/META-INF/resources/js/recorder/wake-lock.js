/**
 * Keeps the screen on while that is wanted. Browsers release the lock when the page is hidden, so it is requested
 * again.
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
        // Refused, for example with a low battery. The recording continues without it.
      }
    }
  }

  return (wanted) => {
    isWanted = wanted;
    return update();
  };
}
