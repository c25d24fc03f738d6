"""Makes packs that lack a tenth of the senses each, with the blind examples of those senses alone.

    python3 train/lessen.py packs/en FOLDER

News says much that no sense of the lexicon has. What is coded where a sense is wanting shows how often the others are
wrong then; train/confidence.py takes it with what is coded where none is.
"""

import pathlib
import sys
import zlib

FOLDS = 10


def fold(sense):
    return zlib.crc32(sense.encode()) % FOLDS


def heading(line):
    """`verb supply aid.military` of a sense's line; None of others."""
    if line.split(" ")[0] not in ("verb", "noun", "adj") or " -> " not in line:
        return None
    pattern, meaning = line.split(" -> ", 1)
    return " ".join(pattern.split()[:2] + meaning.split()[:1])


def without(text, left_out):
    """The lines of a lexicon file but for the senses of a fold and their examples."""
    kept, keep = [], True
    for line in text.splitlines():
        if not line.startswith((" ", "\t")):
            sense = heading(line)
            keep = sense is None or fold(sense) != left_out
        if keep:
            kept.append(line)
    return "\n".join(kept) + "\n"


def of_fold(text, wanted):
    """The blind examples of a fold's senses."""
    kept = [line for line in text.splitlines() if "\t" in line and fold(line.split("\t")[0]) == wanted]
    return "# Blind examples of senses that this pack lacks.\n" + "".join(f"{line}\n" for line in kept)


def main():
    pack, folder = map(pathlib.Path, sys.argv[1:])
    for number in range(FOLDS):
        lexicon = folder / str(number) / "lexicon"
        (lexicon / "blind").mkdir(parents=True, exist_ok=True)
        for path in sorted((pack / "lexicon").glob("*.lex")):
            (lexicon / path.name).write_text(without(path.read_text(), number))
        for path in sorted((pack / "lexicon" / "blind").glob("*.tsv")):
            (lexicon / "blind" / path.name).write_text(of_fold(path.read_text(), number))


if __name__ == "__main__":
    main()
