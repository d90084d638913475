"""The thin client of the engine: plain sockets, so that the command line starts at once."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from engine.daemon.lock import read_holder
from engine.daemon.protocol import HELLO, Json, decode, encode, restore_error
from engine.errors import EngineUnavailable
from engine.workspace import Workspace

_HELLO_TIMEOUT_S = 10.0


class EngineClient:
    """Talks to a running engine. One connection serves the calls, one after another; each stream has its own."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._channel = Channel(path)
        self.engine: dict[str, Json] = self._channel.greet()
        """What the engine says of itself: protocol, version, build, pid, busy."""

    def call(self, method: str, /, **params: Json) -> Json:
        """Have a request carried out and wait for its result. What the engine refuses is raised as it was there."""
        self._channel.send(method, params)
        return self._channel.receive()["result"]

    def stream(self, method: str, /, **params: Json) -> Iterator[Json]:
        """Follow a stream. It begins with the first item asked for, and ends early when the iterator is closed."""
        with contextlib.closing(Channel(self.path)) as channel:
            channel.send(method, params)
            while "item" in (answer := channel.receive()):
                yield answer["item"]

    def close(self) -> None:
        self._channel.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class Channel:
    """One connection, used for one request at a time."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.connect(str(path))
        except OSError:
            self._socket.close()
            raise
        self._lines = self._socket.makefile("rb")

    def greet(self) -> dict[str, Json]:
        self._socket.settimeout(_HELLO_TIMEOUT_S)
        self.send(HELLO, {})
        told = self.receive()["result"]
        self._socket.settimeout(None)
        return told

    def send(self, method: str, params: dict[str, Json]) -> None:
        try:
            self._socket.sendall(encode({"id": 1, "method": method, "params": params}))
        except (BrokenPipeError, ConnectionResetError):
            # The engine hung up; what it had to say about that may still be read.
            return

    def receive(self) -> dict[str, Json]:
        try:
            line = self._lines.readline()
        except ConnectionError:
            line = b""
        if not line:
            raise EngineUnavailable("The engine went away.", fix="Its log: .treadle/logs/engine.log. Try again.")
        answer = decode(line)
        if "error" in answer:
            raise restore_error(answer["error"])
        return answer

    def close(self) -> None:
        self._lines.close()
        self._socket.close()


def connect(workspace: Workspace) -> EngineClient | None:
    """Reach the engine of a workspace; None when there is none, or it is just coming or going."""
    holder = read_holder(workspace.lock)
    if holder is None:
        return None
    path = Path(holder.socket)
    try:
        refuse_foreign_socket(path)
    except OSError:
        return None
    try:
        return EngineClient(path)
    except TimeoutError:
        raise EngineUnavailable(
            f"The engine (process {holder.pid}) does not answer.", fix=f"End it with `kill -9 {holder.pid}`, try again."
        ) from None
    except (OSError, EngineUnavailable):
        return None


def refuse_foreign_socket(path: Path) -> None:
    """Never talk to another user's process: a shared workspace could name any socket."""
    owner = path.stat().st_uid
    if owner not in (os.getuid(), 0):
        raise EngineUnavailable(f"{path} belongs to another user.", fix="Use a workspace of your own.")
