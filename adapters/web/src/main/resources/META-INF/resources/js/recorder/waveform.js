/** In CSS pixels: the width of a bar, and the distance between two. */
const BAR = 3;
const STEP = 5;

/** The milliseconds that a bar covers; at least ten seconds are in view. */
const SPAN = 100;

/** For people who prefer reduced motion, the picture changes once a second. */
const CALM = 1000;

/** Draws how loud the last seconds were, the newest at the right. */
export class Waveform {
  #canvas;
  #bars = [];
  #loudest = 0;
  #barSince = 0;
  #drawnAt = 0;
  #isCalm;

  /**
   * @param {HTMLCanvasElement} canvas its CSS colour is the bars'
   * @param {() => boolean} isCalm whether the person prefers reduced motion
   */
  constructor(canvas, isCalm) {
    this.#canvas = canvas;
    this.#isCalm = isCalm;
  }

  /**
   * @param {number} level between 0 and 1
   * @param {number} now in milliseconds
   */
  add(level, now) {
    this.#loudest = Math.max(this.#loudest, level);
    if (now - this.#barSince < SPAN) {
      return;
    }
    this.#bars.push(this.#loudest);
    this.#loudest = 0;
    this.#barSince = now;
    if (!this.#isCalm() || now - this.#drawnAt >= CALM) {
      this.#draw();
      this.#drawnAt = now;
    }
  }

  clear() {
    this.#bars = [];
    this.#draw();
  }

  #draw() {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    const scale = globalThis.devicePixelRatio || 1;
    this.#canvas.width = width * scale;
    this.#canvas.height = height * scale;
    this.#bars = this.#bars.slice(-Math.ceil(width / STEP));
    const context = this.#canvas.getContext('2d');
    context.scale(scale, scale);
    context.fillStyle = getComputedStyle(this.#canvas).color;
    this.#bars.forEach((level, i) => {
      const tall = Math.max(2, level * height);
      context.fillRect(width - (this.#bars.length - i) * STEP, (height - tall) / 2, BAR, tall);
    });
  }
}
