"""The engine's socket server: who is connected, whether anything is left to do, and when to end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import time
from importlib.metadata import version
from pathlib import Path

from engine.daemon.connection import Connection
from engine.daemon.lock import Holder, Lock
from engine.daemon.protocol import END, HELLO, MESSAGE_BYTES, PROTOCOL, Json, build_stamp
from engine.daemon.service import Service
from engine.errors import EngineUnavailable
from engine.workspace import Workspace

logger = logging.getLogger(__name__)

_LOCK_WAIT_S = 1.0


class EngineServer:
    """Serves one workspace until it is asked to end, or nothing has happened for `idle_s` seconds."""

    def __init__(self, workspace: Workspace, service: Service, *, idle_s: float = 900.0) -> None:
        self._workspace = workspace
        self._service = service
        self._idle_s = idle_s
        self._build = build_stamp()
        self._lock = Lock(workspace.lock)
        self._server: asyncio.Server | None = None
        self._socket: tuple[Path, int] | None = None
        self._connections: dict[Connection, asyncio.Task[None]] = {}
        self._ended = asyncio.Event()

    async def serve(self) -> None:
        """Hold the workspace and answer requests until the end; EngineUnavailable when another engine holds it."""
        await self._take_workspace()
        try:
            await self._service.start()
            await self._listen()
            watch = asyncio.create_task(self._watch())
            watch.add_done_callback(lambda _: self.end())
            await self._ended.wait()
            watch.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watch
        finally:
            await self._stop()

    def end(self) -> None:
        """Let `serve` come to its end, whatever is going on."""
        self._ended.set()

    async def _take_workspace(self) -> None:
        give_up = time.monotonic() + _LOCK_WAIT_S
        while not self._lock.acquire():
            # A client that looks whether the lock is held has it for an instant.
            if time.monotonic() > give_up:
                raise EngineUnavailable(f"Another engine serves {self._workspace.root}.")
            await asyncio.sleep(0.05)

    async def _listen(self) -> None:
        self._close_socket()
        path = self._workspace.socket
        # What is found there is left over from an engine that was killed: the lock is ours.
        path.unlink(missing_ok=True)
        umask = os.umask(0o177)
        try:
            self._server = await asyncio.start_unix_server(self._accept, path, limit=MESSAGE_BYTES)
        finally:
            os.umask(umask)
        self._socket = (path, path.stat().st_ino)
        self._lock.tell(Holder(pid=os.getpid(), socket=str(path)))
        logger.info("The engine of %s answers at %s", self._workspace.root, path)

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection: Connection

        async def hello(_: dict[str, Json]) -> Json:
            return self._hello()

        async def end(_: dict[str, Json]) -> Json:
            return {"ending": self._end_for(connection)}

        connection = Connection(
            reader,
            writer,
            methods={**self._service.methods, HELLO: hello, END: end},
            streams=dict(self._service.streams),
        )
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("asyncio serves each connection in a task")
        self._connections[connection] = task
        try:
            await connection.serve()
        finally:
            del self._connections[connection]

    def _hello(self) -> Json:
        return {
            "protocol": PROTOCOL,
            "version": version("treadle"),
            "build": self._build,
            "pid": os.getpid(),
            "busy": self._service.busy(),
        }

    def _end_for(self, asking: Connection) -> bool:
        if self._service.busy() or any(connection is not asking for connection in self._connections):
            return False
        # A moment later, so that the answer still goes out.
        asyncio.get_running_loop().call_later(0.05, self.end)
        return True

    async def _watch(self) -> None:
        """Come back when it is time to end, and see to it that clients can find us until then."""
        last_busy = time.monotonic()
        while time.monotonic() - last_busy < self._idle_s:
            await asyncio.sleep(min(self._idle_s / 4, 15.0))
            if self._connections or self._service.busy() or self._service.expects_work():
                last_busy = time.monotonic()
            if self._lock.lost():
                logger.warning("%s was removed: the engine ends.", self._workspace.data)
                return
            if not self._owns_socket():
                logger.warning("%s was removed (some systems clean temporary folders); making it again", self._socket)
                await self._listen()
        logger.info("Nothing to do for %.0f s: the engine ends.", self._idle_s)

    async def _stop(self) -> None:
        self._close_socket()
        for connection, task in list(self._connections.items()):
            task.cancel()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(2):
                    await connection.finish()
        await self._service.stop()
        self._lock.release()
        logger.info("The engine has ended.")

    def _close_socket(self) -> None:
        if self._server is not None:
            # Not wait_closed: from Python 3.12 on it waits for the clients too.
            self._server.close()
            self._server = None
        if self._socket is not None and self._owns_socket():
            self._socket[0].unlink()
        self._socket = None

    def _owns_socket(self) -> bool:
        """Another engine has its own at the same path when the workspace's data were removed while we ran."""
        if self._socket is None:
            return False
        path, inode = self._socket
        try:
            return path.stat().st_ino == inode
        except FileNotFoundError:
            return False
