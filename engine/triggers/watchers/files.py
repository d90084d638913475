"""Files that come, change or go: told once they have been left alone, and found again after a crash."""

from __future__ import annotations

import asyncio
import fnmatch
import os
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from engine.errors import RequestError
from engine.triggers.kinds import FileSettings
from engine.triggers.watchers.watched import Happened, Watched

MOST_FILES = 50_000
LOOK_AGAIN_S = 30.0
"""Some file systems tell nothing of changes: so often the folder is looked through all the same."""
_FILE = "file:"
_BASELINE = "looked"

Change = Literal["added", "changed", "deleted"]


@dataclass(frozen=True, slots=True)
class Seen:
    """A change that is not told yet: what the file was like when it was seen last, and since when it is like that."""

    now: str | None
    since: float


async def watch_files(watched: Watched) -> None:
    """Watch a folder until cancelled. Raises TreadleError when it cannot be read."""
    from watchfiles import awatch  # pyright: ignore[reportUnknownVariableType]

    settings = watched.settings
    if not isinstance(settings, FileSettings):
        raise TypeError(f"{type(settings)} are not the settings of files")
    folder = watched.folder(settings.folder)
    if not folder.is_dir():
        raise RequestError(f"There is no folder {folder}.", fix="Make it, or name another one.")
    watching = _Folder(watched, settings, folder)
    await watching.begin()
    watched.well()
    pause_ms = int(max(100.0, min(LOOK_AGAIN_S, settings.settle_s) * 1000))
    changes: AsyncIterator[set[Any]] = awatch(
        folder, recursive=settings.subfolders, watch_filter=None, rust_timeout=pause_ms, yield_on_timeout=True
    )
    async for changed in changes:
        if not folder.is_dir():
            raise RequestError(f"The folder {folder} is gone.", fix="Make it again.")
        await watching.look(changed=bool(changed))


class _Folder:
    def __init__(self, watched: Watched, settings: FileSettings, folder: Path) -> None:
        self._watched, self._settings, self._folder = watched, settings, folder
        self._known: dict[str, str] = {}
        self._pending: dict[str, Seen] = {}
        self._looked = 0.0

    async def begin(self) -> None:
        """Remember where an earlier engine was, or what is there at first."""
        marks = await self._watched.marks()
        self._known = {name.removeprefix(_FILE): value for name, value in marks.items() if name.startswith(_FILE)}
        if _BASELINE not in marks:
            there = {} if self._settings.existing else await self._scan()
            await self._watched.remember({_BASELINE: "1", **{_FILE + path: sign for path, sign in there.items()}})
            self._known = there
        await self.look(changed=True)

    async def look(self, *, changed: bool) -> None:
        """Look through the folder if something may have changed, and tell what has settled."""
        if not changed and not self._pending and time.monotonic() - self._looked < LOOK_AGAIN_S:
            return
        found = await self._scan()
        self._looked = now = time.monotonic()
        apart = {path for path in found.keys() | self._known.keys() if found.get(path) != self._known.get(path)}
        self._pending = {
            path: seen
            if (seen := self._pending.get(path)) is not None and seen.now == found.get(path)
            else Seen(found.get(path), now)
            for path in apart
        }
        settled = [path for path, seen in self._pending.items() if now - seen.since >= self._settings.settle_s]
        if settled:
            await self._tell(sorted(settled))

    async def _tell(self, paths: Sequence[str]) -> None:
        told: list[Happened] = []
        silent: dict[str, str | None] = {}
        for path in paths:
            sign = self._pending[path].now
            change = _change(self._known.get(path), sign)
            if change in self._settings.changes:
                told.append(_happened(path, change, sign))
            else:
                silent[_FILE + path] = sign
        if silent:
            await self._watched.remember(silent)
        if told:
            await self._watched.hand_on([_together(told)] if self._settings.together else told)
        for path in paths:
            sign = self._pending.pop(path).now
            if sign is None:
                self._known.pop(path, None)
            else:
                self._known[path] = sign

    async def _scan(self) -> dict[str, str]:
        return await asyncio.to_thread(lambda: dict(_files(self._folder, self._settings)))


def _files(folder: Path, settings: FileSettings) -> Iterator[tuple[str, str]]:
    """The files that are meant, each with what tells that it was changed. Raises RequestError for too many."""
    count = 0
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if settings.subfolders and name != ".treadle"]
        for name in names:
            path = os.path.join(place, name)  # noqa: PTH118 - ten times as fast, for fifty thousand files
            if not _is_meant(os.path.relpath(path, folder), settings.patterns):
                continue
            try:
                found = os.stat(path, follow_symlinks=False)  # noqa: PTH116
            except FileNotFoundError:
                continue
            count += 1
            if count > MOST_FILES:
                raise RequestError(f"The folder has more than {MOST_FILES:,} such files.", fix="Watch a smaller one.")
            yield path, f"{found.st_mtime_ns} {found.st_size} {found.st_ino}"


def _is_meant(relative: str, patterns: Sequence[str]) -> bool:
    name = os.path.basename(relative)  # noqa: PTH119
    return any(fnmatch.fnmatch(relative if "/" in pattern else name, pattern) for pattern in patterns)


def _change(before: str | None, after: str | None) -> Change:
    if after is None:
        return "deleted"
    return "added" if before is None else "changed"


def _happened(path: str, change: Change, sign: str | None) -> Happened:
    event: dict[str, Any] = {"kind": "files", "path": path, "name": Path(path).name, "change": change}
    if sign is not None:
        modified, size, _ = sign.split()
        event["size"] = int(size)
        event["modified"] = datetime.fromtimestamp(int(modified) / 1e9, UTC).isoformat()
    event["files"] = [path]
    # A file that goes and comes again, goes again: its time tells the two apart.
    once = f"{change} {path} {sign}" if sign is not None else f"{change} {path} {time.time_ns()}"
    return Happened(event, once, {_FILE + path: sign})


def _together(told: Sequence[Happened]) -> Happened:
    marks: dict[str, str | None] = {}
    for one in told:
        marks.update(one.marks or {})
    parts: list[Mapping[str, Any]] = [one.event for one in told]
    event = {**parts[0], "files": [part["path"] for part in parts], "changes": parts}
    return Happened(event, " | ".join(sorted(one.once or "" for one in told)), marks)
