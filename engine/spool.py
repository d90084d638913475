"""A queue without a server: messages as files of a folder, as a mail spool keeps them, safe between processes.

A message is written aside and comes in by a rename, so that nobody sees half of it. Who takes one renames it to a name
with their own in it; of two, one succeeds. What was taken and not let go of is found again.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

LEFT_S = 60.0
"""What somebody took and did not let go of within this time was lost in a crash, and is taken again."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A message that is ours until it is done with; `id` is the same however often it is taken."""

    id: str
    body: bytes
    file: Path

    def done(self) -> None:
        """Let go of it for good."""
        self.file.unlink(missing_ok=True)


class Spool:
    """A queue in a folder, which is made as needed.

    `owner` is who takes: letters and digits, the same after a crash.
    """

    def __init__(self, folder: Path, owner: str = "") -> None:
        self._waiting = folder / "waiting"
        self._taken = folder / "taken"
        self._aside = folder / "aside"
        self._owner = owner or uuid4().hex
        for made in (self._waiting, self._taken, self._aside):
            made.mkdir(parents=True, exist_ok=True)

    def put(self, messages: Sequence[bytes]) -> None:
        """Add messages; when it returns, they are on the disk."""
        for number, message in enumerate(messages):
            name = f"{time.time_ns():020d}-{number:06d}-{uuid4().hex[:12]}"
            aside = self._aside / name
            with aside.open("xb") as file:
                file.write(message)
                file.flush()
                os.fsync(file.fileno())
            aside.rename(self._waiting / name)
        folder = os.open(self._waiting, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def take(self, most: int) -> list[Taken]:
        """Up to `most` messages, the oldest first; they are there again later unless `done` is called for each."""
        self._put_back(lambda owner, at: owner != self._owner and time.time() - at > LEFT_S)
        found: list[Taken] = []
        for name in sorted(entry.name for entry in self._waiting.iterdir()):
            if len(found) >= most:
                break
            file = self._taken / f"{self._owner}.{time.time_ns()}.{name}"
            # Another one was faster.
            with contextlib.suppress(FileNotFoundError):
                (self._waiting / name).rename(file)
                found.append(Taken(name, file.read_bytes(), file))
        return found

    def recover(self) -> None:
        """Give back what this owner took before a crash."""
        self._put_back(lambda owner, _: owner == self._owner)

    def _put_back(self, lost: Callable[[str, float], bool]) -> None:
        for entry in list(self._taken.iterdir()):
            owner, at, message = [*entry.name.split(".", 2), "", ""][:3]
            if at.isdigit() and lost(owner, int(at) / 1e9):
                with contextlib.suppress(FileNotFoundError):
                    entry.rename(self._waiting / message)
