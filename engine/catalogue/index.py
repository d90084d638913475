"""What was read of a folder of nodes, kept on disk, so that listing a thousand kinds does not parse them again.

An entry holds for as long as every Python file beside it has the same size and time of change: the hash of a node
depends on the modules of its family. The index is a convenience: a missing, foreign or damaged one is read as empty.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.catalogue.read_source import FileReading
from engine.catalogue.spec_json import spec_from_json, spec_to_json
from engine.problem import Problem

Stamp = list[list[object]]
"""Name, size and time of change of each Python file in a folder."""

_READERS = (Path(__file__).parent, Path(__file__).parents[1] / "types", Path(__file__).parents[1] / "node")


class Index:
    """The readings of one root folder, by the folder below it."""

    def __init__(self, folder: Path | None, root: Path) -> None:
        name = hashlib.sha256(str(root.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
        self._file = folder / f"nodes-{name}.json" if folder else None
        self._entries: dict[str, dict[str, Any]] = {}
        self._changed = False
        self._version = _version()

    def load(self) -> None:
        """Read the file; anything but an index of this very version counts as empty."""
        if self._file is None:
            return
        try:
            data = json.loads(self._file.read_bytes())
            if data["version"] == self._version:
                self._entries = dict(data["folders"])
        except (OSError, ValueError, TypeError, KeyError):
            self._entries = {}

    def get(self, folder: str, stamp: Stamp) -> dict[str, FileReading] | None:
        """The readings of the files of a folder, or None when they are unknown or out of date."""
        entry = self._entries.get(folder)
        try:
            if entry is None or entry["stamp"] != stamp:
                return None
            return {name: _reading(*data) for name, data in entry["files"].items()}
        except (ValueError, TypeError, KeyError, IndexError, AttributeError):
            return None

    def put(self, folder: str, stamp: Stamp, files: Mapping[str, FileReading]) -> None:
        """Remember the readings of a folder."""
        content = {
            name: [[spec_to_json(spec) for spec in one.specs], [asdict(problem) for problem in one.problems]]
            for name, one in files.items()
        }
        self._entries[folder] = {"stamp": stamp, "files": content}
        self._changed = True

    def save(self) -> None:
        """Write what changed, whole or not at all. A folder that cannot be written to only costs time the next time."""
        if self._file is None or not self._changed:
            return
        data = json.dumps({"version": self._version, "folders": self._entries}, separators=(",", ":"))
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, written = tempfile.mkstemp(dir=self._file.parent, prefix=self._file.name, suffix=".part")
        except OSError:
            return
        try:
            with os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass") as file:
                file.write(data)
            Path(written).replace(self._file)
        except OSError:
            Path(written).unlink(missing_ok=True)


def stamp_of(files: list[os.DirEntry[str]]) -> Stamp:
    """What tells whether any of these files changed."""
    return [[file.name, *_size_and_time(file)] for file in sorted(files, key=lambda one: one.name)]


def _size_and_time(file: os.DirEntry[str]) -> list[object]:
    try:
        status = file.stat()
    except OSError:
        return [0, 0]
    return [status.st_size, status.st_mtime_ns]


def _reading(specs: list[Any], problems: list[Any]) -> FileReading:
    return FileReading(tuple(map(spec_from_json, specs)), tuple(map(_told, problems)))


def _told(data: dict[str, Any]) -> Problem:
    named: dict[str, Any] = {**data, "nodes": tuple(data["nodes"])}
    return Problem(**named)


def _version() -> str:
    """Changes whenever the code that reads nodes does."""
    stamps = [stamp_of([one for one in os.scandir(folder) if one.name.endswith(".py")]) for folder in _READERS]
    return hashlib.sha256(json.dumps(stamps).encode()).hexdigest()
