/** Seconds; behind the end of any recording. */
const FAR = 1e9;

/**
 * Finds out how long a sound is that a browser has recorded. Such a file does not say; a player that is sent far behind
 * its end looks for it.
 *
 * @param {HTMLAudioElement} player
 */
export function showWholeLength(player) {
  const look = () => {
    if (player.duration === Infinity) {
      player.addEventListener('durationchange', () => { player.currentTime = 0; }, { once: true });
      player.currentTime = FAR;
    }
  };
  if (player.readyState >= HTMLMediaElement.HAVE_METADATA) {
    look();
  } else {
    player.addEventListener('loadedmetadata', look, { once: true });
  }
}
