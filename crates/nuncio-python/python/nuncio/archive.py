"""Events of an archive as a table."""

from __future__ import annotations

import json
from datetime import date
from typing import Any, Literal

from nuncio import _nuncio, columns
from nuncio.coder import Path, Policy, Shape
from nuncio.events import Unit

_ONE = ("since", "until", "min_confidence", "search")


def read_archive(
    path: Path,
    *,
    shape: Shape = "nested",
    policy: Policy = "all",
    dedup: Literal["none", "text", "report", "happening"] = "text",
    limit: int | None = None,
    kind: Literal["pyarrow", "pandas", "polars"] = "pyarrow",
    spans: Unit = "bytes",
    **asked: Any,
) -> Any:
    """The events of an archive that are asked for, as `nuncio export` writes them.

    Args:
        path: the archive, made by `nuncio add`.
        shape: `nested`, a row an event; `flat`, a row a dyad.
        policy: which events to keep.
        dedup: which events count as one: `none`, one for every appearance of its text; `text`, one for each text; `report`, one
            for all copies of a report; `happening`, one for all that tell of one happening.
        limit: the most events.
        kind: the library whose table is wanted.
        spans: what spans count: `bytes` or `characters`.
        asked: which events. All that is asked must hold; of a list any entry will do: actor, recipient (how codes begin), dyad
            (pairs of these), country, sector, code (`"19*"`), root, plover, quad, since and until (days), place, place_country,
            near (latitude, longitude, kilometres), speaker, standing, marks, without (marks of which none is there), source,
            min_confidence, search (words, in the language of FTS5).

    Returns:
        A table whose `row` numbers stories from 0; its `reason` is null.

    Raises:
        ArchiveError: the file is missing or no archive, or `search` cannot be read.
        ValueError: nothing of the name can be asked, or not with this value.
    """
    question = {name: _question(name, value) for name, value in asked.items() if value is not None}
    stream = _nuncio.read_archive(path, json.dumps(question), policy, dedup, limit, shape, spans)
    return columns.joined([stream], kind)


def _question(name: str, value: Any) -> Any:
    if name in _ONE:
        return value.isoformat() if isinstance(value, date) else value
    if name in ("dyad", "near"):
        return value if value and isinstance(value[0], (list, tuple)) else [value]
    return list(value) if isinstance(value, (list, tuple, set)) else [value]
