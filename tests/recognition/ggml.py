"""Writes whisper.cpp's file in 5 bits (q5_1) from the weights that faster-whisper reads: ggml.py MODEL_FOLDER FILE

Tensors and their order are those of whisper.cpp's models/convert-pt-to-ggml.py, the blocks those of its quantize.
"""

import json
import pathlib
import struct
import sys

import numpy as np
from faster_whisper.feature_extractor import FeatureExtractor

import weights

MAGIC = 0x67676D6C
F32, F16, Q5_1 = 0, 1, 7
FILE_TYPE = 9 + 2 * 1000  # mostly q5_1, second version of the blocks
FRAMES, TOKENS, MELS = 1500, 448, 80
AUDIO_TOKENS = 50257  # those before <|endoftext|>, which whisper.cpp names itself


def linear(source, old, new, bias=True):
    yield f"{new}.weight", source[f"{old}/weight"]
    if bias:
        yield f"{new}.bias", source[f"{old}/bias"]


def norm(source, old, new):
    yield f"{new}.weight", source[f"{old}/gamma"]
    yield f"{new}.bias", source[f"{old}/beta"]


def fused(source, old, parts):
    """Projections that stand in one matrix, one below the other; keys have no bias."""
    weight, bias = source[f"{old}/weight"], source[f"{old}/bias"]
    for part, w, b in zip(parts, np.split(weight, len(parts)), np.split(bias, len(parts))):
        yield f"{part}.weight", w
        if not part.endswith(".key"):
            yield f"{part}.bias", b


def block(source, old, new, crossed):
    attention = f"{old}/self_attention"
    yield from fused(source, f"{attention}/linear_0", [f"{new}.attn.{part}" for part in ("query", "key", "value")])
    yield from linear(source, f"{attention}/linear_1", f"{new}.attn.out")
    yield from norm(source, f"{attention}/layer_norm", f"{new}.attn_ln")
    if crossed:
        attention = f"{old}/attention"
        yield from linear(source, f"{attention}/linear_0", f"{new}.cross_attn.query")
        yield from fused(source, f"{attention}/linear_1", [f"{new}.cross_attn.{part}" for part in ("key", "value")])
        yield from linear(source, f"{attention}/linear_2", f"{new}.cross_attn.out")
        yield from norm(source, f"{attention}/layer_norm", f"{new}.cross_attn_ln")
    yield from linear(source, f"{old}/ffn/linear_0", f"{new}.mlp.0")
    yield from linear(source, f"{old}/ffn/linear_1", f"{new}.mlp.2")
    yield from norm(source, f"{old}/ffn/layer_norm", f"{new}.mlp_ln")


def layers(source, side):
    return len({name.split("/")[1] for name in source if name.startswith(f"{side}/layer_")} - {"layer_norm"})


def tensors(source):
    yield "encoder.positional_embedding", source["encoder/position_encodings/encodings"]
    for conv in ("conv1", "conv2"):
        yield f"encoder.{conv}.weight", source[f"encoder/{conv}/weight"]
        yield f"encoder.{conv}.bias", source[f"encoder/{conv}/bias"].reshape(-1, 1)
    for i in range(layers(source, "encoder")):
        yield from block(source, f"encoder/layer_{i}", f"encoder.blocks.{i}", False)
    yield from norm(source, "encoder/layer_norm", "encoder.ln_post")
    yield "decoder.positional_embedding", source["decoder/position_encodings/encodings"]
    yield "decoder.token_embedding.weight", source["decoder/embeddings/weight"]
    for i in range(layers(source, "decoder")):
        yield from block(source, f"decoder/layer_{i}", f"decoder.blocks.{i}", True)
    yield from norm(source, "decoder/layer_norm", "decoder.ln")


def five_bits(values):
    """Blocks of 32 numbers: step and least in halves, the fifth bits, and two numbers of four bits in a byte."""
    values = values.astype("f4").reshape(-1, 32)
    least = values.min(1)
    step = (values.max(1) - least) / 31
    inverse = np.divide(1, step, out=np.zeros_like(step), where=step > 0)
    codes = np.clip((values - least[:, None]) * inverse[:, None] + 0.5, 0, 31).astype("u1")
    blocks = np.empty((len(values), 24), "u1")
    blocks[:, 0:2] = step.astype("<f2").view("u1").reshape(-1, 2)
    blocks[:, 2:4] = least.astype("<f2").view("u1").reshape(-1, 2)
    blocks[:, 4:8] = np.packbits(codes >> 4, axis=1, bitorder="little")
    blocks[:, 8:] = (codes[:, :16] & 15) | ((codes[:, 16:] & 15) << 4)
    return blocks.tobytes()


def encoded(name, values):
    if "positional_embedding" in name or name.endswith(".bias") or values.ndim == 1:
        return F32, values.astype("<f4").tobytes()
    return (Q5_1, five_bits(values)) if values.ndim == 2 else (F16, values.astype("<f2").tobytes())


def vocabulary(path):
    """The bytes of each token: the file writes a byte that cannot be printed as a letter from 256 on."""
    printed = [*range(33, 127), *range(161, 173), *range(174, 256)]
    letters = {chr(byte): byte for byte in printed}
    letters |= {chr(256 + i): byte for i, byte in enumerate(byte for byte in range(256) if byte not in printed)}
    tokens = json.loads(path.read_text(encoding="utf-8"))["model"]["vocab"]
    by_id = {number: token for token, number in tokens.items()}
    return [bytes(letters[letter] for letter in by_id[number]) for number in range(AUDIO_TOKENS)]


def main(folder, path):
    source = weights.read(folder / "model.bin")
    size, width = source["decoder/embeddings/weight"].shape
    heads = width // 64
    filters = FeatureExtractor(feature_size=MELS).mel_filters.astype("<f4")
    tokens = vocabulary(folder / "tokenizer.json")
    with open(path, "wb") as file:
        sides = (FRAMES, width, heads, layers(source, "encoder"), TOKENS, width, heads, layers(source, "decoder"))
        file.write(struct.pack("<12i", MAGIC, size, *sides, MELS, FILE_TYPE))
        file.write(struct.pack("<2i", *filters.shape) + filters.tobytes())
        file.write(struct.pack("<i", len(tokens)) + b"".join(struct.pack("<i", len(t)) + t for t in tokens))
        for name, values in tensors(source):
            kind, data = encoded(name, values)
            file.write(struct.pack("<3i", values.ndim, len(name), kind))
            file.write(struct.pack(f"<{values.ndim}i", *reversed(values.shape)) + name.encode() + data)


if __name__ == "__main__":
    main(*map(pathlib.Path, sys.argv[1:]))
