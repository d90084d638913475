"""Write a text file."""

from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, Multiline, node, write_bytes
from nodes.file.before import put_back, remember_file

__all__ = ["put_back", "write_text"]


@node(effect="idempotent", permissions=("files:write",), icon="file", undo="put_back")
def write_text(
    text: Annotated[str, Multiline()],
    path: Annotated[Path, FilePattern("*.txt", mode="write")],
    overwrite: bool = True,
) -> File:
    """Write a text file in UTF-8, whole or not at all.

    Args:
        text: What to write.
        path: Where to; folders are made as needed.
        overwrite: Replace a file that is there; off refuses.
    """
    remember_file(path, text.encode())
    return File(write_bytes(path, text.encode(), overwrite=overwrite))
