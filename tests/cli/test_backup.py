"""Backup and restore: made while a run goes on, and compared after restoring into a fresh workspace."""

from __future__ import annotations

import json
import os
import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from engine.backup.make import make_backup
from engine.backup.restore import restore_backup
from engine.daemon.client import connect
from engine.errors import RequestError, WorkspaceError
from engine.store.secrets import vault_of
from engine.store.snapshot import look
from engine.store.store import Store
from engine.values.blobs import BlobStore
from engine.workspace import Workspace
from tests.cli.terminal import end_engine, treadle
from tests.processes import eventually

FLOW = '''"""Makes much of little."""

from engine.node import Context, node
from prefect import flow


@node
def much(word: str) -> bytes:
    return word.encode() * 100_000


@node
def count(data: bytes) -> int:
    return len(data)


@node(effect="idempotent")
def keep(number: int, context: Context) -> int:
    context.artifact("number.txt", str(number))
    return number


@flow(name="much")
def much_of_little(word: str = "abc"):
    data = much.submit(word)
    number = count.submit(data)
    kept = keep.submit(number)
    return kept
'''
SLEEPY = '''"""Sleeps."""

import time

from engine.node import node
from prefect import flow


@node(effect="idempotent")
def nap() -> int:
    time.sleep(600)
    return 1


@flow(name="sleepy")
def sleepy():
    rest = nap.submit()
    return rest
'''


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A workspace in which something has run and something still runs."""
    folder = tmp_path_factory.mktemp("before")
    (folder / "flows").mkdir()
    (folder / "flows" / "much.py").write_text(FLOW)
    (folder / "flows" / "much.layout.json").write_text("{}")
    (folder / "flows" / "sleepy.py").write_text(SLEEPY)
    (folder / "treadle.toml").write_text("[keep]\ndays = 99\n")
    (folder / "flows" / "away.py").symlink_to("/etc/hostname")
    ran = treadle("run", "much", "--json", cwd=folder, timeout=120)
    assert ran.json["state"] == "finished", ran
    store = Store.open(f"sqlite:///{folder / '.treadle' / 'store.db'}")
    vault_of(store.database, folder / ".treadle").store("github", "a-secret-of-ours", hosts=["api.github.com"])
    store.close()
    yield folder
    end_engine(folder)


@pytest.fixture
def open_store() -> Iterator[Callable[[Path], Store]]:
    opened: list[Store] = []

    def opening(folder: Path) -> Store:
        opened.append(Store.open(f"sqlite:///{folder / '.treadle' / 'store.db'}"))
        return opened[-1]

    yield opening
    for store in opened:
        store.close()


def facts(store: Store) -> dict[str, Any]:
    """What a store has of all that had ended."""
    runs = store.runs("much", limit=100)
    return {
        "runs": [run.model_dump() for run in runs],
        "events": {run.id: store.event_texts(run.id, 0, 1000) for run in runs},
        "artifacts": [one.model_dump() for run in runs for one in store.artifacts(run.id)],
        "versions": [version.model_dump() for version in store.versions("much")],
    }


@pytest.mark.timeout(300)
def test_a_restored_workspace_has_everything_and_goes_on(
    before: Path, tmp_path: Path, open_store: Callable[[Path], Store]
):
    run = start_without_waiting(before)
    old = open_store(before)
    eventually(lambda: old.run(run) is not None and old.run(run).state == "running", within_s=60)  # pyright: ignore[reportOptionalMemberAccess]
    file, after = tmp_path / "backup.zip", tmp_path / "after"
    made = treadle("backup", file, "--json", cwd=before)
    assert (made.code, made.json["held"]["runs"], made.json["has_keys"]) == (0, 2, False), made
    assert file.stat().st_mode & 0o077 == 0
    assert old.run(run).state == "running"  # pyright: ignore[reportOptionalMemberAccess]

    told = treadle("restore", file, "-w", after, cwd=tmp_path)
    assert (told.code, "secrets.key" in told.err) == (0, True), told
    new = open_store(after)
    assert facts(new) == facts(old)
    assert {path.name: path.read_bytes() for path in (after / "flows").iterdir()} == {
        path.name: path.read_bytes() for path in (before / "flows").iterdir() if not path.is_symlink()
    }
    assert (after / "treadle.toml").read_bytes() == (before / "treadle.toml").read_bytes()
    assert blobs(after) >= {artifact.digest for artifact in new.artifacts(facts(new)["runs"][0]["id"])}
    assert [asdict(one) for one in vault_of(new.database, after / ".treadle").all()] == [
        asdict(one) for one in vault_of(old.database, before / ".treadle").all()
    ]
    with pytest.raises(WorkspaceError, match="key"):
        vault_of(new.database, after / ".treadle").hand("github", connection=False)
    (after / ".treadle" / "secrets.key").write_bytes((before / ".treadle" / "secrets.key").read_bytes())
    handed = vault_of(new.database, after / ".treadle").hand("github", connection=False)
    assert handed is not None
    assert handed.value == "a-secret-of-ours"

    again = treadle("run", "much", "--json", cwd=after, timeout=120)
    end_engine(after)
    assert {name: node["cached"] for name, node in again.json["nodes"].items()} == {
        "data": True,
        "number": True,
        "kept": False,
    }
    assert again.json["outputs"]["kept"]["result"] == 300_000
    # What went on when the backup was made is told as broken off.
    assert open_store(after).run(run).state == "crashed"  # pyright: ignore[reportOptionalMemberAccess]


def start_without_waiting(folder: Path) -> str:
    engine = connect(Workspace(folder))
    assert engine is not None
    with engine:
        request = {"name": "sleepy", "flow_path": str(folder / "flows" / "sleepy.py"), "folder": str(folder)}
        return str(engine.call("start_run", started_by="terminal", **request)["run_id"])


def blobs(folder: Path) -> set[str]:
    return {blob.digest for blob in BlobStore(folder / ".treadle" / "values").blobs()}


def test_keys_are_in_a_backup_only_on_demand(before: Path, tmp_path: Path):
    treadle("backup", tmp_path / "open.zip", "--with-keys", cwd=before)
    treadle("backup", tmp_path / "closed.zip", cwd=before)
    key = "data/secrets.key"
    assert key in zipfile.ZipFile(tmp_path / "open.zip").namelist()
    assert key not in zipfile.ZipFile(tmp_path / "closed.zip").namelist()
    again = treadle("backup", tmp_path / "open.zip", cwd=before)
    assert (again.code, "--force" in again.err) == (2, True)


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of a small workspace."""
    folder = tmp_path_factory.mktemp("small")
    workspace = Workspace(folder)
    workspace.prepare()
    (folder / "flows").mkdir()
    (folder / "flows" / "a.py").write_text(FLOW)
    for name in ("nodes/own/mine.py", "templates/mine.py", "uploads/data.csv", ".treadle/drafts/a.journal"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    store = Store.open(f"sqlite:///{workspace.store}")
    store.create_run("a")
    BlobStore(workspace.values).put("0" * 40, os.urandom(50_000))
    make_backup(workspace, store.database, folder / "backup.zip")
    store.close()
    return folder / "backup.zip"


def changed(good: Path, to: Path, **files: bytes | None) -> Path:
    """The backup with other files in it; None takes one out. `__` stands for a slash."""
    others = {name.replace("__", "/"): data for name, data in files.items()}
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(to, "w") as target:
        for info in source.infolist():
            if info.filename not in others:
                target.writestr(info, source.read(info))
        for name, data in others.items():
            if data is not None:
                target.writestr(name, data)
    return to


def manifest(**about: Any) -> bytes:
    return json.dumps({"treadle_backup": 1, "treadle": "0.1", "made": "2026-01-01T00:00", **about}).encode()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda good, to: to.write_bytes(b""), "damaged"),
        (lambda good, to: to.write_bytes(b"PK\x03\x04 no archive"), "damaged"),
        (lambda good, to: to.write_bytes(good.read_bytes()[:-30]), "damaged"),
        (lambda good, to: to.write_bytes(_with_a_bit_turned(good.read_bytes())), "damaged"),
        (lambda good, to: changed(good, to, **{"manifest.json": None}), "does not say what it is"),
        (lambda good, to: changed(good, to, **{"manifest.json": b"[1]"}), "does not say what it is"),
        (lambda good, to: changed(good, to, **{"manifest.json": manifest(treadle_backup=2)}), "newer Treadle"),
        (lambda good, to: changed(good, to, **{"store.db": None}), "no store"),
        (lambda good, to: changed(good, to, **{"store.db": b"SQLite format 3\0" + b"x" * 5000}), "damaged"),
        (lambda good, to: changed(good, to, **{"store.db": _newer(good, to)}), "newer Treadle"),
        (lambda good, to: changed(good, to, **{"files/../../evil.py": b"x"}), "does not belong"),
        (lambda good, to: changed(good, to, **{"/etc/evil": b"x"}), "does not belong"),
        (lambda good, to: changed(good, to, **{"files/.treadle/x": b"x"}), "does not belong"),
        (lambda good, to: changed(good, to, **{"data/engine.lock": b"x"}), "does not belong"),
        (lambda good, to: changed(good, to, **{"files\\..\\evil.py": b"x"}), "does not belong"),
    ],
)
def test_what_is_broken_foreign_or_newer_is_refused_and_nothing_is_changed(
    good: Path, tmp_path: Path, spoil: Callable[[Path, Path], object], said: str
):
    file, folder = tmp_path / "spoiled.zip", tmp_path / "after"
    spoil(good, file)
    with pytest.raises(WorkspaceError, match=said) as caught:
        restore_backup(file, Workspace(folder), f"sqlite:///{folder / '.treadle' / 'store.db'}")
    assert caught.value.fix
    assert not folder.exists() or list(folder.iterdir()) == []
    assert not (tmp_path / "evil.py").exists()


