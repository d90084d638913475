"""Handing on to Prefect's server what kernels say of their flow runs: in order, many at once, behind the runs."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any

import httpx

from engine.prefect.connection import Connection

_logger = logging.getLogger(__name__)

_PATH = "treadle/record"
_GATHER_S = 0.25
"""What waits for the record hurries; else a short run and the next ones are over before they are written, together."""
_AT_ONCE = 20
"""So many entries are one transaction, which holds the lock of the server's database."""
_PAUSES_S = (0.1, 0.5, 2.0, 5.0)
_MOST_TRIES = 15
"""So often an entry is sent at which the server fails, which is a minute; one that it refuses is sent once."""


class Recorder:
    """Takes entries (see `engine.prefect.record_route`) and writes them. `environment` is that of a client."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._waiting: deque[dict[str, Any]] = deque()
        self._some = asyncio.Event()
        self._hurry = asyncio.Event()
        self._settled = asyncio.Event()
        self._settled.set()
        self._writing: asyncio.Task[None] | None = None

    def take(self, entry: dict[str, Any]) -> None:
        """Write an entry soon."""
        self._waiting.append(entry)
        self._settled.clear()
        self._some.set()
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_for_ever(), name="prefect-record")

    async def settle(self) -> None:
        """Wait until all that was taken is written."""
        if not self._settled.is_set():
            self._hurry.set()
            await self._settled.wait()

    async def close(self, timeout_s: float) -> None:
        """End, with a moment for what waits."""
        if self._writing is None:
            return
        try:
            async with asyncio.timeout(timeout_s):
                await self.settle()
        except TimeoutError:
            _logger.warning("Prefect was not told of %d steps of runs.", len(self._waiting))
        self._writing.cancel()
        with suppress(asyncio.CancelledError):
            await self._writing

    async def _write_for_ever(self) -> None:
        async with Connection(self._environment) as server:
            while True:
                await self._some.wait()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._hurry.wait(), _GATHER_S)
                self._some.clear()
                while self._waiting:
                    batch = [*self._waiting][:_AT_ONCE]
                    await self._write(server, batch)
                    for _ in batch:
                        self._waiting.popleft()
                self._hurry.clear()
                self._settled.set()

    async def _write(self, server: Connection, batch: list[dict[str, Any]]) -> None:
        """Write a batch, however long the server is away; an entry that it refuses is left out."""
        tries = 0
        while (trouble := await self._try(server, batch, tries)) is not None:
            _logger.warning("Prefect cannot be told of %d steps of runs now: %s", len(batch), trouble)
            await asyncio.sleep(_PAUSES_S[min(tries, len(_PAUSES_S) - 1)])
            tries += 1

    async def _try(self, server: Connection, batch: list[dict[str, Any]], tries: int) -> str | None:
        """Write once; the trouble if that is worth another try."""
        try:
            answer = await server.post(_PATH, batch, {"again": str(tries > 0).lower()})
        except httpx.HTTPError as error:
            return str(error) or type(error).__name__
        if answer.status_code == HTTPStatus.SERVICE_UNAVAILABLE:
            return "its database is busy"
        if answer.is_success:
            for run in answer.json()["gone"]:
                _logger.warning("The flow run %s was deleted in Prefect before its end.", run)
        elif len(batch) == 1 and answer.is_server_error and tries < _MOST_TRIES:
            # A disk that is full now may have room soon.
            return f"it answered {answer.status_code}"
        elif len(batch) > 1:
            # One of them is at fault: the others are written without it.
            for entry in batch:
                await self._write(server, [entry])
        else:
            _logger.error("Prefect refuses a step of the flow run %s: %s", batch[0].get("id"), answer.text)
        return None
