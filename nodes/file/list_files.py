"""List the files of a folder."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Annotated

from engine.node import FilePattern, Placeholder, Range, Table, TreadleError, Unit, node, resolve_path


@node(extras=("table",), effect="idempotent", permissions=("files:read",), icon="folder")
def list_files(
    folder: Annotated[Path, FilePattern(mode="folder")] = Path(),
    pattern: Annotated[str, Placeholder("*.csv")] = "*",
    recursive: bool = True,
    hidden: bool = False,
    limit: Annotated[int, Range(1), Unit("files")] = 100_000,
) -> Table:
    """List the files of a folder with type, size and date, in the order of their paths.

    Args:
        folder: Where to look; links to other folders are not followed.
        pattern: Which names to list, such as `*.csv` or `data/*.json`.
        recursive: Also look into the folders below.
        hidden: Also list what begins with a dot.
        limit: Refuse to list more files than this.
    """
    import polars as pl

    top = resolve_path(folder)
    if not top.is_dir():
        raise TreadleError(f"{folder} is not a folder.", fix="Choose a folder.")
    rows: list[tuple[str, str, str, str, int, datetime]] = []
    for path in _files(top, recursive=recursive, hidden=hidden):
        inner = PurePath(path).relative_to(top)
        if not inner.match(pattern):
            continue
        if len(rows) == limit:
            raise TreadleError(
                f"{folder} has more than {limit:,} such files.", fix="Narrow the pattern or raise the limit."
            )
        state = os.lstat(path)
        modified = datetime.fromtimestamp(state.st_mtime, UTC)
        # Names may be any bytes; a table holds only text.
        name = os.fsencode(inner.name).decode(errors="replace")
        where = os.fsencode(inner.parent).decode(errors="replace")
        rows.append((f"{where}/{name}" if where != "." else name, name, where, inner.suffix, state.st_size, modified))
    texts = dict.fromkeys(("path", "name", "folder", "type"), pl.String)
    schema = {**texts, "size": pl.Int64, "modified": pl.Datetime("us", "UTC")}
    return pl.DataFrame(rows, schema=schema, orient="row").sort("path")


def _files(top: Path, *, recursive: bool, hidden: bool) -> Iterator[str]:
    for where, folders, names in os.walk(top):
        folders[:] = [name for name in folders if recursive and (hidden or not name.startswith("."))]
        for name in names:
            path = os.path.join(where, name)  # noqa: PTH118 - a hundred thousand Path objects take seconds
            if (hidden or not name.startswith(".")) and not os.path.islink(path):  # noqa: PTH114
                yield path
