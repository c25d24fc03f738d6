#!/usr/bin/env python3
"""Trains the language model from the treebanks: one command, seeded, resumable.

    python3 train/train.py --data TREEBANKS --pack packs/en --work WORK [--epochs 24] [--seed 1] [--hidden 128]

TREEBANKS holds ewt-{train,dev,test}.conllu, gumfree-train.conllu, gum-{dev,news}.conllu, uner-ewt-{train,dev}.iob2, wikigold.conll and
wnut17-train.conll. WORK gets `checkpoint.pt` after each epoch (the same command goes on from it), `log.txt`, and at the end `weights.bin`
for `convert.py`. One thread unless --threads says more; a GPU is used where there is one. With one thread on one machine the same
seed gives the same weights.
"""

import argparse
import collections
import copy
import pathlib
import random
import struct
import time

import numpy
import torch
import torch.nn.functional as F

import headlines
import treebank
from features import features
from network import FIRST, UNKNOWN, Network

BUCKETS = 12_007
BATCH = 1200  # words a step, padding included
RATE = 2e-3
AVERAGE = 0.998  # of the weights that are kept, a step
WEIGHTS = {"upos": 1.0, "xpos": 0.5, "lemmas": 0.3, "names": 0.7}
LABELS = ["O", *(f"{part}-{kind}" for kind in treebank.KINDS for part in "BI")]


def gazetteer(pack):
    classes = {}
    for line in open(pack / "language" / "gazetteer.tsv", encoding="utf-8"):
        if not line.startswith("#"):
            word, kinds = line.rstrip("\n").split("\t")
            classes[word] = kinds
    return classes


def with_nationalities(sentence, classes):
    """Marks words that name a people and stand in no name: the lists of names do not have them."""
    if sentence.names is not None:
        for at, form in enumerate(sentence.forms):
            kinds = classes.get(form.lower(), "")
            if sentence.names[at] == "O" and form[:1].isupper() and "d" in kinds and "c" not in kinds:
                sentence.names[at] = "B-NAT"
    return sentence


class Data:
    """Sentences, vocabularies, and the numbers that the network is given."""

    def __init__(self, folder, pack, extra_words):
        self.classes = gazetteer(pack)
        names = treebank.uner(folder / "uner-ewt-train.iob2")
        agree = lambda found: lambda key, rows: found[key] if len(found.get(key, ())) == len(rows) else None
        self.trees = treebank.treebank(folder / "ewt-train.conllu", agree(names))
        self.trees += treebank.treebank(folder / "gumfree-train.conllu", treebank.gum_names)
        self.names = treebank.wikigold(folder / "wikigold.conll") + treebank.wnut(folder / "wnut17-train.conll")
        self.held = {
            "ewt-dev": treebank.treebank(folder / "ewt-dev.conllu", agree(treebank.uner(folder / "uner-ewt-dev.iob2"))),
            "gum-dev": treebank.treebank(folder / "gum-dev.conllu", lambda key, rows: None),
        }
        for sentence in [*self.trees, *self.names]:
            with_nationalities(sentence, self.classes)
        self.templates = headlines.from_pack(pack / "world")
        self.vocabularies(extra_words)
        self.known = {}

    def vocabularies(self, extra_words):
        def ranked(values, least=1):
            return [value for value, count in collections.Counter(values).most_common() if count >= least]

        column = lambda name: (value for sentence in self.trees for value in getattr(sentence, name))
        forms = [form.lower() for sentence in [*self.trees, *self.names] for form in sentence.forms]
        self.words = ranked(forms, 2)
        seen = set(self.words)
        self.words += [word for word in extra_words if word not in seen]
        scripts = (treebank.lemma_script(f, l) for s in self.trees for f, l in zip(s.forms, s.lemmas))
        self.lists = {
            "upos": ranked(column("upos")),
            "xpos": ranked(column("xpos")),
            "relations": ranked(column("relations")),
            "lemmas": ranked(scripts, 2),
            "names": LABELS,
        }
        self.word_ids = {word: at for at, word in enumerate(self.words, FIRST)}
        self.ids = {name: {value: at for at, value in enumerate(values)} for name, values in self.lists.items()}

    def word(self, form):
        if form not in self.known:
            row = features(form, BUCKETS, self.classes)
            self.known[form] = (self.word_ids.get(form.lower(), UNKNOWN), row)
        return self.known[form]

    def numbers(self, sentence):
        known = [self.word(form) for form in sentence.forms]
        size = len(known)
        ids = lambda name, values: [self.ids[name].get(v, -1) for v in values] if values else [-1] * size
        scripts = sentence.lemmas and [treebank.lemma_script(f, l) for f, l in zip(sentence.forms, sentence.lemmas)]
        return {
            "words": [word for word, _ in known],
            "features": [row for _, row in known],
            "upos": ids("upos", sentence.upos),
            "xpos": ids("xpos", sentence.xpos),
            "lemmas": ids("lemmas", scripts),
            "names": ids("names", sentence.names),
            "heads": sentence.heads or [-1] * size,
            "relations": ids("relations", sentence.relations),
        }

    def epoch(self, rng, inflect):
        """The sentences of an epoch: some of them as headlines, in title case, in capitals or without any."""
        for sentence in self.trees:
            chance = rng.random()
            if chance < 0.07 and len(sentence.forms) <= 32:
                short = headlines.headline(sentence, inflect) or sentence
                yield headlines.titled(short, rng) if rng.random() < 0.3 else short
            elif chance < 0.10:
                yield headlines.titled(sentence, rng)
            elif chance < 0.13:
                yield headlines.cased(sentence, str.upper)
            elif chance < 0.16:
                yield headlines.cased(sentence, str.lower)
            else:
                yield sentence
        yield from self.names
        for _ in range(500):
            yield self.templates.make(rng)


