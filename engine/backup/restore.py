"""Making a workspace of a backup: everything is looked at before anything is put in its place."""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from engine.backup.contents import DATA, FORMAT, KEYS, MANIFEST, STORE, place_of
from engine.errors import RequestError, WorkspaceError
from engine.store import snapshot
from engine.store.snapshot import Held
from engine.workspace import DATA_FOLDER, Workspace, workspace_error

_PIECE_BYTES = 1024 * 1024
_MOST_ABOUT = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back. `made` is when the backup was, `values_elsewhere` where values lie that were not in it."""

    made: str
    files: int
    held: Held
    has_keys: bool
    values_elsewhere: str = ""


def restore_backup(file: Path, workspace: Workspace, url: str, *, paused: bool = False) -> Restored:
    """Restore into a workspace without flows and runs; `url` is that of its store. On any failure nothing is changed.

    Raises RequestError where there is something already, WorkspaceError for what is no backup, damaged or too new.
    """
    _refuse_what_is_there(workspace)
    try:
        with zipfile.ZipFile(file) as archive:
            about = _about(archive, file)
            workspace.root.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=workspace.root, prefix=".treadle-restoring-") as near:
                files = _unpack(archive, Path(near), file)
                store = Path(near) / DATA_FOLDER / STORE
                held = snapshot.look(store)
                if paused:
                    snapshot.pause_all(store)
                unpacked = store.with_name("restored.db")
                store.rename(unpacked)
                _move(Path(near), workspace, unpacked, url)
    except FileNotFoundError as error:
        raise RequestError(f"There is no file {file}.", fix="Check the path.") from error
    # zipfile says NotImplementedError of a way to pack that it does not know, and RuntimeError of a password.
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _no_backup(file, "it is damaged, or no archive at all") from error
    except OSError as error:
        raise workspace_error(workspace.root, error) from error
    has_keys = any(f"{DATA}/{key}" in about["names"] for key in KEYS)
    return Restored(about["made"], files, held, has_keys, about["values_elsewhere"])


def _refuse_what_is_there(workspace: Workspace) -> None:
    there = [*workspace.flow_names(), *(["runs"] if workspace.store.exists() else [])]
    if there:
        raise RequestError(
            f"{workspace.root} is no empty workspace: it has {', '.join(there[:5])}.",
            fix="Name a new folder: treadle restore FILE --workspace DIR",
        )


def _about(archive: zipfile.ZipFile, file: Path) -> dict[str, Any]:
    """What the backup says of itself, and the names in it."""
    try:
        if archive.getinfo(MANIFEST).file_size > _MOST_ABOUT:
            raise _no_backup(file, "what it says of itself is too long")
        told: object = json.loads(archive.read(MANIFEST))
    except (KeyError, ValueError) as error:
        raise _no_backup(file, "it does not say what it is") from error
    about = cast("dict[str, Any]", told) if isinstance(told, dict) else {}
    form = about.get("treadle_backup")
    if not isinstance(form, int):
        raise _no_backup(file, "it does not say what it is")
    if form > FORMAT:
        raise WorkspaceError(
            f"{file} was made by a newer Treadle ({about.get('treadle')}), in a form that this one does not know.",
            fix="Update Treadle, and restore it then.",
        )
    names = archive.namelist()
    if STORE not in names:
        raise _no_backup(file, "it has no store")
    return {
        "made": str(about.get("made", "")),
        "values_elsewhere": str(about.get("values_elsewhere", "")),
        "names": frozenset(names),
    }


def _unpack(archive: zipfile.ZipFile, folder: Path, file: Path) -> int:
    """Write everything below a folder; the sums of the archive are compared on the way. How many files there are."""
    infos = [info for info in archive.infolist() if info.filename != MANIFEST]
    if sum(info.file_size for info in infos) > shutil.disk_usage(folder).free:
        raise WorkspaceError(f"There is no room for what is in {file}.", fix="Free some, or choose another disk.")
    for info in infos:
        place = place_of(info.filename)
        if place is None or info.is_dir():
            raise _no_backup(file, f"{info.filename[:100]!r} does not belong there")
        target = folder / place
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with archive.open(info) as packed, target.open("xb") as unpacked:
            left = info.file_size
            while piece := packed.read(_PIECE_BYTES):
                left -= len(piece)
                if left < 0:
                    raise _no_backup(file, "a file in it is longer than it says")
                unpacked.write(piece)
        if place.parts[0] == DATA_FOLDER:
            target.chmod(0o600)
    return len(infos)


def _move(folder: Path, workspace: Workspace, store: Path, url: str) -> None:
    """Put what was unpacked in its place: the store first, since that of a server may turn out not to be empty."""
    workspace.prepare()
    snapshot.put(store, url)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path != store:
            target = workspace.root / path.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)


def _no_backup(file: Path, why: str) -> WorkspaceError:
    return WorkspaceError(f"{file} is no backup of Treadle that can be read: {why}.", fix="Take another file.")
