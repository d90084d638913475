"""Make a table of records."""

from typing import Any, cast

from engine.node import Table, TreadleError, node


@node(extras=("table",), icon="table", converter=True)
def table_from_records(records: list[dict[str, Any]]) -> Table:
    """Make a table of mappings: one row each, one column per name.

    Args:
        records: Mappings from column to value, as JSON has them; a missing name leaves the cell empty.
    """
    import polars as pl

    if not all(isinstance(record, dict) for record in cast("list[object]", records)):
        raise TreadleError("These records make no table: not all are mappings.", fix="Give a list of mappings.")
    names = list(dict.fromkeys(str(name) for record in records for name in record))
    try:
        return pl.DataFrame({name: [record.get(name) for record in records] for name in names}, strict=False)
    except (pl.exceptions.PolarsError, TypeError) as error:
        raise TreadleError(f"These records make no table: {error}.", fix="Give values of one kind per name.") from error
