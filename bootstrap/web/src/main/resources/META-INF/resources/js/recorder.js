/** In the order of preference: what browsers record and the transcriber takes. */
const CONTAINERS = ['audio/webm;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/ogg;codecs=opus', 'audio/webm'];

/** The browser hands the sound over in pieces of that many milliseconds, so that a crash costs no more. */
const PIECE = 1000;

/**
 * @param {(type: string) => boolean} isTypeSupported
 * @returns {string|undefined} what this browser can record: WebM or Ogg with Opus, else MP4
 */
export function pickContainer(isTypeSupported) {
  return CONTAINERS.find((type) => isTypeSupported(type));
}

/**
 * Says why the microphone cannot be used, and what to do. Names of errors after the Media Capture and Streams
 * specification, getUserMedia().
 *
 * @param {{name: string}} error
 */
export function microphoneProblem({ name }) {
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'The microphone is blocked for this page. Allow it in the browser’s address bar or settings, then start again.';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'There is no microphone. Plug one in or switch it on, then start again; or upload a file.';
    case 'NotReadableError':
    case 'AbortError':
      return 'The microphone is in use by another programme. Close that one, then start again.';
    case 'NotSupportedError':
      return 'This browser cannot record. Use a current Firefox, Chrome, Edge or Safari; or upload a file.';
    default:
      return 'The microphone could not be started. Reload the page and try again; or upload a file.';
  }
}

/** What a recording that is going on says in the window's title. */
export function recordingTitle(state, clock, title) {
  const mark = { recording: '● Recording', paused: '❚❚ Paused' }[state];
  return mark ? `${mark} ${clock} – ${title}` : title;
}

/**
 * Records from the microphone: `idle` → `asking` → `recording` ⇄ `paused` → `idle`, when `onEnd` gets the sound.
 */
export class Recorder {
  #mediaDevices;
  #MediaRecorder;
  #now;
  #onChange;
  #onEnd;
  #recorder;
  #stream;
  #pieces = [];
  #state = 'idle';
  #before = 0;
  #since = 0;

  /**
   * @param {object} browser
   * @param {MediaDevices} [browser.mediaDevices] absent where the page is not served over https or from this machine
   * @param {typeof MediaRecorder} [browser.MediaRecorder]
   * @param {() => number} browser.now milliseconds of a clock that never goes back
   * @param {object} hooks
   * @param {() => void} hooks.onChange the state has changed
   * @param {(audio: Blob, wasCutOff: boolean) => void} hooks.onEnd
   */
  constructor({ mediaDevices, MediaRecorder, now }, { onChange, onEnd }) {
    this.#mediaDevices = mediaDevices;
    this.#MediaRecorder = MediaRecorder;
    this.#now = now;
    this.#onChange = onChange;
    this.#onEnd = onEnd;
  }

  get state() {
    return this.#state;
  }

  /** How long it has recorded, in seconds, without the pauses. */
  get seconds() {
    const running = this.#state === 'recording' ? this.#now() - this.#since : 0;
    return (this.#before + running) / 1000;
  }

  /** @throws {{name: string}} what {@link microphoneProblem} puts into words */
  async start() {
    const container = this.#MediaRecorder && pickContainer((type) => this.#MediaRecorder.isTypeSupported(type));
    if (!this.#mediaDevices || !container) {
      throw Object.assign(new Error('cannot record'), { name: 'NotSupportedError' });
    }
    this.#become('asking');
    try {
      this.#stream = await this.#mediaDevices.getUserMedia({ audio: true });
      this.#record(container);
    } catch (error) {
      this.#release();
      this.#become('idle');
      throw error;
    }
  }

  pause() {
    this.#before = this.seconds * 1000;
    this.#recorder.pause();
    this.#become('paused');
  }

  resume() {
    this.#since = this.#now();
    this.#recorder.resume();
    this.#become('recording');
  }

  stop() {
    this.#recorder.stop();
  }

  #record(container) {
    const recorder = new this.#MediaRecorder(this.#stream, { mimeType: container });
    let isCutOff = false;
    this.#pieces = [];
    recorder.ondataavailable = ({ data }) => this.#pieces.push(data);
    recorder.onstop = () => this.#end(recorder.mimeType || container, isCutOff);
    recorder.start(PIECE);
    this.#stream.getAudioTracks()[0].onended = () => {
      isCutOff = true;
      this.#stopIfRunning();
    };
    this.#recorder = recorder;
    this.#before = 0;
    this.#since = this.#now();
    this.#become('recording');
  }

  #stopIfRunning() {
    if (this.#recorder.state !== 'inactive') {
      this.#recorder.stop();
    }
  }

  #end(type, isCutOff) {
    this.#before = this.seconds * 1000;
    this.#release();
    this.#become('idle');
    this.#onEnd(new Blob(this.#pieces, { type: type.split(';')[0] }), isCutOff);
    this.#pieces = [];
  }

  #release() {
    this.#stream?.getTracks().forEach((track) => track.stop());
    this.#stream = undefined;
  }

  #become(state) {
    this.#state = state;
    this.#onChange();
  }
}
