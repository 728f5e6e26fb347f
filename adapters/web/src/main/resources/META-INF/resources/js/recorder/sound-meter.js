import { monitorLevel } from './level-monitor.js';
import { SilenceWatch } from './sound-level.js';
import { Waveform } from './waveform.js';

/**
 * Shows how loud the microphone's sound is and was in the last seconds, and notices silence.
 *
 * @param {HTMLElement} panel
 * @param {(isSilent: boolean) => void} onSilence
 * @returns {(stream?: MediaStream) => void} shows that stream from now on; nothing without one
 */
export function soundMeter(panel, onSilence) {
  const meter = panel.querySelector('[data-part=level]');
  const canvas = panel.querySelector('[data-part=wave]');
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)');
  const waveform = new Waveform(canvas, () => isCalm.matches);
  const silence = new SilenceWatch();
  let current;
  let end = () => {};

  function show(level) {
    const now = performance.now();
    meter.value = level;
    waveform.add(level, now);
    onSilence(silence.isSilent(level, now));
  }

  return (stream) => {
    if (stream !== current) {
      current = stream;
      end();
      silence.reset();
      onSilence(false);
      meter.value = 0;
      end = stream ? monitorLevel(stream, show) : () => {};
    }
    canvas.hidden = !stream;
    meter.hidden = !stream;
  };
}
