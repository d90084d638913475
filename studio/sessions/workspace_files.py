"""The files of a workspace that a setting may name: one folder of it, or all below that hold what is searched for."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from unicodedata import category

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.errors import RequestError
from studio.sessions.person import Message, Person

MOST_LOOKED_AT = 50_000
"""So many entries are looked at in one search; a person narrows it by going into a folder."""
_HIDDEN = frozenset({"__pycache__", "node_modules"})


class FilesAsked(BaseModel):
    """`under` is a folder of the workspace, "" for all of it; with `folders` only these are wanted."""

    model_config = ConfigDict(frozen=True)
    under: str = Field(default="", max_length=4000)
    search: str = Field(default="", max_length=200)
    limit: int = Field(default=200, ge=1, le=1000)
    folders: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    path: str
    folder: bool
    size: int = 0

    def as_json(self) -> Message:
        return {"path": self.path, "folder": self.folder, "size": self.size}


class WorkspaceFiles:
    """Answers the question `files`. Paths are as flows name them: from the folder of the workspace, with slashes."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def list(self, person: Person, args: Mapping[str, Any]) -> Message:
        """`{"under", "entries": [{"path", "folder", "size"}], "cut"}`; cut: there are more. Raises RequestError."""
        try:
            asked = FilesAsked.model_validate(dict(args))
        except ValidationError as error:
            raise RequestError("This folder cannot be looked into.", fix="Choose one of the list.") from error
        return await asyncio.to_thread(self._answer, asked)

    def _answer(self, asked: FilesAsked) -> Message:
        folder, under = self._folder(asked.under)
        words = asked.search.casefold().split()
        if words:
            entries, cut = _search(folder, under, words, asked)
        else:
            every = [one for one in _entries(folder, under) if one.folder or not asked.folders]
            entries = sorted(every, key=lambda one: (not one.folder, one.path.casefold()))
            cut = False
        told = [one.as_json() for one in entries[: asked.limit]]
        return {"under": under, "entries": told, "cut": cut or len(entries) > asked.limit}

    def _folder(self, under: str) -> tuple[Path, str]:
        """A folder inside of the workspace that no link leads out of. Raises RequestError."""
        parts = PurePosixPath(under).parts
        folder = self._root
        for part in parts:
            folder = folder / part
            if part == ".." or _is_left_out(part) or "\0" in part or folder.is_symlink():
                raise RequestError(f"{under!r} is not shown.", fix="Choose a folder of the workspace.")
        if PurePosixPath(under).is_absolute() or not folder.is_dir():
            raise RequestError(f"There is no folder {under!r} in the workspace.", fix="Choose one of the list.")
        return folder, "/".join(parts)


def _search(folder: Path, under: str, words: list[str], asked: FilesAsked) -> tuple[list[_Found], bool]:
    """What is called like that, names before paths, and whether there is more than was looked at."""
    found: list[_Found] = []
    looked_at = 0
    waiting = deque([(folder, under)])
    while waiting:
        place, prefix = waiting.popleft()
        for one in _entries(place, prefix):
            looked_at += 1
            if one.folder:
                waiting.append((place / one.path.rpartition("/")[2], one.path))
            if one.folder == asked.folders and all(word in one.path.casefold() for word in words):
                found.append(one)
        if looked_at >= MOST_LOOKED_AT:
            return sorted(found, key=lambda one: _rank(one, words)), True
    return sorted(found, key=lambda one: _rank(one, words)), False


def _rank(found: _Found, words: list[str]) -> tuple[bool, bool, int, str]:
    name = found.path.rpartition("/")[2].casefold()
    return not all(word in name for word in words), not name.startswith(words[0]), found.path.count("/"), found.path


def _entries(folder: Path, prefix: str) -> Iterator[_Found]:
    """What lies in a folder, without what is hidden and without links."""
    try:
        with os.scandir(folder) as scan:
            for entry in scan:
                if _is_left_out(entry.name) or entry.is_symlink():
                    continue
                path = f"{prefix}/{entry.name}" if prefix else entry.name
                if entry.is_dir():
                    yield _Found(path, folder=True)
                elif entry.is_file():
                    yield _Found(path, folder=False, size=entry.stat().st_size)
    except OSError:
        # It went meanwhile, or this user may not look into it: there is nothing to choose there.
        return


def _is_left_out(name: str) -> bool:
    """Hidden ones (`.treadle` among them), what tools keep, and names that no line of text can hold."""
    return name.startswith(".") or name in _HIDDEN or any(category(letter) in {"Cc", "Cs"} for letter in name)
