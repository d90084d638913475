"""Sheets of Excel workbooks as rows of cells."""

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from engine.node import Table, TreadleError, read_bytes

Row = tuple[Any, ...]


def sheet_rows(path: Path, sheet: str, most_bytes: int) -> list[Row]:
    """The rows of a sheet without the empty ones at the end; the first sheet if `sheet` is empty."""
    from openpyxl import load_workbook

    data = io.BytesIO(read_bytes(path))
    try:
        # A small workbook may be made to fill the memory.
        with zipfile.ZipFile(data) as packed:
            unpacked = sum(entry.file_size for entry in packed.infolist())
        if unpacked > most_bytes:
            raise TreadleError(f"{path} unpacks to {unpacked / 1e6:,.0f} MB.", fix="Allow more, or split the workbook.")
        book = load_workbook(data, read_only=True, data_only=True)
        names = [one.title for one in book.worksheets]
        if not names or (sheet and sheet not in names):
            raise TreadleError(f"{path} has no sheet {sheet!r}.", fix=f"It has {', '.join(names) or 'none'}.")
        rows = [tuple(row) for row in book[sheet or names[0]].iter_rows(values_only=True)]
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise TreadleError(
            f"{path} is not an Excel workbook.", fix="Choose an .xlsx file; save an older .xls as .xlsx first."
        ) from error
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    return rows


def sheet_to_table(rows: Sequence[Row], *, header: bool) -> Table:
    """A table with a type for each column that holds values of one kind, and text for the others."""
    import polars as pl

    width = max((len(row) for row in rows), default=0)
    filled = [(*row, *(None,) * (width - len(row))) for row in rows]
    names = _names(filled[0] if header and filled else (None,) * width)
    body = filled[1:] if header else filled
    columns = [pl.Series(name, _of_one_kind([row[place] for row in body])) for place, name in enumerate(names)]
    return pl.DataFrame([column.cast(pl.String) if column.dtype == pl.Null else column for column in columns])


def _of_one_kind(cells: list[Any]) -> list[Any]:
    kinds: set[type] = {type(cell) for cell in cells if cell is not None}
    if len(kinds) <= 1:
        return cells
    if kinds == {int, float}:
        return [None if cell is None else float(cell) for cell in cells]
    if kinds == {date, datetime}:
        return [datetime(*cell.timetuple()[:6]) if type(cell) is date else cell for cell in cells]  # noqa: DTZ001
    return [None if cell is None else str(cell) for cell in cells]


def _names(cells: Row) -> list[str]:
    taken: list[str] = []
    for place, cell in enumerate(cells, 1):
        name = str(cell).strip() if cell is not None else ""
        unique, number = name or f"column_{place}", 2
        while unique in taken:
            unique, number = f"{name or f'column_{place}'}_{number}", number + 1
        taken.append(unique)
    return taken
