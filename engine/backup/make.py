"""Making a backup: the store as it is at one moment, then the files and values, while runs go on."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from engine.backup.contents import FORMAT, MANIFEST, STORE, VALUES, Entry, entries
from engine.backup.turn import turn
from engine.errors import RequestError, WorkspaceError
from engine.settings import read_settings
from engine.store import snapshot
from engine.store.database import Database
from engine.store.snapshot import Held
from engine.values.blobs import BlobStore
from engine.workspace import Workspace

_PACKED = frozenset({".zip", ".gz", ".png", ".jpg", ".jpeg", ".webp", ".parquet"})


@dataclass(frozen=True, slots=True)
class Backup:
    """What a backup holds. `values_elsewhere` is the address of values that are not in it."""

    path: str
    size: int
    files: int
    values: int
    held: Held
    has_keys: bool
    values_elsewhere: str = ""


def make_backup(
    workspace: Workspace, database: Database, file: Path, *, with_keys: bool = False, replace: bool = False
) -> Backup:
    """Write a backup to a file, whole or not at all. Raises RequestError, and WorkspaceError when it cannot be written.

    Runs that go on are in it as they stand, and end as broken off where it is restored.
    """
    if file.exists() and not replace:
        raise RequestError(f"{file} exists.", fix="Choose another name, or give --force.")
    elsewhere = read_settings(workspace.root).values.url
    with (
        turn(workspace),
        _draft(file) as draft,
        tempfile.TemporaryDirectory(dir=file.parent, prefix=".treadle-") as near,
    ):
        store = Path(near) / STORE
        snapshot.take(database, store)
        held = snapshot.look(store)
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED, compresslevel=3) as archive:
            archive.write(store, STORE)
            files = _add(archive, entries(workspace, with_keys=with_keys))
            # After the store: what a run stores from now on is nothing that the store of the backup knows.
            values = 0 if elsewhere else _add(archive, _values(workspace))
            about = {
                "treadle_backup": FORMAT,
                "treadle": version("treadle"),
                "made": datetime.now(UTC).isoformat(),
                "files": files,
                "values": values,
                "held": asdict(held),
                "keys": with_keys,
                "values_elsewhere": elsewhere,
            }
            archive.writestr(MANIFEST, json.dumps(about, indent=2))
        return Backup(str(file), draft.stat().st_size, files, values, held, with_keys, elsewhere)


def _values(workspace: Workspace) -> Iterator[Entry]:
    blobs = BlobStore(workspace.values)
    for blob in blobs.blobs():
        yield Entry(f"{VALUES}/{blob.digest[:2]}/{blob.digest}", blobs.path(blob.digest))


def _add(archive: zipfile.ZipFile, found: Iterator[Entry]) -> int:
    added = 0
    for entry in found:
        packs = zipfile.ZIP_STORED if entry.path.suffix.lower() in _PACKED else zipfile.ZIP_DEFLATED
        try:
            archive.write(entry.path, entry.name, packs)
        except FileNotFoundError:
            # A draft that was saved meanwhile, say.
            continue
        added += 1
    return added


@contextmanager
def _draft(file: Path) -> Iterator[Path]:
    """A file beside the one that is to be, which takes its place when nothing went wrong; nobody else can read it."""
    draft = file.with_name(f".{file.name}.{secrets.token_hex(6)}")
    try:
        os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        yield draft
        with draft.open("rb") as written:
            os.fsync(written.fileno())
        shutil.move(draft, file)
    except OSError as error:
        what = error.strerror or str(error)
        raise WorkspaceError(f"No backup can be written to {file}: {what}.", fix="Choose another place.") from error
    finally:
        draft.unlink(missing_ok=True)
