"""Turn the values of a column into columns."""

from typing import Annotated, Literal

from engine.node import Placeholder, Range, Table, TreadleError, node
from nodes.table.columns import require_columns


@node(extras=("table",), icon="table")
def pivot_table(
    table: Table,
    rows: Annotated[list[str], Placeholder("region")],
    columns: Annotated[str, Placeholder("month")],
    values: Annotated[str, Placeholder("total")],
    aggregate: Literal["sum", "mean", "median", "smallest", "largest", "count", "first", "last"] = "sum",
    most: Annotated[int, Range(1, 10_000)] = 200,
) -> Table:
    """Make one column for each value of a column, such as the months, and one row for each value of others.

    Args:
        table: The rows to turn.
        rows: The columns that stay and name the rows.
        columns: The column whose values become columns.
        values: The column that fills the cells.
        aggregate: What to take where several rows meet in a cell.
        most: Refuse to make more columns than this.
    """
    require_columns(table, *rows, columns, values)
    number = table.get_column(columns).n_unique()
    if number > most:
        raise TreadleError(
            f"Column {columns!r} has {number:,} different values.", fix="Group it first, or allow more columns."
        )
    if aggregate in {"sum", "mean", "median"} and not table.schema[values].is_numeric():
        raise TreadleError(
            f"Column {values!r} holds {table.schema[values]}, which has no {aggregate}.",
            fix="Choose a column of numbers, or turn it into numbers with clean_table.",
        )
    words = {"smallest": "min", "largest": "max", "count": "len"}
    # The order of the rows must not depend on how many threads polars has.
    return table.pivot(
        on=columns,
        index=rows,
        values=values,
        aggregate_function=words.get(aggregate, aggregate),  # pyright: ignore[reportArgumentType]
        sort_columns=True,
        maintain_order=True,
    ).sort(rows, nulls_last=True)
