"""Opening the database: SQLite in the workspace or PostgreSQL by URL, brought to today's form."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, inspect
from sqlalchemy.exc import DatabaseError, OperationalError

from engine.errors import WorkspaceError
from engine.store.tables import SQLModel

_MIGRATIONS = Path(__file__).with_name("migrations")


def open_database(url: str) -> Engine:
    """An engine on an up-to-date database. Raises WorkspaceError, with what to do, when there is none to be had."""
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://", 1), pool_pre_ping=True)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare_sqlite)
    try:
        with engine.begin() as connection:
            _bring_up_to_date(connection)
    except (OperationalError, DatabaseError) as error:
        engine.dispose()
        raise WorkspaceError(
            f"the store cannot be opened: {error.orig or error}",
            fix="see that the folder may be written and has room, and that TREADLE_DATABASE_URL, if set, is right",
        ) from error
    return engine


def migration_config(connection: Connection | None = None) -> Config:
    """The configuration of alembic, for a connection that is open already."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _bring_up_to_date(connection: Connection) -> None:
    config = migration_config(connection)
    if not inspect(connection).get_table_names():
        SQLModel.metadata.create_all(connection)
        command.stamp(config, "head")
        return
    scripts = ScriptDirectory.from_config(config)
    current = MigrationContext.configure(connection).get_current_revision()
    if current is not None and current not in {script.revision for script in scripts.walk_revisions()}:
        raise WorkspaceError(
            "the store was written by a newer Treadle",
            fix="update Treadle, or choose another --workspace",
        )
    if current != scripts.get_current_head():
        command.upgrade(config, "head")


def _prepare_sqlite(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "busy_timeout=10000", "synchronous=NORMAL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
