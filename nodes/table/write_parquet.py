"""Write a Parquet file."""

import io
from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, Table, TreadleError, node, write_bytes


@node(extras=("table",), effect="idempotent", permissions=("files:write",), icon="table")
def write_parquet(
    table: Table, path: Annotated[Path, FilePattern("*.parquet", mode="write")], overwrite: bool = True
) -> File:
    """Write a table as a Parquet file, packed with zstd, whole or not at all; types are kept.

    Args:
        table: The rows to write.
        path: Where to; folders are made as needed.
        overwrite: Replace a file that is there; off refuses.
    """
    import polars as pl

    data = io.BytesIO()
    try:
        table.write_parquet(data, compression="zstd")
    except pl.exceptions.PolarsError as error:
        raise TreadleError(
            f"This table cannot be written as Parquet: {str(error).splitlines()[0]}.", fix="Drop the column it names."
        ) from error
    return File(write_bytes(path, data.getvalue(), overwrite=overwrite))
