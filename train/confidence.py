"""Fits the weights of confidence, packs/en/lexicon/confidence.tsv, to the blind examples of the lexicon.

    nuncio lexicon test --blind --judged > judged.jsonl
    python3 train/lessen.py packs/en FOLDER
    for pack in FOLDER/*; do nuncio lexicon test --blind --judged --pack $pack; done >> judged.jsonl
    python3 train/confidence.py judged.jsonl packs/en/lexicon/confidence.tsv

A logistic model: the log odds that an event is right are the sum of the weights of its signals. Weights are held near
nought by a penalty, those of single words most, for there are few examples of each. Each example is judged with its sense in the pack and
without it. Examples that were written
after patterns were last mended count more: the others have been mended for. A tenth of the examples at a time is left out and
foretold by the rest, and the table of what was foretold and what came is written to the standard error.
"""

import json
import math
import sys

LATE = 6.0  # how much a late example counts
PENALTY = {"word": 12.0, "family": 6.0}
USUAL_PENALTY = 4.0
JOINED = "joined"
LEAST = 5  # weights below so many hundredths are left out
FOLDS = 10

HEAD = """# What speaks for an event and against it: signal, hundredths of a natural logarithm of the odds that it is right.
# Made by train/confidence.py from the blind examples beside this file; docs/records.md explains confidence.
"""


def penalty(signal):
    return 0.01 if signal == "always" else PENALTY.get(signal.split(" ")[0], USUAL_PENALTY)


def fit(rows, rounds=40):
    """Weights by signal: Newton's steps, a signal at a time, over rows of (signals, right, weight)."""
    places, sums = {}, [0.0] * len(rows)
    for at, (signals, _, _) in enumerate(rows):
        for signal in signals:
            places.setdefault(signal, []).append(at)
    weights = dict.fromkeys(sorted(places), 0.0)
    for _ in range(rounds):
        moved = 0.0
        for signal, weight in weights.items():
            slope, curve = -penalty(signal) * weight, penalty(signal)
            for at in places[signal]:
                _, right, count = rows[at]
                chance = 1 / (1 + math.exp(-sums[at]))
                slope += count * (right - chance)
                curve += count * chance * (1 - chance)
            step = max(-1.0, min(1.0, slope / curve))
            weights[signal] += step
            moved = max(moved, abs(step))
            for at in places[signal]:
                sums[at] += step
        if moved < 0.002:
            break
    return weights


def chance(weights, signals):
    return 1 / (1 + math.exp(-sum(weights.get(signal, 0.0) for signal in signals)))


def fold(example):
    """Examples of one line of a file stay together, whichever half of a joined sentence they are."""
    return sum(map(ord, example)) % FOLDS


def told(event):
    """The signals of an event. Of joined sentences fewer events can be judged, and those are the likelier ones: that is a
    signal of its own, which is not written to the table, so that it does not pass for one of length."""
    return event["signals"] + [JOINED] * event["joined"]


def tell(name, pairs):
    print(f"{name}: {len(pairs)} events", file=sys.stderr)
    for low in range(10):
        here = [(said, right) for said, right in pairs if min(9, int(said * 10)) == low]
        if here:
            said, right = (sum(column) / len(here) for column in zip(*here))
            print(f"  {low / 10:.1f}  {len(here):6}  stated {said:.3f}  observed {right:.3f}", file=sys.stderr)


def main():
    judged, table = sys.argv[1:]
    with open(judged, encoding="utf-8") as lines:
        events = [json.loads(line) for line in lines]
    rows = [(told(event), int(event["right"]), LATE if event["late"] else 1.0) for event in events]
    foretold = []
    for left_out in range(FOLDS):
        weights = fit([row for row, event in zip(rows, events) if fold(event["example"]) != left_out], rounds=8)
        here = (event for event in events if fold(event["example"]) == left_out)
        foretold += [(chance(weights, told(event)), event["right"], event["late"]) for event in here]
    tell("all, each foretold by the others", [(said, right) for said, right, _ in foretold])
    tell("written last, each foretold by the others", [(said, right) for said, right, late in foretold if late])
    weights = fit(rows)
    with open(table, "w", encoding="utf-8") as out:
        out.write(HEAD)
        del weights[JOINED]
        for signal, weight in weights.items():
            if abs(hundredths := round(100 * weight)) >= LEAST or signal == "always":
                out.write(f"{signal}\t{hundredths}\n")


if __name__ == "__main__":
    main()
