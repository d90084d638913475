"""How files were before a node changed them, and putting them back: only what is still as the node has left it."""

import hashlib
from pathlib import Path
from typing import Any

from engine.node import TreadleError, read_bytes, remember, resolve_path, safe_to_repeat, write_bytes

MOST_BYTES = 200_000_000


def remember_file(path: Path, becomes: bytes | None) -> None:
    """Before a file gets another content, or goes when `becomes` is None."""
    remember(lambda: _before(resolve_path(path), becomes))


@safe_to_repeat
def put_back(before: dict[str, Any]) -> None:
    """Give a file the content that it had, or remove one that was not there."""
    path, was = Path(before["path"]), before["was"]
    now = _mark(_content(path))
    if now == _mark(was):
        return
    if now != before["becomes"]:
        raise TreadleError(f"{path} has been changed since: it is left as it is.", fix="Look at it yourself.")
    if before["too_large"]:
        raise TreadleError(f"{path} was too large to be kept.", fix="Take it from a backup.")
    if was is None:
        path.unlink()
    else:
        write_bytes(path, was)


def _before(path: Path, becomes: bytes | None) -> dict[str, Any]:
    too_large = path.is_file() and path.stat().st_size > MOST_BYTES
    was = None if too_large else _content(path)
    return {"path": str(path), "was": was, "becomes": _mark(becomes), "too_large": too_large}


def _content(path: Path) -> bytes | None:
    return read_bytes(path) if path.is_file() else None


def _mark(content: bytes | None) -> str | None:
    return None if content is None else hashlib.sha256(content).hexdigest()
