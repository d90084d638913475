"""The bytes of a stored value where they lie, in memory or in a stretch of a file, without reading them all."""

from __future__ import annotations

import io
import mmap
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias, cast

from engine.errors import ValueNotStorable

OpenedFile: TypeAlias = io.BufferedReader | io.BytesIO


@dataclass(frozen=True, slots=True)
class Content:
    """`data` when `path` is None, else `size` bytes of the file from `start` on."""

    data: bytes = b""
    path: Path | None = None
    start: int = 0
    size: int = 0

    @classmethod
    def of_bytes(cls, data: bytes) -> Content:
        """What is in memory already."""
        return cls(data=data, size=len(data))

    @classmethod
    def of_file(cls, path: Path) -> Content:
        """A whole file. Raises ValueNotStorable when it is gone."""
        try:
            return cls(path=path, size=path.stat().st_size)
        except OSError as error:
            raise _gone(path, error) from error

    def read(self, start: int = 0, length: int | None = None) -> bytes:
        """Bytes from `start` on; fewer than asked for at the end."""
        end = self.size if length is None else min(self.size, start + length)
        if self.path is None:
            return self.data[start:end]
        try:
            with self.path.open("rb") as file:
                file.seek(self.start + start)
                return file.read(max(0, end - start))
        except OSError as error:
            raise _gone(self.path, error) from error

    def cut(self, start: int, length: int | None = None) -> Content:
        """A stretch of the bytes, which are not read."""
        size = max(0, self.size - start) if length is None else min(length, max(0, self.size - start))
        if self.path is None:
            return Content.of_bytes(self.data[start : start + size])
        return Content(path=self.path, start=self.start + start, size=size)

    def chunks(self, at_once: int = 1 << 20) -> Iterator[bytes]:
        """All bytes, a piece at a time."""
        with self.opened() as file:
            left = self.size
            while left and (piece := file.read(min(at_once, left))):
                left -= len(piece)
                yield piece

    @contextmanager
    def opened(self) -> Iterator[OpenedFile]:
        """A file that begins where the bytes begin; it may go on behind their end."""
        if self.path is None:
            yield io.BytesIO(self.data)
            return
        try:
            file = self.path.open("rb")
        except OSError as error:
            raise _gone(self.path, error) from error
        with file:
            file.seek(self.start)
            yield file

    @contextmanager
    def as_file(self) -> Iterator[OpenedFile]:
        """A file that holds these bytes and no others, for libraries that seek."""
        if self.path is None:
            yield io.BytesIO(self.data)
            return
        raw: io.RawIOBase
        with self.opened() as file, _Stretch(file, self.start, self.size) as raw:
            yield cast("OpenedFile", io.BufferedReader(raw))

    @contextmanager
    def mapped(self) -> Iterator[memoryview]:
        """The bytes as memory, which the system fills page by page as it is looked at."""
        if self.path is None or not self.size:
            yield memoryview(self.data)
            return
        with self.opened() as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as whole:
            view = memoryview(whole)
            stretch = view[self.start : self.start + self.size]
            try:
                yield stretch
            finally:
                stretch.release()
                view.release()


class _Stretch(io.RawIOBase):
    """A stretch of a file as a file."""

    def __init__(self, file: OpenedFile, start: int, size: int) -> None:
        self._file, self._start, self._size, self._at = file, start, size, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: Any, /) -> int:
        wanted = memoryview(buffer)[: max(0, self._size - self._at)]
        self._file.seek(self._start + self._at)
        read = self._file.readinto(wanted)
        self._at += read
        return read


def _gone(path: Path, error: OSError) -> ValueNotStorable:
    return ValueNotStorable(
        f"The stored value {path.name} cannot be read: {error.strerror or error}.",
        fix="Run the node again; its value is then written anew.",
    )
