"""Taking deliveries in: those that come at the same time share one transaction, and each waits until it is on disk."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from typing import TYPE_CHECKING

from engine.errors import TreadleError
from studio.engine_link import EngineLink
from studio.run_history import RunHistory

if TYPE_CHECKING:
    from engine.store.deliveries import NewDelivery, Taken

MOST_TOGETHER = 500

_logger = logging.getLogger(__name__)


class Intake:
    """Made for one event loop. While one transaction is written the next one fills."""

    def __init__(self, history: RunHistory, engine: EngineLink) -> None:
        self._history = history
        self._engine = engine
        self._waiting: deque[tuple[NewDelivery, asyncio.Future[Taken]]] = deque()
        self._writing: asyncio.Task[None] | None = None
        self._waking: asyncio.Task[None] | None = None
        self._wake_again = False

    async def take(self, new: NewDelivery) -> Taken:
        """Keep a delivery; what it returns holds through whatever happens next. Raises WorkspaceError."""
        answer: asyncio.Future[Taken] = asyncio.get_running_loop().create_future()
        self._waiting.append((new, answer))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write(), name="take deliveries in")
        return await answer

    def wake_engine(self) -> None:
        """Have the engine look for what waits, started if it is away. What cannot be told now is found at its start."""
        self._wake_again = True
        if self._waking is None or self._waking.done():
            self._waking = asyncio.create_task(self._wake(), name="wake the engine")

    async def close(self) -> None:
        """Write what still waits."""
        for task in (self._writing, self._waking):
            if task is not None:
                await asyncio.gather(task, return_exceptions=True)

    async def _write(self) -> None:
        from engine.store.deliveries import DeliveryTable

        while self._waiting:
            together = [self._waiting.popleft() for _ in range(min(len(self._waiting), MOST_TOGETHER))]
            try:
                store = await self._history.store()
                table = DeliveryTable(store.database)
                taken = await asyncio.to_thread(table.take_in, [new for new, _ in together])
            except Exception as error:  # noqa: BLE001 - raised where each of them is waited for
                for _, answer in together:
                    if not answer.done():
                        answer.set_exception(error)
                continue
            for (_, answer), one in zip(together, taken, strict=True):
                # Who asked may have hung up.
                if not answer.done():
                    answer.set_result(one)
            self.wake_engine()

    async def _wake(self) -> None:
        while self._wake_again:
            self._wake_again = False
            try:
                client = await self._engine.client()
                await client.call("deliveries_came")
            except TreadleError as error:
                _logger.warning("Deliveries wait until the engine is up: %s", error.message)
