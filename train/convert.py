#!/usr/bin/env python3
"""Turns trained f32 weights into `packs/en/language/model.bin`, for whoever trains or retrains the model.

    python3 train/convert.py WEIGHTS.bin packs/en/language/model.bin

Python's own library only, no numpy; takes about ten seconds. The same input gives the same bytes.

WEIGHTS.bin (what the trainer exports): u64 length of a text header; the header; f32 little-endian values.
The header is lines: `V name count` followed by that many lines of vocabulary, `T name offset shape` (tab-separated,
offset counted in values, shape separated by spaces).

model.bin (what the program reads, all little-endian):

    8 bytes   magic `NUNCIOLM`
    u32       version, 1
    u32       length of the text header in bytes
    u64       FNV-1a (64 bit) of every byte after this field
    header    lines, tab-separated:  note KEY VALUE
                                     vocabulary NAME COUNT, then COUNT lines
                                     tensor NAME f32|i8 ROWS COLUMNS
    data      the tensors in the order of their lines, without gaps:
              f32: ROWS x COLUMNS values; i8: ROWS scales as f32, then ROWS x COLUMNS signed bytes

A weight of an i8 row is `byte / scale` with `scale = 127 / max|row|`, all in f32: the largest weight of a row is kept
whole, nothing is clipped (clipping cost three points of LAS when it was tried).
"""

import math
import struct
import sys
from array import array

MAGIC = b"NUNCIOLM"
VERSION = 1

VOCABULARIES = ["words", "upos", "xpos", "relations", "lemmas", "names"]
# Rows of these are rounded to bytes; biases and what is no matrix stay whole.
WHOLE = (".bias", "root", "arc.distance")


def f32(value):
    """The nearest f32 to a float: a product or quotient of two f32 taken in f64 and rounded once more is exact."""
    return struct.unpack("<f", struct.pack("<f", value))[0]


def read_weights(path):
    data = open(path, "rb").read()
    (length,) = struct.unpack_from("<Q", data)
    lines = data[8 : 8 + length].decode("utf-8").split("\n")
    values = array("f")
    values.frombytes(data[8 + length :])
    if sys.byteorder == "big":
        values.byteswap()
    vocabularies, tensors, at = {}, {}, 0
    while at < len(lines):
        fields = lines[at].split("\t")
        at += 1
        if fields[0] == "V":
            count = int(fields[2])
            vocabularies[fields[1]] = lines[at : at + count]
            at += count
        elif fields[0] == "T":
            shape = [int(n) for n in fields[3].split()]
            rows, columns = (shape[0], shape[1]) if len(shape) == 2 else (1, shape[0])
            start = int(fields[2])
            tensors[fields[1]] = (rows, columns, values[start : start + rows * columns])
    return vocabularies, tensors


def quantise(rows, columns, values):
    scales, weights = array("f"), bytearray()
    for row in range(rows):
        slice_ = values[row * columns : (row + 1) * columns]
        largest = max(abs(v) for v in slice_)
        scale = f32(127.0 / largest) if largest > 0.0 else 1.0
        scales.append(scale)
        for v in slice_:
            product = f32(v * scale)
            whole = int(math.floor(abs(product) + 0.5))  # halves away from zero, as Rust's `round`
            weights += struct.pack("b", whole if product >= 0 else -whole)  # raises where it would clip
    return scales, weights


def little(values):
    copy = array("f", values)
    if sys.byteorder == "big":
        copy.byteswap()
    return copy.tobytes()


def convert(source, target, notes):
    vocabularies, tensors = read_weights(source)
    header = [f"note\t{key}\t{value}" for key, value in notes]
    for name in VOCABULARIES:
        header.append(f"vocabulary\t{name}\t{len(vocabularies[name])}")
        header += vocabularies[name]
    blobs = []
    for name, (rows, columns, values) in tensors.items():
        whole = name.endswith(WHOLE)
        header.append(f"tensor\t{name}\t{'f32' if whole else 'i8'}\t{rows}\t{columns}")
        if whole:
            blobs.append(little(values))
        else:
            scales, weights = quantise(rows, columns, values)
            blobs.append(little(scales) + bytes(weights))

    text = ("\n".join(header) + "\n").encode("utf-8")
    rest = text + b"".join(blobs)
    checksum = 0xCBF29CE484222325
    for byte in rest:
        checksum = ((checksum ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    with open(target, "wb") as out:
        out.write(MAGIC + struct.pack("<IIQ", VERSION, len(text), checksum) + rest)
    print(f"{target}: {24 + len(rest)} bytes, {len(blobs)} tensors, checksum {checksum:016x}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python3 train/convert.py WEIGHTS.bin MODEL.bin")
    convert(
        sys.argv[1],
        sys.argv[2],
        [
            ("licence", "CC BY-SA 4.0"),
            ("trained on", "UD English EWT, UD English GUM (documents with free texts), Universal NER over EWT, WikiGold, WNUT 2017; MiniLM vectors"),
            ("network", "BiLSTM 2x128, biaffine arcs and relations"),
        ],
    )
