"""Headlines for the trainer: treebank sentences shortened as headlines are, and headlines of our own from templates."""

import dataclasses
import random
import re

from treebank import Sentence


def drops(sentence, at):
    """Whether a headline leaves the word out: an article, a form of be before a verb or noun, the full stop."""
    form, relation = sentence.forms[at].lower(), sentence.relations[at]
    if any(head == at + 1 for head in sentence.heads):
        return False
    article = relation == "det" and form in ("a", "an", "the")
    be = relation in ("aux", "aux:pass", "cop") and sentence.lemmas[at] == "be"
    return article or be or at == len(sentence.forms) - 1 and form == "."


def headline(sentence, inflect):
    """The sentence as a headline writer puts it: articles and be left out, the past in the present, `will` as `to`,
    `and` as a comma. None where nothing would change."""
    forms, lemmas, upos, xpos, heads, relations, names = (
        list(column) if column else None for column in dataclasses.astuple(sentence)
    )
    size = len(forms)
    for at in range(size):
        head = heads[at] - 1
        if relations[at] == "aux" and forms[at].lower() == "will" and xpos[head] == "VB":
            forms[at], lemmas[at], upos[at], xpos[at], relations[at] = "to", "to", "PART", "TO", "mark"
        elif xpos[at] == "VBD" and upos[at] == "VERB" and relations[at] in ("root", "ccomp", "conj"):
            subjects = [k for k in range(size) if heads[k] == at + 1 and relations[k] == "nsubj"]
            several = any(xpos[k] in ("NNS", "NNPS") or k + 1 in [heads[j] for j in range(size) if relations[j] == "conj"] for k in subjects)
            tag = "VBP" if several or any(forms[k].lower() in ("i", "we", "you", "they") for k in subjects) else "VBZ"
            form = inflect(lemmas[at], tag)
            if form:
                forms[at], xpos[at] = form, tag
        elif relations[at] == "cc" and forms[at] == "and" and upos[head] in ("PROPN", "NOUN") and at > 0:
            forms[at], lemmas[at], upos[at], xpos[at], relations[at] = ",", ",", "PUNCT", ",", "punct"
    kept = [at for at in range(size) if not drops(sentence, at)]
    if len(kept) < 3 or forms == sentence.forms and len(kept) >= size - 1:
        return None
    place = {at + 1: new + 1 for new, at in enumerate(kept)}
    place[0] = 0
    pick = lambda column: [column[at] for at in kept]
    if names:
        for at in range(size):
            if at not in place and names[at][:2] == "B-" and at + 1 < size and names[at + 1][:2] == "I-":
                names[at + 1] = "B" + names[at + 1][1:]
        labels = pick(names)
        names = [
            "B" + label[1:] if label[:1] == "I" and (at == 0 or labels[at - 1] == "O") else label
            for at, label in enumerate(labels)
        ]
    return Sentence(
        pick(forms), pick(lemmas), pick(upos), pick(xpos), [place[heads[at]] for at in kept], pick(relations), names
    )


def titled(sentence, rng):
    """In title case: small words mostly keep their small letter."""
    small = ("a", "an", "the", "of", "in", "on", "to", "for", "and", "or", "at", "by", "with", "from", "as")
    write = lambda form: form if form in small and rng.random() < 0.7 else form[:1].upper() + form[1:]
    return dataclasses.replace(sentence, forms=[write(form) for form in sentence.forms])


def cased(sentence, change):
    """All forms through `change`; lemmas stay, as the usual case of words would restore them."""
    return dataclasses.replace(sentence, forms=[change(form) for form in sentence.forms])


# What a slot may hold: word/part of speech/tag/lemma; several words are parted by a space.
NOUNS = "troops police rebels officials envoys lawmakers judges protesters workers farmers soldiers jets gunmen voters monks".split()
NOUN = "army court envoy minister premier parliament opposition cabinet navy militia union mayor general bishop court".split()
THING = "deal pact truce vote plan visit summit offer budget border ban probe strike raid blast plot coup treaty quake loan".split()
THINGS = "talks sanctions elections missiles weapons prisoners hostages tariffs strikes protests refugees ties curbs arms votes".split()
VERBS = """accuse accuses|arrest arrests|attack attacks|back backs|ban bans|bar bars|bomb bombs|block blocks|call calls|condemn condemns
|court courts|cut cuts|delay delays|deny denies|eye eyes|expel expels|face faces|fight fights|free frees|halt halts|hail hails|hit hits
|host hosts|jail jails|join joins|lift lifts|mark marks|meet meets|mull mulls|name names|offer offers|oust ousts|pledge pledges
|praise praises|press presses|probe probes|raid raids|reject rejects|seek seeks|seize seizes|shell shells|sign signs|slam slams
|storm storms|strike strikes|suspend suspends|target targets|test tests|threaten threatens|urge urges|visit visits|warn warns|win wins""".replace("\n", "").split("|")
INTRANSITIVE = "arrive arrives|collapse collapses|die dies|end ends|flee flees|march marches|protest protests|resign resigns|resume resumes|return returns|stall stalls|talk talks|vote votes".split("|")
SAY = "say says|tell tells|warn warns|admit admits|claim claims|insist insists".split("|")
VOW = "vow vows|pledge pledges|threaten threatens|refuse refuses|agree agrees|plan plans|seek seeks|fail fails".split("|")
PAST = "kill killed|hurt hurt|arrest arrested|jail jailed|free freed|shoot shot|expel expelled|hold held|injure injured|kidnap kidnapped".split("|")

