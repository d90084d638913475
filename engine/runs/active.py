"""A run that is going on: its events as they are stored, for everybody who watches."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence

from engine.errors import WorkspaceError
from engine.events.fold import RunView, fold
from engine.events.model import AnyEvent
from engine.kernel.request import RunRequest
from engine.runs.kernel_process import KernelProcess
from engine.runs.supervision import Progress


class ActiveRun:
    """Numbered events, in order, from the first on."""

    def __init__(
        self,
        id: str,
        flow: str,
        request: RunRequest,
        told: Callable[[str, str, Sequence[AnyEvent]], None] | None = None,
    ) -> None:
        self._told = told
        self.id = id
        self.since = time.time()
        self.flow = flow
        self.request = request
        self.progress = Progress.of(request)
        self.kernel: KernelProcess | None = None
        self.stop_asked = asyncio.Event()
        self.events: list[AnyEvent] = []
        self.unstored: deque[list[AnyEvent]] = deque()
        """What has happened and is not in the store yet, in the batches in which it came."""
        self.writing = asyncio.Lock()
        self.trouble: Exception | None = None
        """Why nothing more is stored."""
        self._told_trouble: WorkspaceError | None = None
        self._news = asyncio.Condition()
        self.over = False

    @property
    def seq(self) -> int:
        """The number of the last event."""
        return self.events[-1].seq if self.events else 0

    @property
    def view(self) -> RunView:
        """The run as its events tell it."""
        return fold(self.events)

    def foreseen(self) -> Progress:
        """How far the run is, with what has happened and is not stored yet."""
        ahead = self.progress.copy()
        for events in self.unstored:
            ahead.take(events)
        return ahead

    def close_with(self, events: list[AnyEvent]) -> None:
        """Have the end of the run stored after what happened before it."""
        self.unstored.append(events)

    async def add(self, events: Sequence[AnyEvent]) -> None:
        """Take events that have been stored."""
        self.progress.take(events)
        if self._told is not None:
            self._told(self.id, self.flow, events)
        async with self._news:
            self.events.extend(events)
            self._news.notify_all()

    async def end(self) -> None:
        """No more events will come."""
        async with self._news:
            self.over = True
            self._news.notify_all()

    async def tell_trouble(self, error: WorkspaceError) -> None:
        """Tell whoever watches why nothing more comes for now."""
        async with self._news:
            self._told_trouble = error
            self._news.notify_all()

    async def watch(self, after: int) -> AsyncIterator[list[AnyEvent]]:
        """All events after a sequence number, then the new ones as they come, until the run is over.

        Raises WorkspaceError when the end of the run cannot be stored now.
        """
        while news := await self._news_after(after):
            after = news[-1].seq
            yield news

    async def _news_after(self, seq: int) -> list[AnyEvent]:
        """What came after an event, as soon as there is any; nothing once the run is over."""
        async with self._news:
            await self._news.wait_for(lambda: self.over or self._after(seq) or self._told_trouble)
            if (news := self._after(seq)) or self.over or self._told_trouble is None:
                return news
            raise WorkspaceError(self._told_trouble.message, fix=self._told_trouble.fix)

    def _after(self, seq: int) -> list[AnyEvent]:
        first = self.events[0].seq if self.events else 1
        return self.events[max(0, seq + 1 - first) :]
