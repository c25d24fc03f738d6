"""News text in, event data out: who did what to whom, when, where, and who says so.

    >>> import nuncio
    >>> for event in nuncio.code("Chad accused Libya of sending arms to Niger.", published="1987-05-14"):
    ...     print(event["cameo"], [actor["code"] for actor in event["actor"]], event["standing"])

`code` and the others here use one coder with its options as they are by default; make a `Coder` for others. `nuncio.spark` codes on
a cluster. Records are those of the command line; its documentation says what every field means.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, wraps
from inspect import signature
from typing import Concatenate, ParamSpec, TypeVar

from nuncio._nuncio import ArchiveError, NuncioError, PackError, __version__
from nuncio.archive import read_archive
from nuncio.coder import Coder
from nuncio.events import Events, NuncioWarning, Record
from nuncio.explanation import Explanation

__all__ = [
    "ArchiveError",
    "Coder",
    "Events",
    "Explanation",
    "NuncioError",
    "NuncioWarning",
    "PackError",
    "Record",
    "__version__",
    "actors",
    "claims",
    "code",
    "code_bytes",
    "code_files",
    "code_many",
    "code_table",
    "explain",
    "file_tables",
    "quotes",
    "read_archive",
    "relate",
]

_P = ParamSpec("_P")
_R = TypeVar("_R")


@lru_cache(maxsize=1)
def _coder() -> Coder:
    """The coder of the functions here, made when the first of them is called."""
    return Coder()


def _of_coder(method: Callable[Concatenate[Coder, _P], _R]) -> Callable[_P, _R]:
    """A function that is a method of the coder with its options as they are by default."""

    @wraps(method)
    def function(*args: _P.args, **more: _P.kwargs) -> _R:
        return method(_coder(), *args, **more)

    own, *others = signature(method).parameters.values()
    function.__signature__ = signature(method).replace(parameters=others)  # type: ignore[attr-defined]
    return function


code = _of_coder(Coder.code)
code_many = _of_coder(Coder.code_many)
code_table = _of_coder(Coder.code_table)
code_files = _of_coder(Coder.code_files)
code_bytes = _of_coder(Coder.code_bytes)
file_tables = _of_coder(Coder.file_tables)
quotes = _of_coder(Coder.quotes)
claims = _of_coder(Coder.claims)
relate = _of_coder(Coder.relate)
explain = _of_coder(Coder.explain)
actors = _of_coder(Coder.actors)
