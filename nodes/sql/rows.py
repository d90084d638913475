"""Rows of a database as a table."""

import json
import uuid
from collections.abc import Sequence
from datetime import time, timedelta
from decimal import Decimal
from typing import Any, cast

from engine.node import Table


def table_of(names: Sequence[str], rows: Sequence[Sequence[object]]) -> Table:
    """The rows with typed columns. What a table has no type for becomes text; equal names get a number."""
    import polars as pl

    columns = [_column(name, [row[place] for row in rows]) for place, name in enumerate(_distinct(names))]
    return pl.DataFrame(columns)


def _column(name: str, cells: list[object]) -> Any:
    import polars as pl

    if any(isinstance(cell, (uuid.UUID, dict, list, tuple, memoryview)) for cell in cells):
        cells = [_plain(cell) for cell in cells]
    kinds = {type(cell) for cell in cells if cell is not None}
    if kinds in ({int, float}, {Decimal, int}):
        return pl.Series(name, cells, pl.Float64, strict=False)
    if len(kinds) > 1:
        # SQLite keeps what it was given, whatever the column was declared as.
        return pl.Series(name, [None if cell is None else str(cell) for cell in cells], pl.String)
    if kinds and kinds <= {str, int, float, bool, bytes, Decimal, time, timedelta}:
        try:
            return pl.Series(name, cells)
        except OverflowError:
            return pl.Series(name, [None if cell is None else str(cell) for cell in cells], pl.String)
    return pl.Series(name, cells) if kinds else pl.Series(name, cells, pl.String)


def _plain(cell: object) -> object:
    match cell:
        case uuid.UUID():
            return str(cell)
        case memoryview():
            return bytes(cast("memoryview[int]", cell))
        case dict() | list() | tuple():
            return json.dumps(cell, ensure_ascii=False, default=str)
        case _:
            return cell


def _distinct(names: Sequence[str]) -> list[str]:
    taken: list[str] = []
    for name in names:
        unique, number = name, 2
        while unique in taken:
            unique, number = f"{name}_{number}", number + 1
        taken.append(unique)
    return taken
