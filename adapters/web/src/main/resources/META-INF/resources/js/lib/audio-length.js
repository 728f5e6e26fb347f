/** Seconds; beyond the end of any recording. */
const FAR = 1e9;

/**
 * Finds the length of audio that a browser has recorded. Such a file does not contain its length, but a player that
 * seeks far beyond the end finds it.
 *
 * @param {HTMLAudioElement} player
 */
export function showWholeLength(player) {
  const seek = () => {
    if (player.duration === Infinity) {
      player.addEventListener('durationchange', () => { player.currentTime = 0; }, { once: true });
      player.currentTime = FAR;
    }
  };
  if (player.readyState >= HTMLMediaElement.HAVE_METADATA) {
    seek();
  } else {
    player.addEventListener('loadedmetadata', seek, { once: true });
  }
}
