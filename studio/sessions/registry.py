"""The flows that are open in this studio: opened when somebody looks, closed when nobody has for a while."""

from __future__ import annotations

import asyncio
import logging

from studio.sessions.open_flow import OpenFlow
from studio.sessions.surroundings import Surroundings

_logger = logging.getLogger(__name__)

IDLE_S = 300.0
"""A flow that nobody looks at is closed after so long. Nothing is lost by it: the journal has everything."""


class Sessions:
    """One open flow per name, however many browsers ask for it at once."""

    def __init__(self, surroundings: Surroundings, *, idle_s: float = IDLE_S) -> None:
        self.surroundings = surroundings
        self._idle_s = idle_s
        self._open: dict[str, asyncio.Task[OpenFlow]] = {}
        self._closing: dict[str, asyncio.TimerHandle] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def open(self, name: str) -> OpenFlow:
        """The open flow of that name. Raises RequestError when it cannot be opened."""
        if (timer := self._closing.pop(name, None)) is not None:
            timer.cancel()
        task = self._open.get(name)
        if task is None:
            task = self._open[name] = asyncio.get_running_loop().create_task(OpenFlow.open(name, self.surroundings))
        try:
            # Shielded: a browser that goes away must not stop what others wait for.
            return await asyncio.shield(task)
        except BaseException:
            if task.done() and self._open.get(name) is task:
                del self._open[name]
            raise

    @property
    def count(self) -> int:
        """How many flows are open."""
        return len(self._open)

    def find(self, name: str) -> OpenFlow | None:
        """The flow if it is open."""
        task = self._open.get(name)
        return task.result() if task is not None and task.done() and not task.exception() else None

    def looked(self, name: str) -> None:
        """A browser has left: when it was the last one, the flow is closed in a while."""
        flow = self.find(name)
        if flow is None or flow.session.present:
            return
        if (timer := self._closing.pop(name, None)) is not None:
            timer.cancel()
        self._closing[name] = asyncio.get_running_loop().call_later(self._idle_s, self._close_idle, name)

    async def close(self, name: str, why: str = "") -> None:
        """Close a flow at once, because it is renamed or deleted, or the studio ends; browsers are told why."""
        if (timer := self._closing.pop(name, None)) is not None:
            timer.cancel()
        task = self._open.pop(name, None)
        if task is not None:
            try:
                await (await task).close(why)
            except Exception:
                _logger.exception("closing %s", name)

    async def close_all(self) -> None:
        """The studio ends."""
        for name in list(self._open):
            await self.close(name)
        if self._tasks:
            await asyncio.wait(self._tasks)
        await self.surroundings.deriver.close()

    def _close_idle(self, name: str) -> None:
        self._closing.pop(name, None)
        flow = self.find(name)
        if flow is not None and not flow.session.present:
            task = asyncio.get_running_loop().create_task(self.close(name))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
