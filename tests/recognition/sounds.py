"""Sounds without speech. Each answers samples; the same seed makes the same sound."""

import functools

import numpy as np

import audio

RATE = audio.RATE


def at(seconds):
    return np.arange(round(seconds * RATE)) / RATE


def level(samples, decibels):
    """With its peak at so many dB below full scale."""
    peak = np.abs(samples).max()
    return (samples * (10 ** (decibels / 20) / peak) if peak else samples).astype("f4")


def filtered(samples, filters):
    """What filters of FFmpeg make of samples."""
    return audio.ffmpeg(
        "-f", "f32le", "-ar", RATE, "-ac", 1, "-i", "pipe:0", "-af", filters, given=samples.astype("<f4").tobytes()
    )


def telephone(samples):
    return filtered(samples, "highpass=300,lowpass=3400,aresample=8000,acompressor=threshold=0.1:ratio=6")


@functools.cache
def recording(path):
    return audio.ffmpeg("-i", path)


def music(path, start, seconds, decibels=-3):
    return level(recording(path)[round(start * RATE) : round((start + seconds) * RATE)], decibels)


def noise(color, seconds, decibels, seed=1):
    made = audio.ffmpeg("-f", "lavfi", "-i", f"anoisesrc=color={color}:duration={seconds}:seed={seed}:sample_rate={RATE}")
    return level(made, decibels)


def mixed(*sounds):
    length = min(map(len, sounds))
    total = sum(sound[:length] for sound in sounds)
    return level(total, -1) if np.abs(total).max() > 1 else total.astype("f4")


def tones(frequencies, seconds):
    return np.sum([np.sin(2 * np.pi * f * at(seconds)) for f in frequencies], axis=0) / len(frequencies)


