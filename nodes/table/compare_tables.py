"""Find what has changed between two tables."""

from typing import Annotated, NamedTuple

from engine.node import Placeholder, Table, TreadleError, node
from nodes.table.columns import require_columns


class Differences(NamedTuple):
    """New rows, rows that are gone, rows with other values, how many these are, and the newer state to keep."""

    added: Table
    removed: Table
    changed: Table
    total: int
    current: Table


@node(extras=("table",), icon="table")
def compare_tables(before: Table, after: Table, keys: Annotated[list[str], Placeholder("id")]) -> Differences:
    """Find the rows that were added, removed and changed between two states of a table.

    Args:
        before: The older state. A table without columns stands for one without rows.
        after: The newer state.
        keys: The columns that tell which row is which; each row must be the only one with its values. `changed` has
            them, and for each other column that both tables have the new value and, as `NAME_before`, the old one.
    """
    import polars as pl

    before = before if before.width else after.clear()
    require_columns(before, *keys)
    require_columns(after, *keys)
    for table in (before, after):
        if table.select(keys).is_duplicated().any():
            raise TreadleError(
                f"Several rows have the same {' and '.join(keys)}.",
                fix="Choose keys that tell the rows apart, or drop the others with drop_duplicates.",
            )
    try:
        added = after.join(before, on=keys, how="anti", nulls_equal=True, maintain_order="left")
        removed = before.join(after, on=keys, how="anti", nulls_equal=True, maintain_order="left")
        others = [name for name in after.columns if name in before.columns and name not in keys]
        older = before.select(*keys, *(pl.col(name).alias(f"{name}_before") for name in others))
        both = after.select(*keys, *others).join(older, on=keys, nulls_equal=True, maintain_order="left")
        different = pl.any_horizontal(
            pl.lit(value=False), *(pl.col(name).ne_missing(pl.col(f"{name}_before")) for name in others)
        )
        changed = both.filter(different)
    except pl.exceptions.PolarsError as error:
        raise TreadleError(
            f"The tables cannot be compared: {str(error).splitlines()[0]}.",
            fix="Bring their columns to the same types, such as with clean_table.",
        ) from error
    return Differences(added, removed, changed, added.height + removed.height + changed.height, after)
