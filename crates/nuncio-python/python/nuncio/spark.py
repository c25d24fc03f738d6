"""Coding on a cluster of Apache Spark: a column of texts, or files that the workers can see, into a DataFrame of events.

The work is a map: no row waits for another, nothing is shuffled. Each worker process reads the pack once, when its first batch comes,
and codes one text at a time; Spark's own tasks use the cores. Needs pyspark 4, pyarrow and Java 17.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pyarrow

from nuncio import columns
from nuncio.coder import Coder, Shape
from nuncio.events import Unit

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql.types import StructType

Fetch = Callable[[str, str], str]
"""Brings a file to a worker: takes what it is called and an empty folder, gives the path below which it then lies."""


def code(
    df: DataFrame,
    *,
    shape: Shape = "nested",
    spans: Unit = "bytes",
    keep: Sequence[str] = (),
    options: dict[str, Any] | None = None,
    **names: str | None,
) -> DataFrame:
    """Codes a DataFrame with a text in each row into one of events.

        events = nuncio.spark.code(articles, text="body", id="url", published="date", keep=["crawl"])
        events.write.partitionBy("crawl").parquet("events")

    Args:
        df: texts; all other columns but those that are named may have any type.
        shape: `nested`, a row an event with all that is nested in it; `flat`, a row a dyad with the columns of the CSV.
        spans: what spans count: `bytes` or `characters`.
        keep: columns of the input that each event takes along, before its own.
        options: of the `Coder`; `threads` is 1 where nothing is said.
        names: the column that each field stands in: text="body", published="date". A column that has the name of a field is that
            field; None leaves it out.

    Returns:
        `keep`, `reason`, and the columns of `docs/records.md` or `docs/csv.md`. A row that could not be coded (null, blank, too
        long, no text, in another language) gives one row in which only `reason`, `source_id` and what is kept are set; no row
        fails the job. A story without an id is called by a hash of its words, whichever partition it is in.

    Raises:
        KeyError: a column that was named is not there, or none has the text.
    """
    chosen = columns.chosen(df.columns, names)
    missing = [name for name in keep if name not in df.columns]
    if missing:
        raise KeyError(f"there is no column `{missing[0]}` to keep; there are {', '.join(df.columns)}")
    own = _schema(shape)
    taken = [name for name in keep if name in own.fieldNames()]
    if taken:
        raise KeyError(f"events have a column `{taken[0]}` of their own; rename the one that is to be kept")
    # Columns that nobody needs never leave the JVM.
    wanted = df.select(*dict.fromkeys([*chosen.values(), *keep]))
    schema = type(own)([field for name in keep for field in df.schema if field.name == name] + own.fields)
    written = _written(options)
    # All fields are said: on the workers nothing is guessed.
    asked: dict[str, Any] = {field: chosen.get(field) for field in columns.FIELDS}

    def coded(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        coder = _coder(written)
        return coder.code_batches(batches, shape=shape, spans=spans, keep=keep, **asked)

    return wanted.mapInArrow(coded, schema)


def code_files(
    spark: SparkSession,
    paths: Sequence[str],
    *,
    fetch: Fetch | None = None,
    partitions: int | None = None,
    shape: Shape = "nested",
    options: dict[str, Any] | None = None,
    published: str | None = None,
    fields: dict[str, str] | None = None,
) -> DataFrame:
    """Codes files as the command line reads them: crawls (WARC), JSON lines, HTML, feeds, archives of them; a file a task.

    Args:
        spark: the session.
        paths: files that every worker sees by these names, or whatever `fetch` understands.
        fetch: brings one to the worker: takes its name and an empty folder, gives the path of what it put there. The folder is
            removed when the file is coded.
        partitions: tasks; one for each file where nothing is said.
        shape, options: as of `code`.
        published, fields: as of `Coder.code_files`.

    Returns:
        `file`, `reason`, and the columns of events. What could not be read or fetched is told in a row with a `reason`.
    """
    from pyspark.sql.types import StringType, StructField, StructType

    own = _schema(shape)
    schema = StructType([StructField("file", StringType()), *own.fields])
    written = _written(options)
    # In slices, and not by a hash or in turns: no task is left with three files while another has none.
    named = spark.sparkContext.parallelize([(path,) for path in paths], partitions or max(1, len(paths)))
    files = spark.createDataFrame(named, "file string")

    def coded(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        coder = _coder(written)
        for batch in batches:
            for path in batch.column("file").to_pylist():
                for table in _coded_file(coder, path, fetch, shape, published, fields):
                    named = pyarrow.array([path] * table.num_rows, pyarrow.string())
                    yield from table.drop_columns(["row"]).add_column(0, "file", named).to_batches()

    return files.mapInArrow(coded, schema)


def _coded_file(
    coder: Coder,
    path: str,
    fetch: Fetch | None,
    shape: Shape,
    published: str | None,
    fields: dict[str, str] | None,
) -> Iterator[pyarrow.Table]:
    folder = tempfile.mkdtemp(prefix="nuncio-") if fetch else None
    try:
        try:
            local = fetch(path, folder) if fetch and folder else path
        except Exception as error:  # noqa: BLE001 (whatever a user's own function raises costs one file)
            yield pyarrow.table(coder._coder.table_of_reason(f"{path}: it cannot be fetched ({error})", shape))
            return
        yield from coder.file_tables(local, shape=shape, published=published, fields=fields)
    finally:
        if folder:
            shutil.rmtree(folder, ignore_errors=True)


def copies(
    df: DataFrame,
    *,
    id: str = "id",  # noqa: A002 (the name of the field)
    published: str = "published",
    text: str = "text",
    title: str | None = None,
    days: int = 3,
    keys: int = 4,
    most: int = 200,
) -> DataFrame:
    """Finds which texts are copies of an earlier one: the late step, after which events of copies can be dropped by a join.

    Signatures are made in a map. Then only short rows travel: (hash, id, day), for some of a signature's hashes; texts that have
    one in common within some days are held against each other by their whole signatures. What is found is a little more than in an
    archive, where the words themselves are compared and texts that tell of other names are kept apart.

    Args:
        df: texts, each with an id that no other has and a day of publication (a date, or text that begins as `2024-06-18`).
        id, published, text, title: the columns.
        days: copies come within so many days of the first.
        keys: of so many hashes of a signature one travels: more of them find more copies of short texts, and are more to sort.
        most: hashes that more texts of some days have (a footer, a form) tell nothing.

    Returns:
        `id` and `first`, the earliest text that it copies, for each text that copies one. A text that is first stands nowhere.
    """
    from pyspark.sql import functions as f

    fields = {field: name for field, name in (("text", text), ("title", title)) if name is not None}

    def signed(batches: Iterator[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        coder = _coder(_written(None))
        for batch in batches:
            given = {field: batch.column(field).to_pylist() for field in fields}
            signatures = coder.signatures(given.pop("text"), **given)
            yield pyarrow.record_batch(
                {
                    "id": batch.column("id").cast(pyarrow.string()),
                    "day": batch.column("day"),
                    "signature": pyarrow.array(signatures, pyarrow.list_(pyarrow.int64())),
                }
            )

    day = f.datediff(f.to_date(f.substring(f.col(published).cast("string"), 1, 10)), f.lit("1970-01-01"))
    words = [f.col(name).alias(field) for field, name in fields.items()]
    texts = df.select(f.col(id).alias("id"), day.alias("day"), *words).where("day IS NOT NULL")
    signatures = texts.mapInArrow(signed, "id string, day int, signature array<long>").where(
        f.size("signature") >= 2
    )
    sent = signatures.select("id", "day", f.explode("signature").alias("hash")).where(f"hash % {int(keys)} = 0")
    # A key stands in its own stretch of days and in the one before: those a few days apart share a stretch.
    stretch = f.explode(f.array(f.floor(f.col("day") / (days + 1)), f.floor(f.col("day") / (days + 1)) - 1))
    blocks = sent.select("id", "day", "hash", stretch.alias("stretch")).groupBy("hash", "stretch")
    members = blocks.agg(f.collect_list(f.struct("day", "id")).alias("members")).where(
        f.size("members").between(2, most)
    )
    one, other = f.col("one"), f.col("other")
    pairs = (
        members.select(f.explode("members").alias("one"), "members")
        .select("one", f.explode("members").alias("other"))
        .where((one < other) & (other["day"] - one["day"] <= days))
        .select(one["id"].alias("first"), other["id"].alias("id"))
        .distinct()
    )
    by = {
        name: signatures.select(f.col("id").alias(name), f.col("signature").alias(f"{name}_signature"))
        for name in ("first", "id")
    }
    shared = f.size(f.array_intersect("first_signature", "id_signature"))
    shorter = f.least(f.size("first_signature"), f.size("id_signature"))
    alike = (
        pairs.join(by["first"], "first").join(by["id"], "id").where((shared >= 2) & (shared * 2 >= shorter))
    )
    first = signatures.select(f.col("id").alias("first"), f.col("day").alias("first_day"))
    earliest = alike.join(first, "first").groupBy("id").agg(f.min(f.struct("first_day", "first")).alias("earliest"))
    found: DataFrame = earliest.select("id", f.col("earliest.first").alias("first"))
    return found


def _written(options: dict[str, Any] | None) -> str:
    """Options as text: what travels to the workers, and tells whether a worker has such a coder."""
    return json.dumps({"threads": 1, **(options or {})}, sort_keys=True, default=str)


@lru_cache(maxsize=4)
def _coder(options: str) -> Coder:
    """The coder of a worker process, made for the first batch that comes to it."""
    return Coder(**json.loads(options))


def _schema(shape: Shape) -> StructType:
    """The columns of events, as Spark has them."""
    from pyspark.sql.pandas.types import from_arrow_schema

    empty = pyarrow.table(_coder(_written(None))._coder.table([], 0, shape, "bytes"))
    return from_arrow_schema(empty.drop_columns(["row"]).schema)
