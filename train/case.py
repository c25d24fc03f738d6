#!/usr/bin/env python3
"""Makes `packs/en/language/case.tsv`, the usual case of words, for reading titles written with capitals.

    python3 train/case.py packs/en/language/case.tsv EWT-TRAIN.conllu GUM-TRAIN.conllu WIKIGOLD.conll

Counts words inside sentences (not at their start, not in lines that are themselves titles) and keeps the commonest
form of each: on lines that begin with a capital those usually written with one, else those usually written small.
Files ending in .conllu have the word in the second column, others in the first. The same input gives the same bytes.
"""

import collections
import sys


def sentences(path):
    words, column = [], 1 if path.endswith(".conllu") else 0
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if words:
                yield words
            words = []
        elif not line.startswith("# "):
            fields = line.split("\t") if column else line.split(" ")
            if column == 0 or fields[0].isdigit():
                words.append(fields[column])
    if words:
        yield words


def is_prose(words):
    """Lines with a capital at most words are titles, shouted lines or lists of names: they tell nothing."""
    letters = [word for word in words if word[0].isalpha()]
    small = sum(word[0].islower() for word in letters)
    return len(letters) >= 5 and small * 2 > len(letters)


def main(target, *sources):
    forms = collections.defaultdict(collections.Counter)
    for source in sources:
        for words in filter(is_prose, sentences(source)):
            for before, word in zip(words, words[1:]):
                inside = before[-1].isalnum() or before in (",", "'s")
                if inside and word[0].isalpha() and all(c.isalpha() or c in ".'-&" for c in word):
                    forms[word.lower()][word] += 1
    small, cased = collections.defaultdict(list), collections.defaultdict(list)
    for lower, counts in forms.items():
        form, count = max(counts.items(), key=lambda item: (item[1], item[0] == lower, item[0]))
        if form == lower:
            if len(lower) > 1 or lower in "ai":
                small[lower[0]].append(lower)
        elif count >= 2 or not form.istitle():
            cased[lower[0]].append(form)
    lines = [
        "# The usual case of words, for titles written with capitals. Made by train/case.py from the training parts of",
        "# UD English EWT, UD English GUM (documents with free texts) and WikiGold; licences in NOTICE.",
    ]
    for table, name in ((cased, str.upper), (small, str.lower)):
        for letter in sorted(table):
            lines.append(name(letter) + "\t" + " ".join(sorted(table[letter])))
    with open(target, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")
    print(f"{target}: {sum(map(len, cased.values()))} cased, {sum(map(len, small.values()))} small")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("usage: python3 train/case.py CASE.tsv TREEBANK...")
    main(*sys.argv[1:])
