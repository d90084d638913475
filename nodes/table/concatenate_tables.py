"""Put tables below one another."""

from typing import Literal

from engine.node import Table, TreadleError, node


@node(extras=("table",), icon="table")
def concatenate_tables(
    tables: list[Table], columns: Literal["all", "common", "equal"] = "all", source: str = ""
) -> Table:
    """Put tables below one another, columns by name; numbers of different kinds become the wider kind.

    Args:
        tables: The tables, in this order.
        columns: `all` leaves cells empty that a table lacks, `common` keeps what every table has, `equal` refuses
            tables with other columns.
        source: A name for one more column that tells the position of the table that a row comes from, from 1.
    """
    import polars as pl

    if not tables:
        return pl.DataFrame()
    shared = [name for name in tables[0].columns if all(name in table.columns for table in tables)]
    if columns == "equal" and any(set(table.columns) != set(shared) for table in tables):
        number, other = next((n, t) for n, t in enumerate(tables, 1) if set(t.columns) != set(shared) or n == 1)
        different = ", ".join(sorted({name for table in tables for name in table.columns} - set(shared)))
        raise TreadleError(
            f"The tables have different columns: not all have {different}.",
            fix=f"Look at table {number} of {len(tables)} ({other.width} columns), or choose all or common columns.",
        )
    parts = [table.select(shared) if columns == "common" else table for table in tables]
    if source:
        parts = [part.with_columns(pl.lit(number).alias(source)) for number, part in enumerate(parts, 1)]
    try:
        return pl.concat(parts, how="diagonal_relaxed")
    except pl.exceptions.PolarsError as error:
        raise TreadleError(
            f"The tables do not fit below one another: {str(error).splitlines()[0]}.",
            fix="Bring the columns of the same name to the same type, such as with clean_table.",
        ) from error
