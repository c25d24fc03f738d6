"""Rows of every kind: what cannot be coded gives a reason, and never an exception."""

import datetime
import json
import pickle
import threading
import time

import numpy
import pandas
import polars
import pyarrow
import pytest

import nuncio

GOOD = "Togo bombed Benin."
BAD = {
    "null": (None, "there is no text: the value is null"),
    "nan": (float("nan"), "there is no text: the value is null"),
    "empty": ("", "the text is blank"),
    "blank": (" \n\t ", "the text is blank"),
    "huge": ("Togo bombed Benin. " * 60_000, "the text has 1140000 bytes, more than the 1000000 that are read"),
    "number": (7, "the field `text` holds a number"),
    "bytes": (b"Togo bombed Benin.", "the text is no string but of the type `bytes`"),
    "object": (object(), "the text is no string but of the type `object`"),
    "list": (["Togo bombed Benin."], "the field `text` holds an array"),
    "french": (
        "Le gouvernement a annoncé hier que les négociations avec les groupes armés reprendront la semaine prochaine.",
        "this is in French (fr)",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_text_gives_a_reason_and_its_neighbours_their_events(name, coder):
    text, reason = BAD[name]
    first, bad, last = coder.code_many([GOOD, text, GOOD], id=["a", "b", "c"])
    assert (len(first), first.reason, len(last), last.source_id) == (1, None, 1, "c")
    assert (bad, bad.quotes, bad.source_id) == ([], [], "b")
    assert bad.reason.startswith(reason)
    for shape in ("nested", "flat"):
        rows = [{"id": "a", "text": GOOD}, {"id": "b", "text": text}, {"id": "c", "text": GOOD}]
        table = coder.code_table(rows, shape=shape).to_pylist()
        assert [(row["row"], row["source_id"], row["cameo"]) for row in table] == [
            (0, "a", "195"),
            (1, "b", None),
            (2, "c", "195"),
        ]
        assert table[1]["reason"] == bad.reason
        filled = {name for name, value in table[1].items() if value is not None}
        assert filled == {"row", "reason", "source_id"}


def test_half_a_character_is_read_as_a_replacement(coder):
    for unit in ("bytes", "characters"):
        told = coder.code("Half \ud83d of it. Togo bombed Benin.", spans=unit)
        assert told[0]["cameo"] == "195"
        assert told.words(told[0]["trigger"]["span"]) == "bombed"


def test_a_story_without_a_name_is_called_by_its_words(coder):
    one, other = coder.code_many([GOOD, GOOD])
    assert one.source_id == other.source_id == one[0]["text"]
    quiet, null = coder.code_many(["Nothing was said.", None])
    assert (len(quiet), quiet.reason, len(quiet.source_id), null.source_id) == (0, None, 16, None)


@pytest.mark.parametrize(
    ("published", "written"),
    [
        ("1999-01-02", "1999-01-02"),
        (datetime.date(1999, 1, 2), "1999-01-02"),
        (datetime.datetime(1999, 1, 2, 13, 30), "1999-01-02T13:30"),
        (pandas.Timestamp("1999-01-02"), "1999-01-02"),
        (None, None),
        (pandas.NaT, None),
    ],
)
def test_days_are_read_as_people_have_them(published, written, coder):
    assert coder.code(GOOD, published)[0]["published"] == written


@pytest.mark.parametrize("unit", ["D", "s", "ns"])
def test_days_of_numpy_are_read_in_any_unit(unit, coder):
    days = numpy.array(["1999-01-02", "NaT"], dtype=f"datetime64[{unit}]")
    told = coder.code_many(numpy.array([GOOD, GOOD], dtype=object), published=days)
    assert [events[0]["published"] for events in told] == ["1999-01-02", None]


def test_a_date_that_is_none_is_told_and_the_text_coded(coder):
    with pytest.warns(nuncio.NuncioWarning, match="the date `last week`"):
        told = coder.code(GOOD, "last week")
    assert (len(told), told.reason, len(told.warnings)) == (1, None, 1)
    table = coder.code_table([{"text": GOOD, "published": "last week", "id": "a"}]).to_pylist()
    assert [(row["row"], row["cameo"]) for row in table] == [(0, None), (0, "195")]
    assert table[0]["reason"].startswith("the date `last week`")


def test_a_table_comes_back_as_the_kind_that_it_was(coder):
    rows = [{"text": GOOD, "published": "1999-01-02", "id": 1}, {"text": None, "published": None, "id": 2}]
    arrow = coder.code_table(pyarrow.Table.from_pylist(rows), shape="flat")
    assert isinstance(arrow, pyarrow.Table)
    of_pandas = coder.code_table(pandas.DataFrame(rows), shape="flat")
    assert isinstance(of_pandas, pandas.DataFrame)
    of_polars = coder.code_table(polars.DataFrame(rows), shape="flat")
    assert isinstance(of_polars, polars.DataFrame)
    assert of_polars.to_arrow().column("cameo").to_pylist() == arrow.column("cameo").to_pylist() == ["195", None]
    assert of_pandas["cameo"][0] == "195"
    assert pandas.isna(of_pandas["cameo"][1])
    assert of_pandas["source_id"].to_list() == ["1", "2"]
    assert str(of_pandas["quad"].dtype) == "Int64"
    assert of_pandas["date"][0] == pandas.Timestamp("1999-01-02")


def test_an_empty_table_has_its_columns(coder):
    empty = coder.code_table(pandas.DataFrame({"text": []}))
    full = coder.code_table(pandas.DataFrame({"text": [GOOD]}))
    assert len(empty) == 0
    assert list(empty.columns) == list(full.columns)


def test_columns_are_taken_by_name(coder):
    frame = pandas.DataFrame({"body": [GOOD], "title": ["Chad bombs Libya"], "when": ["1999-01-02"]})
    told = coder.code_table(frame, text="body", published="when")
    assert [zone for zone in told["zone"]] == ["title", "body"]
    assert set(told["published"]) == {"1999-01-02"}
    assert set(coder.code_table(frame, text="body", title=None)["zone"]) == {"body"}
    with pytest.raises(KeyError, match="there is no column `words`; there are body, title, when"):
        coder.code_table(frame, text="words")
    with pytest.raises(KeyError, match="there is no column `text`"):
        coder.code_table(frame)
    with pytest.raises(TypeError, match="a story has no field `headline`"):
        coder.code_table(frame, text="body", headline="title")


def test_more_rows_than_a_chunk_are_numbered_on(coder):
    rows = [{"text": GOOD if at % 1000 == 0 else "Nothing."} for at in range(5000)]
    assert coder.code_table(rows).column("row").to_pylist() == [0, 1000, 2000, 3000, 4000]


def test_what_is_asked_wrongly_is_said(coder):
    with pytest.raises(TypeError, match=r"the text must be a string, not NoneType; code_many\(\) takes a column"):
        coder.code(None)
    with pytest.raises(ValueError, match="`id` has 3 values for 1 texts"):
        coder.code_many([GOOD], id=[1, 2, 3])
    with pytest.raises(ValueError, match="a table is `nested` or `flat`, not `round`"):
        coder.code_table([{"text": GOOD}], shape="round")
    with pytest.raises(ValueError, match="spans are in `bytes` or in `characters`"):
        coder.code(GOOD, spans="words")
    with pytest.raises(ValueError, match="there is no policy `fair`; there are all, factual, strict, recode"):
        nuncio.Coder(policy="fair")
    with pytest.raises(ValueError, match="at least one is needed"):
        nuncio.Coder(threads=0)
    with pytest.raises(TypeError, match="a table of pandas, polars or pyarrow"):
        coder.code_table("news.csv")
    with pytest.raises(nuncio.PackError, match="there is no folder"):
        nuncio.Coder(pack="/no/such/folder")
    with pytest.raises(nuncio.ArchiveError):
        nuncio.read_archive("/no/such/archive.db")
    with pytest.raises(ValueError, match="unknown field `actr`"):
        nuncio.read_archive("/no/such/archive.db", actr="TCD")
    with pytest.raises(ValueError, match="`soon` is no day; write it as 2024-06-18"):
        nuncio.read_archive("/no/such/archive.db", since="soon")
    with pytest.raises(ValueError, match="`soon` is no day"):
        coder.actors("Kenya", "soon")


def test_files_that_cannot_be_read_come_in_their_place(coder, tmp_path):
    (tmp_path / "a.jsonl").write_text(json.dumps({"text": GOOD}) + "\n{broken\n" + json.dumps({"text": GOOD}) + "\n")
    told = list(coder.code_files(tmp_path / "a.jsonl", tmp_path / "none.txt"))
    assert [len(events) for events in told] == [1, 0, 1, 0]
    assert "a.jsonl, line 2: this is not valid JSON" in told[1].reason
    assert "none.txt: there is no such file" in told[3].reason
    table = pyarrow.concat_tables(coder.file_tables(tmp_path / "a.jsonl", tmp_path / "none.txt"))
    assert [reason is None for reason in table.column("reason").to_pylist()] == [True, False, True, False]


def test_a_text_of_a_file_that_is_too_long_gives_a_reason(tmp_path):
    (tmp_path / "long.txt").write_text(GOOD * 100)
    (tmp_path / "short.txt").write_text(GOOD)
    long, short = nuncio.Coder(longest=1000).code_files(tmp_path)
    assert "long.txt: this one text is longer than 1000 bytes" in long.reason
    assert len(short) == 1


def test_a_field_of_no_use_is_told_and_left_out(coder):
    with pytest.warns(nuncio.NuncioWarning, match="the field `title` holds an object and was left out"):
        assert len(coder.code(GOOD, title=b"Togo")) == 1


def test_content_in_memory_is_read_by_its_name(coder):
    told = list(coder.code_bytes("news.csv", b"id,text\n7,Togo bombed Benin.\n", published="1999-01-02"))
    assert [(events.source_id, events[0]["published"]) for events in told] == [("7", "1999-01-02")]


def test_files_that_nobody_reads_on_end_their_threads(coder, tmp_path):
    (tmp_path / "a.jsonl").write_text((json.dumps({"text": GOOD}) + "\n") * 3000)
    before = threading.active_count()
    for _ in range(5):
        assert len(next(iter(coder.code_files(tmp_path / "a.jsonl")))) == 1
    assert threading.active_count() == before


def test_batches_take_columns_of_the_input_along(coder):
    batch = pyarrow.record_batch({"text": [GOOD, None], "crawl": ["x", "y"]})
    (told,) = coder.code_batches([batch], keep=["crawl"], shape="flat")
    assert told.schema.names[:2] == ["crawl", "reason"]
    assert told.column("crawl").to_pylist() == ["x", "y"]


def test_a_coder_can_be_pickled(coder):
    again = pickle.loads(pickle.dumps(nuncio.Coder(policy="factual", spans="characters")))
    assert again.code("Perú bombed Bolivia.")[0]["trigger"]["span"] == [5, 11]
    assert again.pack == coder.pack


def test_the_lock_of_the_interpreter_is_free_while_texts_are_coded(coder, articles):
    """A thread that does nothing but count goes on counting."""
    count, done = 0, threading.Event()

    def work():
        try:
            coder.code_many([row["text"] for row in articles] * 20)
        finally:
            done.set()

    worker = threading.Thread(target=work)
    worker.start()
    while not done.is_set():
        count += 1
        time.sleep(0.001)
    worker.join()
    # With the lock held, the loop would run once or twice.
    assert count > 50


def test_many_threads_share_a_coder(coder):
    expected = coder.code(GOOD)
    told = []
    workers = [threading.Thread(target=lambda: told.append(coder.code(GOOD))) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert told == [expected] * 8


def test_actors_are_of_their_day(coder):
    (holder,) = coder.actors("the Russian president", "2001-05-01")[:1]
    assert (holder["name"], holder["code"]) == ("Vladimir Putin", "RUSGOV")
    assert coder.actors("Pyongyang")[0]["by"] == "capital"
    assert coder.actors("Nobody Whosoever") == []
