"""Makes packs/en/lexicon/calibration.tsv: how often events of real texts are right, by the odds that their signals add up to.

    python3 train/stories.py TREEBANK... > stories.jsonl
    nuncio explain --signals OFFICIAL stories.jsonl > signals.jsonl
    python3 train/calibration.py signals.jsonl train/readings.tsv packs/en/lexicon/calibration.tsv

The weights of the signals are fitted to examples (train/confidence.py), which are plain and short: they order events well and say too
much of the surest and too little of the others. So events of real texts were read (train/readings.tsv). An event is right where
everyone whom it names as actor or recipient is one, and the root of its deed is right. Events are put in ten groups by
their odds; where a surer group is right less often, the two are made one. The table has the mean odds of each group and its share
of right events. A tenth of the stories at a time is left out and foretold by the rest; what came is written to the standard error.
"""

import json
import math
import sys

GROUPS = 10
LIMIT = 390  # as crates/nuncio-coder/src/confidence.rs has it
FOLDS = 10

HEAD = """# What the odds of lexicon/confidence.tsv are worth in real texts: hundredths of a natural logarithm of the odds, thousandths of a chance.
# Made by train/calibration.py from train/readings.tsv; docs/records.md explains confidence.
"""


def events(signals, readings):
    """(story, odds, right) of each event that was read."""
    with open(signals, encoding="utf-8") as lines:
        weighed = [json.loads(line) for line in lines]
    sums = {(event["source_id"], event["event"]): sum(event["signals"].values()) for event in weighed}
    with open(readings, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("#"):
                continue
            _, story, _, event, actor, recipient, deed, _ = line.rstrip("\n").split("\t")
            if (odds := sums.get((story, event))) is None:
                print(f"no longer coded so: {story} {event}", file=sys.stderr)
                continue
            yield story, max(-LIMIT, min(LIMIT, odds)), "wrong" not in (actor, recipient, deed)


def curve(read):
    """(mean odds, share of right events), both ascending."""
    read = sorted((odds, right) for _, odds, right in read)
    groups = []
    for at in range(GROUPS):
        here = read[at * len(read) // GROUPS : (at + 1) * len(read) // GROUPS]
        groups.append([len(here), sum(odds for odds, _ in here), sum(right for _, right in here)])
        while len(groups) > 1 and groups[-2][2] * groups[-1][0] >= groups[-1][2] * groups[-2][0]:
            last = groups.pop()
            groups[-1] = [mine + others for mine, others in zip(groups[-1], last)]
    return [(odds / count, right / count) for count, odds, right in groups]


def chance(points, odds):
    """Straight between two points, and as the last beyond them."""
    for (low, less), (high, more) in zip(points, points[1:]):
        if odds < high:
            return less + (more - less) * max(0.0, odds - low) / (high - low)
    return points[-1][1]


def tell(foretold):
    likelihood = sum(math.log(said if right else 1 - said) for said, right in foretold) / len(foretold)
    print(f"{len(foretold)} events, each foretold by other stories; log likelihood {likelihood:.4f}", file=sys.stderr)
    for low in range(10):
        here = [(said, right) for said, right in foretold if min(9, int(said * 10)) == low]
        if here:
            said, right = (sum(column) / len(here) for column in zip(*here))
            print(f"  {low / 10:.1f}  {len(here):4}  stated {said:.3f}  observed {right:.3f}", file=sys.stderr)


def main():
    signals, readings, table = sys.argv[1:]
    read = list(events(signals, readings))
    foretold = []
    for left_out in range(FOLDS):
        is_left_out = [sum(map(ord, story)) % FOLDS == left_out for story, _, _ in read]
        points = curve([event for event, out in zip(read, is_left_out) if not out])
        foretold += [(chance(points, odds), right) for (_, odds, right), out in zip(read, is_left_out) if out]
    tell(foretold)
    with open(table, "w", encoding="utf-8") as out:
        out.write(HEAD)
        for odds, share in curve(read):
            out.write(f"{round(odds)}\t{round(1000 * share)}\n")


if __name__ == "__main__":
    main()
