"""Read a Parquet file."""

import io
from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Placeholder, Table, TreadleError, node, read_bytes, resolve_path
from nodes.table.columns import require_columns


@node(extras=("table",), permissions=("files:read",), icon="table")
def read_parquet(
    path: Annotated[Path, FilePattern("*.parquet")],
    columns: Annotated[list[str], Placeholder("total")] | None = None,
    must: bool = True,
) -> Table:
    """Read a Parquet file into a table, with the types it was written with.

    Args:
        path: The file to read.
        columns: Only these; empty reads all.
        must: A file that is not there is an error; off gives a table without columns, such as for a first run.
    """
    import polars as pl

    if not must and not resolve_path(path).exists():
        return pl.DataFrame()
    try:
        table = pl.read_parquet(io.BytesIO(read_bytes(path)))
    except pl.exceptions.PolarsError as error:
        raise TreadleError(
            f"{path} is not a Parquet file.", fix="Choose a file that was written as Parquet."
        ) from error
    if columns:
        require_columns(table, *columns)
    return table.select(columns) if columns else table
