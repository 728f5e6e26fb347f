"""Sound as numbers: 16,000 a second, one channel, from -1 to 1."""

import subprocess

import imageio_ffmpeg
import numpy as np
import soundfile

RATE = 16_000
FRAME = RATE // 200  # 5 ms


def ffmpeg(*arguments, given=None):
    """What FFmpeg makes of the arguments, and of the bytes that it is given, as samples."""
    command = [imageio_ffmpeg.get_ffmpeg_exe(), "-nostdin", "-v", "error", *map(str, arguments)]
    command += ["-ar", str(RATE), "-ac", "1", "-f", "s16le", "-"]
    raw = subprocess.run(command, check=True, input=given, stdout=subprocess.PIPE)
    return np.frombuffer(raw.stdout, "<i2").astype("f4") / 32768


def write(path, samples):
    """Writes a WAV file of 16 bits and answers its duration in seconds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, np.clip(samples, -1, 1), RATE, subtype="PCM_16")
    return round(len(samples) / RATE, 3)


def silence(seconds):
    return np.zeros(round(seconds * RATE), "f4")


def speech(samples, below_peak=40):
    """First and last second in which a quiet recording of speech is louder than its loudest 20 ms minus so many dB."""
    frames = samples[: len(samples) // FRAME * FRAME].reshape(-1, FRAME)
    power = np.convolve((frames**2).mean(1), np.ones(4) / 4, "same")
    loud = np.flatnonzero(power > power.max() * 10 ** (-below_peak / 10))
    return loud[0] * FRAME / RATE, (loud[-1] + 1) * FRAME / RATE
