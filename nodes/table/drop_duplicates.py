"""Drop rows that repeat others."""

from typing import Annotated, Literal, NamedTuple

from engine.node import Placeholder, Table, node
from nodes.table.columns import require_columns


class Distinct(NamedTuple):
    """The rows that are left, and how many were dropped."""

    table: Table
    dropped: int


@node(extras=("table",), icon="filter")
def drop_duplicates(
    table: Table,
    columns: Annotated[list[str], Placeholder("email")] | None = None,
    keep: Literal["first", "last", "none"] = "first",
) -> Distinct:
    """Keep one of the rows that are the same, in their order.

    Args:
        table: The rows to look at.
        columns: Rows are the same when these columns are; empty compares all.
        keep: Which of them stays; `none` drops all that occur more than once.
    """
    require_columns(table, *(columns or []))
    left = table.unique(subset=columns or None, keep=keep, maintain_order=True) if table.width else table
    return Distinct(left, table.height - left.height)
