"""Move a file."""

from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, node, read_bytes, resolve_path, write_bytes
from nodes.file.before import put_back, remember_file

__all__ = ["move_file", "put_back"]


@node(effect="idempotent", permissions=("files:read", "files:write"), icon="file", undo="put_back")
def move_file(
    source: Annotated[Path, FilePattern()],
    target: Annotated[Path, FilePattern(mode="write")],
    overwrite: bool = False,
) -> File:
    """Move a file to another place or name, also to another disk.

    Args:
        source: The file to move.
        target: Its new path; folders are made as needed.
        overwrite: Replace a file that is there; off refuses.
    """
    real, content = resolve_path(source), read_bytes(source)
    if real == resolve_path(target):
        return File(real)
    remember_file(target, content)
    moved = write_bytes(target, content, overwrite=overwrite)
    remember_file(real, None)
    real.unlink()
    return File(moved)
