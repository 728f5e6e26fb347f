/** In order of preference: what browsers record and the transcription accepts. */
const CONTAINERS = ['audio/webm;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus', 'audio/webm'];

/**
 * @param {(type: string) => boolean} isTypeSupported
 * @returns {string|undefined} what this browser can record: WebM or Ogg with Opus, otherwise MP4
 */
export function pickContainer(isTypeSupported) {
  return CONTAINERS.find((type) => isTypeSupported(type));
}

/**
 * @param {{MediaRecorder?: typeof MediaRecorder}} browser
 * @returns {string|undefined} the best type that its recorder writes; undefined without a recorder
 */
export function containerFor({ MediaRecorder }) {
  return MediaRecorder && pickContainer((type) => MediaRecorder.isTypeSupported(type));
}

/**
 * @param {{mediaDevices?: MediaDevices, MediaRecorder?: typeof MediaRecorder, isSecure: boolean}} browser
 * @returns {string|undefined} the name of the error that prevents recording, as `microphoneProblem` knows it
 */
export function obstacleIn(browser) {
  if (browser.mediaDevices && containerFor(browser)) {
    return undefined;
  }
  return browser.isSecure ? 'NotSupportedError' : 'InsecureContextError';
}
