"""What the rules say may go, and the removal of it: runs, and then the values that nothing refers to any more.

A value stays as long as anything names its digest: a result or an artifact of a run that stays, a run that took it from
an earlier one, or any text of a drawing (a flow file, a layout, a draft, a version, the trash), where pins stand.
"""

from __future__ import annotations

import re
import shutil
import threading
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from engine.backup.turn import turn
from engine.errors import RequestError
from engine.settings import Keep, read_settings
from engine.store import retention
from engine.store.database import Database
from engine.store.retention import PastRun
from engine.values.blobs import BlobStore
from engine.values.remote_blobs import RemoteBlobStore
from engine.workspace import Workspace

_DIGEST = re.compile(r"(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])")
_GIGABYTE = 1_000_000_000
_YOUNG_S = 60.0
"""What was written so lately may belong to something that is not stored yet."""
_LARGEST_TEXT = 64 * 1024 * 1024
_AT_ONCE = 20
"""Runs per transaction: whoever writes meanwhile waits no longer than that takes."""


@dataclass(frozen=True, slots=True)
class Going:
    """Runs that go on: since when, and the digests that they were handed."""

    since: float | None = None
    digests: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Cleaned:
    """What went, or would go."""

    runs: int = 0
    values: int = 0
    freed_bytes: int = 0
    kept_bytes: int = 0
    lines: int = 0
    """Of logs, of runs that stay."""


