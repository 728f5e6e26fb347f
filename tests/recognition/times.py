"""Speech of which it is known when words begin and end: prompts cut where their sound begins and ends, joined by pauses."""

import re

import numpy as np

import audio

PAUSES = (0.3, 0.5, 0.8, 0.25, 0.65)  # seconds, in turn
MARGIN = 0.03  # seconds of a prompt that are kept around its sound
UNCERTAINTY = 0.04  # seconds by which an edge may move when the threshold moves by 10 dB
SECONDS = (0.3, 6.0)
SENTENCES, WORDS = 24, 16
NUMBERS_AND_NAMES = r"spy-|letters/|digits/[h\d]|digits/.*(hundred|thousand|million|billion)"


def single_words(prompts):
    """Prompts of one word of four letters or more, each once; no numbers, which are written as digits, and no made-up names."""
    once = {}
    for prompt in prompts:
        name, _, text = prompt
        if re.fullmatch(r"[^\W\d_]{4,}\W*", text) and not re.match(NUMBERS_AND_NAMES, name):
            once.setdefault(text.lower().strip(".!"), prompt)
    return list(once.values())


def edges(samples):
    """Where the sound of a prompt begins and ends, or nothing if that depends on the threshold."""
    measured = np.array([audio.speech(samples, below_peak) for below_peak in (35, 40, 45)])
    return measured[1] if np.ptp(measured, axis=0).max() <= UNCERTAINTY else None


def cut(part):
    """A prompt with a little around its sound, and where that begins and ends."""
    samples, text = part
    found = edges(samples)
    if found is None or not SECONDS[0] < found[1] - found[0] < SECONDS[1]:
        return None
    first = max(0, found[0] - MARGIN)
    kept = samples[round(first * audio.RATE) : round((found[1] + MARGIN) * audio.RATE)].copy()
    fade = np.linspace(0, 1, round(MARGIN / 3 * audio.RATE), dtype="f4")
    kept[: len(fade)] *= fade
    kept[-len(fade) :] *= fade[::-1]
    return kept, text, found - first


def spread(cuts, count):
    good = [c for c in map(cut, cuts) if c]
    count = min(count, len(good))
    return [good[i * len(good) // count] for i in range(count)]


def timed(sentences, words):
    """The sound, and its words with the times that are known: of a prompt, the start of the first and the end of the last."""
    mixed = [(i / SENTENCES, c) for i, c in enumerate(spread(sentences, SENTENCES))]
    mixed += [((i + 0.5) / WORDS, c) for i, c in enumerate(spread(words, WORDS))]
    sound, spoken, at = [audio.silence(PAUSES[0])], [], PAUSES[0]
    for i, (_, (samples, text, (start, end))) in enumerate(sorted(mixed, key=lambda m: m[0])):
        said = [dict(text=word, start=None, end=None) for word in text.split() if re.search(r"\w", word)]
        said[0]["start"], said[-1]["end"] = round(at + start, 3), round(at + end, 3)
        spoken += said
        pause = PAUSES[i % len(PAUSES)]
        sound += [samples, audio.silence(pause)]
        at += len(samples) / audio.RATE + round(pause * audio.RATE) / audio.RATE
    return np.concatenate(sound), spoken


def summary(spoken):
    starts, ends = (sum(word[edge] is not None for word in spoken) for edge in ("start", "end"))
    return f"{len(spoken)} words with {starts} starts and {ends} ends"
