"""Read JSON lines."""

import json
from pathlib import Path
from typing import Annotated, Any, cast

from engine.node import FilePattern, Table, TreadleError, node, read_bytes
from nodes.table.records import records_to_table


@node(extras=("table",), permissions=("files:read",), icon="table")
def read_json_lines(path: Annotated[Path, FilePattern("*.jsonl")]) -> Table:
    """Read a file with one JSON mapping per line (JSONL, NDJSON) into a table.

    Args:
        path: The file to read, in UTF-8; empty lines are passed over.
    """
    records: list[dict[str, Any]] = []
    for number, line in enumerate(read_bytes(path).removeprefix(b"\xef\xbb\xbf").splitlines(), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            raise TreadleError(
                f"Line {number} of {path} is not JSON: {error}.", fix="Look at that line, or drop it."
            ) from error
        if not isinstance(record, dict):
            raise TreadleError(f"Line {number} of {path} is no mapping.", fix="Each line must look like {…}.")
        records.append(cast("dict[str, Any]", record))
    return records_to_table(records)
