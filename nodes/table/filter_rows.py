"""Keep the rows that meet a condition."""

from typing import Annotated, Literal

from engine.node import Placeholder, Table, node
from nodes.table.columns import require_columns
from nodes.table.condition import condition


@node(extras=("table",), icon="filter")
def filter_rows(
    table: Table,
    column: Annotated[str, Placeholder("author")],
    operator: Literal[
        "equals",
        "differs",
        "less",
        "at most",
        "more",
        "at least",
        "contains",
        "starts with",
        "ends with",
        "is empty",
        "is filled",
    ] = "equals",
    value: str | float | bool = "",
    keep: bool = True,
) -> Table:
    """Keep the rows whose value in a column meets a condition.

    Args:
        table: The rows to choose from.
        column: The column to look at.
        operator: How to compare. `contains`, `starts with` and `ends with` compare as text.
        value: What to compare with, read as the type of the column; dates as `2026-01-31`.
        keep: Off drops the rows that meet the condition and keeps the others.
    """
    require_columns(table, column)
    met = condition(table, column, operator, value).fill_null(value=False)
    return table.filter(met if keep else ~met)
