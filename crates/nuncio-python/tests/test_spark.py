"""Spark gives what the command line gives, however many partitions; no row fails a job."""

import datetime
import gzip
import json
import os
import shutil
import subprocess
import sys

import pyarrow.parquet
import pytest
from conftest import FOLDERS, ROOT

pyspark = pytest.importorskip("pyspark")
if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
    pytest.skip("there is no Java for Spark to run on", allow_module_level=True)

import nuncio.spark  # noqa: E402 (needs pyspark)

GOOD = "Togo bombed Benin."
# Spark itself leaves files open.
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning")
LOCAL = {
    "spark.master": "local[2]",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.host": "127.0.0.1",
    "spark.ui.enabled": "false",
    "spark.sql.shuffle.partitions": "4",
}


@pytest.fixture(scope="module")
def spark():
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = pyspark.sql.SparkSession.builder
    for name, value in LOCAL.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def rows(table):
    """Rows of a table without what only tables of texts have, in an order of their own."""
    kept = table.drop_columns([name for name in ("reason", "file") if name in table.column_names])
    return sorted(kept.to_pylist(), key=lambda row: json.dumps(row, default=str, sort_keys=True))


@pytest.mark.parametrize("partitions", [1, 2, 8])
@pytest.mark.parametrize(("shape", "form"), [("nested", "parquet"), ("flat", "parquet-flat")])
def test_any_number_of_partitions_gives_the_events_of_the_command_line(
    partitions, shape, form, spark, articles, articles_file, command_line, tmp_path
):
    command_line.run("code", "--format", form, "--policy", "all", articles_file, "-o", tmp_path / "events.parquet")
    frame = spark.createDataFrame(
        [(row["id"], row["title"], row["text"], row["published"]) for row in articles],
        "url string, title string, body string, date string",
    ).repartition(partitions)
    told = nuncio.spark.code(frame, text="body", id="url", published="date", shape=shape)
    assert told.rdd.getNumPartitions() == partitions
    table = told.toArrow()
    assert table.column("reason").null_count == len(table)
    assert rows(table) == rows(pyarrow.parquet.read_table(tmp_path / "events.parquet"))


def test_what_is_no_text_gives_a_reason(spark):
    texts = [GOOD, None, "", " ", "Togo bombed Benin. " * 60_000, GOOD]
    frame = spark.createDataFrame([(str(at), text, at % 2) for at, text in enumerate(texts)], "id string, text string, crawl int")
    told = nuncio.spark.code(frame, keep=["crawl"], shape="flat").orderBy("source_id").collect()
    assert [row["source_id"] for row in told] == ["0", "1", "2", "3", "4", "5"]
    assert [row["crawl"] for row in told] == [0, 1, 0, 1, 0, 1]
    assert [row["cameo"] for row in told] == ["195", None, None, None, None, "195"]
    reasons = [row["reason"] for row in told]
    assert (reasons[0], reasons[5]) == (None, None)
    assert [reason.split(":")[0].split(";")[0] for reason in reasons[1:4]] == ["there is no text"] + ["the text is blank"] * 2
    assert "more than the 1000000" in reasons[4]


@pytest.mark.parametrize(("kind", "value"), [("int", 7), ("binary", bytearray(b"x")), ("array<string>", ["x"]), ("boolean", True)])
def test_a_column_of_anything_gives_reasons(kind, value, spark):
    frame = spark.createDataFrame([(value,), (None,)], f"text {kind}")
    told = nuncio.spark.code(frame).collect()
    assert len(told) == 2
    assert all(row["reason"] and row["cameo"] is None for row in told)


def test_days_of_spark_are_read(spark):
    moments = [datetime.datetime(1999, 1, 2), datetime.datetime(1999, 1, 2, 13, 30)]
    frame = spark.createDataFrame([(GOOD, moment) for moment in moments], "text string, published timestamp_ntz")
    assert sorted(row["published"] for row in nuncio.spark.code(frame).collect()) == ["1999-01-02", "1999-01-02T13:30"]
    frame = spark.createDataFrame([(GOOD, moments[0].date())], "text string, published date")
    assert [row["published"] for row in nuncio.spark.code(frame).collect()] == ["1999-01-02"]


def test_columns_that_are_not_there_are_named_before_anything_runs(spark):
    frame = spark.createDataFrame([(GOOD, 1)], "body string, sentence int")
    with pytest.raises(KeyError, match="there is no column `text`"):
        nuncio.spark.code(frame)
    with pytest.raises(KeyError, match="there is no column `crawl` to keep"):
        nuncio.spark.code(frame, text="body", keep=["crawl"])
    with pytest.raises(KeyError, match="events have a column `sentence` of their own"):
        nuncio.spark.code(frame, text="body", keep=["sentence"])


def test_options_and_units_reach_the_workers(spark):
    frame = spark.createDataFrame([("Perú bombed Bolivia. Chad said Libya had attacked it.",)], "text string")
    told = nuncio.spark.code(frame, options={"policy": "strict"}, spans="characters").collect()
    assert [row["trigger"]["span"] for row in told if row["cameo"] == "195"] == [[5, 11]]
    assert {row["standing"] for row in told} == {"told"}


