"""Turn columns into rows."""

from typing import Annotated

from engine.node import Placeholder, Table, TreadleError, node
from nodes.table.columns import require_columns


@node(extras=("table",), icon="table")
def unpivot_table(
    table: Table,
    keep: Annotated[list[str], Placeholder("region")],
    columns: Annotated[list[str], Placeholder("january")] | None = None,
    name: str = "name",
    value: str = "value",
) -> Table:
    """Make a row of each cell, with the name of its column beside it; the reverse of pivot_table.

    Args:
        table: The table to turn.
        keep: The columns that stay, and are repeated in each row.
        columns: The columns to turn into rows; empty takes all others.
        name: What the column with the names is called.
        value: What the column with the cells is called.
    """
    import polars as pl

    turned = columns or [column for column in table.columns if column not in keep]
    require_columns(table, *keep, *turned)
    try:
        return table.unpivot(turned, index=keep, variable_name=name, value_name=value)
    except pl.exceptions.PolarsError as error:
        reason = str(error).splitlines()[0].rstrip(".")
        raise TreadleError(
            f"These columns cannot become one: {reason}.",
            fix="Choose columns that hold the same kind of value, and names that no kept column has.",
        ) from error
