"""Writing a file that a person asked for: whole or not at all, and never over another one unasked."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from engine.errors import RequestError


def write_file(path: Path, text: str, *, force: bool) -> None:
    """Write the text as UTF-8. Raises RequestError when the path is taken, a folder, or in a folder that is missing."""
    if path.is_dir():
        raise RequestError(f"{path} is a folder.", fix=f"Give a file name, such as {path / 'flow.py'}.")
    if path.exists() and not force:
        raise RequestError(f"{path} already exists.", fix="Choose another name, or add --force to replace it.")
    if not path.parent.is_dir():
        raise RequestError(f"There is no folder {path.parent}.", fix=f"Create it first: mkdir -p {path.parent}")
    if path.exists() and not path.is_file():
        # A device or a pipe such as /dev/stdout cannot be replaced, only written to.
        path.write_text(text, encoding="utf-8")
        return
    _replace(path.resolve(), text)


def _replace(path: Path, text: str) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(mode)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
