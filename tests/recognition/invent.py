"""Makes 100 recordings without speech, and 40 others to tune with, from the folder in which Debian's packages were unpacked.

invent.py UNPACKED FOLDER
"""

import functools
import json
import pathlib
import sys

import numpy as np

import audio
from sounds import (
    RATE,
    at,
    bell,
    bursts,
    cadence,
    chirps,
    cries,
    engine,
    filtered,
    gusts,
    hum,
    keys,
    mixed,
    modem,
    music,
    noise,
    plucked,
    recording,
    song,
    sweep,
    telephone,
)

TRACKS = {
    "tune": ("macroform-robot_dity", "reno_project-system"),
    "report": ("macroform-cold_day", "manolo_camp-morning_coffee", "macroform-the_simplicity"),
}
# What a person may have chosen: nothing, the page's language, or another one.
LANGUAGES = ("auto", "fr", "auto", "en", "auto", "es")

US, UK, FR = (440, 480), (400, 450), (440,)
RINGING = {
    "us": [(US, 2), ((), 4)],
    "uk": [(UK, 0.4), ((), 0.2), (UK, 0.4), ((), 2)],
    "fr": [(FR, 1.5), ((), 3.5)],
    "de": [((425,), 1), ((), 4)],
}
BUSY = {
    "us": [((480, 620), 0.5), ((), 0.5)],
    "uk": [((400,), 0.375), ((), 0.375)],
    "fr": [(FR, 0.5), ((), 0.5)],
    "us-congestion": [((480, 620), 0.25), ((), 0.25)],
    "de": [((425,), 0.48), ((), 0.48)],
}
DIAL = {"us": (350, 440), "uk": (350, 450), "fr": (440,), "de": (425,)}
UNAVAILABLE = [((950,), 0.33), ((1400,), 0.33), ((1800,), 0.33), ((), 1)]
FAX_CALLS, FAX_ANSWERS = [((1100,), 0.5), ((), 3)], [((2100,), 3), ((), 0.5)]


def moh(folder, half):
    return [folder / f"usr/share/asterisk/moh/{track}.wav" for track in TRACKS[half]]


def hold_music(tracks, places, lengths):
    """Every track at several places, none twice."""
    for track in tracks:
        room = len(recording(track)) / RATE - max(lengths) - 1
        for place in range(places):
            seconds = lengths[place % len(lengths)]
            yield f"hold-music-{track.stem}-{place}", functools.partial(music, track, room * place / places, seconds)


def altered_music(tracks, seed):
    """The same music through a telephone, behind noise, far away and too loud."""

    def part(i, seconds, decibels=-3):
        track = tracks[(seed + i) % len(tracks)]
        return music(track, (17 * (seed + i)) % 30 + 5, seconds, decibels)

    yield "music-telephone-1", lambda: telephone(part(0, 25))
    yield "music-telephone-2", lambda: telephone(part(1, 12))
    yield "music-telephone-3", lambda: mixed(telephone(part(2, 40)), noise("pink", 40, -30, seed))
    yield "music-white-noise", lambda: mixed(part(3, 20, -15), noise("white", 20, -12, seed))
    yield "music-pink-noise", lambda: mixed(part(4, 30, -10), noise("pink", 30, -16, seed))
    yield "music-brown-noise", lambda: mixed(part(5, 15, -10), noise("brown", 15, -6, seed))
    yield "music-far-away", lambda: filtered(part(6, 30, -35), "aecho=0.8:0.7:60|90:0.4|0.3,lowpass=2500")
    yield "music-very-quiet", lambda: part(7, 20, -50)
    yield "music-overdriven", lambda: np.clip(8 * part(8, 15), -0.9, 0.9)
    yield "music-cut-in-and-out", lambda: part(9, 30) * (at(30) % 5 < 2)


