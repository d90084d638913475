"""Copy a file."""

from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, node, read_bytes, write_bytes
from nodes.file.before import put_back, remember_file

__all__ = ["copy_file", "put_back"]


@node(effect="idempotent", permissions=("files:read", "files:write"), icon="file", undo="put_back")
def copy_file(
    source: Annotated[Path, FilePattern()],
    target: Annotated[Path, FilePattern(mode="write")],
    overwrite: bool = False,
) -> File:
    """Copy a file, whole or not at all.

    Args:
        source: The file to copy.
        target: The path of the copy; folders are made as needed.
        overwrite: Replace a file that is there; off refuses.
    """
    content = read_bytes(source)
    remember_file(target, content)
    return File(write_bytes(target, content, overwrite=overwrite))
