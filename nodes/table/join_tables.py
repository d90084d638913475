"""Bring two tables together."""

from typing import Annotated, Literal

from engine.node import Placeholder, Table, TreadleError, node
from nodes.table.columns import require_columns


@node(extras=("table",), icon="table")
def join_tables(
    left: Table,
    right: Table,
    on: Annotated[list[str], Placeholder("id")],
    how: Literal["left", "inner", "full", "only left"] = "left",
) -> Table:
    """Add the columns of one table to the rows of another that have the same values.

    Args:
        left: The rows to extend.
        right: The rows to look in; equal names of other columns get the ending `_right`.
        on: The columns that both tables have and that must be equal.
        how: `left` keeps all rows of the left table, `inner` only those found in both, `full` all rows of both,
            `only left` those that the right table does not have.
    """
    require_columns(left, *on)
    require_columns(right, *on)
    clash = [name for name in on if left.schema[name] != right.schema[name]]
    if clash:
        name = clash[0]
        raise TreadleError(
            f"Column {name!r} holds {left.schema[name]} on the left and {right.schema[name]} on the right.",
            fix="Bring both to the same type, such as with clean_table.",
        )
    strategy: Literal["left", "inner", "full", "anti"] = "anti" if how == "only left" else how
    return left.join(
        right, on=on, how=strategy, coalesce=None if how == "only left" else True, maintain_order="left_right"
    )
