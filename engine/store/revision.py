"""Which form the tables of a database have, and how they come to today's."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Column, Connection, MetaData, String, Table, inspect, select, text

from engine.errors import WorkspaceError
from engine.store import account_tables, people_tables, schedule_tables, trigger_tables
from engine.store.tables import SQLModel

if TYPE_CHECKING:
    from alembic.config import Config

TABLES_BESIDE = (account_tables, people_tables, schedule_tables, trigger_tables)
"""Modules with tables of their own; imported here, so that a new database gets them all."""

HEAD = "0014"
"""The newest migration, written down so that a database of today's form is opened without loading alembic."""

# Not alembic's usual name: the database may be shared with Prefect, which uses that one.
REVISION_TABLE = "treadle_revision"
_LOCK = 0x7265_6164
_MIGRATIONS = Path(__file__).with_name("migrations")

_revisions = Table(REVISION_TABLE, MetaData(), Column("version_num", String(32), primary_key=True))


def bring_up_to_date(connection: Connection, *, look_only: bool = False) -> bool:
    """Create or upgrade the tables; with `look_only` just tell whether there is nothing to do.

    Raises WorkspaceError for a database of a newer Treadle or of another program.
    """
    if not look_only and connection.dialect.name == "postgresql":
        # Of several engines that find an empty database, one lays the tables.
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    current = _current(connection)
    if current == HEAD or look_only:
        return current == HEAD
    if current is None:
        _create(connection)
    else:
        _upgrade(connection, current)
    return True


def is_known(form: str) -> bool:
    """Whether tables of that form can be brought to today's."""
    if form == HEAD:
        return True
    return any(path.name.startswith(f"{form}_") for path in (_MIGRATIONS / "versions").glob("*.py"))


def migration_config(connection: Connection) -> Config:
    """The configuration of alembic, for a connection that is open already."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table(REVISION_TABLE):
        return None
    return connection.execute(select(_revisions.c.version_num)).scalar()


def _create(connection: Connection) -> None:
    """Lay today's tables at once, ten times as fast as going through the migrations."""
    there = set(inspect(connection).get_table_names()) & set(SQLModel.metadata.tables)
    if there:
        raise WorkspaceError(
            f"The database holds tables of another program ({', '.join(sorted(there))}).",
            fix="Give Treadle a database of its own.",
        )
    SQLModel.metadata.create_all(connection, checkfirst=False)
    _revisions.create(connection)
    connection.execute(_revisions.insert().values(version_num=HEAD))


def _upgrade(connection: Connection, current: str) -> None:
    from alembic import command
    from alembic.script import ScriptDirectory

    config = migration_config(connection)
    if current not in {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}:
        raise WorkspaceError(
            f"The store was written by a newer Treadle (its form is {current}, this one knows {HEAD}).",
            fix="Update Treadle, or choose another --workspace.",
        )
    command.upgrade(config, "head")