class Cleaner:
    """Cleans up one workspace; for a thread. `going` tells which runs go on at the moment it is asked."""

    def __init__(
        self, workspace: Workspace, database: Database, blobs: BlobStore, going: Callable[[], Going] = Going
    ) -> None:
        self._workspace = workspace
        self._database = database
        self._blobs = blobs
        self._going = going
        self._turn = threading.Lock()

    def clean(self, *, dry_run: bool = False, rules: Keep | None = None) -> Cleaned:
        """Apply the rules of the workspace's settings, or others; with `dry_run` only tell what would go."""
        settings = read_settings(self._workspace.root)
        with self._turn, turn(self._workspace):
            keep = rules or settings.keep
            chosen = self._beyond(keep)
            silent, bare = self._older(keep.log_days, chosen), self._older(keep.value_days, chosen)
            if dry_run:
                return self._would(chosen, bare)
            self._remove_runs(chosen)
            lines = retention.remove_logs(self._database, silent)
            retention.remove_values_of(self._database, bare, self._named())
            cleaned = replace(self._remove_values(len(chosen), among=None), lines=lines)
            if isinstance(self._blobs, RemoteBlobStore):
                self._blobs.trim(int(settings.values.cache_gigabytes * _GIGABYTE))
            return cleaned

    def delete_run(self, run: str) -> Cleaned:
        """Remove a run that is over, with all that nothing else needs."""
        with self._turn, turn(self._workspace):
            past = next((past for past in retention.past_runs(self._database) if past.id == run), None)
            if past is None:
                raise RequestError(f"There is no run {run} that is over.", fix="Stop it first, if it goes on.")
            if past.kept:
                raise RequestError(f"The run {run[-6:]} is kept for ever.", fix="Take that mark from it first.")
            its_own = retention.digests_of(self._database).get(run, set())
            self._remove_runs([run])
            return self._remove_values(1, among=its_own)

    def _remove_runs(self, runs: Collection[str]) -> None:
        spared = self._named()
        ids = list(runs)
        # Once even when there are none: results may have been left over.
        for start in range(0, max(1, len(ids)), _AT_ONCE):
            retention.remove(self._database, ids[start : start + _AT_ONCE], spared)

    def _remove_values(self, runs: int, among: Collection[str] | None) -> Cleaned:
        going = self._going()
        if self._blobs.is_shared and going.since is not None:
            # There nothing tells that a value was asked for again by what goes on.
            return Cleaned(runs)
        before = going.since if going.since is not None else time.time() - (_YOUNG_S if among is None else 0)
        needed = self._needed(going)
        values = freed = kept = 0
        for blob in self._blobs.blobs():
            if blob.digest in needed or (among is not None and blob.digest not in among) or blob.changed > before:
                kept += blob.size
                continue
            self._blobs.delete(blob.digest)
            values += 1
            freed += blob.size
        if values:
            # What was worked out of values is nowhere noted; it is made again.
            shutil.rmtree(self._workspace.cache, ignore_errors=True)
        return Cleaned(runs, values, freed, kept)

    def _would(self, chosen: Collection[str], bare: Collection[str]) -> Cleaned:
        going = self._going()
        digests = retention.digests_of(self._database)
        gone_of = {*chosen, *bare}
        used = {digest for run, its in digests.items() if run and run not in gone_of for digest in its}
        needed = used | self._named() | going.digests
        blobs = list(self._blobs.blobs())
        before = going.since if going.since is not None else time.time() - _YOUNG_S
        gone = [blob for blob in blobs if blob.digest not in needed and blob.changed <= before]
        freed = sum(blob.size for blob in gone)
        return Cleaned(len(chosen), len(gone), freed, sum(blob.size for blob in blobs) - freed)

    def _beyond(self, keep: Keep) -> list[str]:
        """The runs that the rules do not keep, the oldest first. Marked ones and the newest of each flow stay."""
        past = retention.past_runs(self._database)
        oldest = datetime.now(UTC) - timedelta(days=keep.days)
        seen: Counter[str] = Counter()
        chosen: set[str] = set()
        staying: list[PastRun] = []
        for run in past:
            seen[run.flow] += 1
            too_many = keep.runs_per_flow and seen[run.flow] > keep.runs_per_flow
            too_old = keep.days and run.created < oldest
            if run.kept:
                continue
            if seen[run.flow] > 1 and (too_many or too_old):
                chosen.add(run.id)
            elif seen[run.flow] > 1:
                staying.append(run)
        if keep.gigabytes:
            chosen |= self._too_large(chosen, staying, keep.gigabytes * _GIGABYTE)
        return [run.id for run in reversed(past) if run.id in chosen]

    def _older(self, days: int, chosen: Collection[str]) -> list[str]:
        """Runs that stay, but are older than so many days. Marked ones and the newest of each flow stay whole."""
        if not days:
            return []
        oldest, seen, found = datetime.now(UTC) - timedelta(days=days), set[str](), list[str]()
        for run in retention.past_runs(self._database):
            if run.flow in seen and not run.kept and run.created < oldest and run.id not in chosen:
                found.append(run.id)
            seen.add(run.flow)
        return found

    def _too_large(self, chosen: Collection[str], staying: list[PastRun], most: float) -> set[str]:
        """The oldest runs that must go too, for the values of the rest to have room."""
        digests = retention.digests_of(self._database)
        spared = self._named() | self._going().digests
        users = Counter(digest for run, its in digests.items() if run not in chosen for digest in its)
        sizes = {blob.digest: blob.size for blob in self._blobs.blobs()}
        total = sum(size for digest, size in sizes.items() if users[digest] or digest in spared)
        more: set[str] = set()
        for run in reversed(staying):
            if total <= most:
                break
            more.add(run.id)
            for digest in digests.get(run.id, ()):
                users[digest] -= 1
                if not users[digest] and digest not in spared:
                    total -= sizes.get(digest, 0)
        return more

    def _needed(self, going: Going) -> set[str]:
        return retention.used(self._database) | self._named() | going.digests

    def _named(self) -> set[str]:
        """Every digest in a text of a drawing. One too many is kept rather than one too few."""
        return {digest for text in self._texts() for digest in _DIGEST.findall(text)}

    def _texts(self) -> Iterator[str]:
        yield from retention.texts(self._database)
        root, data = self._workspace.root, self._workspace.data
        folders = (
            root.glob("*.*"),
            (root / "flows").rglob("*.*"),
            (data / "drafts").rglob("*"),
            (data / "trash").rglob("*"),
        )
        for paths in folders:
            for path in paths:
                if _may_hold_pins(path):
                    yield path.read_text("utf-8", "replace")


def _may_hold_pins(path: Path) -> bool:
    return (
        path.is_file()
        and path.stat().st_size <= _LARGEST_TEXT
        and (path.suffix in {".py", ".json", ".journal"} or path.parent.name in {"drafts", "trash"})
    )
