"""Write JSON lines."""

import json
from datetime import date, time
from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, Table, node, write_bytes


@node(extras=("table",), effect="idempotent", permissions=("files:write",), icon="table")
def write_json_lines(
    table: Table, path: Annotated[Path, FilePattern("*.jsonl", mode="write")], overwrite: bool = True
) -> File:
    """Write a table as a file with one JSON mapping per line (JSONL), whole or not at all.

    Args:
        table: The rows to write; dates become ISO 8601, empty cells null.
        path: Where to; folders are made as needed.
        overwrite: Replace a file that is there; off refuses.
    """
    lines = (json.dumps(row, ensure_ascii=False, default=_plain) for row in table.iter_rows(named=True))
    return File(write_bytes(path, "".join(f"{line}\n" for line in lines).encode(), overwrite=overwrite))


def _plain(cell: object) -> str:
    return cell.isoformat() if isinstance(cell, (date, time)) else str(cell)