def crawl(path, texts):
    """A crawl with a page a text."""
    with gzip.open(path, "wb") as out:
        for at, text in enumerate(texts):
            page = f"<html><head><title>News</title></head><body><article><p>{text}</p></article></body></html>".encode()
            body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:{at}>\r\nWARC-Date: 2011-03-0{at + 1}T10:00:00Z\r\n"
                f"WARC-Target-URI: https://example.org/{at}\r\nContent-Type: application/http; msgtype=response\r\n"
                f"Content-Length: {len(body)}\r\n\r\n"
            )
            out.write(head.encode() + body + b"\r\n\r\n")


LONG = (
    "Police in Lusaka arrested twelve opposition activists on Tuesday, a spokesman said. Zambia accused Zimbabwe of arming them. "
    "The government of Zimbabwe denied it and recalled its ambassador. Both countries will meet for talks in Gaborone next week."
)


def test_files_give_the_events_of_the_command_line(spark, command_line, tmp_path):
    crawl(tmp_path / "a.warc.gz", [LONG, LONG.replace("Lusaka", "Ndola")])
    paths = [str(ROOT / folder) for folder in FOLDERS] + [str(tmp_path / "a.warc.gz"), str(tmp_path / "none.warc.gz")]
    told = nuncio.spark.code_files(spark, paths).toArrow()
    reasons = [reason for reason in told.column("reason").to_pylist() if reason]
    assert any("none.warc.gz: there is no such file" in reason for reason in reasons)
    command_line.run("code", "--format", "parquet", "--policy", "all", *paths[:-1], "-o", tmp_path / "events.parquet")
    events = told.filter(pyarrow.compute.is_null(told.column("reason")))
    assert rows(events) == rows(pyarrow.parquet.read_table(tmp_path / "events.parquet"))
    assert len(events) > 200


def test_every_file_is_a_task(spark, tmp_path):
    for at in range(12):
        (tmp_path / f"{at}.txt").write_text(GOOD)
    told = nuncio.spark.code_files(spark, [str(tmp_path / f"{at}.txt") for at in range(12)])
    tasks = told.select("file", pyspark.sql.functions.spark_partition_id().alias("task")).collect()
    assert len({row["task"] for row in tasks}) == len({row["file"] for row in tasks}) == 12
    assert nuncio.spark.code_files(spark, []).count() == 0


def test_files_are_fetched_to_the_workers(spark, tmp_path):
    source = tmp_path / "store"
    source.mkdir()
    (source / "a.txt").write_text(GOOD)

    def fetch(name, folder):
        return shutil.copy(source / name, folder)

    told = nuncio.spark.code_files(spark, ["a.txt", "b.txt"], fetch=fetch).orderBy("file").collect()
    assert [(row["file"], row["cameo"]) for row in told] == [("a.txt", "195"), ("b.txt", None)]
    assert told[1]["reason"].startswith("b.txt: it cannot be fetched")


def test_copies_of_a_report_are_found(spark):
    sentence = "The mayor of town {n} opened bridge w{n} over river x{n} in spring y{n}, he said. "
    report = "".join(sentence.format(n=chr(97 + n)) for n in range(20))
    other = "".join(sentence.format(n=chr(65 + n) * 3) for n in range(20))
    texts = [
        ("first", report, "2011-03-01"),
        ("cut", report[: len(report) * 2 // 3], "2011-03-02"),
        ("led", "Bridges were opened in many towns of the country. " + report, "2011-03-03T08:00"),
        ("late", report, "2011-03-09"),
        ("other", other, "2011-03-01"),
        ("undated", report, None),
        ("null", None, "2011-03-01"),
    ]
    frame = spark.createDataFrame(texts, "url string, body string, date string").repartition(3)
    told = nuncio.spark.copies(frame, id="url", text="body", published="date").collect()
    assert {row["id"]: row["first"] for row in told} == {"cut": "first", "led": "first"}


@pytest.mark.parametrize("kind", ["parquet", "crawl"])
def test_the_example_writes_partitioned_parquet(kind, tmp_path):
    if kind == "parquet":
        table = pyarrow.table({"url": ["a", "b"], "body": [LONG, None], "date": ["2011-03-01", "2011-04-01"]})
        pyarrow.parquet.write_table(table, tmp_path / "articles.parquet")
        inputs = [tmp_path / "articles.parquet", "--text", "body", "--id", "url", "--published", "date"]
    else:
        crawl(tmp_path / "a.warc.gz", [LONG])
        inputs = [tmp_path / "a.warc.gz", tmp_path / "none.warc.gz"]
    settings = " ".join(f"--conf {name}={value}" for name, value in LOCAL.items())
    environment = {**os.environ, "PYSPARK_PYTHON": sys.executable, "PYSPARK_SUBMIT_ARGS": f"{settings} pyspark-shell"}
    script = ROOT / "crates/nuncio-python/examples/code_crawl.py"
    command = [sys.executable, str(script), "--out", str(tmp_path / "events"), *map(str, inputs)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    assert ", 1 problems, in" in done.stdout
    assert list((tmp_path / "events/table=events/month=2011-03").glob("*.parquet"))
    assert list((tmp_path / "events/table=problems").glob("month=*/*.parquet"))
