#!/usr/bin/env python3
"""Lists the nouns that stand for people first of all, from WordNet 3.0: `packs/en/lexicon/people.tsv`.

    apt-get download wordnet-base && dpkg -x wordnet-base_*.deb WORK
    python3 train/people_nouns.py WORK/usr/share/wordnet packs/en

A noun is listed if the senses of `noun.person` take more than half of its counts (of an uncounted noun, if the first sense is one), if it is
written small, one word, and no role of `world/roles.tsv`, which the coder knows without. The same input gives the same bytes.
"""

import collections
import pathlib
import re
import sys

PERSON = "18"
LINE = 140

HEAD = """\
# Nouns that stand for people, though no table says who they are: they may be meant by a word that refers back, and then nobody else is.
# words: in small letters, in their dictionary form. Roles of roles.tsv are not repeated here.
# Made by train/people_nouns.py from WordNet 3.0 (Princeton University; free to use with this notice: WordNet 3.0 Copyright 2006 by Princeton
# University. All rights reserved.), the Debian package wordnet-base 1:3.0-37.
words
"""


def synsets(folder):
    """File number and words of each noun synset; of a name (an instance) nothing."""
    found = {}
    for line in (folder / "data.noun").read_text().splitlines():
        if line.startswith("  "):
            continue
        fields = line.split(" ")
        count = int(fields[3], 16)
        words = {fields[4 + 2 * i] for i in range(count)}
        if " @i " not in line:
            found[fields[0]] = (fields[1], words)
    return found


def counts(folder):
    """How often each sense of a noun was counted, by word and number of the sense."""
    found = collections.Counter()
    for line in (folder / "cntlist.rev").read_text().splitlines():
        key, sense, count = line.split()
        word, kind = key.split("%")
        if kind.startswith("1:"):
            found[word, int(sense)] = int(count)
    return found


def roles(pack):
    lines = (pack / "world/roles.tsv").read_text().splitlines()
    return {form.strip("*") for line in lines if not line.startswith("#") for form in line.split("\t")[0].split("|")}


def is_person(word, senses, known, counted):
    files = [known[s][0] if s in known and word in known[s][1] else None for s in senses]
    weights = [counted[word, number] for number in range(1, len(senses) + 1)]
    share = sum(weight for weight, file in zip(weights, files) if file == PERSON)
    return 2 * share > sum(weights) or not any(weights) and files[0] == PERSON


def main():
    folder, pack = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    known, counted, held = synsets(folder), counts(folder), roles(pack)
    words = set()
    for line in (folder / "index.noun").read_text().splitlines():
        fields = line.split()
        word = fields[0]
        if line.startswith("  ") or not re.fullmatch("[a-z]+(-[a-z]+)*", word) or word in held:
            continue
        if is_person(word, fields[-int(fields[2]) :], known, counted):
            words.add(word)
    with (pack / "lexicon/people.tsv").open("w") as out:
        out.write(HEAD)
        row = ""
        for word in sorted(words):
            if len(row) + len(word) > LINE:
                out.write(f"{row}\n")
                row = ""
            row = f"{row} {word}".strip()
        out.write(f"{row}\n")


main()
