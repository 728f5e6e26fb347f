import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { Recorder, microphoneProblem, pickContainer, recordingTitle } from '../../main/resources/META-INF/resources/js/recorder.js';

let now;
let track;
let machine;

class FakeMediaRecorder {
  static isTypeSupported = (type) => type === 'audio/mp4';

  constructor(stream, { mimeType }) {
    this.mimeType = mimeType;
    this.state = 'inactive';
    machine = this;
  }

  start() { this.state = 'recording'; }
  pause() { this.state = 'paused'; }
  resume() { this.state = 'recording'; }

  stop() {
    this.state = 'inactive';
    this.ondataavailable({ data: new Blob(['sound']) });
    this.onstop();
  }
}

const microphone = { getUserMedia: async () => ({ getTracks: () => [track], getAudioTracks: () => [track] }) };

beforeEach(() => {
  now = 1000;
  track = { isStopped: false, stop() { this.isStopped = true; } };
});

function recorderWith(browser = {}) {
  const ended = [];
  const recorder = new Recorder(
    { mediaDevices: microphone, MediaRecorder: FakeMediaRecorder, now: () => now, ...browser },
    { onChange: () => {}, onEnd: (audio, wasCutOff) => ended.push({ audio, wasCutOff }) },
  );
  return { recorder, ended };
}

test('WebM with Opus comes first', () => assert.equal(pickContainer(() => true), 'audio/webm;codecs=opus'));

test('Safari records MP4', () => assert.equal(pickContainer((type) => type.startsWith('audio/mp4')), 'audio/mp4;codecs=mp4a.40.2'));

test('a browser that records nothing is known as such', () => assert.equal(pickContainer(() => false), undefined));

test('the sound that ends has the container’s type', async () => {
  const { recorder, ended } = recorderWith();
  await recorder.start();
  recorder.stop();
  assert.equal(ended[0].audio.type, 'audio/mp4');
  assert.equal(await ended[0].audio.text(), 'sound');
});

test('pauses do not count', async () => {
  const { recorder } = recorderWith();
  await recorder.start();
  now += 2000;
  recorder.pause();
  now += 60000;
  recorder.resume();
  now += 3000;
  assert.equal(recorder.seconds, 5);
});

test('the length stands when the recording has ended', async () => {
  const { recorder } = recorderWith();
  await recorder.start();
  now += 2000;
  recorder.stop();
  now += 9000;
  assert.equal(recorder.seconds, 2);
});

test('the microphone is let go at the end', async () => {
  const { recorder } = recorderWith();
  await recorder.start();
  recorder.stop();
  assert.ok(track.isStopped);
});

test('a microphone that goes away ends the recording and keeps the sound', async () => {
  const { recorder, ended } = recorderWith();
  await recorder.start();
  track.onended();
  assert.equal(machine.state, 'inactive');
  assert.ok(ended[0].wasCutOff);
});

test('where permission is denied it is idle again and says what to do', async () => {
  const denied = Object.assign(new Error(), { name: 'NotAllowedError' });
  const { recorder } = recorderWith({ mediaDevices: { getUserMedia: () => Promise.reject(denied) } });
  await assert.rejects(recorder.start(), denied);
  assert.equal(recorder.state, 'idle');
  assert.match(microphoneProblem(denied), /Allow it/);
});

for (const browser of [{ mediaDevices: undefined }, { MediaRecorder: undefined }]) {
  test(`a browser without ${Object.keys(browser)[0]} is told from a missing microphone`, async () => {
    const { recorder } = recorderWith(browser);
    await assert.rejects(recorder.start(), { name: 'NotSupportedError' });
  });
}

test('each problem has words of its own', () => {
  const names = ['NotAllowedError', 'NotFoundError', 'NotReadableError', 'NotSupportedError', 'TypeError'];
  assert.equal(new Set(names.map((name) => microphoneProblem({ name }))).size, names.length);
});

test('the title tells that it records', () =>
  assert.equal(recordingTitle('recording', '0:42', 'Recordings'), '● Recording 0:42 – Recordings'));

test('the title is the page’s own when it does not', () => assert.equal(recordingTitle('review', '0:42', 'Recordings'), 'Recordings'));
