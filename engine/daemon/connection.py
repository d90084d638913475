"""One client of the engine: its requests carried out side by side, its answers sent as fast as it reads."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Coroutine
from typing import Any

from engine.daemon.protocol import MESSAGE_BYTES, Json, decode_request, describe_error, encode, encode_items
from engine.daemon.service import Method, Stream
from engine.errors import RequestError, TreadleError, UnknownName
from engine.events.texts import Texts

logger = logging.getLogger(__name__)

_AT_ONCE = 64
"""Requests of one client under way; it is not read further while there are so many."""
_ITEMS_AT_ONCE = 500
"""Of a stream that has much to say, so many are written before it waits for its client."""


class Connection:
    """Serves one client until it hangs up."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        *,
        methods: dict[str, Method],
        streams: dict[str, Stream],
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._methods = methods
        self._streams = streams
        self._room = asyncio.Semaphore(_AT_ONCE)
        self._calls: set[asyncio.Task[None]] = set()
        self._following: set[asyncio.Task[None]] = set()

    async def serve(self) -> None:
        """Read requests until the client hangs up. Its streams end then; its calls are carried to their end."""
        try:
            while line := await self._read():
                await self._room.acquire()
                self._begin(line)
                # A client that floods must not keep the others waiting.
                await asyncio.sleep(0)
        except RequestError as error:
            # Where the next message begins is not known, so nothing more is read.
            await self._send({"id": None, "error": describe_error(error)})
        finally:
            for task in self._following:
                task.cancel()
            self._writer.close()

    async def finish(self) -> None:
        """Hang up, and wait for the calls that have begun."""
        self._writer.close()
        await asyncio.gather(*self._calls, *self._following, return_exceptions=True)

    async def _read(self) -> bytes:
        try:
            return await self._reader.readline()
        except ValueError as error:
            raise RequestError(
                f"A message may have {MESSAGE_BYTES // 2**20} MB at most.",
                fix="Put large values into a file and send its path.",
            ) from error
        except ConnectionError:
            return b""

    def _begin(self, line: bytes) -> None:
        number: Json = None
        try:
            number, name, params = decode_request(line)
            if stream := self._streams.get(name):
                self._spawn(self._answer(number, self._follow(number, stream, params)), self._following)
            elif method := self._methods.get(name):
                self._spawn(self._answer(number, self._call(number, method, params)), self._calls)
            else:
                raise UnknownName(f"The engine has no method {name!r}.")
        except RequestError as error:
            self._spawn(self._send({"id": number, "error": describe_error(error)}), self._following)

    def _spawn(self, work: Coroutine[Any, Any, None], kept: set[asyncio.Task[None]]) -> None:
        task = asyncio.create_task(work)
        kept.add(task)
        task.add_done_callback(kept.discard)
        task.add_done_callback(lambda _: self._room.release())

    async def _answer(self, number: Json, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except TreadleError as error:
            await self._send({"id": number, "error": describe_error(error)})
        except Exception as error:
            logger.exception("A request failed for a reason of the engine's own")
            told = TreadleError(
                f"The engine failed: {type(error).__name__}: {error}",
                fix="This is a fault of Treadle; .treadle/logs/engine.log has the details.",
            )
            await self._send({"id": number, "error": describe_error(told)})

    async def _call(self, number: Json, method: Method, params: dict[str, Json]) -> None:
        await self._send({"id": number, "result": await method(params)})

    async def _follow(self, number: Json, stream: Stream, params: dict[str, Json]) -> None:
        items = stream(params)
        try:
            async for item in items:
                if isinstance(item, Texts):
                    for first in range(0, len(item.items), _ITEMS_AT_ONCE):
                        await self._write(encode_items(number, item.items[first : first + _ITEMS_AT_ONCE]))
                else:
                    await self._send({"id": number, "item": item})
                if self._writer.is_closing():
                    return
        finally:
            close = getattr(items, "aclose", None)
            if close is not None:
                await close()
        await self._send({"id": number, "done": True})

    async def _send(self, message: dict[str, Json]) -> None:
        await self._write(encode(message))

    async def _write(self, data: bytes) -> None:
        """Send, waiting while the client reads slowly. A client that is gone gets nothing, and that is no error."""
        with contextlib.suppress(ConnectionError):
            if not self._writer.is_closing():
                self._writer.write(data)
                await self._writer.drain()
