"""The table of places: a place a line, tab-separated; how its rows are read and written."""

COLUMNS = "id kind name alternates country region county lat lon population".split()


def lines(path):
    """The columns of every line that says something."""
    with open(path, encoding="utf-8") as text:
        return [line.rstrip("\n").split("\t") for line in text if line.strip() and not line.startswith("#")]


def read(path):
    """Rows as dicts by the header's names; `alternates` as a list."""
    header, *rows = lines(path)
    rows = [dict(zip(header, row, strict=True)) for row in rows]
    for row in rows:
        row["alternates"] = [] if row["alternates"] == "." else row["alternates"].split("|")
        row["lat"], row["lon"] = float(row["lat"]), float(row["lon"])
        if "population" in row:
            row["population"] = int(row["population"])
    return rows


def write(rows):
    """The table on the standard output."""
    print("# Places, made by train/gazetteer from GeoNames (geonames.org, CC BY 4.0) and packs/en/world/regions.tsv.")
    print("\t".join(COLUMNS))
    for row in rows:
        row = {**row, "alternates": "|".join(row["alternates"]) or ".", "lat": f"{row['lat']:.4f}", "lon": f"{row['lon']:.4f}"}
        print("\t".join(str(row[column]) for column in COLUMNS))
