"""Pages of tables of any length, in any order, with only the rows that hold a text.

Tables are read lazily from where they lie. An order or a search is worked out once, as a table of its own in the cache,
so that each of its pages costs what a page of the table itself costs.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import RequestError, UnknownName
from engine.values.encoded import damaged
from engine.values.looking.cache import ViewCache
from engine.values.looking.cell import cell
from engine.values.looking.stored import StoredValue

if TYPE_CHECKING:
    import polars as pl

MOST_ROWS = 1000
MOST_COLUMNS = 500
MOST_CELLS = 100_000
FIRST_ROWS = 2000
"""So many rows of an order are found without ordering everything."""
LONGEST_SEARCH = 200
PARQUET = "application/vnd.apache.parquet"
_SEPARATORS = {"text/csv": ",", "text/tab-separated-values": "\t"}
_ROW = "treadle row number"
_NUMBER = re.compile(r"[-+0-9.eE,]+")
_TIME = re.compile(r"[-+0-9:. TZ]+")


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Which rows are asked for, and in which order; the table as it is when all are empty."""

    sort: str = ""
    descending: bool = False
    search: str = ""

    def __bool__(self) -> bool:
        return bool(self.sort or self.search)


@dataclass(frozen=True, slots=True)
class TableView:
    """Looks at one table. Every method is for a process of its own: it may take seconds and a table's memory."""

    value: StoredValue
    cache: ViewCache

    def facts(self) -> dict[str, Any]:
        """The number of rows and the columns."""
        frame = self._frame()
        schema = frame.collect_schema()
        return {"height": _height(frame), "width": len(schema), "columns": _columns(schema)}

    def page(self, offset: int, limit: int, wanted: Arrangement) -> dict[str, Any]:
        """Rows from `offset` on. The first rows of an order come without waiting for the whole."""
        self._check(wanted)
        if not wanted:
            return self._page(self._frame(), offset, limit)
        if not self.is_arranged(wanted) and not wanted.search and offset + limit <= FIRST_ROWS:
            return self._page(self._first(wanted), offset, limit) | {"height": _height(self._frame())}
        return self._page(self.arrange(wanted), offset, limit)

    def first(self, limit: int) -> pl.DataFrame:
        """The first rows themselves, in the order of the table."""
        return self._frame().head(limit).collect()

    def is_arranged(self, wanted: Arrangement) -> bool:
        """Tell whether all pages of an arrangement can be had at once."""
        return not wanted or self.cache.found(self._path(wanted))

    def arrange(self, wanted: Arrangement) -> pl.LazyFrame:
        """Work out a whole arrangement, unless that was done before."""
        import polars as pl

        def write(draft: Path) -> None:
            if wanted.sort and wanted.search:
                frame = self.arrange(Arrangement(search=wanted.search))
            else:
                frame = self._frame()
                if wanted.search:
                    frame = frame.filter(_holds(frame.collect_schema(), wanted.search))
            if wanted.sort:
                frame = frame.sort(wanted.sort, descending=wanted.descending, nulls_last=True, maintain_order=True)
            try:
                frame.sink_ipc(draft, compression="lz4")
            except pl.exceptions.PolarsError as error:
                raise _cannot(wanted, error) from error

        return pl.scan_ipc(self.cache.made(self._path(wanted), write))

    def _path(self, wanted: Arrangement) -> Path:
        return self.cache.path(".arrow", self.value.digest, wanted.sort, wanted.descending, wanted.search)

    def _check(self, wanted: Arrangement) -> None:
        if len(wanted.search) > LONGEST_SEARCH:
            raise RequestError("That is too long to search for.", fix=f"Use up to {LONGEST_SEARCH} characters.")
        if wanted.sort and wanted.sort not in self._frame().collect_schema():
            raise UnknownName(f"The table has no column {wanted.sort[:80]!r}.", fix="Choose one of its columns.")

    def _first(self, wanted: Arrangement) -> pl.LazyFrame:
        """The first rows of an order, for which the table is read once."""
        import polars as pl

        def write(draft: Path) -> None:
            by = [wanted.sort, _ROW]
            numbered = self._frame().with_row_index(_ROW)
            found = numbered.bottom_k(FIRST_ROWS, by=by, reverse=[wanted.descending, False])
            try:
                rows = found.collect(engine="streaming")
            except pl.exceptions.PolarsError as error:
                raise _cannot(wanted, error) from error
            rows.sort(by, descending=[wanted.descending, False], nulls_last=True).drop(_ROW).write_ipc(draft)

        path = self.cache.path(".arrow", self.value.digest, wanted.sort, wanted.descending, FIRST_ROWS)
        return pl.scan_ipc(self.cache.made(path, write))

    def _page(self, frame: pl.LazyFrame, offset: int, limit: int) -> dict[str, Any]:
        schema = frame.collect_schema()
        names = schema.names()[:MOST_COLUMNS]
        most = max(1, min(limit, MOST_ROWS, MOST_CELLS // max(1, len(names))))
        rows = frame.select(names).slice(offset, most if limit else 0).collect().rows()
        return {
            "offset": offset,
            "height": _height(frame),
            "width": len(schema),
            "columns": _columns(schema),
            "rows": [[cell(one) for one in row] for row in rows],
        }

    def _frame(self) -> pl.LazyFrame:
        import polars as pl

        content = self.value.content
        try:
            if self.value.media_type in _SEPARATORS:
                return pl.scan_ipc(self.cache.made(self._whole, self._from_csv))
            if self.value.media_type == PARQUET:
                return pl.scan_parquet(content.path or io.BytesIO(content.data))
            if content.path is None:
                return pl.read_ipc(io.BytesIO(content.data)).lazy()
            if content.start:
                return pl.scan_ipc(self.cache.made(self._whole, self._copy))
            return pl.scan_ipc(content.path)
        except (pl.exceptions.PolarsError, OSError) as error:
            raise damaged("table") from error

    @property
    def _whole(self) -> Path:
        return self.cache.path(".arrow", self.value.digest)

    def _from_csv(self, draft: Path) -> None:
        """Read text once, so that every page costs the same; as text throughout when its types cannot be told."""
        import polars as pl

        separator = _SEPARATORS[self.value.media_type]
        source = self.value.content.path or io.BytesIO(self.value.content.data)
        try:
            found = pl.scan_csv(source, separator=separator, infer_schema_length=10_000, try_parse_dates=True)
            found.sink_ipc(draft, compression="lz4")
        except pl.exceptions.PolarsError:
            draft.unlink(missing_ok=True)
            found = pl.scan_csv(source, separator=separator, infer_schema=False, truncate_ragged_lines=True)
            found.sink_ipc(draft, compression="lz4")

    def _copy(self, draft: Path) -> None:
        """A table inside a larger value, as a file of its own."""
        with draft.open("xb") as file, self.value.content.mapped() as data:
            file.write(data)


def _height(frame: pl.LazyFrame) -> int:
    import polars as pl

    return int(frame.select(pl.len()).collect().item())


def _columns(schema: pl.Schema) -> list[dict[str, str]]:
    return [{"name": name, "type": str(kind)} for name, kind in list(schema.items())[:MOST_COLUMNS]]


def _holds(schema: pl.Schema, text: str) -> pl.Expr:
    """Rows in which a column holds a text, in capitals or not. Numbers are looked at only if it could be one."""
    import polars as pl

    needle = text.lower()
    tests: list[pl.Expr] = []
    for name, kind in schema.items():
        column = pl.col(name)
        if isinstance(kind, (pl.String, pl.Categorical, pl.Enum)):
            words = column if isinstance(kind, pl.String) else column.cast(pl.String)
            if needle.isascii():
                tests.append(words.str.contains_any([needle], ascii_case_insensitive=True))
            else:
                tests.append(words.str.contains(f"(?i){re.escape(text)}"))
        elif (
            (kind.is_numeric() and _NUMBER.fullmatch(needle))
            or (kind.is_temporal() and _TIME.fullmatch(text))
            or (kind == pl.Boolean and needle in "true false")
        ):
            tests.append(column.cast(pl.String).str.contains(text if kind.is_temporal() else needle, literal=True))
    return pl.any_horizontal(tests).fill_null(value=False) if tests else pl.lit(value=False)


def _cannot(wanted: Arrangement, error: Exception) -> RequestError:
    reason = str(error).partition("\n")[0][:200]
    if wanted.search:
        return RequestError(f"The table cannot be searched: {reason}.", fix="Search for another text.")
    return RequestError(f"The column {wanted.sort!r} cannot be sorted: {reason}.", fix="Sort by another column.")
