import { BITS_PER_SECOND } from '../lib/storage-space.js';
import { containerFor, obstacleIn } from './audio-container.js';
import { Stopwatch } from './stopwatch.js';

/** Milliseconds. The browser delivers the audio in pieces of this length, so that a crash costs no more than one. */
const PIECE = 1000;

/** Seconds; a little less than the 4 hours that the server accepts. */
export const LONGEST = 4 * 3600 - 10;

/** Records from the microphone: `idle` → `asking` → `recording` ⇄ `paused` → `idle`, when `onEnd` gets the audio. */
export class Recorder {
  #browser;
  #watch;
  #hooks;
  #recorder;
  #stream;
  #pieces = [];
  #state = 'idle';
  #ending = 'stopped';

  /**
   * @param {object} browser
   * @param {MediaDevices} [browser.mediaDevices] missing unless the page comes over https or from this machine
   * @param {typeof MediaRecorder} [browser.MediaRecorder]
   * @param {boolean} browser.isSecure whether the page comes that way
   * @param {() => number} browser.now milliseconds of a monotonic clock
   * @param {object} hooks
   * @param {() => void} hooks.onChange the state has changed
   * @param {(piece: Blob, seconds: number) => void} hooks.onPiece each piece as it arrives, and the length so far
   * @param {(audio: Blob, ending: 'stopped'|'cutOff'|'full') => void} hooks.onEnd
   */
  constructor(browser, hooks) {
    this.#browser = browser;
    this.#watch = new Stopwatch(browser.now);
    this.#hooks = hooks;
  }

  get state() {
    return this.#state;
  }

  /** The microphone's audio while it is open. */
  get stream() {
    return this.#stream;
  }

  /** The audio's type without parameters; known from the first start on. */
  get type() {
    return this.#recorder.mimeType.split(';')[0];
  }

  /** The name of the error that prevents recording, as `microphoneProblem` knows it; undefined if there is none. */
  get obstacle() {
    return obstacleIn(this.#browser);
  }

  /** The length in seconds, without pauses. */
  get seconds() {
    return this.#watch.seconds;
  }

  /**
   * @param {string} [deviceId] of a microphone; by default the browser's choice
   * @throws {{name: string}} an error that `microphoneProblem` explains
   */
  async start(deviceId) {
    const { obstacle } = this;
    if (obstacle) {
      throw Object.assign(new Error('cannot record'), { name: obstacle });
    }
    this.#become('asking');
    try {
      const audio = deviceId ? { deviceId: { exact: deviceId } } : true;
      this.#stream = await this.#browser.mediaDevices.getUserMedia({ audio });
      this.#record(containerFor(this.#browser));
    } catch (error) {
      this.#release();
      this.#become('idle');
      throw error;
    }
  }

  pause() {
    this.#watch.stop();
    this.#recorder.pause();
    this.#become('paused');
  }

  resume() {
    this.#watch.start();
    this.#recorder.resume();
    this.#become('recording');
  }

  stop() {
    this.#end('stopped');
  }

  #record(container) {
    const recorder = new this.#browser.MediaRecorder(this.#stream, { mimeType: container, audioBitsPerSecond: BITS_PER_SECOND });
    recorder.ondataavailable = ({ data }) => this.#take(data);
    recorder.onstop = () => this.#finish();
    recorder.onerror = () => { this.#ending = 'cutOff'; };
    recorder.start(PIECE);
    this.#stream.getAudioTracks()[0].onended = () => this.#end('cutOff');
    this.#recorder = recorder;
    this.#pieces = [];
    this.#watch.reset();
    this.#watch.start();
    this.#ending = 'stopped';
    this.#become('recording');
  }

  /** Checks the length here and not with a timer, because browsers slow down timers of pages in the background. */
  #take(piece) {
    this.#pieces.push(piece);
    this.#hooks.onPiece(piece, this.seconds);
    if (this.seconds >= LONGEST) {
      this.#end('full');
    }
  }

  #end(ending) {
    if (this.#recorder.state !== 'inactive') {
      this.#ending = ending;
      this.#recorder.stop();
    }
  }

  #finish() {
    this.#watch.stop();
    this.#release();
    this.#become('idle');
    this.#hooks.onEnd(new Blob(this.#pieces, { type: this.type }), this.#ending);
    this.#pieces = [];
  }

  #release() {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = undefined;
  }

  #become(state) {
    this.#state = state;
    this.#hooks.onChange();
  }
}
