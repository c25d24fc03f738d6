"""The coder: options once, then texts, columns and files."""

from __future__ import annotations

import gc
import json
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from os import PathLike
from typing import TYPE_CHECKING, Any, Literal

from nuncio import _nuncio, columns
from nuncio.events import Events, NuncioWarning, Record, Unit
from nuncio.explanation import Explanation

if TYPE_CHECKING:
    import pyarrow

Policy = Literal["all", "factual", "strict", "recode"]
"""Which events are kept; `docs/records.md` has a table."""

Shape = Literal["nested", "flat"]
"""What a row of a table is: an event with all that is nested in it, or a dyad with the columns of the CSV."""

Path = str | PathLike[str]


class Coder:
    """Codes texts into events, on all cores and without holding the interpreter's lock.

    Making one reads the pack, which takes a fraction of a second and some 80 MB; keep it. It can be used by many threads at a
    time, and pickled: what is pickled are its options.

    Args:
        pack: folder whose files add to the built-in pack, or replace those of the same name.
        fast: read sentences with the small model: about twice as fast, a little less right. Keep to one in a study.
        gazetteer: tables of places that are known besides those of the pack, and before them.
        only_gazetteer: know no other places than those.
        any_language: code texts in other languages as well, as if they were English.
        policy: which events to keep: `all`, `factual`, `strict`, `recode`.
        min_confidence: keep only events whose chance to be right is so high, 0 to 1.
        threads: texts coded at the same time; all cores where nothing is said. The result is the same on any number.
        longest: the most bytes of a text; a longer one, of files too, gives no events but a reason. None takes the reader's limit, 16 MiB.
        spans: what spans count where a call does not say: `bytes` as on the command line, or `characters` as Python's slices.

    Raises:
        PackError: the pack or a table of places cannot be used; the message names file and line.
        ValueError: an option has a value that it cannot have.
    """

    def __init__(
        self,
        *,
        pack: Path | None = None,
        fast: bool = False,
        gazetteer: Sequence[Path] = (),
        only_gazetteer: bool = False,
        any_language: bool = False,
        policy: Policy = "all",
        min_confidence: float | None = None,
        threads: int | None = None,
        longest: int | None = 1_000_000,
        spans: Unit = "bytes",
    ) -> None:
        self._options: dict[str, Any] = {
            "pack": pack,
            "fast": fast,
            "gazetteer": list(gazetteer),
            "only_gazetteer": only_gazetteer,
            "any_language": any_language,
            "policy": policy,
            "min_confidence": min_confidence,
            "threads": threads,
            "longest": longest,
        }
        self._spans = spans
        self._coder = _nuncio.Coder(**self._options)

    def __reduce__(self) -> tuple[Any, ...]:
        return _made_again, ({**self._options, "spans": self._spans},)

    @property
    def pack(self) -> str:
        """Name and version of the pack, as in the records."""
        return self._coder.pack

    def code(
        self, /, text: str, published: str | date | None = None, *, spans: Unit | None = None, **fields: Any
    ) -> Events:
        """Codes one text.

        Args:
            text: the words of the report. A headline, dateline and byline above them are found as the command line finds them.
            published: day of publication, as a date or as text. Days of the week and who held an office are reckoned from it.
            spans: `bytes` or `characters`, where not as the coder's.
            fields: what else is known of the story: title, id, url, source, agency, section, tags, byline, kind, language.

        Returns:
            A list of event records, with the quotes they point to beside it. A text that cannot be coded gives an empty list whose
            `reason` says why.

        Raises:
            TypeError: the text is no string, or there is no such field.
        """
        _needs_text(text)
        unit = spans or self._spans
        chunk = _one(text, published, fields)
        events = _events(self._coder.records(chunk, "events", unit)[0], chunk, 0, unit)
        _warn(events.warnings)
        return events

    def code_many(
        self, /, texts: Iterable[str | None], *, spans: Unit | None = None, **fields: Any
    ) -> list[Events]:
        """Codes many texts on all cores.

        Args:
            texts: the words of the reports: a list, a column of pandas, polars or pyarrow.
            spans: `bytes` or `characters`, where not as the coder's.
            fields: as of `code`, `published` among them: each one value for all texts, or a sequence with a value for each.

        Returns:
            For each text its events. What is no text, blank or too long has a `reason` and no events; nothing is raised for it.

        Raises:
            TypeError: there is no such field.
            ValueError: a sequence has another length than the texts.
        """
        texts = columns.as_list(texts)
        unit = spans or self._spans
        given = columns.of_values(len(texts), fields)
        # What was coded becomes dicts on a thread of its own, while what follows is coded.
        with ThreadPoolExecutor(max_workers=1) as reader:
            read = []
            for at in range(0, len(texts), columns.CHUNK):
                part = slice(at, at + columns.CHUNK)
                chunk = [("text", texts[part]), *((name, values[part]) for name, values in given)]
                read.append(reader.submit(_all_events, self._coder.records(chunk, "events", unit), chunk, unit))
            told = [events for part in read for events in part.result()]
        _warn([warning for events in told for warning in events.warnings])
        return told

    def code_table(
        self, /, table: Any, *, shape: Shape = "nested", spans: Unit | None = None, **names: str | None
    ) -> Any:
        """Codes a table with a text in each row into a table of events.

        Args:
            table: a DataFrame of pandas or polars, a Table or RecordBatch of pyarrow, or a list of dicts.
            shape: `nested`, a row an event with all that is nested in it; `flat`, a row a dyad with the columns of the CSV.
            spans: `bytes` or `characters`, where not as the coder's.
            names: the column that each field stands in: text="body", published="date". A column that has the name of a field is
                that field; None leaves it out.

        Returns:
            A table of the kind that was given (of pyarrow for a list of dicts): `row`, the number of the input row from 0;
            `reason`, what is wrong with it, or null in the row of an event; then the columns of `docs/records.md` or `docs/csv.md`.
            A row that gave no events because it could not be coded is told in one row with a reason, and so is what is wrong with
            one that was coded all the same. A story in which nothing happens has no row.

        Raises:
            KeyError: a column that was named is not there, or none has the text.
            TypeError: this is no table, or there is no such field.
        """
        kind = columns.kind(table)
        chosen = columns.chosen(columns.names(table), names)
        unit = spans or self._spans
        streams, first = [], 0
        for chunk in columns.chunks(table, chosen):
            streams.append(self._coder.table(chunk, first, shape, unit))
            first += len(chunk[0][1])
        return columns.joined(streams or [self._coder.table([], 0, shape, unit)], kind)

    def code_batches(
        self,
        batches: Iterable[pyarrow.RecordBatch],
        *,
        shape: Shape = "nested",
        spans: Unit | None = None,
        keep: Sequence[str] = (),
        size: int = 256,
        **names: str | None,
    ) -> Iterator[pyarrow.RecordBatch]:
        """Codes batches of Arrow as they come: what Spark's `mapInArrow`, Ray and Daft call on their workers.

        Args:
            batches: batches with a text in each row.
            keep: columns of the input that each event takes along, before its own.
            size: rows coded at a time; memory holds the events of so many.
            shape, spans, names: as of `code_table`.

        Yields:
            Batches of the columns of `code_table` without `row`, which batches do not number.
        """
        import pyarrow

        for batch in batches:
            for at in range(0, batch.num_rows, size):
                part = pyarrow.Table.from_batches([batch.slice(at, size)])
                table = self.code_table(part, shape=shape, spans=spans, **names)
                yield from _with_kept(table, part, keep).to_batches()

    def code_files(
        self,
        *paths: Path,
        published: str | date | None = None,
        fields: Mapping[str, str] | None = None,
        spans: Unit | None = None,
    ) -> Iterator[Events]:
        """Codes the stories of files, as the command line reads them: text, HTML, JSON, CSV, feeds, NewsML, crawls, folders, archives.

        Args:
            paths: files and folders.
            published: day of publication of all stories, whatever they say themselves.
            fields: other names of fields in JSON records and tables: {"text": "body"}.
            spans: `bytes` or `characters`, where not as the coder's.

        Yields:
            The events of each story, in the order of the input. What cannot be read comes in its place, without events and with a
            `reason` that names file and line.
        """
        yield from self._files(list(paths), [], published, fields, spans)

    def code_bytes(
        self,
        name: str,
        content: bytes,
        *,
        published: str | date | None = None,
        fields: Mapping[str, str] | None = None,
        spans: Unit | None = None,
    ) -> Iterator[Events]:
        """As `code_files`, for the content of a file in memory; the ending of its name tells what it is."""
        yield from self._files([], [(name, content)], published, fields, spans)

    def file_tables(
        self,
        *paths: Path,
        shape: Shape = "nested",
        published: str | date | None = None,
        fields: Mapping[str, str] | None = None,
        spans: Unit | None = None,
    ) -> Iterator[pyarrow.Table]:
        """Codes the stories of files into tables, some thousand events at a time: memory is the same however long the files are.

        Args:
            shape: as of `code_table`.
            paths, published, fields, spans: as of `code_files`.

        Yields:
            Tables of the columns of `code_table`, whose `row` numbers stories and what is wrong, from 0. There is one at least.
        """
        import pyarrow

        names = list((fields or {}).items())
        for stream in self._coder.tables_of_files(list(paths), _day(published), names, shape, spans or self._spans):
            yield pyarrow.table(stream)

    def signatures(self, texts: Iterable[str | None], **fields: Any) -> list[list[int] | None]:
        """The signatures of texts, from which copies are told (docs/happenings.md); None where there is no text.

        Args:
            texts: as of `code_many`.
            fields: as of `code_many`; the title helps to find where the report begins.

        Returns:
            For each text the hashes, below 2^32, of every fourth of its runs of five words, in order. Of two copies of a report the
            shorter signature is half in the longer one.
        """
        texts = columns.as_list(texts)
        return self._coder.signatures([("text", texts), *columns.of_values(len(texts), fields)])

    def _files(
        self,
        paths: list[Path],
        contents: list[tuple[str, bytes]],
        published: str | date | None,
        fields: Mapping[str, str] | None,
        spans: Unit | None,
    ) -> Iterator[Events]:
        unit = spans or self._spans
        names = list((fields or {}).items())
        warned: list[str] = []
        for story, problem in self._coder.files(paths, contents, _day(published), names, unit):
            if story is not None:
                records, source_id, text, title = story
                yield Events(
                    json.loads(records), warnings=warned, source_id=source_id, text=text, title=title, unit=unit
                )
                warned = []
            elif problem is not None:
                message, is_warning = problem
                if is_warning:
                    warned.append(message)
                else:
                    yield Events(reason=message, warnings=warned, unit=unit)
                    warned = []

    def quotes(
        self, /, text: str, published: str | date | None = None, *, spans: Unit | None = None, **fields: Any
    ) -> list[Record]:
        """Every quote of a text, as `quote` records; none of a text that cannot be coded. Arguments as of `code`."""
        return self._records(text, published, "quotes", spans, fields)

    def claims(
        self, /, text: str, published: str | date | None = None, *, spans: Unit | None = None, **fields: Any
    ) -> list[Record]:
        """What each speaker of a text says about whom, and who says otherwise, as `speaker` records. Arguments as of `code`."""
        return self._records(text, published, "speakers", spans, fields)

    def relate(
        self,
        /,
        text: str,
        actor: str,
        recipient: str,
        published: str | date | None = None,
        *,
        spans: Unit | None = None,
        **fields: Any,
    ) -> list[Record]:
        """What two mentions have to do with one another, the first as the one who does it.

        Args:
            text: the words.
            actor, recipient: the mentions, as the text writes them.
            published, spans, fields: as of `code`.

        Returns:
            A `relation` record for each sentence that has both, its `best` reading (None where no word tells of a deed) and
            `alternatives`.
        """
        _needs_text(text)
        told = self._coder.relate(_one(text, published, fields), actor, recipient, spans or self._spans)
        return _loaded(told)

    def explain(
        self,
        /,
        text: str,
        published: str | date | None = None,
        *,
        width: int = 100,
        spans: Unit | None = None,
        **fields: Any,
    ) -> Explanation:
        """Each sentence of a text with the words that made its events, or the reason why there are none.

        Args:
            text, published, fields: as of `code`.
            width: of the drawing, in characters.
            spans: of the records in it.

        Returns:
            What prints as the command line draws it, and shows in a notebook as marked text.
        """
        _needs_text(text)
        chunk = _one(text, published, fields)
        told = self._coder.explain(chunk, width, "characters")
        content, reason, warned, _ = told
        if content is None:
            _warn(warned)
            return Explanation(text, fields.get("title"), reason=reason)
        unit = spans or self._spans
        records = self.code(text, published, spans=unit, **fields).records
        return Explanation(text, fields.get("title"), json.loads(content), records)

    def actors(self, name: str, on: str | date | None = None) -> list[Record]:
        """Whom a name stands for, on a day, likeliest first.

        Args:
            name: a name, an office, a role: `Pyongyang`, `the Japanese prime minister`.
            on: the day; without, the newest holder of an office and every state that ever was.

        Returns:
            Dicts with `code` (of CAMEO, on that day), `entity`, `name`, `country`, `org`, `sectors`, `by` (how the words stand for
            it), `current` (whether they did on that day) and `offices`. Empty where the directory knows nobody of the name.

        Raises:
            ValueError: the day is none.
        """
        found: list[Record] = json.loads(self._coder.actors(name, _day(on)))
        return found

    def _records(
        self, text: str, published: Any, what: str, spans: Unit | None, fields: Mapping[str, Any]
    ) -> list[Record]:
        _needs_text(text)
        return _loaded(self._coder.records(_one(text, published, fields), what, spans or self._spans)[0])


