"""The engine's client for programs with a loop of their own, such as the studio."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import AsyncIterator
from pathlib import Path

from engine.daemon.client import refuse_foreign_socket
from engine.daemon.protocol import HELLO, MESSAGE_BYTES, Json, decode, decode_lines, encode, item_texts, restore_error
from engine.errors import EngineUnavailable

CHUNK_BYTES = 256 * 1024
"""So much of a stream is read at once: decoding it takes the loop a few milliseconds."""


class AsyncEngineClient:
    """Talks to a running engine.

    Any number of calls share one connection; each stream has its own, so that a reader that is slow with one stream
    holds up nothing else.
    """

    def __init__(self, path: Path, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.path = path
        self.engine: dict[str, Json] = {}
        """What the engine says of itself: protocol, version, build, pid, busy."""
        self._writer = writer
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Json]] = {}
        self._reading = asyncio.create_task(self._read(reader))

    @classmethod
    async def connect(cls, path: Path) -> AsyncEngineClient:
        """Reach the engine that listens at `path`; EngineUnavailable when it does not."""
        reader, writer = await _open(path)
        client = cls(path, reader, writer)
        client.engine = await client.call(HELLO)
        return client

    async def call(self, method: str, /, **params: Json) -> Json:
        """Have a request carried out and wait for its result. What the engine refuses is raised as it was there."""
        if self._reading.done():
            raise _gone()
        number = next(self._numbers)
        answer: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        try:
            # A connection that breaks here is told by the reading side, with what the engine had to say about it.
            with contextlib.suppress(ConnectionError):
                self._writer.write(encode({"id": number, "method": method, "params": params}))
                await self._writer.drain()
            return await answer
        finally:
            del self._waiting[number]

    async def stream(self, method: str, /, **params: Json) -> AsyncIterator[Json]:
        """Follow a stream; leaving the loop early ends it at the engine once the iterator is closed."""
        async with self._answers(method, params) as answers:
            while True:
                for answer in decode_lines(await answers.next()):
                    if "error" in answer:
                        raise restore_error(answer["error"])
                    if "item" not in answer:
                        return
                    yield answer["item"]

    async def stream_texts(self, method: str, /, **params: Json) -> AsyncIterator[list[bytes]]:
        """The same, with the items that come together as JSON text, for who reads many at once in a way of its own."""
        async with self._answers(method, params) as answers:
            last: dict[str, Json] | None = None
            while last is None:
                texts, last = item_texts(await answers.next())
                if texts:
                    yield texts
            if "error" in last:
                raise restore_error(last["error"])

    @contextlib.asynccontextmanager
    async def _answers(self, method: str, params: dict[str, Json]) -> AsyncIterator[_Answers]:
        reader, writer = await _open(self.path)
        try:
            writer.write(encode({"id": 1, "method": method, "params": params}))
            yield _Answers(reader)
        finally:
            writer.close()

    async def close(self) -> None:
        self._writer.close()
        self._reading.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._reading

    async def wait_closed(self) -> None:
        """Come back when the connection has ended, whoever ended it."""
        await asyncio.wait([self._reading])

    async def _read(self, reader: asyncio.StreamReader) -> None:
        reason: Exception = _gone()
        try:
            while line := await reader.readline():
                answer = decode(line)
                if "error" in answer and answer.get("id") is None:
                    reason = restore_error(answer["error"])
                    return
                self._settle(answer)
        except (ConnectionError, ValueError) as error:
            reason = _gone()
            reason.__cause__ = error
        finally:
            for future in self._waiting.values():
                if not future.done():
                    future.set_exception(reason)

    def _settle(self, answer: dict[str, Json]) -> None:
        future = self._waiting.get(answer["id"])
        if future is None or future.done():
            return
        if "error" in answer:
            future.set_exception(restore_error(answer["error"]))
        else:
            future.set_result(answer["result"])


async def _open(path: Path) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    try:
        refuse_foreign_socket(path)
        return await asyncio.open_unix_connection(path, limit=MESSAGE_BYTES)
    except OSError as error:
        raise EngineUnavailable(f"No engine answers at {path}.", fix="Try again.") from error


class _Answers:
    """The answers of a stream as they come: of what has come, all whole ones at once."""

    def __init__(self, reader: asyncio.StreamReader) -> None:
        self._reader = reader
        self._rest = b""

    async def next(self) -> bytes:
        """At least one, a line each. Raises EngineUnavailable when no more can come."""
        chunks = [self._rest]
        while b"\n" not in chunks[-1]:
            try:
                chunks.append(await self._reader.read(CHUNK_BYTES))
            except ConnectionError as error:
                raise _gone() from error
            if not chunks[-1]:
                raise _gone()
        whole, _, self._rest = b"".join(chunks).rpartition(b"\n")
        return whole


def _gone() -> EngineUnavailable:
    return EngineUnavailable("The engine went away.", fix="Its log: .treadle/logs/engine.log. Try again.")
