"""Many rows at once, handed to the driver as they are: SQLAlchemy's work for each row takes longer than writing it."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert


@dataclass(frozen=True, slots=True)
class _Statement:
    """An INSERT in the words of a driver. `order` is that of its places; None where it takes them by name."""

    text: str
    order: tuple[int, ...] | None
    converters: tuple[tuple[int, Callable[[Any], Any]], ...]


def insert_rows(connection: Connection, table: Table, names: tuple[str, ...], rows: Sequence[tuple[Any, ...]]) -> None:
    """Insert rows that have the values of the named columns, in their order."""
    statement = _statement(table, connection.dialect, names)
    if statement.converters:
        rows = [_converted(row, statement.converters) for row in rows]
    if statement.order is None:
        connection.exec_driver_sql(statement.text, [dict(zip(names, row, strict=True)) for row in rows])
    else:
        order = statement.order
        connection.exec_driver_sql(statement.text, [tuple([row[place] for place in order]) for row in rows])


@functools.lru_cache(maxsize=32)
def _statement(table: Table, dialect: Dialect, names: tuple[str, ...]) -> _Statement:
    compiled = insert(table).compile(dialect=dialect, column_keys=list(names))
    places: Sequence[str] | None = getattr(compiled, "positiontup", None)
    processors = ((place, table.c[name].type.dialect_impl(dialect)) for place, name in enumerate(names))
    found = ((place, kind.bind_processor(dialect)) for place, kind in processors)
    return _Statement(
        text=str(compiled),
        order=tuple(names.index(name) for name in places) if places is not None else None,
        converters=tuple((place, convert) for place, convert in found if convert is not None),
    )


def _converted(row: tuple[Any, ...], converters: Sequence[tuple[int, Callable[[Any], Any]]]) -> tuple[Any, ...]:
    values = list(row)
    for place, convert in converters:
        values[place] = convert(values[place])
    return tuple(values)
