"""Make records of a table."""

from typing import Any

from engine.node import Table, node


@node(extras=("table",), icon="table", converter=True)
def records_from_table(table: Table) -> list[dict[str, Any]]:
    """Make a list of mappings of a table: one per row, from the column's name to the cell.

    Args:
        table: The rows to list.
    """
    return table.to_dicts()
