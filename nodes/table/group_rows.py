"""Bring rows that belong together into one."""

from typing import Annotated, Literal

from engine.node import Placeholder, Table, TreadleError, node
from nodes.table.columns import require_columns

NUMERIC = ("sum", "mean", "median")


@node(extras=("table",), icon="table")
def group_rows(
    table: Table,
    by: Annotated[list[str], Placeholder("author")],
    column: Annotated[str, Placeholder("added")],
    aggregate: Literal["sum", "mean", "median", "smallest", "largest", "distinct", "first", "last"] = "sum",
) -> Table:
    """Make one row of all rows with the same values, with the sum, mean, or other figure of a column.

    Args:
        table: The rows to group.
        by: The columns whose values make a group.
        column: The column to aggregate; the result has `by`, this column and `rows`.
        aggregate: What to take of the column. `distinct` counts different values.
    """
    import polars as pl

    require_columns(table, *by, column)
    if aggregate in NUMERIC and not table.schema[column].is_numeric():
        raise TreadleError(
            f"Column {column!r} holds {table.schema[column]}, which has no {aggregate}.",
            fix="Choose a column of numbers, or turn it into numbers with clean_table.",
        )
    cells = pl.col(column)
    figure = {
        "sum": cells.sum,
        "mean": cells.mean,
        "median": cells.median,
        "smallest": cells.min,
        "largest": cells.max,
        "distinct": cells.drop_nulls().n_unique,
        "first": cells.first,
        "last": cells.last,
    }[aggregate]()
    name = column if column not in by else f"{column}_{aggregate}"
    return table.group_by(by).agg(figure.alias(name), pl.len().cast(pl.Int64).alias("rows")).sort(by, nulls_last=True)
