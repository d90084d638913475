"""Read the end of a log."""

import os
from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, Range, TreadleError, Unit, node, open_to_read

BLOCK = 1 << 16


@node(effect="idempotent", permissions=("files:read",), icon="log")
def read_tail(
    path: Annotated[Path, FilePattern("*.log")],
    lines: Annotated[int, Range(1, 1_000_000), Unit("lines")] = 1000,
    most: Annotated[float, Range(0.01, 1000), Unit("MB")] = 50,
) -> str:
    """Read the last lines of a file, however long it is.

    Args:
        path: The log, in UTF-8; other bytes become a visible mark.
        lines: How many.
        most: Refuse when these lines are larger.
    """
    with open_to_read(path) as file:
        position = file.seek(0, os.SEEK_END)
        blocks: list[bytes] = []
        breaks = 0
        # One break more than lines: the one before the first line, or the one at the end of the file.
        while position > 0 and breaks <= lines:
            start = max(0, position - BLOCK)
            file.seek(start)
            blocks.append(file.read(position - start))
            breaks += blocks[-1].count(b"\n")
            position = start
            if len(blocks) * BLOCK > most * 1e6 + BLOCK:
                raise TreadleError(f"The last {lines:,} lines are larger than {most:g} MB.", fix="Read fewer lines.")
    text = b"".join(reversed(blocks)).decode(errors="replace")
    return "".join(text.splitlines(keepends=True)[-lines:])
