"""Write a CSV file."""

from pathlib import Path
from typing import Annotated, Literal

from engine.node import File, FilePattern, Table, TreadleError, node, write_bytes


@node(extras=("table",), effect="idempotent", permissions=("files:write",), icon="table")
def write_csv(
    table: Table,
    path: Annotated[Path, FilePattern("*.csv", mode="write")],
    separator: Literal[",", ";", "\t"] = ",",
    overwrite: bool = True,
) -> File:
    """Write a table as a CSV file in UTF-8, whole or not at all.

    Args:
        table: The rows to write; lists and mappings in cells are refused.
        path: Where to; folders are made as needed.
        separator: Stands between two cells.
        overwrite: Replace a file that is there; off refuses.
    """
    nested = [name for name, kind in table.schema.items() if kind.is_nested()]
    if nested:
        raise TreadleError(f"Column {nested[0]!r} holds lists, which CSV has not.", fix="Drop it with select_columns.")
    return File(write_bytes(path, table.write_csv(separator=separator).encode(), overwrite=overwrite))
