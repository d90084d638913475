"""Sort the rows of a table."""

from typing import Annotated

from engine.node import Placeholder, Range, Table, node
from nodes.table.columns import require_columns


@node(extras=("table",), icon="table")
def sort_rows(
    table: Table,
    by: Annotated[list[str], Placeholder("author")],
    descending: bool = False,
    limit: Annotated[int, Range(0)] = 0,
) -> Table:
    """Sort rows by one or more columns; empty values come last.

    Args:
        table: The rows to sort.
        by: The columns to sort by, the most important first.
        descending: Largest first.
        limit: Keep only this many rows from the top; 0 keeps all.
    """
    require_columns(table, *by)
    ordered = table.sort(by, descending=descending, nulls_last=True, maintain_order=True) if by else table
    return ordered.head(limit) if limit else ordered
