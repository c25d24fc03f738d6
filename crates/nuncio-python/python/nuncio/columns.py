"""Tables of any kind as columns of texts, and Arrow's tables back as the kind that was given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nuncio._nuncio import ArrowStream

FIELDS = (
    "text",
    "title",
    "published",
    "id",
    "url",
    "source",
    "agency",
    "section",
    "tags",
    "byline",
    "kind",
    "language",
)
"""What can be told of a story: the fields of the command line's records and tables."""

CHUNK = 2048
"""Rows that are coded at a time: so many texts are in memory twice."""

Columns = list[tuple[str, Sequence[Any]]]


def of_values(length: int, fields: Mapping[str, Any]) -> Columns:
    """Columns from what was given for each field: a value for all rows, or a sequence with one for each.

    Raises:
        TypeError: there is no such field.
        ValueError: a sequence has another length.
    """
    return [(name, _column(name, value, length)) for name, value in fields.items() if value is not None]


def _column(name: str, value: Any, length: int) -> Sequence[Any]:
    if name not in FIELDS:
        raise TypeError(f"a story has no field `{name}`; there are {', '.join(FIELDS)}")
    if isinstance(value, (str, bytes)) or not _is_sequence(value):
        return [value] * length
    column = as_list(value)
    if len(column) != length:
        raise ValueError(f"`{name}` has {len(column)} values for {length} texts")
    return column


def _is_sequence(value: Any) -> bool:
    return hasattr(value, "__len__") and hasattr(value, "__iter__")


def as_list(values: Any) -> list[Any]:
    """Values as Python's own: of a Series, an array, a column of Arrow, a list."""
    if type(values).__module__ == "numpy" and values.dtype.kind == "M":
        # In nanoseconds, numpy's default, they would come as numbers.
        values = values.astype("datetime64[us]")
    for method in ("to_pylist", "to_list", "tolist"):
        convert = getattr(values, method, None)
        if convert is not None:
            return list(convert())
    return list(values)


def kind(table: Any) -> str:
    """Which library a table is of: `pandas`, `polars`, `pyarrow`; `records` for a list of dicts."""
    module = type(table).__module__.partition(".")[0]
    if module in ("pandas", "polars", "pyarrow"):
        return module
    if isinstance(table, Sequence) and not isinstance(table, (str, bytes)):
        return "records"
    raise TypeError(
        f"a table of pandas, polars or pyarrow, or a list of dicts, is needed, not {type(table).__name__}"
    )


def names(table: Any) -> list[str]:
    """The names of a table's columns."""
    match kind(table):
        case "pyarrow":
            return list(table.schema.names)
        case "records":
            return list(dict.fromkeys(name for row in table for name in row))
        case _:
            return [name for name in table.columns if isinstance(name, str)]


def chosen(names: Sequence[str], asked: Mapping[str, str | None]) -> dict[str, str]:
    """Which column is which field. A field whose column has its own name may be missing; one that was named otherwise may not.

    Raises:
        TypeError: there is no such field.
        KeyError: a column that was named, or that of the text, is not there.
    """
    columns: dict[str, str] = {}
    for field, column in {**{field: field for field in FIELDS}, **asked}.items():
        if field not in FIELDS:
            raise TypeError(f"a story has no field `{field}`; there are {', '.join(FIELDS)}")
        if column is None:
            continue
        if column in names:
            columns[field] = column
        elif field == "text" or column != field:
            raise KeyError(f"there is no column `{column}`; there are {', '.join(map(str, names))}")
    if "text" not in columns:
        raise KeyError("a column must have the text: text='its name'")
    return columns


def chunks(table: Any, columns: Mapping[str, str], size: int = CHUNK) -> Iterator[Columns]:
    """The columns of a table, some rows at a time."""
    which = kind(table)
    for at in range(0, table.num_rows if which == "pyarrow" else len(table), size):
        yield [(field, as_list(_part(table, which, name, at, size))) for field, name in columns.items()]


def _part(table: Any, kind: str, name: str, at: int, size: int) -> Any:
    match kind:
        case "pyarrow":
            return table.column(name).slice(at, size)
        case "pandas":
            return table[name].iloc[at : at + size]
        case "polars":
            return table[name].slice(at, size)
        case _:
            return [row.get(name) for row in table[at : at + size]]


def joined(streams: list[ArrowStream], kind: str) -> Any:
    """Arrow's tables as one table of a library."""
    if kind == "polars":
        import polars

        return polars.concat([polars.DataFrame(stream) for stream in streams])
    import pyarrow

    table = pyarrow.concat_tables([pyarrow.table(stream) for stream in streams])
    return to_pandas(table) if kind == "pandas" else table


def to_pandas(table: Any) -> Any:
    """A table of pyarrow as one of pandas: days as `datetime64`, whole numbers as `Int64`, which may be missing."""
    import pandas
    import pyarrow

    whole = {pyarrow.int64(): pandas.Int64Dtype()}
    return table.to_pandas(types_mapper=whole.get, date_as_object=False)