def _made_again(options: dict[str, Any]) -> Coder:
    return Coder(**options)


def _day(day: str | date | None) -> str | None:
    return day.isoformat() if isinstance(day, date) else day


def _needs_text(text: Any) -> None:
    if not isinstance(text, str):
        raise TypeError(f"the text must be a string, not {type(text).__name__}; code_many() takes a column")


def _one(text: str, published: Any, fields: Mapping[str, Any]) -> columns.Columns:
    tags = fields.get("tags")
    fields = {**fields, "tags": None if tags is None else [tags]}
    return [("text", [text]), *columns.of_values(1, {"published": published, **fields})]


def _loaded(told: _nuncio.Told) -> list[Record]:
    content, _, warned, _ = told
    _warn(warned)
    records: list[Record] = [] if content is None else json.loads(content)
    return records


def _all_events(rows: list[_nuncio.Told], chunk: columns.Columns, unit: Unit) -> list[Events]:
    # Records hold no circles. Looking for some among millions of dicts would take three times as long as making them.
    collects = gc.isenabled()
    gc.disable()
    try:
        return [_events(row, chunk, number, unit) for number, row in enumerate(rows)]
    finally:
        if collects:
            gc.enable()


def _events(row: _nuncio.Told, chunk: columns.Columns, number: int, unit: Unit) -> Events:
    content, reason, warned, name = row
    given = {field: values[number] for field, values in chunk}
    if content is None:
        return Events(reason=reason, warnings=warned, source_id=name, unit=unit)
    records = json.loads(content)
    title = given.get("title")
    title = title if isinstance(title, str) and title.strip() else None
    return Events(records, warnings=warned, source_id=name, text=given["text"], title=title, unit=unit)


def _warn(messages: Sequence[str]) -> None:
    """One warning for all that is wrong with texts that were coded all the same."""
    if messages:
        others = f" (and {len(messages) - 1} more)" if len(messages) > 1 else ""
        warnings.warn(f"{messages[0]}{others}", NuncioWarning, stacklevel=3)


def _with_kept(table: pyarrow.Table, source: pyarrow.Table, keep: Sequence[str]) -> pyarrow.Table:
    """A table of events behind the columns of the input that are kept; what numbers the rows goes."""
    rows = table.column("row")
    events = table.drop_columns(["row"])
    for at, name in enumerate(keep):
        column = source.column(name).take(rows)
        events = events.add_column(at, source.schema.field(name), column)
    return events
