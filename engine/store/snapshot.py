"""The whole store as one SQLite file: taken while others write, looked at, and put in the place of a new store."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Table, func, insert, select, text, update
from sqlalchemy.engine import Connection, make_url

from engine.errors import RequestError, WorkspaceError
from engine.store import schedule_tables, trigger_tables
from engine.store.database import Database
from engine.store.revision import HEAD, REVISION_TABLE, is_known
from engine.store.tables import RUNS, SECRETS, VERSIONS, SQLModel

_AT_ONCE = 2000


@dataclass(frozen=True, slots=True)
class Held:
    """What a snapshot holds. `form` is that of its tables."""

    form: str
    runs: int
    versions: int
    secrets: int
    schedules: int
    triggers: int


def take(database: Database, file: Path) -> None:
    """Write what the store holds now to a new file; whoever reads and writes meanwhile is not kept waiting."""
    if database.url.get_backend_name() == "sqlite":
        with database.outside() as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(file),))
        return
    copy = Database.open(f"sqlite:///{file}")
    try:
        with database.reading_one_state() as source, copy.migrating() as target:
            _copy(source, target)
    finally:
        copy.close()
    # A file alone, without a journal beside it.
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")


def look(file: Path) -> Held:
    """What a snapshot holds. Raises WorkspaceError for one that is damaged, foreign, or of a newer Treadle."""
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro&immutable=1", uri=True)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                raise _damaged()
            form = connection.execute(f"SELECT version_num FROM {REVISION_TABLE}").fetchone()[0]  # noqa: S608
            if not is_known(str(form)):
                raise WorkspaceError(
                    f"The backup was made by a newer Treadle (its form is {form}, this one knows {HEAD}).",
                    fix="Update Treadle, and restore it then.",
                )
            tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

            def count(table: Table) -> int:
                if table.name not in tables:
                    return 0
                return int(connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0])  # noqa: S608

            return Held(
                str(form),
                *(count(one) for one in (RUNS, VERSIONS, SECRETS, schedule_tables.SCHEDULES, trigger_tables.TRIGGERS)),
            )
    except (sqlite3.Error, TypeError) as error:
        raise _damaged() from error


def put(file: Path, url: str) -> None:
    """Make the snapshot the store of that URL, which must be empty. Raises RequestError when it is not."""
    if make_url(url).get_backend_name() == "sqlite":
        target = Path(make_url(url).database or "")
        if target.exists():
            raise _taken(str(target))
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        shutil.copyfile(file, target)
        target.chmod(0o600)
        return
    # Brought to today's form first: rows fit into today's tables then.
    source, target = Database.open(f"sqlite:///{file}"), Database.open(url)
    try:
        with source.reading() as reading, target.writing() as writing:
            if writing.execute(select(func.count()).select_from(RUNS)).scalar_one():
                raise _taken(target.url.render_as_string())
            _copy(reading, writing)
            _count_on(writing)
    finally:
        source.close()
        target.close()


def pause_all(file: Path) -> None:
    """Let no schedule and no trigger of a snapshot start anything until somebody resumes it."""
    database = Database.open(f"sqlite:///{file}")
    try:
        with database.writing() as connection:
            connection.execute(update(schedule_tables.SCHEDULES).values(active=False))
            connection.execute(update(trigger_tables.TRIGGERS).values(state="paused"))
    finally:
        database.close()


def _copy(source: Connection, target: Connection) -> None:
    for table in SQLModel.metadata.sorted_tables:
        for rows in source.execution_options(yield_per=_AT_ONCE).execute(select(table)).mappings().partitions():
            target.execute(insert(table), [dict(row) for row in rows])


def _count_on(connection: Connection) -> None:
    """PostgreSQL counts rows apart from the tables: the next number must come after those that are there."""
    for table in SQLModel.metadata.sorted_tables:
        column = table.autoincrement_column
        if column is not None:
            sequence = connection.execute(
                text("SELECT pg_get_serial_sequence(:name, :column)"), {"name": table.name, "column": column.name}
            ).scalar()
            last = connection.execute(select(func.max(column))).scalar()
            if sequence and last:
                connection.execute(text("SELECT setval(:sequence, :last)"), {"sequence": sequence, "last": last})


def _damaged() -> WorkspaceError:
    return WorkspaceError("The store in the backup is damaged.", fix="Take another backup.")


def _taken(place: str) -> RequestError:
    return RequestError(f"There is a store already: {place}.", fix="Restore into a new, empty workspace.")