def batches(numbers, rng):
    """Groups of sentences of about the same length."""
    order = sorted(range(len(numbers)), key=lambda at: len(numbers[at]["words"]) + rng.random() * 3)
    groups, group, longest = [], [], 0
    for at in order:
        longest = max(longest, len(numbers[at]["words"]))
        if group and longest * (len(group) + 1) > BATCH:
            groups.append(group)
            group, longest = [], len(numbers[at]["words"])
        group.append(at)
    groups.append(group)
    rng.shuffle(groups)
    return [[numbers[at] for at in group] for group in groups]


def tensors(group, device):
    length = max(len(one["words"]) for one in group)
    found = {}
    for name in group[0]:
        fill = 0 if name in ("words", "features") else -1
        shape = (len(group), length, len(group[0]["features"][0])) if name == "features" else (len(group), length)
        array = numpy.full(shape, fill, dtype=numpy.int64)
        for row, one in enumerate(group):
            array[row, : len(one[name])] = one[name]
        found[name] = torch.from_numpy(array).to(device)
    return found, torch.tensor([len(one["words"]) for one in group])


def cross(scores, gold):
    return F.cross_entropy(scores.reshape(-1, scores.shape[-1]), gold.reshape(-1), ignore_index=-1)


def loss_of(network, group, device):
    gold, lengths = tensors(group, device)
    scores, arcs, dependent, head = network(gold["words"], gold["features"], lengths)
    loss = torch.zeros((), device=device)
    if (gold["heads"] >= 0).any():
        loss = cross(arcs, gold["heads"]) + cross(network.relations(dependent, head, gold["heads"]), gold["relations"])
    for name, weight in WEIGHTS.items():
        if (gold[name] >= 0).any():
            loss = loss + weight * cross(scores[name], gold[name])
    return loss


@torch.no_grad()
def evaluate(network, sentences, data, device):
    """Shares of right parts of speech, heads and heads with relations (best head of each word, no tree search), and F1 of names."""
    network.eval()
    counts, names = collections.Counter(), collections.Counter()
    numbers = [data.numbers(sentence) for sentence in sentences]
    for group in batches(numbers, random.Random(0)):
        gold, lengths = tensors(group, device)
        scores, arcs, dependent, head = network(gold["words"], gold["features"], lengths)
        heads = arcs.argmax(-1)
        relations = network.relations(dependent, head, heads).argmax(-1)
        real = gold["heads"] >= 0
        right = (heads == gold["heads"]) & real
        counts["words"] += int(real.sum())
        counts["upos"] += int((scores["upos"].argmax(-1) == gold["upos"])[real].sum())
        counts["uas"] += int(right.sum())
        counts["las"] += int((right & (relations == gold["relations"])).sum())
        found = scores["names"].argmax(-1)
        for row, length in enumerate(lengths.tolist()):
            if int(gold["names"][row, 0]) >= 0:
                ours, theirs = (spans([LABELS[at] for at in x[row, :length].tolist()]) for x in (found, gold["names"]))
                names.update(right=len(ours & theirs), ours=len(ours), theirs=len(theirs))
    network.train()
    words = counts["words"]
    figures = {name: round(100 * counts[name] / words, 2) for name in ("upos", "uas", "las")}
    figures["names"] = round(200 * names["right"] / max(1, names["ours"] + names["theirs"]), 2)
    return figures