def cadence(steps, seconds, decibels=-12):
    """Steps in turn, each of frequencies and how long it lasts; no frequencies are silence."""
    turn = np.concatenate([tones(f, s) if f else np.zeros(round(s * RATE)) for f, s in steps])
    count = round(seconds * RATE)
    return level(np.tile(turn, count // len(turn) + 1)[:count], decibels)


def keys(digits, on=0.12, off=0.1, decibels=-10):
    """The tones of a telephone's keys."""
    rows, columns = (697, 770, 852, 941), (1209, 1336, 1477, 1633)
    keypad = "123A456B789C*0#D"
    steps = [((rows[i // 4], columns[i % 4]), on) for i in map(keypad.index, digits)]
    return cadence([step for pressed in steps for step in (pressed, ((), off))], len(digits) * (on + off), decibels)


def hum(frequency, seconds, harmonics, decibels=-20):
    return level(sum(np.sin(2 * np.pi * frequency * n * at(seconds) + n) / n for n in range(1, harmonics + 1)), decibels)


def sweep(low, high, period, seconds, decibels=-10):
    position = (at(seconds) / period) % 1
    frequency = low + (high - low) * (1 - np.abs(2 * position - 1))
    return level(np.sin(2 * np.pi * np.cumsum(frequency) / RATE), decibels)


def bell(seconds, pitch, strokes, on, off, decibels=-6):
    """An old telephone: two gongs in turn."""
    samples, stroke = np.zeros(round(seconds * RATE)), at(0.6)
    for i, start in enumerate(np.arange(0, seconds, 1 / strokes)):
        if start % (on + off) < on:
            f = pitch * (1 if i % 2 else 1.2)
            gong = sum(np.sin(2 * np.pi * f * k * stroke) * np.exp(-stroke * (4 + 3 * k)) / k for k in (1, 2.76, 5.4))
            first = round(start * RATE)
            samples[first : first + len(gong)] += gong[: len(samples) - first]
    return level(samples, decibels)


def plucked(seconds, seed, tempo=3.0, base=220, decibels=-6):
    """A melody on strings (Karplus and Strong): a burst of noise that goes round, smoothed."""
    random, samples = np.random.default_rng(seed), np.zeros(round(seconds * RATE))
    for start in np.arange(0, seconds - 0.1, 1 / tempo):
        period = round(RATE / (base * 2 ** (random.choice([0, 2, 4, 7, 9, 12, 14]) / 12)))
        burst, rounds = random.uniform(-1, 1, period), []
        for _ in range(RATE // period):
            rounds.append(burst)
            burst = 0.498 * (burst + np.roll(burst, 1))
        note, first = np.concatenate(rounds), round(start * RATE)
        samples[first : first + len(note)] += note[: len(samples) - first]
    return level(samples, decibels)


VOWELS = {
    "a": (730, 1090, 2440),
    "e": (530, 1840, 2480),
    "i": (270, 2290, 3010),
    "o": (570, 840, 2410),
    "u": (300, 870, 2240),
    "m": (250, 1000, 2200),
}


def voice(pitch, vowel, seed):
    """A glottal pulse train through three resonances: a sung or groaned vowel; pitch in Hz for each sample."""
    random = np.random.default_rng(seed)
    phase = np.cumsum(pitch) / RATE
    source = np.diff(np.floor(phase), prepend=0) + 0.01 * random.standard_normal(len(pitch))
    sound = np.zeros(len(pitch))
    for formant, width, gain in zip(VOWELS[vowel], (80, 100, 140), (1, 0.5, 0.25)):
        sound += gain * resonance(source, formant, width)
    return sound


def resonance(source, frequency, width):
    """The impulse response of a resonance, applied by its spectrum."""
    t = at(0.1)
    response = np.exp(-np.pi * width * t) * np.sin(2 * np.pi * frequency * t)
    size = 1 << (len(source) + len(response)).bit_length()
    return np.fft.irfft(np.fft.rfft(source, size) * np.fft.rfft(response, size), size)[: len(source)]


def song(seconds, seed, vowels="aoeu", base=220, tempo=1.5, accompanied=True, decibels=-6):
    """A melody sung on vowels, with vibrato and glides, over strings."""
    random, parts, last = np.random.default_rng(seed), [], base
    while sum(map(len, parts)) < seconds * RATE:
        note = base * 2 ** (random.choice([0, 2, 4, 5, 7, 9, 12]) / 12)
        t = at(random.choice([1, 1, 2, 3]) / tempo)
        glide = np.minimum(t / 0.08, 1)
        pitch = (last + (note - last) * glide) * (1 + 0.012 * np.sin(2 * np.pi * 5.5 * t) * np.minimum(t / 0.4, 1))
        shape = np.minimum(1, np.minimum(t / 0.05, (t[-1] - t) / 0.08))
        sung = voice(pitch, vowels[random.integers(len(vowels))], random.integers(1 << 30))
        parts.append(sung * shape / (np.abs(sung).max() + 1e-9))
        last = note
    sung = level(np.concatenate(parts)[: round(seconds * RATE)], -3)
    strings = plucked(seconds, seed + 1, 2 * tempo, base / 2, -12)
    return level(mixed(sung, strings) if accompanied else sung, decibels)


def cries(seconds, seed, vowel, high, low, length, each, breath=0.1, decibels=-6):
    """Short falling cries at random times: barks, coughs."""
    random, samples, start = np.random.default_rng(seed), np.zeros(round(seconds * RATE)), 0.3
    while start < seconds - 1:
        for _ in range(random.integers(1, 4)):
            t = at(length * random.uniform(0.8, 1.3))
            cry = voice(np.linspace(high, low, len(t)) * random.uniform(0.9, 1.1), vowel, random.integers(1 << 30))
            cry = level(cry, -3) + breath * random.standard_normal(len(t))
            first = round(start * RATE)
            samples[first : first + len(t)] += (cry * np.hanning(len(t)))[: max(0, len(samples) - first)]
            start += 2 * length
        start += each * random.uniform(0.5, 2)
    return level(samples, decibels)


def engine(seconds, seed, turns, decibels=-8):
    """Strokes of an engine whose speed drifts."""
    random = np.random.default_rng(seed)
    drift = np.interp(at(seconds), np.arange(0, seconds + 1), turns * random.uniform(0.85, 1.2, int(seconds) + 1))
    strokes = np.diff(np.floor(np.cumsum(drift) / RATE), prepend=0) * random.uniform(0.6, 1, round(seconds * RATE))
    rumble = resonance(strokes, 90, 40) + 0.5 * resonance(strokes, 240, 90) + 0.2 * resonance(strokes, 900, 300)
    return mixed(level(rumble, decibels), noise("brown", seconds, decibels - 12, seed))


def bursts(seconds, seed, each_second, length, low, high, decibels=-8, regular=0.0):
    """Short noises in a band, at random or regular times: claps, knocks, steps, keys, drops, clicks, crackle."""
    random, samples = np.random.default_rng(seed), np.zeros(round(seconds * RATE))
    count = round(seconds * each_second)
    chance, grid = random.uniform(0, seconds, count), np.arange(count) / each_second
    for start in chance * (1 - regular) + grid * regular:
        t, first = at(length * random.uniform(0.6, 1.4)), round(start * RATE)
        burst = random.standard_normal(len(t)) * np.exp(-t * 5 / length) * random.uniform(0.3, 1)
        samples[first : first + len(burst)] += burst[: len(samples) - first]
    return level(filtered(samples, f"highpass={low},lowpass={high}"), decibels)


def chirps(seconds, seed, low, high, each_second, length, decibels=-8):
    """Birds or insects: short glides in phrases."""
    random, samples, start = np.random.default_rng(seed), np.zeros(round(seconds * RATE)), 0.2
    while start < seconds - 1:
        f, g = random.uniform(low, high, 2)
        for _ in range(random.integers(2, 8)):
            t, first = at(length * random.uniform(0.7, 1.3)), round(start * RATE)
            glide = np.sin(2 * np.pi * np.cumsum(np.linspace(f, g, len(t))) / RATE) * np.hanning(len(t))
            samples[first : first + len(glide)] += glide[: max(0, len(samples) - first)]
            start += 1 / each_second
        start += random.uniform(0.3, 1.5)
    return level(samples, decibels)


def gusts(color, seconds, seed, period, low, high, decibels=-8):
    """Noise that swells and fades: wind, waves, breathing."""
    random = np.random.default_rng(seed)
    turns = np.arange(0, seconds + period, period / 2)
    swell = np.interp(at(seconds), turns, random.uniform(0, 1, len(turns)))
    return level(filtered(noise(color, seconds, -3, seed)[: len(swell)] * swell**2, f"highpass={low},lowpass={high}"), decibels)


def modem(seconds, seed, decibels=-10):
    """Data as two tones, then as noise in the band of a telephone, after the tone of an answer."""
    random = np.random.default_rng(seed)
    bits = np.repeat(random.choice([1300, 2100], round(seconds * 300)), RATE // 300)
    shift = np.sin(2 * np.pi * np.cumsum(bits) / RATE)
    hiss = filtered(noise("white", seconds, -3, seed), "highpass=500,lowpass=3200")
    parts = [tones([2100], 3), 0.0 * at(0.1), shift[: round(seconds / 3 * RATE)], 0.7 * hiss[: round(seconds / 2 * RATE)]]
    return level(np.concatenate(parts)[: round(seconds * RATE)], decibels)
