"""Count rows per day, week, month or year."""

from typing import Annotated, Literal

from engine.node import Placeholder, Table, TreadleError, node
from nodes.table.columns import require_columns

LENGTHS = {"hour": "1h", "day": "1d", "week": "1w", "month": "1mo", "quarter": "1q", "year": "1y"}


@node(extras=("table",), icon="table")
def count_per_period(
    table: Table,
    column: Annotated[str, Placeholder("when")],
    period: Literal["hour", "day", "week", "month", "quarter", "year"] = "week",
    fill: bool = True,
) -> Table:
    """Count the rows that fall into each hour, day, week, month, quarter or year.

    Args:
        table: The rows to count.
        column: A column of dates or times; the result has this column (the start of each period) and `count`.
        period: The length of a period. Weeks begin on Monday.
        fill: Also list the periods in between that have no rows, with a count of 0.
    """
    import polars as pl

    require_columns(table, column)
    if not table.schema[column].is_temporal():
        kind = str(table.schema[column])
        raise TreadleError(f"Column {column!r} holds {kind}, not dates.", fix="Turn it into dates with clean_table.")
    length = LENGTHS[period]
    starts = table.select(pl.col(column).dt.truncate(length)).drop_nulls()
    counted = starts.group_by(column).agg(pl.len().cast(pl.Int64).alias("count")).sort(column)
    if fill and counted.height > 1:
        counted = counted.upsample(column, every=length).with_columns(pl.col("count").fill_null(0))
    return counted
