"""What was worked out of values to show them, as files that may go at any time: the longest unused go first."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
from collections.abc import Callable
from pathlib import Path

KEPT_BYTES = 4_000_000_000


class ViewCache:
    """Files of one folder, by what they were made of. Any number of processes may use it at once."""

    def __init__(self, folder: Path, most_bytes: int = KEPT_BYTES) -> None:
        self.folder = folder
        self._most = most_bytes

    def path(self, suffix: str, *made_of: object) -> Path:
        """Where a file lies, or would."""
        name = hashlib.blake2b(repr(made_of).encode("utf-8", "replace"), digest_size=16).hexdigest()
        return self.folder / f"{name}{suffix}"

    def found(self, path: Path) -> bool:
        """Tell whether a file is there, and note that it is used."""
        try:
            os.utime(path)
        except OSError:
            return False
        return True

    def made(self, path: Path, write: Callable[[Path], None]) -> Path:
        """The file, made by `write` if it is not there: whole or not at all."""
        if self.found(path):
            return path
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = path.with_name(f".{secrets.token_hex(6)}{path.suffix}")
        try:
            write(draft)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
        self.trim(spare=path)
        return path

    def trim(self, spare: Path | None = None) -> int:
        """Remove the longest unused files beyond the bound; the bytes that were freed."""
        files: list[tuple[int, int, Path]] = []
        with contextlib.suppress(OSError):
            for entry in os.scandir(self.folder):
                with contextlib.suppress(OSError):
                    found = entry.stat()
                    files.append((found.st_mtime_ns, found.st_size, Path(entry.path)))
        total = sum(size for _, size, _ in files)
        freed = 0
        for _, size, path in sorted(files):
            if total - freed <= self._most:
                break
            if path != spare:
                with contextlib.suppress(OSError):
                    path.unlink()
                    freed += size
        return freed
