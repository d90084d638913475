"""Opening a database: read-only or for a change, with a time limit, and errors in the user's words."""

import contextlib
from collections.abc import Iterator

from engine.node import Secret
from nodes.sql.address import parse_address
from nodes.sql.duckdb_file import open_duckdb
from nodes.sql.postgresql_server import open_postgresql
from nodes.sql.session import Session
from nodes.sql.sqlite_file import open_sqlite


@contextlib.contextmanager
def open_database(address: str, password: Secret | None, *, write: bool, seconds: float) -> Iterator[Session]:
    """One transaction: kept as a whole at the end when `write` is set, undone if anything in between fails."""
    found = parse_address(address)
    match found.kind:
        case "sqlite":
            opened = open_sqlite(found.path, write=write, seconds=seconds)
        case "duckdb":
            opened = open_duckdb(found.path, write=write, seconds=seconds)
        case _:
            opened = open_postgresql(found, password, write=write, seconds=seconds)
    with opened as session:
        yield session
