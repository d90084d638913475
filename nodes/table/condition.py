"""A condition on a column as a polars expression, its value read as the type of the column."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.node import Table, TreadleError

if TYPE_CHECKING:
    import polars as pl

COMPARISONS: dict[str, Callable[["pl.Expr", "pl.Expr"], "pl.Expr"]] = {
    "equals": lambda left, right: left == right,
    "differs": lambda left, right: left != right,
    "less": lambda left, right: left < right,
    "at most": lambda left, right: left <= right,
    "more": lambda left, right: left > right,
    "at least": lambda left, right: left >= right,
}
WORDS: dict[str, Callable[["pl.Expr", str], "pl.Expr"]] = {
    "contains": lambda text, word: text.str.contains(word, literal=True),
    "starts with": lambda text, word: text.str.starts_with(word),
    "ends with": lambda text, word: text.str.ends_with(word),
}


def condition(table: Table, column: str, operator: str, value: str | float | bool) -> "pl.Expr":
    """The condition. Raises TreadleError for a value that cannot be read as the column's type."""
    import polars as pl

    cell = pl.col(column)
    if operator in WORDS:
        return WORDS[operator](cell.cast(pl.String), str(value))
    if operator in COMPARISONS:
        return COMPARISONS[operator](cell, _as_type_of(table, column, value))
    empty = cell.is_null()
    if table.schema[column] == pl.String:
        empty = empty | (cell.str.strip_chars() == "")
    return ~empty if operator == "is filled" else empty


def _as_type_of(table: Table, column: str, value: str | float | bool) -> "pl.Expr":
    """The value in the column's type; a number is compared as it is, so that 2.5 does not become 2."""
    import polars as pl

    kind = table.schema[column]
    if kind.is_numeric() and not isinstance(value, str):
        return pl.lit(value)
    text = str(value).lower() if kind == pl.Boolean else str(value)
    series = pl.Series([text])
    try:
        if kind.is_numeric():
            return pl.lit(series.cast(pl.Float64).item())
        if isinstance(kind, pl.Datetime):
            moment = series.str.to_datetime(time_unit="us", time_zone=kind.time_zone)
            return pl.lit(moment.item(), dtype=kind)
        if kind == pl.Date:
            return pl.lit(series.str.to_date().item())
        if kind == pl.Boolean:
            return pl.lit({"true": True, "false": False}[text])
    except (pl.exceptions.PolarsError, KeyError) as error:
        raise TreadleError(
            f"{value!r} cannot be compared with column {column!r}, which holds {kind}.",
            fix="Write a number, a date such as 2026-01-31, or true or false, as the column needs.",
        ) from error
    return pl.lit(text)
