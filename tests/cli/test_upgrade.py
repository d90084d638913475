"""A workspace that an older Treadle wrote opens and keeps everything (SAFETY R19); a newer one is left alone.

`data/store_0009.sql` was written by a Treadle whose store had the form 0009: two runs that had ended, and one that was
going on when its engine was killed. The files of its flows are the versions in it.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from engine.store.revision import HEAD
from engine.store.store import Store
from tests.cli.terminal import end_engine, treadle

OLD = Path(__file__).parent / "data" / "store_0009.sql"
FINISHED, FAILED, BROKEN_OFF = "01a1ffe97e2cde8acff9", "01a1ffe9c439f4bc40cc", "01a1ffe9c96b972ab455"
TABLES = ("runs", "events", "results", "versions", "flows", "artifacts", "log_counts")


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """That workspace, as it lay on the disk."""
    (tmp_path / "flows").mkdir()
    (tmp_path / ".treadle").mkdir(mode=0o700)
    with closing(sqlite3.connect(store_of(tmp_path))) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.executescript(OLD.read_text())
        for name, source in connection.execute("SELECT flow, source FROM versions"):
            (tmp_path / "flows" / f"{name}.py").write_text(source)
    return tmp_path


def store_of(workspace: Path) -> Path:
    return workspace / ".treadle" / "store.db"


def form_of(workspace: Path) -> str:
    with closing(sqlite3.connect(store_of(workspace))) as connection:
        return str(connection.execute("SELECT version_num FROM treadle_revision").fetchone()[0])


def rows_of(workspace: Path, table: str) -> list[dict[str, object]]:
    with closing(sqlite3.connect(store_of(workspace))) as connection:
        connection.row_factory = sqlite3.Row
        return [dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY rowid")]


def test_opening_it_loses_no_row_and_no_field(workspace: Path):
    before = {table: rows_of(workspace, table) for table in TABLES}
    assert form_of(workspace) != HEAD
    assert len(before["runs"]) == 3
    store = Store.open(f"sqlite:///{store_of(workspace)}")
    store.close()
    assert form_of(workspace) == HEAD
    for table, rows in before.items():
        after = rows_of(workspace, table)
        assert [{name: row[name] for name in old} for old, row in zip(rows, after, strict=True)] == rows, table


@pytest.mark.timeout(300)
def test_its_runs_are_there_what_was_broken_off_is_told_so_and_values_count(workspace: Path):
    ran = treadle("run", "letters", "--json", cwd=workspace, timeout=120)
    assert ran.code == 0, ran
    nodes = ran.json["nodes"]
    assert {name: node["cached"] for name, node in nodes.items()} == {"length": True, "twice": True, "checked": False}
    assert ran.json["outputs"]["checked"]["result"] == 14

    listed = treadle("runs", "list", "--json", cwd=workspace).json["runs"]
    states = {row["id"]: row["state"] for row in listed}
    assert states == {
        FINISHED: "finished",
        FAILED: "failed",
        BROKEN_OFF: "crashed",
        ran.json["run_id"]: "finished",
    }
    shown = treadle("runs", "show", FAILED, cwd=workspace).out
    assert "14 letters are too many" in shown
    end_engine(workspace)
    logs = treadle("logs", FINISHED, "--json", cwd=workspace).json["lines"]
    assert [line["message"] for line in logs] == ["counting treadle"]


def test_one_of_a_newer_treadle_is_refused_and_stays_as_it_is(workspace: Path):
    with closing(sqlite3.connect(store_of(workspace))) as connection:
        connection.execute("UPDATE treadle_revision SET version_num = '9999'")
        connection.commit()
    before = store_of(workspace).read_bytes()
    for command in (("logs", FINISHED), ("backup", "b.zip"), ("secrets", "list")):
        answer = treadle(*command, cwd=workspace)
        assert (answer.code, "newer Treadle" in answer.err, "Update Treadle" in answer.err) == (2, True, True), answer
    assert store_of(workspace).read_bytes() == before
