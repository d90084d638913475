"""Make a table of records."""

from typing import Any, cast

from engine.node import Table, TreadleError, node
from nodes.table.records import records_to_table


@node(extras=("table",), icon="table", converter=True)
def table_from_records(records: list[dict[str, Any]]) -> Table:
    """Make a table of mappings: one row each, one column per name.

    Args:
        records: Mappings from column to value, as JSON has them; a missing name leaves the cell empty.
    """
    if not all(isinstance(record, dict) for record in cast("list[object]", records)):
        raise TreadleError("These records make no table: not all are mappings.", fix="Give a list of mappings.")
    return records_to_table(records)
