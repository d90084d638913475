"""Describe the columns of a table."""

from engine.node import Table, node


@node(extras=("table",), icon="table")
def describe_table(table: Table) -> Table:
    """Say of every column what it holds: type, filled and empty cells, different values, range and mean.

    Args:
        table: The table to describe; the result has one row per column of it.
    """
    import polars as pl

    rows: list[tuple[str, str, int, int, int, str | None, str | None, float | None]] = []
    for name in table.columns:
        cells = table.get_column(name)
        filled = cells.drop_nulls()
        ordered = not cells.dtype.is_nested() and filled.len() > 0
        smallest, largest = (str(filled.min()), str(filled.max())) if ordered else (None, None)
        distinct = filled.n_unique() if not cells.dtype.is_nested() else filled.len()
        mean = cells.cast(pl.Float64).mean() if cells.dtype.is_numeric() else None
        average = mean if isinstance(mean, float) else None
        empty = cells.null_count()
        rows.append((name, str(cells.dtype), filled.len(), empty, distinct, smallest, largest, average))
    counts = dict.fromkeys(("filled", "empty", "distinct"), pl.Int64)
    texts = dict.fromkeys(("smallest", "largest"), pl.String)
    schema = {"column": pl.String, "type": pl.String, **counts, **texts, "mean": pl.Float64}
    return pl.DataFrame(rows, schema=schema, orient="row")
