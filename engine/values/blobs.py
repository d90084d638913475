"""Values too large for the database, as files named by their digests."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import re
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from engine.errors import ValueNotStorable, WorkspaceError
from engine.values.encoded import VALUE_LIMIT, digest_begun
from engine.values.refusal import too_large

_DIGEST = re.compile(r"[0-9a-f]{40,64}")
_FOLDER_LETTERS = 2
_PIECE_BYTES = 1024 * 1024
_SEEN_AGAIN_BYTES = 64 * 1024
"""What is longer may lie on the border of two pieces and be overlooked."""

Look = Callable[[bytes], object]
"""Looks at a piece of a file, which begins with the end of the one before, and raises if it may not be kept."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_FORBIDDEN = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


class Blob(NamedTuple):
    """One file of the store."""

    digest: str
    size: int
    changed: float
    """When it was written or asked for again, in seconds since 1970."""


class BlobStore:
    """Files below `root`, written whole or not at all; any number of processes may write at once.

    Every method raises ValueError for a name that is no digest, so that no name leads out of the folder.
    """

    def __init__(self, root: Path, limit_bytes: int = VALUE_LIMIT, *, durable: bool = False) -> None:
        self._root = root
        self._limit = limit_bytes
        self._durable = durable

    is_shared = False
    """Whether the values lie where other machines may write too."""

    @property
    def root(self) -> Path:
        """The folder on this machine."""
        return self._root

    def path(self, digest: str) -> Path:
        """Where a value lies on this machine, or would."""
        if not _DIGEST.fullmatch(digest):
            raise ValueError(f"{digest[:80]!r} is no digest")
        return self._root / digest[:_FOLDER_LETTERS] / digest

    def put(self, digest: str, data: bytes) -> Path:
        """Keep bytes under their digest; once they are there, writing them again costs nothing.

        Raises ValueNotStorable over the limit, WorkspaceError when the disk is full or may not be written.
        """
        path = self.path(digest)
        if len(data) > self._limit:
            raise too_large("value", len(data), self._limit)
        try:
            if _is_whole(path, len(data)):
                # Whoever cleans up sees that it is needed again.
                os.utime(path)
            else:
                self._write(path, data)
        except OSError as error:
            raise _sentence(self._root, error) from error
        return path

    def put_file(self, source: Path, codec: str, look: Look = lambda _: None) -> tuple[str, int]:
        """Keep what a file holds, a piece at a time; its digest as a value of that codec, and its size.

        Raises as `put` does, what `look` raises, and OSError when the file cannot be opened.
        """
        with source.open("rb") as pieces:
            if (size := os.fstat(pieces.fileno()).st_size) > self._limit:
                raise too_large("file", size, self._limit)
            try:
                return self._copy(pieces, digest_begun(codec), look)
            except OSError as error:
                raise _sentence(self._root, error) from error

    def get(self, digest: str) -> bytes:
        """The bytes. Raises ValueNotStorable when they are gone."""
        path = self.fetched(digest)
        try:
            return path.read_bytes()
        except OSError as error:
            raise ValueNotStorable(
                f"The stored value {digest} cannot be read: {error.strerror or error}.",
                fix="Run the node again; its value is then written anew.",
            ) from error

    def fetched(self, digest: str) -> Path:
        """The file with the bytes, brought here if it lies elsewhere. Raises ValueNotStorable when it is gone."""
        return self.path(digest)

    def has(self, digest: str) -> bool:
        """Tell whether the bytes are there."""
        return self.path(digest).is_file()

    def delete(self, digest: str) -> None:
        """Remove the bytes, if they are there."""
        try:
            self.path(digest).unlink(missing_ok=True)
        except OSError as error:
            raise _sentence(self._root, error) from error

    def blobs(self) -> Iterator[Blob]:
        """Everything that is kept, in no order."""
        for path in self._root.glob(f"{'?' * _FOLDER_LETTERS}/*"):
            if _DIGEST.fullmatch(path.name):
                with contextlib.suppress(FileNotFoundError):
                    found = path.stat()
                    yield Blob(path.name, found.st_size, found.st_mtime)

    def _copy(self, pieces: BinaryIO, content: hashlib.blake2b, look: Look) -> tuple[str, int]:
        size, before = 0, b""
        with self._draft(self._root / "file") as (draft, file):
            while piece := pieces.read(_PIECE_BYTES):
                seen = before + piece
                look(seen)
                before = seen[-_SEEN_AGAIN_BYTES:]
                content.update(piece)
                size += len(piece)
                # It may have grown since it was looked at.
                if size > self._limit:
                    raise too_large("file", size, self._limit)
                file.write(piece)
            self._finish(file)
            path = self.path(content.hexdigest())
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft.replace(path)
        return path.name, size

    def _write(self, path: Path, data: bytes) -> None:
        with self._draft(path) as (draft, file):
            file.write(data)
            self._finish(file)
            draft.replace(path)

    @contextlib.contextmanager
    def _draft(self, path: Path) -> Iterator[tuple[Path, BinaryIO]]:
        """A file beside a path, to be put in its place; it is removed when that fails."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = path.with_name(f".{path.name}.{secrets.token_hex(6)}")
        try:
            with draft.open("xb") as file:
                yield draft, file
        except BaseException:
            with contextlib.suppress(OSError):
                draft.unlink(missing_ok=True)
            raise

    def _finish(self, file: BinaryIO) -> None:
        file.flush()
        if self._durable:
            os.fsync(file.fileno())


def is_digest(name: str) -> bool:
    """Tell whether a name could be a digest: such a name leads nowhere but to a value."""
    return _DIGEST.fullmatch(name) is not None


def _is_whole(path: Path, size: int) -> bool:
    """A power cut may leave a file without its content: then it is written again."""
    try:
        return path.stat().st_size == size
    except FileNotFoundError:
        return False


def _sentence(root: Path, error: OSError) -> WorkspaceError:
    if error.errno in _FULL:
        return WorkspaceError(
            f"The disk is full: no value can be written to {root}.",
            fix="Free some space and run again; what was finished is kept.",
        )
    if error.errno in _FORBIDDEN:
        return WorkspaceError(
            f"The workspace is read-only: no value can be written to {root}.",
            fix="Give this user the right to write there, or choose another --workspace.",
        )
    return WorkspaceError(f"No value can be written to {root}: {error.strerror or error}.", fix="Check the disk.")
