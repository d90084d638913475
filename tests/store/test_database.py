"""Opening the database: new, of today, of tomorrow, of somebody else, closed, full, damaged, away."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, text

from engine.errors import WorkspaceError
from engine.events import model as m
from engine.store.database import Database
from engine.store.revision import HEAD, REVISION_TABLE, migration_config
from engine.store.store import Store
from engine.store.tables import SQLModel

Reopen = Callable[[], Store]


def execute(url: str, statement: str) -> None:
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        connection.execute(text(statement))
    engine.dispose()


def test_migrations_lead_to_the_very_tables_that_new_databases_get(url: str):
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        config = migration_config(connection)
        command.upgrade(config, "head")
        context = MigrationContext.configure(
            connection, opts={"version_table": REVISION_TABLE, "compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, SQLModel.metadata) == []
        assert context.get_current_revision() == HEAD
        assert ScriptDirectory.from_config(config).get_heads() == [HEAD]
    engine.dispose()


def test_a_new_database_is_stamped_as_one_of_today(url: str, store: Store):
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"version_table": REVISION_TABLE})
        assert context.get_current_revision() == HEAD
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


def test_what_was_stored_is_there_after_opening_again(store: Store, reopen: Reopen):
    id = store.create_run("f")
    store.close()
    assert reopen().run(id) is not None


def test_a_database_of_a_newer_treadle_is_refused_and_left_alone(url: str, store: Store):
    id = store.create_run("f")
    store.close()
    execute(url, f"UPDATE {REVISION_TABLE} SET version_num = '9999'")
    with pytest.raises(WorkspaceError, match="newer Treadle") as caught:
        Store.open(url)
    assert "Update" in caught.value.fix
    execute(url, f"UPDATE {REVISION_TABLE} SET version_num = '{HEAD}'")
    again = Store.open(url)
    assert again.run(id) is not None
    again.close()


def test_a_database_with_tables_of_another_program_is_refused(url: str):
    execute(url, "CREATE TABLE events (id INTEGER)")
    with pytest.raises(WorkspaceError, match=r"another program \(events\)"):
        Store.open(url)


def test_tables_of_other_names_do_not_disturb(url: str, reopen: Reopen):
    execute(url, "CREATE TABLE alembic_version (version_num VARCHAR(32))")
    assert reopen().runs() == []


def test_many_that_open_an_empty_database_at_once_all_succeed(url: str):
    def work(_: int) -> str:
        store = Store.open(url)
        id = store.create_run("f")
        store.close()
        return id

    with ThreadPoolExecutor(8) as pool:
        ids = set(pool.map(work, range(16)))
    store = Store.open(url)
    assert {run.id for run in store.runs(limit=50)} == ids
    store.close()


def test_the_queries_of_every_screen_use_an_index(tmp_path: Path):
    database = Database.open(f"sqlite:///{tmp_path / 'store.db'}")
    queries = [
        "SELECT body FROM events WHERE run = 'r' AND seq > 5 ORDER BY seq",
        "SELECT * FROM runs WHERE flow = 'f' ORDER BY id DESC LIMIT 20",
        "SELECT * FROM runs WHERE id < 'x' ORDER BY id DESC LIMIT 20",
        "SELECT * FROM runs WHERE started_by = 'schedule' AND id < 'x' ORDER BY id DESC LIMIT 20",
        "SELECT * FROM runs WHERE state IN ('queued', 'running') ORDER BY id",
        "SELECT * FROM results WHERE key IN ('a', 'b')",
        "SELECT * FROM results WHERE digest IN ('a', 'b')",
        "SELECT max(id) FROM results WHERE flow = 'f' GROUP BY node",
        "SELECT * FROM results WHERE run = 'r'",
        "SELECT * FROM artifacts WHERE run = 'r'",
        "SELECT * FROM versions WHERE flow = 'f' ORDER BY number DESC",
    ]
    with database.reading() as connection:
        for query in queries:
            plan = " ".join(row.detail for row in connection.execute(text(f"EXPLAIN QUERY PLAN {query}")))
            assert "SEARCH" in plan, f"{query}: {plan}"
            assert "SCAN" not in plan, f"{query}: {plan}"
    database.close()


def test_sqlite_is_set_up_for_several_processes(tmp_path: Path):
    database = Database.open(f"sqlite:///{tmp_path / 'store.db'}")
    with database.reading() as connection:
        pragmas = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar() for name in ("journal_mode", "foreign_keys")
        }
    database.close()
    assert pragmas == {"journal_mode": "wal", "foreign_keys": 1}


def test_a_folder_that_may_not_be_written_gives_a_sentence(as_nobody, shared_folder: Path):
    with as_nobody(), pytest.raises(WorkspaceError, match="cannot be opened") as caught:
        Store.open(f"sqlite:///{shared_folder / 'closed' / 'store.db'}")
    assert "--workspace" in caught.value.fix


def test_a_file_that_may_not_be_written_gives_a_sentence(as_nobody, shared_folder: Path):
    url = f"sqlite:///{shared_folder / 'closed' / 'store.db'}"
    store = Store.open(url)
    id = store.create_run("f")
    store.close()
    with as_nobody(), pytest.raises(WorkspaceError, match=r"cannot be (opened|written)"):
        Store.open(url).create_run("f")
    again = Store.open(url)
    assert again.run(id) is not None
    again.close()


def test_a_file_that_is_no_database_gives_a_sentence(tmp_path: Path):
    (tmp_path / "store.db").write_bytes(b"this is no database, but long enough to look at" * 50)
    with pytest.raises(WorkspaceError, match="damaged or is no store"):
        Store.open(f"sqlite:///{tmp_path / 'store.db'}")


def test_a_server_that_is_away_gives_a_sentence_without_the_password():
    with pytest.raises(WorkspaceError, match="cannot be used") as caught:
        Store.open("postgresql://me:geheim@127.0.0.1:1/treadle")
    assert "geheim" not in str(caught.value)
    assert "geheim" not in caught.value.fix


@pytest.mark.parametrize("url", ["no url", "oracle9://x", "", "mysql://a/b"])
def test_an_address_that_leads_to_no_known_database_gives_a_sentence(url: str):
    with pytest.raises(WorkspaceError):
        Store.open(url)


def test_a_full_disk_gives_a_sentence_and_keeps_what_was_stored(tmp_path: Path):
    """The limit of a file's size makes the disk full for one process, with real errors from the system."""
    url = f"sqlite:///{tmp_path / 'store.db'}"
    program = f"""
import resource
from engine.errors import WorkspaceError
from engine.events.model import NodeLogged
from engine.store.store import Store
store = Store.open({url!r})
run = store.create_run("f")
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
stored = 0
try:
    for _ in range(1000):
        stored += len(store.append(run, [NodeLogged(run=run, message="x" * 2000)] * 10))
except WorkspaceError as error:
    print(run, stored, error.message, sep="|")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert done.stdout, done.stderr
    run, stored, message = done.stdout.strip().split("|")
    assert message.startswith("The disk is full or failing")
    assert int(stored) > 0
    store = Store.open(url)
    assert [event.seq for event in store.events(run)] == list(range(1, int(stored) + 1))
    assert len(store.append(run, [m.NodeLogged(run=run, message="room again")])) == 1
    store.close()


@pytest.mark.parametrize("seed", range(2))
def test_a_writer_that_is_killed_leaves_whole_transactions_only(url: str, seed: int):
    """Kill -9 somewhere in the stream of appends: every batch of ten is there whole or not at all, with its results."""
    program = f"""
