"""Save a report as a file."""

from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, Html, node, write_bytes


@node(effect="idempotent", permissions=("files:write",), icon="save")
def save_report(
    report: Html,
    path: Annotated[Path, FilePattern("*.html", mode="write")] = Path("reports/report.html"),
) -> File:
    """Save a report where a browser finds it, whole or not at all.

    Args:
        report: The HTML to save.
        path: Where to; folders are made as needed and an older report is replaced.
    """
    return File(write_bytes(path, report.encode()))
