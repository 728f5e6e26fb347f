"""Makes the sets of speech from the folder in which Debian's packages were unpacked: sets.py UNPACKED FOLDER"""

import collections
import gzip
import json
import pathlib
import re
import sys

import numpy as np

import audio
import times

VOICES = {
    "fr": "fr_CA_f_June",
    "es": "es_MX_f_Allison",
    "it": "it_IT_m_Carlo",
    "ru": "ru_RU_f_IvrvoiceRU",
    "en": "en_US_f_Allison",
}
HALVES = ("tune", "report")
CLIPS = 60  # of each half
WINDOW = 26  # seconds
BYTES = 8_000  # of G.722, a second
PAUSES = (0.6, 0.9, 1.2, 0.7, 1.0)  # seconds, in turn


def prompts(unpacked, language):
    """Name, recording and text of every prompt that says its text and nothing else, by name."""
    said = {}
    texts = unpacked / f"usr/share/doc/asterisk-core-sounds-{language}/core-sounds-{language}.txt.gz"
    for line in gzip.decompress(texts.read_bytes()).decode("utf-8-sig").splitlines():
        name, _, text = line.strip().partition(":")
        recording = unpacked / f"usr/share/asterisk/sounds/{VOICES[language]}/{name}.g722"
        # A comment, a noise or an aside in brackets, a letter that was lost; a digit may be spoken in more than one way.
        if text and not re.search(r"^;|[\[(\d]| \? \w", line) and recording.exists():
            said[name] = (name, recording, text.strip())
    return [said[name] for name in sorted(said)]


def halves(chosen):
    """Every other one for each half, so that both are alike."""
    return {half: chosen[i::2] for i, half in enumerate(HALVES)}


def sentences(all_prompts):
    """Prompts of five words or more that fit in a window, each text once, spread over all names."""
    once = {}
    for prompt in all_prompts:
        _, recording, text = prompt
        if len(text.split()) >= 5 and recording.stat().st_size < (WINDOW - PAUSES[0]) * BYTES:
            once.setdefault(text, prompt)
    eligible = list(once.values())
    count = min(len(eligible), CLIPS * len(HALVES))
    return [eligible[i * len(eligible) // count] for i in range(count)]


class Sets:
    def __init__(self, folder):
        self.folder = folder
        self.items = collections.defaultdict(list)

    def add(self, kind, half, language, name, samples, text, **more):
        file = f"{half}/{language}/{kind}/{name}.wav"
        duration = audio.write(self.folder / file, samples)
        item = dict(file=file, text=text, duration=duration, language=language, half=half, **more)
        self.items[f"{half}-{kind}"].append(item)

    def write(self):
        for name, items in self.items.items():
            lines = ",\n".join(json.dumps(item, ensure_ascii=False) for item in items)
            (self.folder / f"{name}.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


def joined(parts, pauses):
    samples = [x for (part, _), pause in zip(parts, pauses) for x in (part, audio.silence(pause))]
    return np.concatenate(samples), " ".join(text for _, text in parts)


def windows(parts):
    """The same in groups of at most so many seconds."""
    group, length = [], 0.0
    for part in parts:
        seconds = len(part[0]) / audio.RATE + PAUSES[0]
        if group and length + seconds > WINDOW:
            yield group
            group, length = [], 0.0
        group.append(part)
        length += seconds
    yield group


def decoded(chosen):
    return [(audio.ffmpeg("-f", "g722", "-i", recording), text) for _, recording, text in chosen]


def add_sentences(sets, half, language, chosen):
    parts = decoded(chosen)
    for (name, *_), (samples, text) in zip(chosen, parts):
        sets.add("clips", half, language, name.replace("/", "_"), samples, text)
    for i, window in enumerate(windows(parts)):
        sets.add("windows", half, language, f"{i:02}", *joined(window, PAUSES[:1] * len(window)))
    sets.add("long", half, language, "all", *joined(parts, PAUSES * len(parts)))
    return parts


def main(unpacked, folder):
    sets = Sets(folder)
    for language in VOICES:
        said = prompts(unpacked, language)
        words = halves(times.single_words(said))
        for half, chosen in halves(sentences(said)).items():
            parts = add_sentences(sets, half, language, chosen)
            samples, spoken = times.timed(parts, decoded(words[half]))
            text = " ".join(word["text"] for word in spoken)
            sets.add("times", half, language, "all", samples, text, words=spoken)
            print(language, half, len(chosen), "clips,", times.summary(spoken))
    sets.write()


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
