"""Large values on disk, each once, named by the digest of what it holds."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

from engine.errors import ValueNotStorable, WorkspaceError

_DIGEST = re.compile(r"[0-9a-f]{16,128}")


class BlobStore:
    """Files under a folder, written whole or not at all; several processes may write the same one at once."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, digest: str) -> Path:
        """Where a blob lies, or would. Raises ValueNotStorable for what is no digest."""
        if _DIGEST.fullmatch(digest) is None:
            raise ValueNotStorable(f"{digest[:40]!r} is not the digest of a value")
        return self._root / digest[:2] / digest

    def has(self, digest: str) -> bool:
        """Whether the blob is there."""
        return _DIGEST.fullmatch(digest) is not None and self.path(digest).is_file()

    def get(self, digest: str) -> bytes:
        """What the blob holds. Raises ValueNotStorable when it is gone."""
        try:
            return self.path(digest).read_bytes()
        except FileNotFoundError as error:
            raise ValueNotStorable("the stored value is gone", fix="run the node again") from error

    def put(self, digest: str, data: bytes) -> Path:
        """Keep the data. Raises WorkspaceError when the disk is full or may not be written."""
        path = self.path(digest)
        if path.is_file():
            return path
        partial = path.with_name(f".{digest[:16]}.{os.getpid()}.{os.urandom(4).hex()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(data)
            partial.replace(path)
        except OSError as error:
            partial.unlink(missing_ok=True)
            raise _refused(error, len(data), self._root) from error
        return path

    def delete(self, digest: str) -> bool:
        """Remove a blob; whether it was there."""
        path = self.path(digest)
        there = path.is_file()
        path.unlink(missing_ok=True)
        return there


def _refused(error: OSError, size: int, root: Path) -> WorkspaceError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return WorkspaceError(
            f"a value of {size:,} bytes cannot be kept: there is no room left in {root}",
            fix="free some disk space, or choose another --workspace",
        )
    return WorkspaceError(
        f"a value cannot be kept in {root}: {error.strerror or error}",
        fix="give this user the right to write there, or choose another --workspace",
    )
