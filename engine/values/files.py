"""The `path` and `file` codecs: a path is only its text, a file is its path and what was in it."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from engine.types.media import File
from engine.values.encoded import damaged, split_header, with_header

HASHED_UP_TO = 64 * 1024 * 1024
"""Files up to this size are known by their content, larger ones by size and time of change only."""

PATH = type(Path())


def encode_path(value: Path) -> bytes:
    """The path as the file system's bytes."""
    return os.fsencode(value)


def decode_path(data: bytes) -> Path:
    """The path, of this system's kind."""
    return Path(os.fsdecode(data))


def encode_file(value: File) -> bytes:
    """The path, and size, time of change and content hash of what is there now; size -1 when nothing is."""
    path = os.fspath(value)
    absolute = value.path.absolute()
    return with_header({"path": path, "absolute": os.fspath(absolute), **_look(absolute)}, b"")


def decode_file(data: bytes) -> File:
    """The file by its path, whatever is there by now: ask `is_same_file` first."""
    return File(Path(str(read_header(data).get("path"))))


def read_header(data: bytes) -> dict[str, object]:
    """What is known of the file: path, absolute, size, mtime_ns, hash."""
    header, _ = split_header("file", data)
    if not isinstance(header.get("path"), str) or not isinstance(header.get("absolute"), str):
        raise damaged("file")
    return header


def is_same_file(data: bytes) -> bool:
    """Tell whether the file on disk still holds what it held. Read again only when its time alone has changed."""
    header = read_header(data)
    path = Path(str(header["absolute"]))
    size, changed = _size_and_time(path)
    if size != header.get("size"):
        return False
    if changed == header.get("mtime_ns"):
        return True
    return bool(header.get("hash")) and _content_hash(path, size) == header["hash"]


def size_of(path: Path) -> int | None:
    """The size of a file in bytes, None when there is none."""
    size, _ = _size_and_time(path)
    return size if size >= 0 else None


def _look(path: Path) -> dict[str, object]:
    size, changed = _size_and_time(path)
    return {"size": size, "mtime_ns": changed, "hash": _content_hash(path, size)}


def _size_and_time(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except (OSError, ValueError):  # ValueError: a NUL in the path
        return -1, 0
    return found.st_size, found.st_mtime_ns


def _content_hash(path: Path, size: int) -> str:
    """Empty for what is too large, gone, unreadable or no regular file; a pipe must not be opened."""
    if not 0 <= size <= HASHED_UP_TO:
        return ""
    try:
        if not path.is_file():
            return ""
        with path.open("rb") as content:
            return hashlib.file_digest(content, lambda: hashlib.blake2b(digest_size=20)).hexdigest()
    except OSError:
        return ""
