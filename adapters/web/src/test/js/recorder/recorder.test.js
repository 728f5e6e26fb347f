import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { pickContainer } from '../../../main/resources/META-INF/resources/js/recorder/audio-container.js';
import { microphoneProblem, recordingTitle } from '../../../main/resources/META-INF/resources/js/recorder/recorder-messages.js';
import { LONGEST, Recorder } from '../../../main/resources/META-INF/resources/js/recorder/recorder.js';

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
    this.hear('sound');
    this.onstop();
  }

  hear(sound) { this.ondataavailable({ data: new Blob([sound]) }); }
}

let asked;
const microphone = {
  getUserMedia: async (constraints) => {
    asked = constraints;
    return { getTracks: () => [track], getAudioTracks: () => [track] };
  },
};

beforeEach(() => {
  now = 1000;
  track = { isStopped: false, stop() { this.isStopped = true; } };
});

function recorderWith(browser = {}) {
  const ended = [];
  const pieces = [];
  const recorder = new Recorder(
    { mediaDevices: microphone, MediaRecorder: FakeMediaRecorder, isSecure: true, now: () => now, ...browser },
    {
      onChange: () => {},
      onPiece: (piece, seconds) => pieces.push(seconds),
      onEnd: (audio, ending) => ended.push({ audio, ending }),
    },
  );
  return { recorder, ended, pieces };
}

test('WebM with Opus comes first', () => assert.equal(pickContainer(() => true), 'audio/webm;codecs=opus'));

test('Safari records MP4', () => assert.equal(pickContainer((type) => type.startsWith('audio/mp4')), 'audio/mp4;codecs=mp4a.40.2'));

test('a browser that records nothing is recognised', () => assert.equal(pickContainer(() => false), undefined));

test('the finished audio has the container’s type', async () => {
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

test('the length stays after the recording has ended', async () => {
  const { recorder } = recorderWith();
  await recorder.start();
  now += 2000;
  recorder.stop();
  now += 9000;
  assert.equal(recorder.seconds, 2);
});

test('the microphone is released at the end', async () => {
  const { recorder } = recorderWith();
  await recorder.start();
  recorder.stop();
  assert.ok(track.isStopped);
});

test('a microphone that disappears ends the recording and keeps the audio', async () => {
  const { recorder, ended } = recorderWith();
  await recorder.start();
  track.onended();
  assert.equal(machine.state, 'inactive');
  assert.equal(ended[0].ending, 'cutOff');
});

test('after a denied permission it is idle again and says what to do', async () => {
  const denied = Object.assign(new Error(), { name: 'NotAllowedError' });
  const { recorder } = recorderWith({ mediaDevices: { getUserMedia: () => Promise.reject(denied) } });
  await assert.rejects(recorder.start(), denied);
  assert.equal(recorder.state, 'idle');
  assert.match(microphoneProblem(denied), /Allow it/);
});

for (const browser of [{ mediaDevices: undefined }, { MediaRecorder: undefined }]) {
  test(`a browser without ${Object.keys(browser)[0]} is not mistaken for a missing microphone`, async () => {
    const { recorder } = recorderWith(browser);
    await assert.rejects(recorder.start(), { name: 'NotSupportedError' });
  });
}

test('a page over plain http is not mistaken for a browser that cannot record', () =>
  assert.equal(recorderWith({ mediaDevices: undefined, isSecure: false }).recorder.obstacle, 'InsecureContextError'));

test('a browser that can record has no obstacle', () => assert.equal(recorderWith().recorder.obstacle, undefined));

test('each piece is passed on as it arrives, with the length so far', async () => {
  const { recorder, pieces } = recorderWith();
  await recorder.start();
  now += 1000;
  machine.hear('one');
  now += 1000;
  machine.hear('two');
  assert.deepEqual(pieces, [1, 2]);
});

test('the chosen microphone is used', async () => {
  const { recorder } = recorderWith();
  await recorder.start('headset');
  assert.deepEqual(asked, { audio: { deviceId: { exact: 'headset' } } });
});

test('just before four hours it ends automatically and keeps the audio', async () => {
  const { recorder, ended } = recorderWith();
  await recorder.start();
  now += LONGEST * 1000;
  machine.hear('last ');
  assert.equal(ended[0].ending, 'full');
  assert.equal(await ended[0].audio.text(), 'last sound');
});

test('each problem has its own message', () => {
  const names = ['NotAllowedError', 'NotFoundError', 'OverconstrainedError', 'NotReadableError', 'InsecureContextError', 'NotSupportedError', 'TypeError'];
  assert.equal(new Set(names.map((name) => microphoneProblem({ name }))).size, names.length);
});

test('the title shows that it is recording', () =>
  assert.equal(recordingTitle('recording', '0:42', 'Recordings'), '● Recording 0:42 – Recordings'));

test('the title is the page’s own when it is not recording', () => assert.equal(recordingTitle('review', '0:42', 'Recordings'), 'Recordings'));