def noises(seed):
    for i, (color, decibels) in enumerate((c, d) for c in ("white", "pink", "brown") for d in (-6, -30, -55)):
        yield f"noise-{color}{decibels}", functools.partial(noise, color, 10 + 5 * (i % 4), decibels, seed + i)
    yield "noise-blue", lambda: noise("blue", 10, -20, seed)
    yield "noise-velvet", lambda: noise("velvet", 12, -10, seed)
    yield "noise-pulsing", lambda: noise("pink", 20, -10, seed) * (at(20) % 1 < 0.4)


def hums(seed):
    yield "hum-50-hz", lambda: hum(50, 30, 6)
    yield "hum-50-hz-buzz", lambda: hum(50, 20, 60, -12)
    yield "hum-60-hz-quiet", lambda: hum(60, 15, 10, -45)


def alarms(seed):
    yield "tone-steady", lambda: cadence([((400 + 40 * seed,), 1)], 12)
    yield "tone-of-answering-machine", lambda: cadence([((1000,), 0.8), ((), 6)], 20)
    yield "alarm-clock", lambda: cadence([((2000 + 50 * seed,), 0.1), ((), 0.1)] * 4 + [((), 0.6)], 20)
    yield "siren", lambda: sweep(500, 1500, 4 - 0.5 * seed, 25)
    yield "alarm-two-tones", lambda: cadence([((660,), 0.5), ((550 + 10 * seed,), 0.5)], 20)


def telephones(seed, ringing, busy, dial):
    for country in ringing:
        yield f"ringing-{country}", functools.partial(cadence, RINGING[country], 24 + 6 * seed, -12)
    yield "ringing-noisy", lambda: mixed(cadence(RINGING[ringing[0]], 30, -20), noise("pink", 30, -32, seed))
    yield "bell", lambda: bell(25, 900 + 60 * seed, 20, 1, 2)
    for country in busy:
        yield f"busy-{country}", functools.partial(cadence, BUSY[country], 10 + 5 * seed, -10)
    for country in dial:
        yield f"dial-{country}", functools.partial(cadence, [(DIAL[country], 1)], 8 + 4 * seed, -14)
    yield "keys-slow", lambda: keys("0612345678"[seed:] + "#", 0.3, 0.4)
    yield "keys-fast", lambda: keys("18005550199*"[::-1][seed:], 0.08, 0.06)
    call = [[(DIAL[dial[0]], 1)], RINGING[ringing[0]]]
    yield "dialling", lambda: np.concatenate([cadence(call[0], 4), keys("123456789"), cadence(call[1], 20)])
    yield "number-unavailable", lambda: cadence(UNAVAILABLE, 12 + seed)


def machines(seed):
    yield "fax-calls", lambda: cadence(FAX_CALLS, 20 + seed)
    yield "fax-answers", lambda: mixed(cadence(FAX_ANSWERS, 10), noise("white", 10, -40, seed))
    yield "modem", lambda: modem(25, seed)
    yield "engine-idle", lambda: engine(30, seed, 14)
    yield "engine-fast", lambda: engine(20, seed + 1, 55)
    yield "drill", lambda: mixed(hum(130 + 10 * seed, 15, 40, -10), noise("white", 15, -18, seed))
    yield "fan", lambda: mixed(noise("brown", 40, -15, seed), hum(100, 40, 3, -35))


def quiet(seed):
    yield "silence", lambda: audio.silence(30)
    yield "silence-short", lambda: audio.silence(5)
    yield "dither", lambda: noise("white", 30, -80, seed)
    yield "clicks", lambda: mixed(bursts(30, seed, 0.5, 0.004, 1000, 7000, -20), noise("white", 30, -65, seed))
    yield "handling", lambda: mixed(bursts(25, seed, 1.5, 0.08, 50, 900, -12), noise("pink", 25, -55, seed))


