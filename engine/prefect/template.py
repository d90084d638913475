"""An empty, migrated Prefect database in the user's cache, so that only the first workspace pays the migrations."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

from engine.workspace import cache_folder

logger = logging.getLogger(__name__)


def template_path() -> Path:
    """Where the database for this version of Prefect lies, or will lie."""
    return cache_folder() / "prefect" / version("prefect") / "empty.db"


def copy_template(database: Path) -> bool:
    """Give a new workspace its database; False when there is one already, or nothing to copy."""
    source = template_path()
    if database.exists() or not source.is_file():
        return False
    with _scratch_beside(database) as scratch:
        shutil.copyfile(source, scratch)
        return _publish(scratch, database)


def keep_template(database: Path) -> None:
    """Save a database that has just been migrated and holds no run yet, unless another process has done so.

    Only a convenience: a cache that cannot be written is noted in the log.
    """
    target = template_path()
    if target.exists():
        return
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with (
            _scratch_beside(target) as scratch,
            # The backup interface reads a consistent state although the server has the file open.
            contextlib.closing(sqlite3.connect(database)) as live,
            contextlib.closing(sqlite3.connect(scratch)) as copy,
        ):
            live.backup(copy)
            _publish(scratch, target)
    except (OSError, sqlite3.Error) as error:
        logger.warning("No empty Prefect database was kept in %s: %s", target.parent, error)


def discard_template(database: Path) -> None:
    """Remove a copy with which the server did not start, and what it was copied from."""
    for file in (database, template_path()):
        file.unlink(missing_ok=True)


@contextlib.contextmanager
def _scratch_beside(target: Path) -> Iterator[Path]:
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    os.close(descriptor)
    try:
        yield Path(name)
    finally:
        Path(name).unlink(missing_ok=True)


def _publish(scratch: Path, target: Path) -> bool:
    """Give a finished file its name, in one step, if no one was faster."""
    try:
        os.link(scratch, target)
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        scratch.replace(target)
    return True
