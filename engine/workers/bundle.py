"""The workspace's own nodes as one file, named by its content, so that a worker fetches each state of them once."""

from __future__ import annotations

import hashlib
import io
import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from engine.errors import UnknownName, WorkspaceError

_NAME = re.compile(r"[0-9a-f]{40}")
_LARGEST = 50_000_000
_EPOCH = (1980, 1, 1, 0, 0, 0)


def make_bundle(root: Path, folder: Path) -> str:
    """Pack `nodes` of a workspace into a file of `folder`; its name. Empty when the workspace has no nodes."""
    files = {str(path.relative_to(root)): path for path in sorted(_files(root / "nodes"))}
    if not files:
        return ""
    if sum(path.stat().st_size for path in files.values()) > _LARGEST:
        raise WorkspaceError(
            "The folder “nodes” is too large to be sent to a worker.", fix="Keep data elsewhere; nodes are code."
        )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in files.items():
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), path.read_bytes(), zipfile.ZIP_DEFLATED)
    digest = hashlib.blake2b(packed.getvalue(), digest_size=20).hexdigest()
    target = folder / f"{digest}.zip"
    if not target.exists():
        folder.mkdir(parents=True, exist_ok=True)
        draft = folder / f".{digest}.{os.getpid()}"
        draft.write_bytes(packed.getvalue())
        draft.replace(target)
    return digest


def bundle_file(folder: Path, name: str) -> Path:
    """The file of a bundle. Raises UnknownName."""
    path = folder / f"{name}.zip"
    if not _NAME.fullmatch(name) or not path.is_file():
        raise UnknownName("There is no such bundle of nodes.", fix="Ask for the run again.")
    return path


def unpack(data: bytes, name: str, home: Path) -> Path:
    """Lay a bundle out as the root of a workspace, once; that folder. Raises WorkspaceError for one that is damaged."""
    root = home / "bundles" / (name or "none")
    if root.is_dir():
        return root
    if name and hashlib.blake2b(data, digest_size=20).hexdigest() != name:
        raise WorkspaceError("The nodes did not come whole.", fix="They are fetched again with the next run.")
    draft = root.with_name(f".{root.name}.{os.getpid()}")
    draft.mkdir(parents=True, exist_ok=True)
    if name:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.namelist():
                target = (draft / entry).resolve()
                if not target.is_relative_to(draft.resolve()):
                    raise WorkspaceError("The bundle of nodes leads out of its folder.", fix="See who sent it.")
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.read(entry))
    draft.replace(root)
    return root


def _files(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") or part == "__pycache__" for part in path.relative_to(folder).parts)
        if not hidden and path.is_file() and not path.is_symlink():
            yield path