def nature(seed):
    yield "birds", lambda: chirps(30, seed, 2500, 6500, 8, 0.08)
    yield "birds-far-and-wind", lambda: mixed(chirps(20, seed + 1, 2000, 5000, 5, 0.15, -25), gusts("pink", 20, seed, 3, 50, 900))
    yield "crickets", lambda: chirps(20, seed, 4200, 4600, 25, 0.03, -15)
    yield "wind", lambda: gusts("brown", 40, seed, 4, 40, 600)
    yield "rain", lambda: mixed(bursts(30, seed, 200, 0.01, 800, 7500, -14), noise("pink", 30, -26, seed))
    yield "waves", lambda: gusts("pink", 45, seed, 7, 60, 4000)
    yield "barking", lambda: cries(15, seed, "o", 500, 250, 0.18, 1.2)


def people(seed):
    yield "applause", lambda: bursts(12, seed, 120, 0.03, 500, 5000)
    yield "few-claps", lambda: bursts(10, seed, 4, 0.04, 600, 4000, -6, 0.9)
    yield "steps", lambda: bursts(20, seed, 1.8, 0.07, 60, 1200, -10, 0.97)
    yield "knocking", lambda: bursts(8, seed, 3, 0.06, 100, 1500, -8, 0.95)
    yield "typing", lambda: bursts(30, seed, 6, 0.02, 800, 6000, -22)
    yield "coughing", lambda: mixed(cries(12, seed, "a", 160, 90, 0.15, 0.9, 0.4), noise("pink", 12, -50, seed))
    yield "breathing", lambda: gusts("pink", 25, seed, 1.6, 300, 3500, -24)
    yield "crackle", lambda: mixed(bursts(30, seed, 25, 0.002, 500, 7500, -10), noise("pink", 30, -45, seed))


def songs(seed):
    yield "song", lambda: song(30, seed)
    yield "song-low", lambda: song(40, seed + 10, base=110, tempo=1.2)
    yield "song-high-and-fast", lambda: song(20, seed + 20, "ae", 330, 3)
    yield "singing-alone", lambda: song(15, seed + 30, "ou", 196, 2, accompanied=False)
    yield "humming", lambda: song(20, seed + 40, "m", 165, 1.5, accompanied=False, decibels=-18)
    yield "song-telephone", lambda: telephone(song(25, seed + 50, "aei", 247))
    yield "strings", lambda: plucked(30, seed, 4)
    yield "strings-slow", lambda: plucked(45, seed + 1, 1.2, 110)


def report(unpacked):
    tracks = moh(unpacked, "report")
    yield "ten-minutes-of-silence", lambda: audio.silence(600)
    yield from hold_music(tracks, 6, (20, 45, 10, 30, 60, 15))
    yield from altered_music(tracks, 0)
    yield from noises(1)
    for group in (hums, alarms, machines, quiet, nature, people, songs):
        yield from group(1)
    yield from telephones(1, ("us", "uk", "fr"), ("us", "uk", "fr", "us-congestion"), ("us", "uk", "fr"))


def tune(unpacked):
    """Other music, other seeds, fewer of each."""
    tracks = moh(unpacked, "tune")
    yield from hold_music(tracks, 4, (25, 12, 40, 8))
    rest = [*altered_music(tracks, 1), *noises(70), *telephones(2, ("de",), ("de",), ("de",))]
    for group in (hums, alarms, machines, quiet, nature, people, songs):
        rest += group(2)
    yield from (rest[i * len(rest) // 32] for i in range(32))


def main(unpacked, folder):
    for half, made in (("tune", tune(unpacked)), ("report", report(unpacked))):
        items = []
        for i, (name, make) in enumerate(made):
            file = f"{half}/{i:03}-{name}.wav"
            duration = audio.write(folder / file, make())
            items.append(dict(file=file, text="", duration=duration, language=LANGUAGES[i % len(LANGUAGES)], half=half))
        lines = ",\n".join(map(json.dumps, items))
        (folder / f"{half}-nothing.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
        print(half, len(items), "recordings,", round(sum(item["duration"] for item in items)), "s")


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
