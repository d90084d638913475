"""Copy a file."""

from pathlib import Path
from typing import Annotated

from engine.node import File, FilePattern, node, read_bytes, write_bytes


@node(effect="idempotent", permissions=("files:read", "files:write"), icon="file")
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
    return File(write_bytes(target, read_bytes(source), overwrite=overwrite))
