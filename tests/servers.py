"""Real servers for tests: started on a port of this machine when first asked for, once, and ended with the tests."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.processes import eventually

_OPT_OUT = "TREADLE_TEST_WITHOUT_POSTGRESQL"


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _programs() -> Path | None:
    """The folder of initdb and pg_ctl: on the PATH, or where Debian keeps the newest."""
    if found := shutil.which("initdb"):
        return Path(found).parent
    return max(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), default=None)


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
    port = free_port()

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


_DOVECOT = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:{folder}/mail/%u
passdb {{
  driver = static
  args = password=sesame
}}
userdb {{
  driver = static
  args = uid={user} gid={user} home={folder}/home/%u
}}
service imap-login {{
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
"""


@pytest.fixture(scope="session")
def mailboxes() -> Iterator[str]:
    """The address of an IMAP server with an empty mailbox for every name, the password always `sesame`."""
    if shutil.which("dovecot") is None or os.geteuid() != 0:
        pytest.skip("dovecot is not installed, or this is not its administrator")
    folder, port = Path(tempfile.mkdtemp(prefix="treadle-imap-")), free_port()
    folder.chmod(0o755)
    (folder / "mail").mkdir()
    (folder / "home").mkdir()
    # Dovecot gives no mailbox to root.
    for name in ("mail", "home"):
        shutil.chown(folder / name, "mail", "mail")
    configuration = folder / "dovecot.conf"
    configuration.write_text(_DOVECOT.format(folder=folder, port=port, user="mail"))
    server = subprocess.Popen(["dovecot", "-F", "-c", configuration], stdout=subprocess.DEVNULL)
    try:
        eventually(lambda: _listens(port), within_s=30)
        yield f"imap://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(30)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def redis() -> Iterator[str]:
    """The address of a Redis server that keeps nothing."""
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed")
    port = free_port()
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=tempfile.gettempdir())
    try:
        eventually(lambda: _listens(port), within_s=30)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.wait(30)


@pytest.fixture(scope="session")
def rabbitmq() -> Iterator[str]:
    """The address of a RabbitMQ server of our own, which takes some ten seconds to start."""
    program = Path("/usr/lib/rabbitmq/bin/rabbitmq-server")
    if not program.exists():
        pytest.skip("rabbitmq-server is not installed")
    folder, port, names = Path(tempfile.mkdtemp(prefix="treadle-amqp-")), free_port(), str(free_port())
    environment = {
        **os.environ,
        "HOME": str(folder),
        "ERL_EPMD_PORT": names,
        # Lets it be ended while it still remembers the server that was killed.
        "ERL_EPMD_RELAXED_COMMAND_CHECK": "1",
        "RABBITMQ_NODENAME": f"treadle{port}@localhost",
        "RABBITMQ_NODE_IP_ADDRESS": "127.0.0.1",
        "RABBITMQ_NODE_PORT": str(port),
        "RABBITMQ_DIST_PORT": str(free_port()),
        "RABBITMQ_MNESIA_BASE": str(folder / "data"),
        "RABBITMQ_LOG_BASE": str(folder / "log"),
        "RABBITMQ_ENABLED_PLUGINS_FILE": str(folder / "plugins"),
    }
    with (folder / "output").open("wb") as output:
        server = subprocess.Popen([program], env=environment, stdout=output, stderr=output, start_new_session=True)
    try:
        eventually(lambda: _listens(port), within_s=100)
        yield f"amqp://127.0.0.1:{port}/"
    finally:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait(30)
        # Erlang's directory of nodes is a daemon, on a port of our own.
        subprocess.run(["epmd", "-port", names, "-kill"], stdout=subprocess.DEVNULL, check=False, timeout=30)
        shutil.rmtree(folder, ignore_errors=True)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
