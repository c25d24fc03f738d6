"""Reads exports as their users do, with pandas, polars, pyarrow and DuckDB, and holds them against the records.

Usage: check.py FOLDER: a folder with news.db, events.jsonl and events.csv of one run, and one export for each form.
"""

import csv
import datetime
import json
import sys
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.feather
import pyarrow.parquet

HERE = Path(__file__).parent
FOLDER = Path(sys.argv[1])

# Columns that hold numbers, by layout; all others are text. Codes that begin with a zero are text.
WHOLE = {
    "gdelt": "GLOBALEVENTID SQLDATE MonthYear Year IsRootEvent QuadClass NumMentions NumSources NumArticles "
    "Actor1Geo_Type Actor2Geo_Type ActionGeo_Type DATEADDED".split(),
    "gdelt-mentions": "GlobalEventID EventTimeDate MentionTimeDate MentionType SentenceID Actor1CharOffset Actor2CharOffset "
    "ActionCharOffset InRawText Confidence MentionDocLen".split(),
    "icews": ["Event ID", "Story ID", "Sentence Number"],
    "phoenix": ["Date", "Year", "Month", "Day", "QuadClass"],
    "polecat": ["Actor COW", "Recipient COW", "GeoNames ID"],
}
NUMBERS = {
    "gdelt": ["FractionDate", "GoldsteinScale", "AvgTone", "ActionGeo_Lat", "ActionGeo_Long"]
    + [f"Actor{n}Geo_{side}" for n in (1, 2) for side in ("Lat", "Long")],
    "gdelt-mentions": ["MentionDocTone"],
    "icews": ["Intensity", "Latitude", "Longitude"],
    "phoenix": ["GoldsteinScore", "Lat", "Lon"],
    "polecat": ["Intensity", "Latitude", "Longitude"],
}
# Columns that every row must fill.
FILLED = {
    "gdelt": "GLOBALEVENTID EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale SOURCEURL".split(),
    "gdelt-mentions": "GlobalEventID MentionIdentifier SentenceID ActionCharOffset Confidence MentionDocLen".split(),
    "icews": ["Event ID", "Event Text", "CAMEO Code", "Intensity", "Story ID", "Sentence Number"],
    "phoenix": "EventID EventCode EventRootCode QuadClass GoldsteinScore SentenceID".split(),
    "polecat": ["Event ID", "Event Type", "Intensity", "Quad Code", "Version"],
}
LISTS = {"gdelt": "gdelt2_events", "gdelt-mentions": "gdelt2_mentions"}
HEADER = {"icews", "polecat"}


def path(form):
    return FOLDER / f"export.{form}"


def names(layout):
    return (HERE / f"{LISTS.get(layout, layout)}.txt").read_text().splitlines()


def records():
    lines = [json.loads(line) for line in (FOLDER / "events.jsonl").read_text().splitlines()]
    return [r for r in lines if r["record"] == "event"], [r for r in lines if r["record"] == "quote"]


def csv_rows():
    with open(FOLDER / "events.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def check(what, found, expected):
    if found != expected:
        sys.exit(f"{what}:\n  found    {str(found)[:2000]}\n  expected {str(expected)[:2000]}")


def layout_is_read(layout):
    columns = names(layout)
    first = path(layout).read_text(encoding="utf-8").split("\n", 1)[0].split("\t")
    if layout in HEADER:
        check(f"{layout}: the header", first, columns)
    else:
        check(f"{layout}: the width of the first row", len(first), len(columns))
        check(f"{layout}: no header", first == columns, False)

    types = {name: "string" for name in columns}
    types |= {name: "Int64" for name in WHOLE[layout]} | {name: "float64" for name in NUMBERS[layout]}
    how = {"sep": "\t", "dtype": types, "keep_default_na": False, "na_values": [""]}
    table = pandas.read_csv(path(layout), header=0 if layout in HEADER else None, names=columns, **how)
    check(f"{layout}: names by pandas", list(table.columns), columns)
    check(f"{layout}: types by pandas", {name: str(kind) for name, kind in table.dtypes.items()}, types)
    for name in FILLED[layout]:
        check(f"{layout}: rows without {name}", int(table[name].isna().sum()), 0)

    dtypes = {name: polars.String for name in columns}
    dtypes |= {name: polars.Int64 for name in WHOLE[layout]} | {name: polars.Float64 for name in NUMBERS[layout]}
    read = polars.read_csv(
        path(layout), separator="\t", has_header=layout in HEADER, new_columns=columns, schema_overrides=list(dtypes.values()), quote_char=None
    )
    check(f"{layout}: rows by polars", (read.columns, read.height), (columns, len(table)))
    check(f"{layout}: types by polars", read.dtypes, list(dtypes.values()))

    kinds = {name: "VARCHAR" for name in columns}
    kinds |= {name: "BIGINT" for name in WHOLE[layout]} | {name: "DOUBLE" for name in NUMBERS[layout]}
    described = ", ".join(f"'{name}': '{kind}'" for name, kind in kinds.items())
    question = (
        f"SELECT * FROM read_csv('{path(layout)}', delim='\t', header={layout in HEADER}, quote='', escape='', columns={{{described}}})"
    )
    relation = duckdb.sql(question)
    check(f"{layout}: types by DuckDB", [str(kind) for kind in relation.types], list(kinds.values()))
    check(f"{layout}: rows by DuckDB", len(relation.fetchall()), len(table))
    return table


def plain(value):
    """A value of a nested column as JSON has it."""
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, dict):
        fields = {name: plain(part) for name, part in value.items()}
        # What refers back to nothing has no `via` in a record.
        return {name: part for name, part in fields.items() if name != "via" or part is not None}
    if isinstance(value, (list, tuple)):
        return [plain(part) for part in value]
    return value


