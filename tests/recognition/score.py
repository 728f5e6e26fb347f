"""Compares what several programs wrote for a set with what was said: score.py SET.json RESULT.json...

A result is [{"file", "text", "words": [{"text", "start", "end"}], "cpu"}], with "file" as in the set; a program is called
as the last part of its file's name before .json: report-windows.whisper.cpp.json is whisper.cpp.
"""

import collections
import json
import pathlib
import statistics
import sys

import jiwer

from normal import normal

TOLERANCE = 0.2  # seconds


def read(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


class Errors:
    """Word errors and processor time, by language and in all."""

    def __init__(self):
        self.counted = collections.defaultdict(collections.Counter)

    def add(self, item, heard):
        said, text = normal(item["text"], item["language"]), normal(heard["text"], item["language"])
        found = jiwer.process_words(said, text)
        for language in (item["language"], "all"):
            self.counted[language].update(
                errors=found.substitutions + found.deletions + found.insertions,
                invented=found.insertions,
                words=len(said.split()),
                cpu=heard["cpu"],
                audio=item["duration"],
            )

    def rate(self, language):
        return 100 * self.counted[language]["errors"] / self.counted[language]["words"]

    def cpu(self, language):
        return self.counted[language]["cpu"]


def tokens(words, language):
    """Normalised words, which may be more or fewer, and the times of each that are known."""
    for word in words:
        parts = normal(word["text"], language).split()
        for i, part in enumerate(parts):
            yield part, word["start"] if i == 0 else None, word["end"] if i == len(parts) - 1 else None


class Times:
    """How far the starts and ends of the words that were heard right are from the known ones."""

    def __init__(self):
        self.off = {"start": [], "end": []}
        self.known = collections.Counter()

    def add(self, item, heard):
        said = list(tokens(item["words"], item["language"]))
        found = list(tokens(heard["words"], item["language"]))
        for word in said:
            self.known.update(start=word[1] is not None, end=word[2] is not None)
        pairs = jiwer.process_words(" ".join(w[0] for w in said), " ".join(w[0] for w in found)).alignments[0]
        for pair in pairs:
            if pair.type == "equal":
                self.compare(said[pair.ref_start_idx : pair.ref_end_idx], found[pair.hyp_start_idx : pair.hyp_end_idx])

    def compare(self, said, found):
        for expected, actual in zip(said, found):
            for i, edge in enumerate(("start", "end"), 1):
                if expected[i] is not None and actual[i] is not None:
                    self.off[edge].append(actual[i] - expected[i])

    def line(self, edges):
        off = [x for edge in edges for x in self.off[edge]]
        if not off:
            return "none heard"
        near = sum(abs(x) <= TOLERANCE for x in off)
        known = sum(self.known[edge] for edge in edges)
        middle = statistics.median(off)
        return f"{100 * near / len(off):.1f} % of {len(off)} (of {known} known), median {1000 * middle:+.0f} ms"


def table(errors, languages):
    width = max(map(len, errors)) + 2
    print(f"{'':{width}}" + "".join(f"{language:>16}" for language in languages))
    for name, counted in errors.items():
        cells = (f"{counted.rate(x):.1f} % {counted.cpu(x):.0f} s" for x in languages)
        print(f"{name:{width}}" + "".join(f"{cell:>16}" for cell in cells))
    for label, what in (("words", "words"), ("audio, s", "audio")):
        counted = next(iter(errors.values())).counted
        print(f"{label:{width}}" + "".join(f"{counted[language][what]:>16.0f}" for language in languages))
    print("added words:", ", ".join(f"{name} {counted.counted['all']['invented']}" for name, counted in errors.items()))


def times(items, heard):
    print(f"times within {TOLERANCE} s of the known ones, of words that were heard right:")
    for language in [*dict.fromkeys(item["language"] for item in items), "all"]:
        for name, results in heard.items():
            counted = Times()
            for item in items:
                if language in (item["language"], "all"):
                    counted.add(item, results[item["file"]])
            starts, ends, both = (counted.line(edges) for edges in (["start"], ["end"], ["start", "end"]))
            print(f"  {language} {name}: starts {starts}; ends {ends}" + (f"; both {both}" if language == "all" else ""))


def inventions(items, heard):
    """What was written for recordings without speech; brackets and signs are no words."""
    for name, results in heard.items():
        texts = {item["file"]: results[item["file"]]["text"].strip() for item in items}
        invented = {file: text for file, text in texts.items() if normal(text, "auto")}
        cpu = sum(results[item["file"]]["cpu"] for item in items)
        print(f"{name}: {len(invented)} of {len(items)} recordings without speech have words, {cpu:.0f} s")
        for file, text in invented.items():
            print(f"  {file}: {text[:100]}")


def main(recordings, *results):
    items = read(recordings)
    stem = pathlib.Path(recordings).stem + "."
    heard = {}
    for path in map(pathlib.Path, results):
        name = path.name.removesuffix(".json").removeprefix(stem)
        heard[name] = {item["file"]: item for item in read(path)}
    if not any(item["text"] for item in items):
        return inventions(items, heard)
    errors = {name: Errors() for name in heard}
    for name, counted in errors.items():
        for item in items:
            counted.add(item, heard[name][item["file"]])
    languages = [*dict.fromkeys(item["language"] for item in items), "all"]
    table(errors, languages)
    if "words" in items[0]:
        times(items, heard)
    return None


if __name__ == "__main__":
    main(*sys.argv[1:])
