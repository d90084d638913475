"""What belongs into a backup of a workspace: which files, and under which names they may come back."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from engine.workspace import DATA_FOLDER, Workspace

FORMAT = 1
"""Grows when an older Treadle would misunderstand a backup."""
MANIFEST = "manifest.json"
STORE = "store.db"
FILES = "files"
DATA = "data"
VALUES = "values"
KEYS = ("secrets.key", "signing.key")
"""Whoever has these can read the secrets, or have their values taken for ours: only on demand."""

_FOLDERS = ("flows", "nodes", "templates", "uploads")
_BESIDE = ("*.py", "*.layout.json", "*.json", "treadle.toml")
_DATA_FOLDERS = ("drafts", "trash")
_DATA_FILES = ("access.json", "tokens.json")
_LARGEST_BESIDE = 10 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, and its name in the backup."""

    name: str
    path: Path


def entries(workspace: Workspace, *, with_keys: bool) -> Iterator[Entry]:
    """Every file but the store and the values. What is a link stays out: it leads elsewhere."""
    root, data = workspace.root, workspace.data
    for pattern in _BESIDE:
        for path in sorted(root.glob(pattern)):
            if _is_file(path) and path.stat().st_size <= _LARGEST_BESIDE:
                yield Entry(f"{FILES}/{path.name}", path)
    for folder in _FOLDERS:
        for path in _below(root / folder):
            yield Entry(f"{FILES}/{path.relative_to(root).as_posix()}", path)
    for folder in _DATA_FOLDERS:
        for path in _below(data / folder):
            yield Entry(f"{DATA}/{path.relative_to(data).as_posix()}", path)
    for name in (*_DATA_FILES, *(KEYS if with_keys else ())):
        if _is_file(data / name):
            yield Entry(f"{DATA}/{name}", data / name)


def place_of(name: str) -> Path | None:
    """Where a file of a backup goes, relative to the workspace; None for a name that no backup of ours has."""
    pure = PurePosixPath(name)
    parts = pure.parts
    if pure.is_absolute() or "\\" in name or "\0" in name or any(part in {"..", "."} or ":" in part for part in parts):
        return None
    match parts:
        case ("store.db",):
            return Path(DATA_FOLDER) / STORE
        case ("files", *rest) if rest and (len(rest) == 1 or rest[0] in _FOLDERS) and rest[0] != DATA_FOLDER:
            return Path(*rest)
        case ("data", *rest) if rest and (rest[0] in _DATA_FOLDERS or rest in ([one] for one in _known_files())):
            return Path(DATA_FOLDER, *rest)
        case ("values", folder, digest) if digest.startswith(folder):
            return Path(DATA_FOLDER, VALUES, folder, digest)
        case _:
            return None


def _known_files() -> tuple[str, ...]:
    return (*_DATA_FILES, *KEYS)


def _below(folder: Path) -> Iterator[Path]:
    if folder.is_symlink() or not folder.is_dir():
        return
    for path in sorted(folder.rglob("*")):
        if _is_file(path) and "__pycache__" not in path.parts:
            yield path


def _is_file(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except FileNotFoundError:
        return False
