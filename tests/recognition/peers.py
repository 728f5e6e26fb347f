"""Lets another program transcribe a set, in one thread: peers.py faster-whisper|whisper.cpp MODEL SET.json RESULT.json

Writes for each recording the text, the words with their times (only for a set whose times are known, because they cost
time), and the seconds that it took, without loading the model.
"""

import json
import os
import pathlib
import sys
import time

for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[threads] = "1"  # before numpy is loaded


def faster_whisper(model):
    from faster_whisper import WhisperModel

    loaded = WhisperModel(model, device="cpu", compute_type="int8", cpu_threads=1)

    def transcribe(file, language, with_words):
        segments, _ = loaded.transcribe(
            file,
            language=None if language == "auto" else language,
            beam_size=5,
            condition_on_previous_text=False,
            word_timestamps=with_words,
        )
        segments = list(segments)
        words = [word for segment in segments for word in segment.words or []]
        return " ".join(segment.text.strip() for segment in segments), [(w.word, w.start, w.end) for w in words]

    return transcribe


def whisper_cpp(model):
    from pywhispercpp.model import Model

    def load(**more):
        return Model(model, n_threads=1, print_progress=False, redirect_whispercpp_logs_to=None, **more)

    # Its own way to get words: segments of one word.
    plain, timed = load(), None

    def transcribe(file, language, with_words):
        nonlocal timed
        if not with_words:
            return " ".join(segment.text for segment in plain.transcribe(file, language=language)), []
        if timed is None:
            timed = load(token_timestamps=True, max_len=1, split_on_word=True)
        words = [word for word in timed.transcribe(file, language=language) if word.text]
        return " ".join(word.text for word in words), [(w.text, w.t0 / 100, w.t1 / 100) for w in words]

    return transcribe


ENGINES = {"faster-whisper": faster_whisper, "whisper.cpp": whisper_cpp}


def main(engine, model, recordings, result):
    transcribe, recordings = ENGINES[engine](model), pathlib.Path(recordings)
    heard = []
    for item in json.loads(recordings.read_text(encoding="utf-8")):
        cpu, wall = time.process_time(), time.perf_counter()
        text, words = transcribe(str(recordings.parent / item["file"]), item["language"], "words" in item)
        spent = dict(cpu=round(time.process_time() - cpu, 3), wall=round(time.perf_counter() - wall, 3))
        words = [dict(text=text.strip(), start=float(start), end=float(end)) for text, start, end in words]
        heard.append(dict(file=item["file"], text=text, words=words, **spent))
    lines = ",\n".join(json.dumps(item, ensure_ascii=False) for item in heard)
    pathlib.Path(result).write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
