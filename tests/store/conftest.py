"""The store on both databases: a SQLite file and a PostgreSQL cluster of our own."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text

from engine.store.store import Store
from tests.unprivileged import as_nobody, shared_folder

__all__ = ["as_nobody", "shared_folder"]

_OPT_OUT = "TREADLE_TEST_WITHOUT_POSTGRESQL"


def _programs() -> Path | None:
    """The folder of initdb and pg_ctl: on the PATH, or where Debian keeps the newest."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), default=None)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a cluster that lives as long as the tests, without what only crashes would need."""
    programs = _programs()
    if programs is None:
        if os.environ.get(_OPT_OUT):
            pytest.skip(f"PostgreSQL is not installed, and {_OPT_OUT} is set")
        pytest.fail(f"PostgreSQL is not installed: apt-get install postgresql, or set {_OPT_OUT}=1 to do without")
    # PostgreSQL refuses to run as root; Debian's package brings a user for it.
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="treadle-pg-"))
    if user:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    port = _free_port()

    def run(*arguments: str) -> None:
        subprocess.run(arguments, user=user, cwd=folder, check=True, stdout=subprocess.DEVNULL, timeout=90)

    data, log = str(folder / "data"), str(folder / "log")
    options = f"-p {port} -h 127.0.0.1 -k {folder} -c fsync=off -c full_page_writes=off"
    try:
        run(str(programs / "initdb"), "-D", data, "-U", "treadle", "-A", "trust", "-E", "UTF8", "--no-sync")
        run(str(programs / "pg_ctl"), "-D", data, "-l", log, "-w", "-o", options, "start")
        yield f"postgresql://treadle@127.0.0.1:{port}/postgres"
    finally:
        if (folder / "data" / "postmaster.pid").exists():
            run(str(programs / "pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'store.db'}"
    server = request.getfixturevalue("postgresql")
    name = f"t{uuid4().hex}"
    engine = create_engine(server.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return server.removesuffix("postgres") + name


@pytest.fixture
def reopen(url: str) -> Iterator[Callable[[], Store]]:
    """Opens the store of the test once more, as another process would."""
    opened: list[Store] = []

    def opening() -> Store:
        opened.append(Store.open(url))
        return opened[-1]

    yield opening
    for store in opened:
        store.close()


@pytest.fixture
def store(reopen: Callable[[], Store]) -> Store:
    """An open, empty store."""
    return reopen()
