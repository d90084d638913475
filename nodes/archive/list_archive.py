"""List what an archive holds."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Range, Table, TreadleError, Unit, node
from nodes.archive.entries import read_entries


@node(extras=("table", "archive"), permissions=("files:read",), icon="archive")
def list_archive(
    path: Annotated[Path, FilePattern("*.zip")], limit: Annotated[int, Range(1), Unit("entries")] = 100_000
) -> Table:
    """List what a zip or tar archive holds, with size and date, without unpacking it.

    Args:
        path: The archive; .zip, .tar, and .tar packed as .gz, .bz2, .xz or .zst.
        limit: Refuse to list more.
    """
    import polars as pl

    rows: list[tuple[object, ...]] = []
    with read_entries(path) as entries:
        for entry in entries:
            if len(rows) == limit:
                raise TreadleError(f"{path} holds more than {limit:,} entries.", fix="Raise the limit.")
            # Names may be any bytes; a table holds only text.
            name = entry.name.encode("utf-8", "surrogateescape").decode(errors="replace")
            rows.append((name, entry.kind, entry.size, entry.modified))
    schema = {"path": pl.String, "kind": pl.String, "size": pl.Int64, "modified": pl.Datetime("us", "UTC")}
    return pl.DataFrame(rows, schema=schema, orient="row")
