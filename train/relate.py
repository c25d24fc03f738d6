#!/usr/bin/env python3
"""Learns what relates two mentions, from sentences written for it: `clusters.tsv`, `vectors.tsv` and `weights.tsv` of `packs/en/relate`.

    python3 train/relate.py words packs/en
    cargo run --release -p nuncio-coder --example relation_features < train/pairs.tsv > WORK/features.jsonl
    python3 train/relate.py weights packs/en WORK/features.jsonl [--check]

`words` puts frequent words whose MiniLM vectors lie close together (k-means, seeded), and writes short vectors of them. `weights` fits a log-linear model with a quadratic
penalty; `--check` says what five folds reach. The same input gives the same bytes on one machine.
"""

import json
import pathlib
import random
import sys

import torch

CLUSTERS, ROUNDS, WIDTH = 500, 30, 64
PENALTY = 0.5
EXAMPLE = 0.3  # what a lexicon example counts beside a sentence written as a pair: it is short, and one thing each
LEAST = 2  # sentences that must have a feature
TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()


def words(pack):
    """Clusters and vectors of frequent words."""
    from train import extra_words
    from vectors import vectors

    torch.manual_seed(1)
    words = extra_words(16_000)
    rows = vectors(words)
    short = rows[:, :WIDTH] / rows[:, :WIDTH].norm(dim=1, keepdim=True)
    with open(pack / "relate" / "vectors.tsv", "w", encoding="utf-8") as out:
        out.write("# What words mean, as 64 numbers from -127 to 127 of two hexadecimal digits, for `relate`. Made by train/relate.py from MiniLM vectors.\n")
        for word, row in sorted(zip(words, (short * 127).round().int().tolist()), key=lambda pair: pair[0].encode()):
            out.write(word + "\t" + "".join(f"{value & 255:02x}" for value in row) + "\n")
    rows = rows / rows.norm(dim=1, keepdim=True)
    centres = rows[torch.randperm(len(rows))[:CLUSTERS]]
    for _ in range(ROUNDS):
        nearest = (rows @ centres.T).argmax(1)
        for number in range(CLUSTERS):
            members = rows[nearest == number]
            if len(members):
                centres[number] = members.mean(0) / members.mean(0).norm()
    with open(pack / "relate" / "clusters.tsv", "w", encoding="utf-8") as out:
        out.write("# Words of like meaning, by the number of their cluster, for `relate`. Made by train/relate.py from MiniLM vectors.\n")
        for word, number in sorted(zip(words, nearest.tolist()), key=lambda pair: pair[0].encode()):
            out.write(f"{word}\t{number}\n")


def read(path):
    """Types, features and weights of the pairs that have one of PLOVER's types: statements have none."""
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    rows = [row for row in rows if row[0] in TYPES]
    weights = [1.0 if written else EXAMPLE for _, _, written in rows]
    return [TYPES.index(kind) for kind, _, _ in rows], [dict(features) for _, features, _ in rows], weights


def matrix(rows, names):
    places, values = [], []
    for at, row in enumerate(rows):
        for name, value in row.items():
            if name in names:
                places.append((at, names[name]))
                values.append(value)
    index = torch.tensor(places).T
    return torch.sparse_coo_tensor(index, torch.tensor(values), (len(rows), len(names))).coalesce()


def fit(rows, kinds, counted, penalty=PENALTY):
    counts = {}
    for row in rows:
        for name in row:
            counts[name] = counts.get(name, 0) + 1
    names = {name: at for at, name in enumerate(sorted(name for name, count in counts.items() if count >= LEAST))}
    x, y, counted = matrix(rows, names), torch.tensor(kinds), torch.tensor(counted)
    weights = torch.zeros(len(names), len(TYPES), requires_grad=True)
    optimiser = torch.optim.LBFGS([weights], max_iter=150, history_size=10, line_search_fn="strong_wolfe")

    def loss():
        optimiser.zero_grad()
        each = torch.nn.functional.cross_entropy(torch.sparse.mm(x, weights), y, reduction="none")
        value = (each * counted).sum() + penalty * (weights**2).sum()
        value.backward()
        return value

    optimiser.step(loss)
    return names, weights.detach()


def share_right(model, rows, kinds):
    names, weights = model
    found = torch.sparse.mm(matrix(rows, names), weights).argmax(1).tolist()
    return sum(a == b for a, b in zip(found, kinds)) / len(kinds)


def check(rows, kinds, counted):
    """Five folds of the sentences written as pairs; the lexicon's examples are always learnt from."""
    pairs = [at for at, weight in enumerate(counted) if weight == 1.0]
    random.Random(1).shuffle(pairs)
    for penalty in (0.3, 0.5, 0.7, 1.0, 1.5):
        shares = []
        for fold in range(5):
            held = pairs[fold::5]
            kept = sorted(set(range(len(rows))) - set(held))
            part = lambda values, places: [values[at] for at in places]
            model = fit(part(rows, kept), part(kinds, kept), part(counted, kept), penalty)
            shares.append(share_right(model, part(rows, held), part(kinds, held)))
        print("penalty", penalty, "right in five folds:", " ".join(f"{share:.3f}" for share in shares), "mean", round(sum(shares) / 5, 3))


def weights(pack, path):
    kinds, rows, counted = read(path)
    if "--check" in sys.argv:
        check(rows, kinds, counted)
    names, found = fit(rows, kinds, counted)
    found = (found - found.mean(1, keepdim=True)) * 100
    with open(pack / "relate" / "weights.tsv", "w", encoding="utf-8") as out:
        out.write(
            "# How much each feature of a pair speaks for each type, hundredths of a natural logarithm, in the order of types.tsv.\n"
            "# Made by train/relate.py from train/pairs.tsv.\n"
        )
        for name in sorted(names, key=lambda name: name.encode()):
            row = [round(float(value)) for value in found[names[name]]]
            if max(abs(value) for value in row) >= 5:
                out.write(name + "\t" + "\t".join(map(str, row)) + "\n")


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("words", "weights"):
        sys.exit("usage: python3 train/relate.py words PACK | weights PACK FEATURES [--check]")
    torch.set_num_threads(1)
    if sys.argv[1] == "words":
        words(pathlib.Path(sys.argv[2]))
    else:
        weights(pathlib.Path(sys.argv[2]), sys.argv[3])
