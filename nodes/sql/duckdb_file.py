"""A database in a file of DuckDB."""

import contextlib
import threading
from collections.abc import Iterator
from pathlib import Path

from engine.node import TreadleError
from nodes.sql.session import Session

# Otherwise a statement could read any file of the machine, fetch from the web and load extensions.
CONFINED = {"enable_external_access": "false", "lock_configuration": "true"}


@contextlib.contextmanager
def open_duckdb(path: Path, *, write: bool, seconds: float) -> Iterator[Session]:
    """One transaction. Only the database itself can be reached. Raises TreadleError for what DuckDB complains about."""
    import duckdb

    if not write and not path.is_file():
        raise TreadleError(f"There is no database {path}.", fix="Look at the address; a query makes no database.")
    if write:
        path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with contextlib.closing(duckdb.connect(str(path), read_only=not write, config=dict(CONFINED))) as connection:
            alarm = threading.Timer(seconds, connection.interrupt)
            alarm.daemon = True
            alarm.start()
            try:
                connection.execute("BEGIN")
                yield Session(connection, "$")
                connection.execute("COMMIT")
            finally:
                alarm.cancel()
    except duckdb.InterruptException as error:
        raise TreadleError(
            f"DuckDB took longer than {seconds:g} s.", fix="Allow more time, or ask for less."
        ) from error
    except duckdb.Error as error:
        reason = str(error).strip().splitlines()[0].rstrip(".")
        raise TreadleError(
            f"DuckDB says: {reason}.", fix="Look at the statement; list_tables names the tables."
        ) from error