# A node is SLOT:relation:head; heads are nodes of the template, counted from 1.
TEMPLATES = """
NAME:nsubj:2 VZ:root:0 NAME:obj:2
NAME:nsubj:4 ,:punct:3 NAME:conj:1 VP:root:0 NAME:obj:4
NAME:nsubj:4 ,:punct:3 NAME:conj:1 VP:root:0 NOUN:compound:6 THING:obj:4 with:case:8 NAME:nmod:6
NAME:nsubj:2 VZ:root:0 PLACE:compound:6 ,:punct:5 PLACE:conj:3 NOUNS:obj:2
NAME:nsubj:3 to:mark:3 VB:root:0 NAME:obj:3
NAME:nsubj:3 to:mark:3 VB:root:0 THINGS:obj:3 on:case:6 PLACE:nmod:4
NAME:nsubj:2 VOWZ:root:0 to:mark:4 VB:xcomp:2 NAME:obj:4
NAME:nsubj:2 VOWZ:root:0 to:mark:4 VB:xcomp:2 PLACE:compound:6 THINGS:obj:4
NUM:nsubj:pass:2 VN:root:0 in:case:5 PLACE:compound:5 THING:obl:2
NUM:nummod:2 NOUNS:nsubj:pass:3 VN:root:0 in:case:5 PLACE:obl:3
NAME:nsubj:2 SAYZ:root:0 NAME:nsubj:4 VZ:ccomp:2 THINGS:obj:4
ADJ:amod:2 NOUNS:nsubj:3 VP:root:0 PLACE:obj:3
ADJ:amod:2 NOUN:nsubj:3 VZ:root:0 THINGS:obj:3 with:case:6 NAME:nmod:4
PLACE:compound:2 THINGS:nsubj:3 IP:root:0
PLACE:compound:2 THINGS:nsubj:3 IP:root:0 over:case:5 THING:obl:3
PLACE:compound:2 THING:nsubj:3 VZ:root:0 NUM:obj:3
PLACE:compound:2 NOUN:nsubj:3 VZ:root:0 NAME:obj:3 over:case:6 THINGS:obl:3
NAME:nsubj:2 VZ:root:0 NAME:obj:2 to:mark:5 VB:xcomp:2 THINGS:obj:5
NAME:nsubj:2 IZ:root:0 in:case:4 PLACE:obl:2 for:case:6 THINGS:obl:2
NOUNS:nsubj:2 VP:root:0 NUM:obj:2 in:case:6 PLACE:compound:6 THINGS:obl:2
NAME:nsubj:pass:2 VN:root:0 in:case:4 PLACE:obl:2
NUM:nsubj:2 IP:root:0 in:case:4 PLACE:obl:2
PLACE:nsubj:2 VZ:root:0 ADJ:amod:4 NOUN:obj:2 over:case:7 NOUN:compound:7 THING:obl:2
NAME:nsubj:2 VZ:root:0 ADJ:amod:4 THINGS:obj:2 ,:punct:6 VZ:conj:2 THINGS:obj:6
PLACE:nsubj:2 SAYZ:root:0 ADJ:amod:4 NOUNS:nsubj:5 VP:ccomp:2 PLACE:obj:5
PLACE:compound:2 NOUN:nsubj:3 VZ:root:0 as:mark:6 THINGS:nsubj:6 IP:advcl:3
""".strip().splitlines()

NUMBERS = "two three four five six seven eight nine ten 11 12 15 20 25 30 40 50 100 dozens hundreds thousands".split()