def nested_is_the_record(table, what):
    events, quotes = records()
    of_quotes = ["schema", "record", "text", "source_id"]
    rows = [plain(row) for row in table.to_pylist()]
    for row in rows:
        ids = {id for ids in [row["attribution"], *(c["attribution"] for c in row["counts"])] for id in ids}
        own = [q for q in quotes if q["source_id"] == row["source_id"] and q["text"] == row["text"] and q["id"] in ids]
        expected = [{name: part for name, part in quote.items() if name not in of_quotes} for quote in own]
        check(f"{what}: quotes of {row['id']}", row.pop("quotes"), expected)
    check(f"{what}: how many", len(rows), len(events))
    for row, event in zip(rows, events):
        check(f"{what}: the record {event['id']}", row, event)
        check(f"{what}: the order of its fields", list(row), list(event))


def nested_types(schema, what):
    text, whole, day = pyarrow.string(), pyarrow.int64(), pyarrow.date32()
    for name, kind in {
        "schema": whole,
        "id": text,
        "published": text,
        "sentence": whole,
        "moods": pyarrow.list_(pyarrow.field("element", text)),
        "cameo": text,
        "quad": whole,
        "goldstein": pyarrow.float64(),
        "confidence": pyarrow.float64(),
    }.items():
        check(f"{what}: type of {name}", schema.field(name).type, kind)
    check(f"{what}: type of date.from", schema.field("date").type.field("from").type, day)
    check(f"{what}: a span", schema.field("trigger").type.field("span").type, pyarrow.list_(pyarrow.field("element", whole)))


def flat_is_the_csv(table, what):
    rows = csv_rows()
    check(f"{what}: names", table.column_names, list(rows[0]))
    for number, (found, expected) in enumerate(zip(table.to_pylist(), rows, strict=True)):
        for name, text in expected.items():
            value = found[name]
            if isinstance(value, (int, float)):
                check(f"{what}: {name} of row {number}", value, float(text))
            else:
                check(f"{what}: {name} of row {number}", "" if value is None else str(value), text)
    kinds = {name: str(table.schema.field(name).type) for name in table.column_names}
    for name, kind in {"dyad": "int64", "date": "date32[day]", "place_lat": "double", "cameo": "string", "quad": "int64"}.items():
        check(f"{what}: type of {name}", kinds[name], kind)


