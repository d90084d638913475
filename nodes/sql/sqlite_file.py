"""A database in a file of SQLite."""

import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from engine.node import TreadleError
from nodes.sql.session import Session

STEPS = 10_000
"""How many steps of SQLite's machine lie between two looks at the clock: well under a millisecond."""


@contextlib.contextmanager
def open_sqlite(path: Path, *, write: bool, seconds: float) -> Iterator[Session]:
    """One transaction. Other files cannot be attached. Raises TreadleError for whatever SQLite complains about."""
    if not write and not path.is_file():
        raise TreadleError(f"There is no database {path}.", fix="Look at the address; a query makes no database.")
    if write:
        path.parent.mkdir(parents=True, exist_ok=True)
    mode = "rwc" if write else "ro"
    deadline = time.monotonic() + seconds
    try:
        with contextlib.closing(
            sqlite3.connect(f"file:{quote(str(path))}?mode={mode}", uri=True, timeout=seconds)
        ) as connection:
            connection.isolation_level = None
            connection.set_authorizer(_allowed)
            connection.set_progress_handler(lambda: time.monotonic() > deadline, STEPS)
            connection.execute("BEGIN IMMEDIATE" if write else "BEGIN")
            yield Session(connection.cursor(), ":v", arrays=False)
            if connection.in_transaction:
                connection.execute("COMMIT")
    except sqlite3.Error as error:
        if str(error) == "interrupted":
            raise TreadleError(
                f"SQLite took longer than {seconds:g} s.", fix="Allow more time, or ask for less."
            ) from error
        if "readonly" in str(error):
            raise TreadleError("A query may not change anything.", fix="Use run_statement for changes.") from error
        raise TreadleError(
            f"SQLite says: {error}.", fix="Look at the statement; list_tables names the tables."
        ) from error


def _allowed(action: int, *_: object) -> int:
    return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_ATTACH else sqlite3.SQLITE_OK
