"""The SQL that makes a table for rows and puts them in. Names are quoted, values are numbered parameters."""

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from engine.node import Table, TreadleError

if TYPE_CHECKING:
    import polars as pl


def quoted(name: str) -> str:
    """A name as SQL has it, `schema.table` as two."""
    if not name or "\0" in name:
        raise TreadleError(f"{name!r} cannot name a table or a column.", fix="Write a name such as orders.")
    return ".".join(_quoted(part) for part in name.split("."))


def create_statement(table: str, rows: Table, keys: Sequence[str]) -> str:
    """Make the table if there is none, in types that all three databases have."""
    columns = [f"{_quoted(name)} {_type(kind)}" for name, kind in rows.schema.items()]
    unique = [f"PRIMARY KEY ({_listed(keys)})"] if keys else []
    return f"CREATE TABLE IF NOT EXISTS {quoted(table)} ({', '.join((*columns, *unique))})"


def insert_statement(table: str, rows: Table, keys: Sequence[str], sign: str) -> str:
    """Put in as many rows as `rows` has, replacing those with the same keys."""
    width = rows.width
    groups = (
        f"({', '.join(f'{sign}{row * width + column + 1}' for column in range(width))})" for row in range(rows.height)
    )
    statement = f"INSERT INTO {quoted(table)} ({_listed(rows.columns)}) VALUES {', '.join(groups)}"  # noqa: S608
    if not keys:
        return statement
    others = [name for name in rows.columns if name not in keys]
    change = ", ".join(f"{_quoted(name)} = excluded.{_quoted(name)}" for name in others)
    return f"{statement} ON CONFLICT ({_listed(keys)}) DO {f'UPDATE SET {change}' if others else 'NOTHING'}"


def plain_rows(rows: Table) -> Iterator[tuple[object, ...]]:
    """The rows as values that each driver takes: lists and mappings as JSON, moments as ISO 8601."""
    import polars as pl

    columns = [
        pl.Series(column.name, [_json(cell) for cell in column.to_list()], pl.String)
        if column.dtype.is_nested()
        else column.cast(pl.String)
        if column.dtype.is_temporal() or column.dtype.is_decimal() or column.dtype == pl.Categorical
        else column
        for column in rows
    ]
    return pl.DataFrame(columns).iter_rows()


def _type(kind: "pl.DataType") -> str:
    import polars as pl

    if kind.is_integer():
        return "BIGINT"
    if kind.is_float():
        return "DOUBLE PRECISION"
    names: dict[object, str] = {pl.Boolean(): "BOOLEAN", pl.Date(): "DATE", pl.Time(): "TIME"}
    if kind in names:
        return names[kind]
    if isinstance(kind, pl.Datetime):
        return "TIMESTAMP WITH TIME ZONE" if kind.time_zone else "TIMESTAMP"
    return "NUMERIC" if kind.is_decimal() else "TEXT"


def _json(cell: object) -> str | None:
    return None if cell is None else json.dumps(cell, ensure_ascii=False, default=str)


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(_quoted, names))


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
