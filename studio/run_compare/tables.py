"""The difference of two tables, row by row: by position, or by a column whose values name the rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import polars as pl

MOST_ROWS = 20_000
"""So many rows of each table are compared."""
MOST_SHOWN = 200

Sort = Literal["added", "removed", "changed"]


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that is different. `changed` are the numbers of the columns in which both rows differ."""

    sort: Sort
    place: str
    before: tuple[Any, ...] | None
    after: tuple[Any, ...] | None
    changed: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class TableDifference:
    """`columns` are those of both tables; `rows` are the first changes, `counts` is how many there are of each sort."""

    columns: tuple[str, ...]
    columns_added: tuple[str, ...]
    columns_removed: tuple[str, ...]
    counts: dict[Sort, int]
    rows: tuple[RowChange, ...]
    is_cut: bool


def likely_key(before: pl.DataFrame, after: pl.DataFrame) -> str:
    """The first column that names every row in both tables; "" when there is none."""
    for name in before.columns:
        if name not in after.columns or before.schema[name].is_float() or before.schema[name].is_nested():
            continue
        if before[name].n_unique() == before.height and after[name].n_unique() == after.height:
            return name
    return ""


def table_difference(before: pl.DataFrame, after: pl.DataFrame, key: str = "") -> TableDifference:
    """Compare the columns that both have, in the first table's order."""
    columns = tuple(name for name in before.columns if name in after.columns)
    is_cut = max(before.height, after.height) > MOST_ROWS
    old = before.select(columns).head(MOST_ROWS).rows()
    new = after.select(columns).head(MOST_ROWS).rows()
    changes = _by_key(old, new, columns.index(key)) if key in columns else _by_position(old, new)
    counts: dict[Sort, int] = {"added": 0, "removed": 0, "changed": 0}
    for change in changes:
        counts[change.sort] += 1
    return TableDifference(
        columns,
        tuple(name for name in after.columns if name not in before.columns),
        tuple(name for name in before.columns if name not in after.columns),
        counts,
        tuple(changes[:MOST_SHOWN]),
        is_cut,
    )


def _by_position(old: Sequence[tuple[Any, ...]], new: Sequence[tuple[Any, ...]]) -> list[RowChange]:
    return [
        _change(str(number), before, after)
        for number, (before, after) in enumerate(zip_longest(old, new), 1)
        if not _same(before, after)
    ]


def _by_key(old: Sequence[tuple[Any, ...]], new: Sequence[tuple[Any, ...]], key: int) -> list[RowChange]:
    before = {row[key]: row for row in old}
    after = {row[key]: row for row in new}
    names = dict.fromkeys((*before, *after))
    return [
        _change(str(name), before.get(name), after.get(name))
        for name in names
        if not _same(before.get(name), after.get(name))
    ]


def _change(place: str, before: tuple[Any, ...] | None, after: tuple[Any, ...] | None) -> RowChange:
    if before is None:
        return RowChange("added", place, None, after)
    if after is None:
        return RowChange("removed", place, before, None)
    changed = frozenset(index for index, pair in enumerate(zip(before, after, strict=True)) if not _equal(*pair))
    return RowChange("changed", place, before, after, changed)


def _same(before: tuple[Any, ...] | None, after: tuple[Any, ...] | None) -> bool:
    if before is None or after is None:
        return False
    return all(_equal(*pair) for pair in zip(before, after, strict=True))


def _equal(before: Any, after: Any) -> bool:
    # Not a number is not equal to itself, and no difference either.
    return bool(before == after) or (before != before and after != after)  # noqa: PLR0124
