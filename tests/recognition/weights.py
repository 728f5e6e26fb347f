"""Whisper's weights in the file that CTranslate2 reads, by name."""

import struct

import numpy as np

TYPES = {0: "<f4", 1: "i1", 2: "<i2", 3: "<i4", 4: "<f2"}


def read(path):
    with open(path, "rb") as file:

        def numbers(kind):
            return struct.unpack("<" + kind, file.read(struct.calcsize("<" + kind)))

        def text():
            return file.read(numbers("H")[0])[:-1].decode()

        numbers("I"), text(), numbers("I")  # version, kind of model, revision
        found = {}
        for _ in range(*numbers("I")):
            name, (rank,) = text(), numbers("B")
            dimensions, (kind,), (size,) = numbers("I" * rank), numbers("B"), numbers("I")
            found[name] = np.frombuffer(file.read(size), TYPES[kind]).reshape(dimensions)
        return found
