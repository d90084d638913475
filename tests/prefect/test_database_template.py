"""The migrated database that new workspaces copy instead of migrating their own."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from engine.prefect.server import PrefectServer
from engine.prefect.template import copy_template, discard_template, keep_template, template_path


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def database(path: Path) -> Path:
    with sqlite3.connect(path) as connection:
        connection.execute("create table flow (name text)")
    connection.close()
    return path


def test_a_new_workspace_gets_a_copy(tmp_path: Path) -> None:
    keep_template(database(tmp_path / "first.db"))
    assert copy_template(tmp_path / "second.db")
    with sqlite3.connect(tmp_path / "second.db") as connection:
        assert connection.execute("select count(*) from flow").fetchone() == (0,)
    connection.close()


def test_a_database_that_is_in_use_is_never_replaced(tmp_path: Path) -> None:
    keep_template(database(tmp_path / "first.db"))
    (tmp_path / "second.db").write_bytes(b"mine")
    assert not copy_template(tmp_path / "second.db")
    assert (tmp_path / "second.db").read_bytes() == b"mine"


def test_nothing_is_copied_when_there_is_no_template(tmp_path: Path) -> None:
    assert not copy_template(tmp_path / "first.db")
    assert not (tmp_path / "first.db").exists()


def test_many_first_starts_at_once_leave_one_whole_template(tmp_path: Path) -> None:
    databases = [database(tmp_path / f"{n}.db") for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(keep_template, databases))
    assert [file.name for file in template_path().parent.iterdir()] == ["empty.db"]
    with sqlite3.connect(template_path()) as connection:
        assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_copy_that_the_server_dies_of_is_forgotten(tmp_path: Path) -> None:
    keep_template(database(tmp_path / "first.db"))
    copy_template(tmp_path / "second.db")
    discard_template(tmp_path / "second.db")
    assert not template_path().exists()
    assert not (tmp_path / "second.db").exists()


def test_a_cache_that_cannot_be_written_is_only_noted(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "cache").touch()
    keep_template(database(tmp_path / "first.db"))
    assert "No empty Prefect database was kept" in caplog.text


def test_the_template_holds_nothing_of_the_workspace_it_came_from(server: PrefectServer, tmp_path: Path) -> None:
    """Prefect keeps the key for its secret blocks in `configuration`: it must not be shared."""
    keep_template(server.home / "prefect.db")
    with sqlite3.connect(template_path()) as connection:
        assert connection.execute("select count(*) from configuration").fetchone() == (0,)
    connection.close()
