"""The events of one story: a list of plain dicts, with what else there is to say of the story."""

from __future__ import annotations

from typing import Any, Literal

Record = dict[str, Any]
"""A record of the command line: `docs/records.md` tells what every field means."""

Unit = Literal["bytes", "characters"]
"""What spans count: bytes of UTF-8, or characters (code points) as Python's slices do."""


class NuncioWarning(UserWarning):
    """Something is wrong with a text that was coded all the same: a date of publication that cannot be read, say."""


class Events(list[Record]):
    """The events of a story, in the order of the text.

    It is a list of dicts, each with the fields of the command line's `event` records. Beside them:

    quotes: the `quote` records that the events point to, as a list of dicts.
    reason: why the text was not coded (there is none, it is blank, it is in another language); None where it was. A story in
        which nothing happens has no events and no reason.
    warnings: what is wrong with a text that was coded all the same, a sentence each.
    source_id: what the story is called: the id that was given, else a hash of its words; None where there are neither.
    text, title: the words into which spans count. The title is None where it stands within the text.
    unit: what spans count.
    """

    __slots__ = ("quotes", "reason", "source_id", "text", "title", "unit", "warnings")

    def __init__(
        self,
        records: list[Record] = [],  # noqa: B006 (never changed)
        *,
        reason: str | None = None,
        warnings: list[str] | None = None,
        source_id: str | None = None,
        text: str | None = None,
        title: str | None = None,
        unit: Unit = "bytes",
    ) -> None:
        super().__init__(record for record in records if record["record"] == "event")
        self.quotes = [record for record in records if record["record"] == "quote"]
        self.reason = reason
        self.warnings = warnings or []
        self.source_id = source_id
        self.text = text
        self.title = title
        self.unit = unit

    @property
    def records(self) -> list[Record]:
        """All records, as `nuncio code` writes them a line each: the events, then their quotes."""
        return [*self, *self.quotes]

    def words(self, span: list[int], zone: str = "body") -> str:
        """The words of the story at a span of a record whose `zone` is this one."""
        words = self.title if zone == "title" and self.title is not None else self.text
        if words is None:
            raise ValueError("there are no words: nothing was coded")
        start, end = span
        if self.unit == "characters":
            return words[start:end]
        # Half a character takes three bytes, as does what it is read as.
        return words.encode(errors="surrogatepass")[start:end].decode(errors="surrogatepass")

    def __repr__(self) -> str:
        if self.reason is not None:
            return f"<no events: {self.reason}>"
        return super().__repr__()
