"""Delete a file."""

from pathlib import Path
from typing import Annotated

from engine.node import FilePattern, TreadleError, node, resolve_path
from nodes.file.before import put_back, remember_file

__all__ = ["delete_file", "put_back"]


@node(effect="idempotent", permissions=("files:write",), icon="file", undo="put_back")
def delete_file(path: Annotated[Path, FilePattern(mode="write")], missing_ok: bool = True) -> bool:
    """Delete a file, and tell whether it was there.

    Args:
        path: The file; a folder is refused.
        missing_ok: That it is not there is no error.
    """
    real = resolve_path(path)
    if real.is_dir():
        raise TreadleError(f"{path} is a folder.", fix="Choose a file.")
    if not real.exists():
        if missing_ok:
            return False
        raise TreadleError(f"{path} is not there.", fix="Look at the path, or allow that it is missing.")
    remember_file(real, None)
    real.unlink()
    return True