class Templates:
    """Makes headlines from lists of places, peoples and persons (each a name as newswire writes it)."""

    def __init__(self, places, peoples, persons):
        self.places, self.peoples, self.persons = places, peoples, persons

    def words(self, slot, rng):
        """Words of a slot: (form, lemma, upos, xpos, head, relation, label) with heads inside the slot, 0 for its own head."""
        one = lambda form, lemma, upos, xpos, label="O": [(form, lemma, upos, xpos, 0, None, label)]
        if slot == "NAME":
            slot = rng.choice(("PLACE", "PLACE", "PERSON"))
        if slot in ("PLACE", "PERSON"):
            kind, names = ("LOC", self.places) if slot == "PLACE" else ("PER", self.persons)
            return self.name(rng.choice(names).split(), kind)
        if slot == "ADJ":
            return one(form := rng.choice(self.peoples), form, "ADJ", "JJ", "B-NAT")
        if slot in ("NOUN", "THING"):
            return one(form := rng.choice(NOUN if slot == "NOUN" else THING), form, "NOUN", "NN")
        if slot in ("NOUNS", "THINGS"):
            form = rng.choice(NOUNS if slot == "NOUNS" else THINGS)
            return one(form, SINGULAR.get(form, form[:-1] if form[-1] == "s" else form), "NOUN", "NNS")
        if slot == "NUM":
            form = rng.choice(NUMBERS)
            return one(form, form[:-1], "NOUN", "NNS") if form[-1] == "s" and form != "six" else one(form, form, "NUM", "CD")
        if slot == "VN":
            lemma, form = rng.choice(PAST).split()
            return one(form, lemma, "VERB", "VBN")
        verbs = {"V": VERBS, "I": INTRANSITIVE, "S": SAY, "VO": VOW}
        if slot in ("VB", "VP", "VZ", "IP", "IZ", "SAYZ", "VOWZ"):
            lemma, form = rng.choice(verbs[slot[:2] if slot == "VOWZ" else slot[0]]).split()
            return one(form, lemma, "VERB", "VBZ") if slot[-1] == "Z" else one(lemma, lemma, "VERB", "VBP" if slot[-1] == "P" else "VB")
        if slot == ",":
            return one(",", ",", "PUNCT", ",")
        if slot == "to":
            return one("to", "to", "PART", "TO")
        return one(slot, slot, "SCONJ" if slot == "as" else "ADP", "IN")

    def name(self, words, kind):
        """The last word is the head of a place's name, the first of a person's."""
        last = len(words)
        head = 1 if kind == "PER" else last
        relation = "flat" if kind == "PER" else "compound"
        place = lambda at: (0, None) if at == head else (head, "amod" if words[at - 1] in ADJECTIVES else relation)
        tag = lambda word: ("ADJ", "JJ") if word in ADJECTIVES and kind == "LOC" else ("PROPN", "NNP")
        return [(word, word, *tag(word), *place(at), ("B-" if at == 1 else "I-") + kind) for at, word in enumerate(words, 1)]

    def make(self, rng):
        nodes = [node.rsplit(":", 1) for node in rng.choice(TEMPLATES).split()]
        phrases = [self.words(slot.split(":", 1)[0], rng) for slot, _ in nodes]
        starts = [sum(len(phrase) for phrase in phrases[:at]) for at in range(len(phrases))]
        heads_of = [start + 1 + next(k for k, word in enumerate(phrase) if word[4] == 0) for start, phrase in zip(starts, phrases)]
        sentence = Sentence([], [], [], [], [], [], [])
        for (slot, head), phrase, start in zip(nodes, phrases, starts):
            outer = heads_of[int(head) - 1] if head != "0" else 0
            for form, lemma, upos, xpos, inner, relation, label in phrase:
                if slot.endswith(":xcomp") and upos == "VERB" or slot == "VB:root":
                    xpos = "VB"
                sentence.forms.append(form)
                sentence.lemmas.append(lemma)
                sentence.upos.append(upos)
                sentence.xpos.append(xpos)
                sentence.heads.append(start + inner if inner else outer)
                sentence.relations.append(relation or slot.split(":", 1)[1])
                sentence.names.append(label)
        sentence.forms[0] = sentence.forms[0][:1].upper() + sentence.forms[0][1:]
        return sentence


SINGULAR = {"police": "police", "gunmen": "gunman", "envoys": "envoy", "ties": "tie", "arms": "arm"}
ADJECTIVES = frozenset(("North", "South", "East", "West", "Northern", "Southern", "Central", "United", "Saudi", "New"))


def from_pack(world):
    """The lists of the pack's tables, without names of times past."""
    from gazetteer import table

    current = lambda field: [name for name in (field or "").split("|") if re.fullmatch(r"[A-Z][A-Za-z]+( [A-Z][A-Za-z]+)*", name)]
    states = table(world / "states.tsv")
    places = [name for row in states for column in ("name", "capital") for name in current(row.get(column))]
    peoples = [name for row in states for name in current(row.get("adjective"))[:1] if " " not in name]
    persons = [row["name"] for row in table(world / "people.tsv") if re.fullmatch(r"[A-Z][\w'-]+( [A-Z][\w'-]+){1,2}", row["name"])]
    return Templates(places, peoples, persons + [name.split()[-1] for name in persons])


if __name__ == "__main__":
    import pathlib
    import sys

    rng, templates = random.Random(1), from_pack(pathlib.Path(sys.argv[1]) / "world")
    for _ in range(12):
        made = templates.make(rng)
        print(" ".join(f"{f}/{x}/{h}/{r}" for f, x, h, r in zip(made.forms, made.xpos, made.heads, made.relations)))
