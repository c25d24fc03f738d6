"""Makes packs/en/language/inflections.tsv: dictionary forms of inflected verbs and plural nouns.

    pip install lemminflect==0.2.3 && python train/inflections.py > packs/en/language/inflections.tsv

The forms are those of lemminflect's look-up tables (MIT licence). They are written as a list of endings, of which the longest
that fits decides, and of the words that the endings get wrong. A verb whose past looks like its present (beat) has a row too.
"""

import collections
import csv
import gzip
import importlib.resources as resources
import re

LONGEST, LEAST = 6, 4  # letters of an ending; how many more words an ending must get right than the shorter one


def edit(form, lemma):
    """How `form` becomes `lemma`: letters cut from its end, and what is put there."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return len(form) - same, lemma[same:]


def endings(pairs):
    """Endings with their edits, each only where it does better than the next shorter one."""
    rules = {"": (0, "")}
    for length in range(1, LONGEST + 1):
        votes = collections.defaultdict(collections.Counter)
        for form, lemma in pairs:
            if len(form) > length:
                votes[form[-length:]][edit(form, lemma)] += 1
        for ending, counts in sorted(votes.items()):
            shorter = next(rules[ending[i:]] for i in range(1, length + 1) if ending[i:] in rules)
            best, count = max(counts.items(), key=lambda item: (item[1], item[0]))
            if best != shorter and count - counts[shorter] >= LEAST:
                rules[ending] = best
    return rules


def apply(rules, form):
    """What the longest ending makes of `form`."""
    for start in range(1, len(form)):
        if form[start:] in rules:
            cut, add = rules[form[start:]]
            return form[: len(form) - cut] + add
    return form


def unchanged():
    """Verbs whose past looks like their dictionary form."""
    table = resources.files("lemminflect").joinpath("resources", "infl_lu.csv.gz")
    with table.open("rb") as packed, gzip.open(packed, "rt") as lines:
        return {row[0] for row in csv.reader(lines) if row[1] == "verb" and row[0] == row[2].split("/")[0]}


def main():
    table = resources.files("lemminflect").joinpath("resources", "lemma_lu.csv.gz")
    words = {"verb": [], "noun": []}
    with table.open("rb") as packed, gzip.open(packed, "rt") as lines:
        for form, kind, lemmas in csv.reader(lines):
            lemma = lemmas.split("/")[0]
            if kind in words and re.fullmatch(r"[a-z-]+", form) and re.fullmatch(r"[a-z-]+", lemma):
                words[kind].append((form, lemma))
    print("# Dictionary forms of inflected words. Made by train/inflections.py from lemminflect 0.2.3 (MIT licence).")
    print("# `-ending`: the longest that fits decides; a word without a hyphen stands for itself. cut: letters off the end; add: put there.")
    print("class\tending\tcut\tadd")
    for kind, pairs in words.items():
        rules = endings(pairs)
        for ending, (cut, add) in sorted(rules.items()):
            if ending:
                print(f"{kind}\t-{ending}\t{cut}\t{add or '-'}")
        same = {(form, form) for form in unchanged()} if kind == "verb" else set()
        for form, lemma in sorted(set(pairs) | same):
            if apply(rules, form) != lemma or (form, lemma) in same:
                cut, add = edit(form, lemma)
                print(f"{kind}\t{form}\t{cut}\t{add or '-'}")


if __name__ == "__main__":
    main()
