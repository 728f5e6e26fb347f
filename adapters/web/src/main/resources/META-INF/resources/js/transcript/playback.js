/** What a player's error says when the file is there and the browser does not understand it, or a part of it. */
const UNPLAYABLE = [3, 4];

/**
 * Says so when the browser cannot play the file. Players report a file that they cannot reach in the same way, so it
 * first checks whether the server can be reached.
 *
 * @param {HTMLAudioElement} player
 * @param {HTMLElement} words to show
 * @param {() => Promise<unknown>} reach the server; fails with the problem if it cannot
 * @param {(problem: Error) => void} onProblem
 */
export function sayIfUnplayable(player, words, reach, onProblem) {
  const check = async () => {
    if (!UNPLAYABLE.includes(player.error?.code)) {
      return;
    }
    try {
      await reach();
      words.hidden = !player.error;
    } catch (problem) {
      onProblem(problem);
    }
  };
  player.addEventListener('error', check);
  player.addEventListener('loadedmetadata', () => { words.hidden = true; });
  check();
}

/**
 * Plays the copy for listening from now on, unless the person is listening already.
 *
 * @param {HTMLAudioElement} player
 * @param {string} copy its address
 */
export function playCopy(player, copy) {
  const isInUse = !player.error && (!player.paused || player.currentTime > 0);
  if (player.getAttribute('src') === copy || isInUse) {
    return;
  }
  const { playbackRate } = player;
  player.src = copy;
  // A new source brings back the usual speed.
  player.playbackRate = playbackRate;
}
