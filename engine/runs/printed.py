"""What a kernel's processes print past Python: child programs, libraries in C, the last words of a crash."""

from __future__ import annotations

import asyncio
import contextlib
import os
from dataclasses import dataclass, field
from typing import BinaryIO

from engine.secrets.redaction import Redactor

LINES_PER_RUN = 10_000
BYTES_PER_RUN = 4_000_000
LINE_LENGTH = 8_000
_AT_ONCE = 1 << 20
_LEVELS = ("info", "error")


@dataclass
class _Stream:
    """One of the two pipes: standard output or standard error."""

    level: str
    read: int
    write: int
    rest: bytes = b""
    lines: int = 0
    taken: int = 0
    left_out: int = 0


@dataclass
class Printed:
    """Reads the pipes and keeps lines until somebody takes them; what is too much is thrown away and counted.

    Nothing that prints for ever fills memory, the store or a disk, or waits: the system itself throws it away.
    """

    log: BinaryIO
    """Where lines go that no run has printed."""
    redactor: Redactor = field(default_factory=Redactor)
    some: asyncio.Event = field(default_factory=asyncio.Event)
    _streams: list[_Stream] = field(default_factory=list[_Stream])
    _lines: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    _in_run: bool = False

    def open(self) -> tuple[int, int]:
        """Make the pipes; the ends that the kernel writes to."""
        for level in _LEVELS:
            read, write = os.pipe()
            os.set_blocking(read, False)
            self._streams.append(_Stream(level, read, write))
        self._nowhere = os.open(os.devnull, os.O_WRONLY | os.O_CLOEXEC)
        return self._streams[0].write, self._streams[1].write

    def listen(self) -> None:
        """Begin to read; the kernel has its ends."""
        loop = asyncio.get_running_loop()
        for stream in self._streams:
            os.close(stream.write)
            loop.add_reader(stream.read, self._read, stream)

    def close(self) -> None:
        """Read what is left, and no more."""
        loop = asyncio.get_running_loop()
        for stream in self._streams:
            loop.remove_reader(stream.read)
            self._read(stream)
            self._finish(stream)
            os.close(stream.read)
        self._streams.clear()
        os.close(self._nowhere)
        self.log.close()

    def begin(self) -> None:
        """A run begins: what is printed from now on is its own."""
        self._read_all()
        self._in_run = True
        self._lines.clear()

    def end(self) -> None:
        """The run is over."""
        self._in_run = False
        for stream in self._streams:
            stream.rest, stream.lines, stream.taken, stream.left_out = b"", 0, 0, 0

    def take(self, *, last: bool = False) -> list[tuple[str, str]]:
        """The lines so far, as (level, text); the `last` time with what has no line end, and what was left out."""
        self._read_all()
        if last:
            for stream in self._streams:
                self._finish(stream)
        self.some.clear()
        taken, self._lines = self._lines, []
        return taken

    def _read_all(self) -> None:
        for stream in self._streams:
            self._read(stream)

    def _read(self, stream: _Stream) -> None:
        """Take what is in a pipe now: at most as much as fits into one, however fast it is filled again."""
        if stream.taken > BYTES_PER_RUN or stream.lines > LINES_PER_RUN:
            self._throw_away(stream)
            return
        try:
            data = os.read(stream.read, _AT_ONCE)
        except (BlockingIOError, OSError):
            return
        if not data:
            # Nobody writes any more: the loop would call for ever.
            with contextlib.suppress(ValueError, RuntimeError):
                asyncio.get_running_loop().remove_reader(stream.read)
            return
        if not self._in_run:
            text = data.decode("utf-8", "surrogateescape")
            self.log.write(self.redactor.line(text).encode("utf-8", "surrogateescape"))
            return
        stream.taken += len(data)
        *lines, stream.rest = (stream.rest + data).split(b"\n")
        for line in lines:
            self._keep(stream, line)
        if len(stream.rest) > LINE_LENGTH * 4:
            self._keep(stream, stream.rest)
            stream.rest = b""

    def _keep(self, stream: _Stream, line: bytes) -> None:
        stream.lines += 1
        if stream.lines > LINES_PER_RUN or stream.taken > BYTES_PER_RUN:
            stream.left_out += len(line) + 1
            return
        text = line[: LINE_LENGTH * 4].decode("utf-8", errors="replace")
        more = f" … ({len(line)} bytes)" if len(text) > LINE_LENGTH else ""
        self._lines.append((stream.level, text[:LINE_LENGTH].rstrip("\r") + more))
        self.some.set()

    def _finish(self, stream: _Stream) -> None:
        if stream.rest:
            self._keep(stream, stream.rest)
        if stream.left_out:
            amount = f"{stream.left_out / 1e6:.1f} MB" if stream.left_out > 10**5 else f"{stream.left_out} bytes"
            self._lines.append(("warning", f"programs printed {amount} more, which are left out"))
        stream.rest, stream.left_out = b"", 0

    def _throw_away(self, stream: _Stream) -> None:
        with contextlib.suppress(BlockingIOError, OSError):
            thrown = _thrown(stream.read, self._nowhere)
            stream.left_out += thrown
            if not thrown:
                asyncio.get_running_loop().remove_reader(stream.read)


def _thrown(pipe: int, nowhere: int) -> int:
    """Throw away what is in a pipe, without looking at it where the system can; how many bytes."""
    if hasattr(os, "splice"):
        return os.splice(pipe, nowhere, _AT_ONCE)
    return len(os.read(pipe, _AT_ONCE))