def spans(labels):
    found, start = set(), None
    for at, label in enumerate([*labels, "O"]):
        if start is not None and label != "I-" + labels[start][2:]:
            if labels[start][2:] != "NAT":
                found.add((start, at, labels[start][2:]))
            start = None
        if label[0] == "B" or label[0] == "I" and start is None:
            start = at
    return found


def extra_words(count):
    """Frequent words of English, most frequent first, that the network is to know by their vectors."""
    import wordfreq

    words = wordfreq.top_n_list("en", 3 * count)
    return [word for word in words if word.isascii() and word.replace("-", "").replace("'", "").isalpha()][:count]


def export(network, data, path):
    """What `convert.py` reads: lists and f32 values."""
    header, values, offset = [], [], 0
    for name, words in (("words", data.words), *data.lists.items()):
        header += [f"V\t{name}\t{len(words)}", *words]
    for name, tensor in network.tensors():
        flat = tensor.detach().cpu().float().reshape(-1).numpy().astype("<f4")
        header.append(f"T\t{name}\t{offset}\t{' '.join(str(n) for n in tensor.shape)}")
        values.append(flat)
        offset += len(flat)
    text = "\n".join(header).encode("utf-8")
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(part.tobytes() for part in values))


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    for name in ("data", "pack", "work"):
        options.add_argument(f"--{name}", type=pathlib.Path, required=True)
    for name, usual in (("epochs", 24), ("seed", 1), ("hidden", 128), ("words", 20_000), ("threads", 1)):
        options.add_argument(f"--{name}", type=int, default=usual)
    options = options.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    options.work.mkdir(parents=True, exist_ok=True)
    log_file = open(options.work / "log.txt", "a", encoding="utf-8")

    def log(*parts):
        line = " ".join(str(part) for part in parts)
        print(line, flush=True)
        print(line, file=log_file, flush=True)

    from lemminflect import getInflection
    from vectors import KEPT, vectors

    inflect = lambda lemma, tag: next(iter(getInflection(lemma, tag)), None)
    data = Data(options.data, options.pack, extra_words(options.words))
    cached = options.work / "vectors.pt"
    if not cached.exists():
        torch.save(torch.cat([torch.zeros(FIRST, KEPT), vectors(data.words)]), cached)
    rows = torch.load(cached)
    sizes = {name: len(values) for name, values in data.lists.items()}
    network = Network(sizes, rows, BUCKETS, options.hidden).to(device)
    average = copy.deepcopy(network)
    optimiser = torch.optim.Adam(network.parameters(), lr=RATE, betas=(0.9, 0.9))
    tokens = sum(len(sentence.forms) for sentence in data.trees)
    log("seed", options.seed, "epochs", options.epochs, "hidden", options.hidden, "tokens", tokens, "words", len(data.words), "sizes", sizes)
    first, step, checkpoint = 0, 0, options.work / "checkpoint.pt"
    if checkpoint.exists():
        kept = torch.load(checkpoint)
        network.load_state_dict(kept["network"])
        average.load_state_dict(kept["average"])
        optimiser.load_state_dict(kept["optimiser"])
        first, step = kept["epoch"], kept["step"]
    steps = None
    for epoch in range(first, options.epochs):
        rng = random.Random(f"{options.seed}/{epoch}")
        torch.manual_seed(options.seed * 1000 + epoch)
        started, total = time.process_time(), 0.0
        groups = batches([data.numbers(sentence) for sentence in data.epoch(rng, inflect)], rng)
        steps = len(groups) * options.epochs
        network.train()
        for group in groups:
            rate = RATE * min(1, (step + 1) / 200) * max(1e-3, 1 - step / steps) ** 0.75
            for part in optimiser.param_groups:
                part["lr"] = rate
            optimiser.zero_grad(set_to_none=True)
            loss = loss_of(network, group, device)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            step += 1
            total += float(loss.detach())
            kept = min(AVERAGE, (1 + step) / (10 + step))
            with torch.no_grad():
                for ours, theirs in zip(average.parameters(), network.parameters()):
                    ours.lerp_(theirs, 1 - kept)
        line = ["epoch", epoch + 1, "loss", round(total / len(groups), 3), "CPU seconds", int(time.process_time() - started)]
        if epoch % 4 == 3 or epoch < 2 or epoch + 1 == options.epochs:
            for name, sentences in data.held.items():
                line += [name, evaluate(average, sentences, data, device)]
        log(*line)
        torch.save(
            {"network": network.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict(), "epoch": epoch + 1, "step": step},
            checkpoint,
        )
    export(average.eval(), data, options.work / "weights.bin")


if __name__ == "__main__":
    main()
