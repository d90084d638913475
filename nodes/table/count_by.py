"""Count rows by the values of a column."""

from typing import Annotated

from engine.node import Placeholder, Range, Table, node
from nodes.table.columns import require_columns


@node(extras=("table",), icon="table")
def count_by(
    table: Table,
    column: Annotated[str, Placeholder("author")],
    top: Annotated[int, Range(0)] = 0,
) -> Table:
    """Count how often each value of a column occurs, most frequent first.

    Args:
        table: The rows to count.
        column: The column whose values are counted; the result has this column and `count`.
        top: Keep only this many values; 0 keeps all.
    """
    import polars as pl

    require_columns(table, column)
    name = "count" if column != "count" else "rows"
    counted = table.group_by(column).agg(pl.len().cast(pl.Int64).alias(name))
    # Ties in the order of the values, so that the same rows always give the same table.
    ordered = counted.sort([name, column], descending=[True, False], nulls_last=True)
    return ordered.head(top) if top else ordered