def _with_a_bit_turned(data: bytes) -> bytes:
    """The middle of a backup is in the value, which does not get smaller by packing."""
    turned = bytearray(data)
    turned[len(data) // 2] ^= 1
    return bytes(turned)


def _newer(good: Path, to: Path) -> bytes:
    file = to.with_suffix(".db")
    file.write_bytes(zipfile.ZipFile(good).read("store.db"))
    connection = sqlite3.connect(file)
    connection.execute("UPDATE treadle_revision SET version_num = '9999'")
    connection.commit()
    connection.close()
    return file.read_bytes()


def test_a_workspace_that_has_something_is_never_overwritten(good: Path, tmp_path: Path):
    folder = tmp_path / "there"
    (folder / "flows").mkdir(parents=True)
    (folder / "flows" / "mine.py").write_text("mine")
    with pytest.raises(RequestError, match="no empty workspace"):
        restore_backup(good, Workspace(folder), f"sqlite:///{folder / '.treadle' / 'store.db'}")
    assert (folder / "flows" / "mine.py").read_text() == "mine"
    with pytest.raises(RequestError, match="no file"):
        restore_backup(tmp_path / "nowhere.zip", Workspace(tmp_path / "new"), "sqlite:///x")


def test_a_store_on_a_server_is_backed_up_and_restored_as_well(postgresql: str, tmp_path: Path):
    from uuid import uuid4

    from sqlalchemy import create_engine, text

    def new_database() -> str:
        name = f"t{uuid4().hex}"
        engine = create_engine(postgresql.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(f"CREATE DATABASE {name}"))
        engine.dispose()
        return postgresql.removesuffix("postgres") + name

    workspace = Workspace(tmp_path / "here")
    workspace.root.mkdir()
    workspace.prepare()
    (workspace.root / "flows").mkdir()
    (workspace.root / "flows" / "a.py").write_text(FLOW)
    store = Store.open(new_database())
    run = store.create_run("a")
    make_backup(workspace, store.database, tmp_path / "backup.zip")
    for name, url in (("lite", f"sqlite:///{tmp_path / 'lite' / '.treadle' / 'store.db'}"), ("server", new_database())):
        restored = restore_backup(tmp_path / "backup.zip", Workspace(tmp_path / name), url)
        assert restored.held.runs == 1
        other = Store.open(url)
        row = store.run(run)
        assert row is not None
        assert [one.model_dump() for one in other.runs()] == [row.model_dump()]
        assert other.create_run("b") != run
        other.close()
    store.close()


def test_a_copy_can_be_restored_paused(good: Path, tmp_path: Path):
    folder = tmp_path / "copy"
    restore_backup(good, Workspace(folder), f"sqlite:///{folder / '.treadle' / 'store.db'}", paused=True)
    assert look(folder / ".treadle" / "store.db").runs == 1
    for name in ("nodes/own/mine.py", "templates/mine.py", "uploads/data.csv", ".treadle/drafts/a.journal"):
        assert (folder / name).read_text() == name


def test_a_backup_of_an_older_treadle_is_brought_to_todays_form(good: Path, tmp_path: Path):
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript((Path(__file__).parent / "data" / "store_0009.sql").read_text())
    file = changed(good, tmp_path / "old.zip", **{"store.db": old.read_bytes()})
    url = f"sqlite:///{tmp_path / 'new' / '.treadle' / 'store.db'}"
    restored = restore_backup(file, Workspace(tmp_path / "new"), url)
    assert (restored.held.form, restored.held.runs) == ("0009", 3)
    store = Store.open(url)
    assert sorted(run.state for run in store.runs()) == ["failed", "finished", "running"]
    store.close()
