import { levelOf } from './sound-level.js';

/** Milliseconds between two measurements; browsers slow pages in the background down to one a second. */
const EVERY = 50;

/** Of 48 kHz: 43 ms. */
const SAMPLES = 2048;

/**
 * Measures the level while the microphone is open.
 *
 * @param {MediaStream} stream
 * @param {(level: number) => void} onLevel
 * @returns {() => void} stops it
 */
export function monitorLevel(stream, onLevel) {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: SAMPLES });
  const samples = new Float32Array(SAMPLES);
  context.createMediaStreamSource(stream).connect(analyser);
  context.resume();
  const timer = setInterval(() => {
    if (context.state === 'running') {
      analyser.getFloatTimeDomainData(samples);
      onLevel(levelOf(samples));
    }
  }, EVERY);
  return () => {
    clearInterval(timer);
    context.close();
  };
}
