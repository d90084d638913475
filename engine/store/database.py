"""The database behind the store: SQLite in the workspace or PostgreSQL by URL, in transactions of two kinds."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, NoSuchModuleError

from engine.errors import WorkspaceError
from engine.store.failures import is_outside_cause, sentence
from engine.store.revision import bring_up_to_date

_WAITS_S = 30.0
_PRAGMAS = (f"busy_timeout={_WAITS_S * 1000:.0f}", "synchronous=NORMAL", "foreign_keys=ON")


class Database:
    """Transactions that read and transactions that write; safe to use from any thread and next to other processes."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writer = engine.execution_options(writes=True)
        # SQLite has one writer at a time; threads that queue up here need not poll its lock.
        self._turn = threading.Lock()

    @classmethod
    def open(cls, url: str) -> Database:
        """Connect, and bring the tables to today's form. Raises WorkspaceError, with what to do."""
        database = cls(_engine(_parsed(url)))
        try:
            with database.reading() as connection:
                if bring_up_to_date(connection, look_only=True):
                    return database
            with database.migrating() as connection:
                bring_up_to_date(connection)
        except BaseException:
            database.close()
            raise
        return database

    @property
    def url(self) -> URL:
        """Where the database is; its text form hides the password."""
        return self._engine.url

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database."""
        with self._sentences(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that is carried out as a whole or not at all."""
        with self._turn, self._sentences(), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def writing_for_good(self) -> Iterator[Connection]:
        """As `writing`, and on the disk once it is carried out: not even a power cut takes it back."""
        with self._turn, self._sentences(), self._writer.execution_options(for_good=True).begin() as connection:
            yield connection

    @contextmanager
    def reading_one_state(self) -> Iterator[Connection]:
        """As `reading`, however many queries it takes: PostgreSQL would show each what was written meanwhile."""
        level = {"isolation_level": "REPEATABLE READ"} if self.url.get_backend_name() != "sqlite" else {}
        with self._sentences(), self._engine.execution_options(**level).begin() as connection:
            yield connection

    @contextmanager
    def outside(self) -> Iterator[Connection]:
        """A connection without a transaction, for what databases do by themselves, such as VACUUM."""
        options = {"outside": True} if self.url.get_backend_name() == "sqlite" else {"isolation_level": "AUTOCOMMIT"}
        with self._sentences(), self._engine.execution_options(**options).connect() as connection:
            yield connection

    @contextmanager
    def migrating(self) -> Iterator[Connection]:
        """A transaction in which tables may be made anew without taking along the rows that refer to them."""
        with self._turn, self._sentences():
            with self._writer.execution_options(migrates=True).begin() as connection:
                yield connection
            # SQLite's connections keep what they were told; new ones watch references again.
            self._engine.dispose()

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    @contextmanager
    def _sentences(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            if not is_outside_cause(error):
                raise
            raise sentence(error, self._engine.url) from error


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise WorkspaceError(
            "The address of the database is not a URL.", fix="Write it as postgresql://USER:PASSWORD@HOST/DATABASE."
        ) from error
    if parsed.drivername in {"postgres", "postgresql"}:
        return parsed.set(drivername="postgresql+psycopg")
    return parsed


def _engine(url: URL) -> Engine:
    try:
        engine = create_engine(url, pool_pre_ping=url.get_backend_name() != "sqlite")
    except NoSuchModuleError as error:
        raise WorkspaceError(
            f"There is no support for {url.drivername} databases.", fix="Use sqlite:///PATH or postgresql://…."
        ) from error
    except ModuleNotFoundError as error:
        raise WorkspaceError(
            f"{error.name} is needed for {url.get_backend_name()}.", fix="Install it: pip install 'treadle[postgresql]'"
        ) from error
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _: object) -> None:
    # Python's sqlite3 would begin transactions of its own, and later than asked.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    _write_ahead(cursor)
    cursor.close()


def _write_ahead(cursor: Any) -> None:
    """Have changes logged ahead. SQLite refuses at once while somebody else does the same to a new file."""
    give_up = time.monotonic() + _WAITS_S
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > give_up:
                raise
            time.sleep(0.01)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    """Take the write lock at once: a reading transaction that turns into a writing one fails beside another writer."""
    if connection.get_execution_options().get("outside"):
        return
    writes = connection.get_execution_options().get("writes")
    if connection.get_execution_options().get("migrates"):
        # Alembic drops a table to change it, which would delete what refers to its rows; only obeyed out here.
        connection.connection.execute("PRAGMA foreign_keys=OFF")
    if writes:
        level = "FULL" if connection.get_execution_options().get("for_good") else "NORMAL"
        connection.connection.execute(f"PRAGMA synchronous={level}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
