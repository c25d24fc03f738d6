"""The compiled part of the package. Import `nuncio`; what is here may change."""

from collections.abc import Iterator, Sequence
from os import PathLike
from typing import Any

__version__: str

Columns = Sequence[tuple[str, Sequence[Any]]]
Told = tuple[bytes | None, str | None, list[str], str | None]
Item = tuple[tuple[bytes, str, str, str | None] | None, tuple[str, bool] | None]

class NuncioError(Exception): ...
class PackError(NuncioError): ...
class ArchiveError(NuncioError): ...

class ArrowStream:
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __len__(self) -> int: ...

class CodedFiles(Iterator[Item]):
    def __next__(self) -> Item: ...

class TablesOfFiles(Iterator[ArrowStream]):
    def __next__(self) -> ArrowStream: ...

class Coder:
    pack: str
    def __new__(
        cls,
        pack: str | PathLike[str] | None,
        fast: bool,
        gazetteer: Sequence[str | PathLike[str]],
        only_gazetteer: bool,
        any_language: bool,
        policy: str,
        min_confidence: float | None,
        threads: int | None,
        longest: int | None,
    ) -> Coder: ...
    def records(self, columns: Columns, what: str, spans: str) -> list[Told]: ...
    def table(self, columns: Columns, first: int, shape: str, spans: str) -> ArrowStream: ...
    def relate(self, columns: Columns, actor: str, recipient: str, spans: str) -> Told: ...
    def explain(self, columns: Columns, width: int, spans: str) -> Told: ...
    def actors(self, name: str, on: str | None) -> bytes: ...
    def files(
        self,
        paths: Sequence[str | PathLike[str]],
        contents: Sequence[tuple[str, bytes]],
        published: str | None,
        fields: Sequence[tuple[str, str]],
        spans: str,
    ) -> CodedFiles: ...
    def tables_of_files(
        self,
        paths: Sequence[str | PathLike[str]],
        published: str | None,
        fields: Sequence[tuple[str, str]],
        shape: str,
        spans: str,
    ) -> TablesOfFiles: ...
    def table_of_reason(self, reason: str, shape: str) -> ArrowStream: ...
    def signatures(self, columns: Columns) -> list[list[int] | None]: ...

def read_archive(
    path: str | PathLike[str],
    question: str,
    policy: str,
    dedup: str,
    limit: int | None,
    shape: str,
    spans: str,
) -> ArrowStream: ...
