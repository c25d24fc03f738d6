"""Reads treebanks and name lists into sentences, for the trainer: CoNLL-U, IOB2 and the columns of WikiGold and WNUT."""

import dataclasses
import re

KINDS = ("PER", "LOC", "ORG", "NAT")
GUM_KINDS = {"person": "PER", "place": "LOC", "organization": "ORG"}
WNUT_KINDS = {"person": "PER", "location": "LOC", "corporation": "ORG"}
# Small words inside a name of GUM: kept between capitals, cut off at its ends.
INSIDE = ("of", "the", "and", "&", "'s", "-", "for", "de", "al")


@dataclasses.dataclass
class Sentence:
    """Words with what is known of them. `heads` count from 1, 0 is the root; a list that is None was not annotated."""

    forms: list
    lemmas: list = None
    upos: list = None
    xpos: list = None
    heads: list = None
    relations: list = None
    names: list = None


def conllu(path):
    """(sent_id, rows of ten columns) of each sentence; ranges and empty nodes are left out."""
    rows, key = [], None
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield key, rows
            rows = []
        elif line.startswith("# sent_id = "):
            key = line[12:]
        elif line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    if rows:
        yield key, rows


def treebank(path, names):
    """Sentences of a treebank. `names` gives the labels of a sentence from its id and rows, or None."""
    sentences = []
    for key, rows in conllu(path):
        column = lambda n: [row[n] for row in rows]
        sentences.append(
            Sentence(
                forms=column(1),
                lemmas=[lemma if lemma != "_" else form for form, lemma in zip(column(1), column(2))],
                upos=column(3),
                xpos=column(4),
                heads=[int(row[6]) for row in rows],
                relations=column(7),
                names=names(key, rows),
            )
        )
    return sentences


def uner(path):
    """Labels by sentence id, from IOB2; kinds other than ours are outside."""
    found, key, labels = {}, None, []
    for line in [*open(path, encoding="utf-8"), "\n"]:
        line = line.rstrip("\n")
        if not line:
            if labels:
                found[key] = labels
            labels = []
        elif line.startswith("# sent_id = "):
            key = line[12:]
        elif line[0] != "#":
            label = line.split("\t")[2]
            labels.append(label if label[2:] in KINDS else "O")
    return found


def columns(path, kinds):
    """Sentences with names alone, from a word and a label a line. A label's first letter is not trusted: a name
    goes on while its kind does and nothing says that another begins."""
    sentences, forms, labels = [], [], []
    for line in [*open(path, encoding="utf-8"), "\n"]:
        fields = line.split()
        if len(fields) != 2:
            if forms:
                sentences.append(Sentence(forms=forms, names=labels))
            forms, labels = [], []
            continue
        form, label = fields
        if form == "-DOCSTART-":
            continue
        kind = kinds.get(label[2:])
        goes_on = kind and labels and labels[-1][2:] == kind and label[0] == "I"
        forms.append(form)
        labels.append("O" if kind is None else ("I-" if goes_on else "B-") + kind)
    return sentences


def wikigold(path):
    return columns(path, {"PER": "PER", "LOC": "LOC", "ORG": "ORG"})


def wnut(path):
    return columns(path, WNUT_KINDS)


def entities(rows):
    """(first, last, kind) of the entities that GUM writes as brackets in the last column."""
    open_, found = [], []
    for at, row in enumerate(rows):
        field = re.search(r"Entity=([^|]*)", row[9])
        for part in re.findall(r"\([^()]*\)|\([^()]*|[^()]*\)", field.group(1)) if field else []:
            key, _, rest = part.strip("()").partition("-")
            if part[0] == "(" and part[-1] == ")":
                found.append((at, at, rest.split("-")[0]))
            elif part[0] == "(":
                open_.append((key, rest.split("-")[0], at))
            else:
                for place in range(len(open_) - 1, -1, -1):
                    if open_[place][0] == key:
                        _, kind, first = open_.pop(place)
                        found.append((first, at, kind))
                        break
    return found


def gum_names(_key, rows):
    """Labels from GUM's entities: the run of capitals around the head of an entity that is a proper noun."""
    labels, names = ["O"] * len(rows), []

    def belongs(at):
        form, upos, relation = rows[at][1], rows[at][3], rows[at][7].split(":")[0]
        capital = form[:1].isupper()
        named = relation in ("flat", "compound") or upos in ("ADJ", "NOUN", "NUM", "VERB")
        return upos == "PROPN" or form in INSIDE or capital and named

    for first, last, kind in entities(rows):
        outside = [at for at in range(first, last + 1) if not first <= int(rows[at][6]) - 1 <= last]
        if kind not in GUM_KINDS or not outside or rows[outside[0]][3] != "PROPN":
            continue
        start = end = outside[0]
        while start > first and belongs(start - 1):
            start -= 1
        while end < last and belongs(end + 1):
            end += 1
        while start < outside[0] and rows[start][1] in (*INSIDE, "The"):
            start += 1
        while end > outside[0] and rows[end][1] in INSIDE:
            end -= 1
        names.append((start, end, GUM_KINDS[kind]))
    for start, end, kind in sorted(names, key=lambda n: n[0] - n[1]):
        if all(label == "O" for label in labels[start : end + 1]):
            labels[start : end + 1] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start)
    return labels


def lemma_script(form, lemma):
    """How a lemma is made from its form: `=` the form, `!X` the word X, else case, letters cut off, letters added."""
    if lemma == form:
        return "="
    lower, wanted = form.lower(), lemma.lower()
    case = "L"
    if lemma[:1].isupper():
        case = "U" if lemma.isupper() and len(lemma) > 1 else "T"
    same = 0
    while same < min(len(lower), len(wanted)) and lower[same] == wanted[same]:
        same += 1
    if same == 0 and len(lower) > 1:
        return "!" + lemma
    return f"{case}-{len(lower) - same}+{wanted[same:]}"


def apply_script(form, script):
    """The lemma that a script makes of a form."""
    if script == "=":
        return form
    if script[0] == "!":
        return script[1:]
    cut, _, added = script[2:].partition("+")
    lower = form.lower()
    lemma = lower[: len(lower) - int(cut)] + added if int(cut) <= len(lower) else lower
    return {"L": lemma, "U": lemma.upper(), "T": lemma[:1].upper() + lemma[1:]}[script[0]]