def columns_are_read():
    for shape, form in [("nested", ""), ("flat", "-flat")]:
        parquet, arrow = path(f"parquet{form}"), path(f"arrow{form}")
        by_pyarrow, by_feather = pyarrow.parquet.read_table(parquet), pyarrow.feather.read_table(arrow, memory_map=False)
        check(f"{shape}: one schema", by_feather.schema.remove_metadata(), by_pyarrow.schema.remove_metadata())
        for what, table in [("Parquet", by_pyarrow), ("Arrow", by_feather)]:
            if shape == "nested":
                nested_types(table.schema, what)
                nested_is_the_record(table, what)
            else:
                flat_is_the_csv(table, what)
        ids = by_pyarrow.column("id").to_pylist()
        columns = by_pyarrow.column_names
        check("names by pandas", list(pandas.read_parquet(parquet).columns), columns)
        check("ids by pandas", list(pandas.read_feather(arrow)["id"]), ids)
        check("ids by polars", polars.read_parquet(parquet)["id"].to_list(), ids)
        check("names by polars", polars.read_ipc(arrow).columns, columns)
        check("names by DuckDB", duckdb.sql(f"SELECT * FROM read_parquet('{parquet}')").columns, columns)
        check("ids by DuckDB", [id for (id,) in duckdb.sql(f"SELECT id FROM read_parquet('{parquet}')").fetchall()], ids)
    page = (HERE / "../../docs/formats.md").read_text(encoding="utf-8")
    question = page.split("```sql\n")[1].split("```")[0].replace("'events.parquet'", f"read_parquet('{path('parquet')}')")
    check("the question of the page finds something", len(duckdb.sql(question).fetchall()) > 0, True)
    actors = duckdb.sql(f"SELECT count(*) FROM (SELECT unnest(actor) FROM read_parquet('{path('parquet')}'))").fetchall()[0][0]
    check("actors by DuckDB", actors, sum(len(event["actor"]) for event in records()[0]))


def layouts_agree(tables):
    """Layouts of one codebook tell the same dyads, and each only events that are so."""
    events = {event["id"]: event for event in records()[0]}
    gdelt, icews, phoenix, polecat = (tables[name] for name in ("gdelt", "icews", "phoenix", "polecat"))
    check("ids of ICEWS", list(icews["Event ID"]), list(gdelt["GLOBALEVENTID"]))
    check("codes of Phoenix", list(phoenix["EventCode"]), list(gdelt["EventCode"]))
    check("GDELT: ids are unique", int(gdelt["GLOBALEVENTID"].duplicated().sum()), 0)
    days = {row["id"]: row["date"] for row in csv_rows()}
    bare = lambda column: ["" if pandas.isna(day) else str(day).replace("-", "") for day in column]
    filed = [days[id.rsplit("-", 1)[0]].replace("-", "") for id in phoenix["EventID"]]
    for what, column in [("GDELT", gdelt["SQLDATE"]), ("ICEWS", icews["Event Date"]), ("Phoenix", phoenix["Date"])]:
        check(f"days of {what}", bare(column), filed)
    check("days of POLECAT", bare(polecat["Event Date"]), [days[id.rsplit("-", 1)[0]].replace("-", "") for id in polecat["Event ID"]])
    mentioned = set(tables["gdelt-mentions"]["GlobalEventID"])
    check("GDELT: every event has a mention", set(gdelt["GLOBALEVENTID"]) - mentioned, set())
    for id, code in zip(phoenix["EventID"], phoenix["EventCode"]):
        event = events[id.rsplit("-", 1)[0]]
        check(f"Phoenix: code of {id}", code, event["cameo"])
        so = event["standing"] in ("told", "own", "stated") and not set(event["marks"]) - {"ongoing"}
        check(f"Phoenix: {id} is so", so, True)
    for id, kind, contexts in zip(polecat["Event ID"], polecat["Event Type"], polecat["Contexts"]):
        plover = events[id.rsplit("-", 1)[0]]["plover"]
        listed = [] if pandas.isna(contexts) else contexts.split(";")
        check(f"POLECAT: type and contexts of {id}", (kind, listed), (plover["type"], plover["context"]))


def plover_is_read():
    objects = [json.loads(line) for line in path("plover").read_text(encoding="utf-8").splitlines()]
    told = [event for event in records()[0] if event["plover"]]
    check("PLOVER: ids", [o["id"] for o in objects], [event["id"] for event in told])
    check("PLOVER: types", [o["event_type"] for o in objects], [event["plover"]["type"] for event in told])
    check("PLOVER: actors", [len(o["actor"]) for o in objects], [len(event["actor"]) for event in told])
    check("PLOVER: by polars", polars.read_ndjson(path("plover")).height, len(objects))


def main():
    tables = {layout: layout_is_read(layout) for layout in WHOLE}
    check("there is something to read", min(len(table) for table in tables.values()) > 20, True)
    layouts_agree(tables)
    columns_are_read()
    plover_is_read()
    rows = ", ".join(f"{name} {len(table)}" for name, table in tables.items())
    print(f"read by pandas {pandas.__version__}, polars {polars.__version__}, pyarrow {pyarrow.__version__}, DuckDB {duckdb.__version__}")
    print(f"{len(records()[0])} events; rows: {rows}")


main()
