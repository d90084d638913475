"""The journal of a draft: every change as a line of JSON, on disk before anybody is told of it."""

from __future__ import annotations

import contextlib
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from engine.errors import WorkspaceError

Line = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a journal holds. `lost` counts the lines at its end that could not be read."""

    lines: list[Line] = field(default_factory=list[Line])
    lost: int = 0


class Journal:
    """Appends lines; a line that was not written as a whole is taken back, so that the next one is sound."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.bytes = 0
        self._handle: int | None = None
        self._held: list[bytes] | None = None

    def read(self) -> Reading:
        """All lines up to the first that cannot be read. What follows it is cut off, kept in a file beside."""
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return Reading()
        except OSError as error:
            raise _unwritable(self.path, error) from error
        lines: list[Line] = []
        sound = 0
        for raw in data.splitlines(keepends=True):
            line = _parsed(raw)
            if line is None:
                break
            lines.append(line)
            sound += len(raw)
        self.bytes = sound
        if sound == len(data):
            return Reading(lines)
        self._cut(data, sound)
        return Reading(lines, data[sound:].count(b"\n") + (not data.endswith(b"\n")))

    def append(self, line: Line) -> None:
        """Write one line. Raises WorkspaceError when it cannot be written; then nothing was."""
        data = _line(line)
        try:
            if self._handle is None:
                self.path.parent.mkdir(mode=0o700, exist_ok=True)
                self._handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            written = os.write(self._handle, data)
            if written < len(data):
                raise OSError(28, "no space left on the device")  # noqa: TRY301  the same end as below
        except OSError as error:
            if self._handle is not None:
                with contextlib.suppress(OSError):
                    os.ftruncate(self._handle, self.bytes)
            raise _unwritable(self.path, error) from error
        self.bytes += len(data)
        if self._held is not None:
            self._held.append(data)

    def hold(self) -> None:
        """Remember the lines that come from now on, for `replace`."""
        self._held = []

    def release(self) -> None:
        """Forget what `hold` remembers: the old journal stays."""
        self._held = None

    def write_aside(self, lines: list[Line]) -> Path:
        """Write a new journal beside the old one: slow, for a thread."""
        part = self.path.with_suffix(".part")
        self.path.parent.mkdir(mode=0o700, exist_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.writelines(map(_line, lines))
            file.flush()
            os.fsync(file.fileno())
        return part

    def replace(self, part: Path) -> None:
        """Put the new journal in place of the old one, with the lines that came since `hold`."""
        with part.open("ab") as file:
            file.writelines(self._held or [])
        self._held = None
        part.replace(self.path)
        self.close()
        self.bytes = self.path.stat().st_size

    def rewrite(self, lines: list[Line]) -> None:
        """Let the journal hold just these lines, at once."""
        try:
            self.hold()
            self.replace(self.write_aside(lines))
        except OSError as error:
            raise _unwritable(self.path, error) from error

    def close(self) -> None:
        """Let go of the file."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _cut(self, data: bytes, sound: int) -> None:
        try:
            self.path.with_suffix(".damaged").write_bytes(data[sound:])
            os.truncate(self.path, sound)
        except OSError as error:
            raise _unwritable(self.path, error) from error


def _line(line: Line) -> bytes:
    # ASCII only: a text may hold halves of characters, which UTF-8 has no form for.
    return json.dumps(line, separators=(",", ":")).encode("ascii") + b"\n"


def _parsed(raw: bytes) -> Line | None:
    if not raw.endswith(b"\n"):
        return None
    try:
        line: object = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return cast("Line", line) if isinstance(line, dict) else None


def _unwritable(path: Path, error: OSError) -> WorkspaceError:
    return WorkspaceError(
        f"The draft {path} cannot be written: {(error.strerror or str(error)).lower()}.",
        fix="Look at the folder and the free space; nothing was changed.",
    )
