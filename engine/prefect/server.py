"""Prefect's server as a child process: started on loopback, locked down, watched and started again when it dies."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import secrets
import socket
import sys
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path
from typing import Any

from engine.errors import EngineUnavailable
from engine.prefect.environment import client_environment, server_environment
from engine.prefect.recorder import Recorder
from engine.prefect.template import copy_template, discard_template, keep_template
from engine.process import Child, last_lines, python_environment, spawn_child
from engine.secrets.key_file import without_master_key
from engine.workspace import cache_folder

logger = logging.getLogger(__name__)

START_TIMEOUT_S = 120.0
"""A first start with migrations takes 10 s alone, and much longer on a machine that is busy."""
_LAST_WORDS_S = 5.0
_FIRST_DELAY_S, _LONGEST_DELAY_S = 0.2, 30.0
_GIVE_UP_AFTER = 3
_AUTH_LENGTH = len("treadle:") + 43


class PrefectServer:
    """One server with its own PREFECT_HOME. `start` returns at once; `ready` waits until it answers.

    The listening socket is ours and is handed to the child, so that a restarted server has the same address and
    requests made meanwhile wait for it instead of failing.
    """

    def __init__(self, home: Path, *, log: Path, port: int | None = None) -> None:
        self.home = home
        self._log = log
        self._listener = _listen(_wanted_ports(home, port))
        self.port = int(self._listener.getsockname()[1])
        (home / "port").write_text(str(self.port), encoding="ascii")
        self._auth = _auth_string(home)
        self._child: Child | None = None
        self._watch: asyncio.Task[None] | None = None
        self._answers = asyncio.Event()
        self._changed = asyncio.Condition()
        self._failures = 0
        self._unproven_copy = False
        self.restarts = 0
        self._recorder = Recorder(self.environment())

    @property
    def url(self) -> str:
        """The address of the API, as in PREFECT_API_URL."""
        return f"http://127.0.0.1:{self.port}/api"

    @property
    def ui_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def pid(self) -> int | None:
        """The process that serves now; None while there is none."""
        return self._child.pid if self._child and self._child.returncode is None else None

    def environment(self) -> dict[str, str]:
        """Environment variables that make a Prefect client use this server."""
        return client_environment(home=self.home, url=self.url, auth=self._auth)

    async def start(self) -> None:
        """Begin to start the server, and to keep it running."""
        if self._watch is None:
            self._watch = asyncio.create_task(self._keep_running(), name="prefect-server")

    async def ready(self, timeout_s: float = START_TIMEOUT_S) -> None:
        """Wait until the API answers; EngineUnavailable, with the end of its log, when it cannot be started."""
        async with self._changed:
            try:
                async with asyncio.timeout(timeout_s):
                    await self._changed.wait_for(lambda: self._answers.is_set() or self._failures >= _GIVE_UP_AFTER)
            except TimeoutError:
                raise self._unavailable(f"did not answer within {timeout_s:.0f} s") from None
        if not self._answers.is_set():
            raise self._unavailable("did not start")

    def record(self, entry: dict[str, Any]) -> None:
        """Write what a kernel says of a flow run, soon."""
        self._recorder.take(entry)

    async def recorded(self) -> None:
        """Wait until all that kernels have said is written."""
        await self._recorder.settle()

    async def stop(self) -> None:
        """End the server and free its port, with a moment for what is still to be written."""
        await self._recorder.close(_LAST_WORDS_S)
        if self._watch is not None:
            self._watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._watch
            self._watch = None
        if self._child is not None:
            await self._child.stop()
            self._child = None
        self._listener.close()

    async def _keep_running(self) -> None:
        while True:
            self._child = await self._spawn()
            probe = asyncio.create_task(self._announce_when_ready())
            status = await self._child.wait()
            probe.cancel()
            await self._note_death(status)
            await asyncio.sleep(min(_FIRST_DELAY_S * 2 ** (self._failures - 1), _LONGEST_DELAY_S))
            self.restarts += 1

    async def _spawn(self) -> Child:
        environment = server_environment(
            without_master_key(python_environment()),
            home=self.home,
            ui_files=cache_folder() / "prefect" / version("prefect") / "ui",
            url=self.url,
            auth=self._auth,
        )
        self._unproven_copy = _uses_sqlite(environment) and await asyncio.to_thread(copy_template, self._database)
        return await spawn_child(
            [sys.executable, "-P", "-m", "engine.prefect.server_main", str(self._listener.fileno())],
            env=environment,
            # Prefect also reads settings from files in its working folder; this one is ours.
            cwd=self.home,
            log=self._log,
            pass_fds=[self._listener.fileno()],
        )

    async def _announce_when_ready(self) -> None:
        made_here = not self._database.exists()
        while not await _answers_ready(self.port):  # noqa: ASYNC110 - what is waited for is another process
            await asyncio.sleep(0.1)
        if made_here and self._database.exists():
            await asyncio.to_thread(keep_template, self._database)
        self._unproven_copy = False
        async with self._changed:
            self._answers.set()
            self._failures = 0
            self._changed.notify_all()

    async def _note_death(self, status: int) -> None:
        logger.warning("Prefect's server ended with status %d; starting it again.", status)
        if self._unproven_copy:
            # It may have died of the copy: the next start makes a database of its own.
            discard_template(self._database)
            self._unproven_copy = False
        async with self._changed:
            self._answers.clear()
            self._failures += 1
            self._changed.notify_all()

    def _unavailable(self, what: str) -> EngineUnavailable:
        return EngineUnavailable(
            f"Prefect's server {what}. The end of its log:\n{last_lines(self._log)}",
            fix=f"Read {self._log}; `treadle doctor` checks the installation.",
        )

    @property
    def _database(self) -> Path:
        return self.home / "prefect.db"


def _uses_sqlite(environment: Mapping[str, str]) -> bool:
    names = ("PREFECT_API_DATABASE_", "PREFECT_SERVER_DATABASE_")
    return not any(name.startswith(names) for name in environment)


async def _answers_ready(port: int) -> bool:
    """Ask once. The connection waits in our listening socket until the server takes it, so no polling is needed."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(b"GET /api/ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            status = await reader.readline()
        finally:
            writer.close()
    except OSError:
        return False
    return b" 200 " in status


def _wanted_ports(home: Path, port: int | None) -> list[int]:
    """The port of the last time first, so that bookmarks of Prefect's pages stay right; then any."""
    remembered = home / "port"
    if port is not None:
        return [port, 0]
    with contextlib.suppress(FileNotFoundError, ValueError):
        return [int(remembered.read_text(encoding="ascii")), 0]
    return [0]


def _listen(ports: list[int]) -> socket.socket:
    for port in ports:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind(("127.0.0.1", port))
            listener.listen(1024)
        except (OSError, OverflowError) as error:
            listener.close()
            logger.info("Port %d is not free for Prefect's server: %s", port, error)
        else:
            return listener
    raise EngineUnavailable(
        "No port is free on 127.0.0.1 for Prefect's server.", fix="Close programs that hold many connections."
    )


def _auth_string(home: Path) -> str:
    """The user and password of this workspace's server, made once and readable by its owner only."""
    file = home / "auth"
    with contextlib.suppress(FileNotFoundError):
        # A file that was cut short must not become an empty password, which Prefect takes for none at all.
        if len(found := file.read_text(encoding="ascii")) >= _AUTH_LENGTH:
            return found
    made = f"treadle:{secrets.token_urlsafe(32)}"
    scratch = file.with_name("auth.new")
    descriptor = os.open(scratch, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as output:
        output.write(made)
    scratch.replace(file)
    return made