import sys
from engine.events.model import NodeOutput, RunStarted
from engine.store.store import Store
store = Store.open({url!r})
run = store.create_run("f")
store.append(run, [RunStarted(run=run)])
print(run, flush=True)
for batch in range(10**6):
    store.append(run, [NodeOutput(run=run, node="n", digest="d", key=f"{{batch}}-{{n}}") for n in range(10)])
"""
    process = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    run = process.stdout.readline().strip()
    time.sleep(0.05 + seed * 0.137)
    process.kill()
    process.wait()
    store = Store.open(url)
    events = store.events(run)
    row = store.run(run)
    assert row is not None
    assert [event.seq for event in events] == list(range(1, row.seq + 1))
    assert (len(events) - 1) % 10 == 0
    assert len(store.results_of_run(run)) == len(events) - 1
    assert [left.id for left in store.unfinished_runs()] == [run]
    store.append(run, [m.RunCrashed(run=run, why="killed")])
    assert store.unfinished_runs() == []
    store.close()


@pytest.mark.parametrize("lost", [1, 100, 4096, 20_000])
def test_a_journal_that_lost_its_end_in_a_power_cut_loses_whole_transactions_only(tmp_path: Path, lost: int):
    url = f"sqlite:///{tmp_path / 'store.db'}"
    store = Store.open(url)
    run = store.create_run("f")
    for _ in range(20):
        store.append(run, [m.NodeLogged(run=run, message="x" * 500)] * 5)
    # The files as they lie on disk in the middle of the work, the journal cut short.
    cut = tmp_path / "cut"
    cut.mkdir()
    for name in ("store.db", "store.db-wal"):
        (cut / name).write_bytes((tmp_path / name).read_bytes())
    store.close()
    os.truncate(cut / "store.db-wal", (cut / "store.db-wal").stat().st_size - lost)
    after = Store.open(f"sqlite:///{cut / 'store.db'}")
    events = after.events(run)
    row = after.run(run)
    assert row is not None
    assert len(events) == row.seq < 100
    assert len(events) % 5 == 0
    after.close()


def test_no_table_is_left_behind_when_opening_fails(url: str):
    execute(url, "CREATE TABLE runs (id INTEGER)")
    with pytest.raises(WorkspaceError):
        Store.open(url)
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    assert inspect(engine).get_table_names() == ["runs"]
    engine.dispose()
