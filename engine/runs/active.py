"""A run that is going on: its events as they are stored, for everybody who watches."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

from engine.errors import WorkspaceError
from engine.events.fold import RunView, fold
from engine.events.model import AnyEvent
from engine.events.states import RUN_STATE_AFTER, RunState
from engine.kernel.request import RunRequest
from engine.runs.kernel import Kernel
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
        self.made = time.monotonic_ns()
        """Runs come one after another by this, also those that have waited for people meanwhile."""
        self.flow = flow
        self.request = request
        self.progress = Progress.of(request)
        self.kernel: Kernel | None = None
        self.stop_asked = asyncio.Event()
        self.stop_why = "stopped"
        self.on_stop: Callable[[], None] = _nothing
        """Called when it is asked to stop and has no process that would hear of it."""
        self.turn: Callable[[], Awaitable[None]] = _at_once
        """Waits until it may have a kernel."""
        self.depth = 0
        """How many runs are above it, each of which started the next."""
        self.turn_of: ActiveRun | None = None
        """The run that waits for it, and in whose turn it has a kernel."""
        self.children = asyncio.Lock()
        """Held by the child that it waits for."""
        self.events: list[AnyEvent] = []
        self.unstored: deque[list[AnyEvent]] = deque()
        """What has happened and is not in the store yet, in the batches in which it came."""
        self.writing = asyncio.Lock()
        self.trouble: Exception | None = None
        """Why nothing more is stored."""
        self._told_trouble: WorkspaceError | None = None
        self._news = asyncio.Condition()
        self.over = False

    def ask_to_stop(self, why: str = "stopped") -> None:
        """Have it stopped; the first reason counts."""
        if not self.stop_asked.is_set():
            self.stop_why = why
            self.stop_asked.set()
            self.on_stop()

    def begin_again(self, request: RunRequest) -> None:
        """Get ready for another process, after people have answered."""
        self.request = request
        self.since = time.time()
        self.progress = Progress.of(request)
        self.progress.take(self.events)
        self.progress.waiting = False
        self.kernel = None
        self.trouble = None
        self.turn, self.on_stop = _at_once, _nothing

    @property
    def seq(self) -> int:
        """The number of the last event."""
        return self.events[-1].seq if self.events else 0

    @property
    def state(self) -> RunState:
        """How the run stands. Its last events are the latest, so it is soon found from the end."""
        for event in reversed(self.events):
            if event.kind in RUN_STATE_AFTER:
                return RUN_STATE_AFTER[event.kind]
        return "queued"

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
        """No more events will come, unless the run waits for people."""
        if self.progress.waiting and not self.progress.ended:
            return
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


async def _at_once() -> None:
    """Nothing to wait for."""


def _nothing() -> None:
    """Its process hears of it."""
