#!/usr/bin/env python3
"""Writes the lexicon's examples and the blind ones as pairs for `relate.py`: the second part of `pairs.tsv`.

    python3 train/examples_as_pairs.py packs/en

A line is the deed that the example must yield and its sentence with the actor as [A:…] and the recipient as [R:…], where the names of their
states or organisations stand in it; an adjective takes the next word along (*Turkish police*). Examples of one side, with marks, or whose names
are not found are left out.
"""

import pathlib
import re
import sys

from gazetteer import table

COLUMNS = ("name", "official", "aliases", "adjective", "people", "capital", "seats")


def names_of(world):
    """Names in the order of the tables, by code."""
    names = {}

    def add(codes, field, column):
        bare = re.sub(r"\[[^]]*\]", "", field or "").replace("~", "")
        for name in filter(None, (part.strip() for part in bare.split("|"))):
            if name != ".":
                for code in codes:
                    names.setdefault(code, []).append((name, column))

    for row in table(world / "states.tsv"):
        codes = {row["country"], row["cameo"] if row["cameo"] != "." else row["country"]}
        for column in COLUMNS:
            add(codes, row.get(column), column)
    for row in table(world / "organisations.tsv"):
        if row["cameo"] != ".":
            add({row["cameo"]}, f"{row['name']}|{row.get('aliases')}", "name")
    return names


def find(names, code, sentence, taken=None):
    """Where the first of a code's names stands that touches nothing taken."""
    best = None
    for key in dict.fromkeys((code, code[:6], code[:3])):
        for name, column in sorted(names.get(key, ()), key=lambda pair: -len(pair[0])):
            found = re.search(r"(?<![\w-])" + re.escape(name) + r"s?(?![\w-])", sentence)
            if not found or taken and found.start() < taken[1] and found.end() > taken[0]:
                continue
            start, end = found.span()
            following = re.match(r" [a-z][a-z-]+", sentence[end:]) if column == "adjective" else None
            end += following.end() if following else 0
            if best is None or start < best[0]:
                best = (start, end)
        if best:
            return best
    return None


def pair(names, event, sentence):
    """The line of an example, or None."""
    directed = re.match(r"(.*?) > (\S+) (\S+)$", event.strip())
    mutual = re.match(r"(\S+) \+ (\S+)(?: > -)? (\S+)$", event.strip())
    if "[" in event or not (directed and directed.group(2) != "-" or mutual):
        return None
    actor, recipient, deed = (directed if directed and directed.group(2) != "-" else mutual).groups()
    first = find(names, actor.split(" + ")[0], sentence)
    second = first and find(names, recipient, sentence, first)
    if not second:
        return None
    (s1, e1, t1), (s2, e2, t2) = sorted([(*first, "A"), (*second, "R")])
    marked = f"{sentence[:s1]}[{t1}:{sentence[s1:e1]}]{sentence[e1:s2]}[{t2}:{sentence[s2:e2]}]{sentence[e2:]}"
    return f"{deed}\t{marked}"


def examples(lexicon):
    for path in sorted(lexicon.glob("*.lex")):
        for line in open(path, encoding="utf-8"):
            found = re.match(r'\s+"(.*)"\s+(\S.*)$', line.rstrip())
            if found:
                yield found.group(1), found.group(2)
    for path in sorted((lexicon / "blind").glob("*.tsv")):
        for line in open(path, encoding="utf-8"):
            if not line.startswith("#") and "[" not in line:
                yield line.rstrip("\n").split("\t")[1:]


def main(pack):
    names = names_of(pathlib.Path(pack) / "world")
    for sentence, events in examples(pathlib.Path(pack) / "lexicon"):
        line = pair(names, events.split(";")[0], sentence)
        if line:
            print(line)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python3 train/examples_as_pairs.py packs/en")
    main(sys.argv[1])
