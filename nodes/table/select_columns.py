"""Keep some columns of a table."""

from typing import Annotated

from engine.node import Placeholder, Table, node
from nodes.table.columns import require_columns


@node(extras=("table",), icon="table")
def select_columns(table: Table, columns: Annotated[list[str], Placeholder("author")], drop: bool = False) -> Table:
    """Keep the named columns, in the named order, or drop them.

    Args:
        table: The table to choose from.
        columns: The names of the columns.
        drop: Drop these columns and keep the others.
    """
    require_columns(table, *columns)
    return table.drop(columns) if drop else table.select(columns)
