"""Take some rows by chance."""

from typing import Annotated

from engine.node import Range, Table, Unit, node


@node(extras=("table",), icon="filter")
def sample_rows(table: Table, count: Annotated[int, Range(0), Unit("rows")] = 100, seed: int = 1) -> Table:
    """Take some rows by chance, in their order; the same seed takes the same rows.

    Args:
        table: The rows to take from.
        count: How many; all if there are fewer.
        seed: Another number takes other rows.
    """
    import polars as pl

    if count >= table.height:
        return table
    chosen = pl.Series(range(table.height), dtype=pl.Int64).sample(count, seed=seed).sort()
    return table[chosen]
