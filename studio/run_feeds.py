"""The events of runs for everybody in this studio who follows them: one line to the engine per run, however many look.

Nothing is kept for a reader but the number of the last event that it took. Who falls behind what a feed still remembers
reads on from the store, so a slow reader costs the others nothing.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from engine.daemon.async_client import AsyncEngineClient
from engine.errors import EngineUnavailable, TreadleError
from engine.events.model import AnyEvent, read_events
from engine.events.states import RUN_ENDS, run_has_ended

if TYPE_CHECKING:
    from engine.store.store import Store

_logger = logging.getLogger(__name__)

KEPT = 2_000
"""So many of a run's last events are at hand for readers; earlier ones come from the store."""
AT_ONCE = 1_000
PACE_S = 0.02
"""Readers are woken at most this often: a hundred of them for each of a thousand events would be a lot of waking."""
SLOWED_BY = 25
"""So many readers double the pace: a hundred hear of a run ten times a second, and take no processor from it."""
TRIES = 3
TRY_AGAIN_S = 1.0


@dataclass(frozen=True)
class RunEvent:
    """An event, `told` as JSON text; what a reader wants it as is made once for all of them."""

    seq: int
    kind: str
    told: str | bytes
    known: AnyEvent | None = None
    """The event itself where somebody has read the text already."""

    @cached_property
    def text(self) -> str:
        """The event as JSON text."""
        return self.told if isinstance(self.told, str) else self.told.decode()

    @cached_property
    def record(self) -> str:
        """The event as a record of a stream of server-sent events."""
        return f"id: {self.seq}\ndata: {self.text}\n\n"


class Batch(list[RunEvent]):
    """Events that come together. Readers who are equally far get the very same one, whose text is made once."""

    @cached_property
    def records(self) -> bytes:
        """The events as records of a stream of server-sent events."""
        return "".join([event.record for event in self]).encode("utf-8", "replace")

    @cached_property
    def events(self) -> list[AnyEvent]:
        """The events themselves."""
        known = [event.known for event in self if event.known is not None]
        return known if len(known) == len(self) else read_events([event.text for event in self])


class RunFeeds:
    """Follows runs; for one event loop."""

    def __init__(
        self, engine: Callable[[], Awaitable[AsyncEngineClient]], store: Callable[[], Awaitable[Store]]
    ) -> None:
        self._engine = engine
        self._store = store
        self._feeds: dict[str, _Feed] = {}
        self.lag_s = 0.0
        """How long the last event took from where it happened to here."""
        self.told = 0
        """How many events have come."""

    @property
    def readers(self) -> dict[str, int]:
        """How many follow each run that somebody follows."""
        return {run: feed.readers for run, feed in self._feeds.items()}

    async def follow(self, run: str, after: int = 0) -> AsyncGenerator[Batch]:
        """The events of a run after a number, in their order and in batches, to its end.

        Raises EngineUnavailable when the run goes on and its engine cannot be reached.
        """
        store = await self._store()
        row = await asyncio.to_thread(store.run, run)
        if row is not None and run_has_ended(row.state) and run not in self._feeds:  # pyright: ignore[reportArgumentType]
            async for events in self._stored(store, run, after):
                yield events
            return
        feed = self._join(run, row.seq if row is not None else after)
        try:
            while True:
                events = feed.after(after)
                if events is None:
                    # The feed may forget more while this reads; what it has forgotten by now is in the store by now.
                    first = feed.first
                    async for stored in self._stored(store, run, after):
                        after = stored[-1].seq
                        yield stored
                    after = max(after, first - 1)
                elif events:
                    after = events[-1].seq
                    yield events
                elif feed.over:
                    if feed.error is not None:
                        raise feed.error
                    return
                else:
                    await feed.news()
        finally:
            self._leave(feed)

    async def close(self) -> None:
        """Let go of all lines; who follows a run sees its feed end."""
        tasks = [feed.carrying for feed in self._feeds.values() if feed.carrying is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _stored(self, store: Store, run: str, after: int) -> AsyncGenerator[Batch]:
        while texts := await asyncio.to_thread(store.event_texts, run, after, AT_ONCE):
            events = Batch(RunEvent(seq, kind, text) for seq, kind, text in texts)
            yield events
            after = events[-1].seq

    def _join(self, run: str, last: int) -> _Feed:
        feed = self._feeds.get(run)
        if feed is None:
            feed = self._feeds[run] = _Feed(run, last)
            feed.carrying = asyncio.create_task(self._carry(feed), name=f"follow run {run}")
        feed.readers += 1
        return feed

    def _leave(self, feed: _Feed) -> None:
        feed.readers -= 1
        if feed.readers == 0 and self._feeds.get(feed.run) is feed:
            del self._feeds[feed.run]
            if feed.carrying is not None:
                feed.carrying.cancel()

    async def _carry(self, feed: _Feed) -> None:
        """Take the run's events to its end, also over a restart of the engine."""
        attempt = 0
        try:
            while attempt < TRIES:
                before = feed.last
                try:
                    client = await self._engine()
                    async for texts in client.stream_texts("watch_run", run_id=feed.run, after=feed.last):
                        self._take(feed, texts)
                    feed.error = None
                    if feed.ended or not await self._goes_on(feed):
                        return
                except EngineUnavailable as error:
                    _logger.info("run %s: %s", feed.run, error.message)
                    feed.error = error
                attempt = attempt + 1 if feed.last == before else 1
                await asyncio.sleep(TRY_AGAIN_S * (attempt - 1))
        except TreadleError as error:
            feed.error = error
        finally:
            feed.over = True
            feed.wake()

    async def _goes_on(self, feed: _Feed) -> bool:
        """Whether the run has no end yet although its stream has: its engine died, the next one is yet to say so."""
        store = await self._store()
        row = await asyncio.to_thread(store.run, feed.run)
        return row is not None and (row.seq > feed.last or not run_has_ended(row.state))  # pyright: ignore[reportArgumentType]

    def _take(self, feed: _Feed, texts: list[bytes]) -> None:
        events = read_events(texts)
        told = zip(events, texts, strict=True)
        feed.take([RunEvent(event.seq, event.kind, text, event) for event, text in told if event.seq > feed.last])
        self.told += len(events)
        self.lag_s = max(0.0, time.time() - events[-1].time.timestamp())


class _Feed:
    """The newest events of one run, and who waits for more."""

    def __init__(self, run: str, last: int) -> None:
        self.run = run
        self.last = last
        self.readers = 0
        self.over = False
        self.ended = False
        self.error: TreadleError | None = None
        self.carrying: asyncio.Task[None] | None = None
        self._events: list[RunEvent] = []
        self._batches: dict[int, Batch] = {}
        self._news: asyncio.Event = asyncio.Event()
        self._woken_at = 0.0
        self._waking: asyncio.TimerHandle | None = None

    @property
    def first(self) -> int:
        """The number of the first event that is at hand."""
        return self._events[0].seq if self._events else self.last + 1

    def take(self, events: list[RunEvent]) -> None:
        """Events have come that follow on the last one."""
        if not events:
            return
        self._events += events
        self._batches.clear()
        self.last = events[-1].seq
        self.ended = self.ended or any(event.kind in RUN_ENDS for event in events)
        if len(self._events) > 2 * KEPT:
            del self._events[:-KEPT]
        if self._waking is None:
            loop = asyncio.get_running_loop()
            pace = PACE_S * (1 + self.readers / SLOWED_BY)
            self._waking = loop.call_at(max(loop.time(), self._woken_at + pace), self.wake)

    def after(self, seq: int) -> Batch | None:
        """Events after a number; None for who must read earlier ones from the store first."""
        if seq >= self.last:
            return Batch()
        if seq + 1 < self.first:
            return None
        if seq not in self._batches:
            self._batches[seq] = Batch(self._events[seq + 1 - self.first :])
        return self._batches[seq]

    async def news(self) -> None:
        """Wait for more, or for the end."""
        if not self.over:
            await self._news.wait()

    def wake(self) -> None:
        """Tell all who wait."""
        if self._waking is not None:
            self._waking.cancel()
            self._waking = None
        self._woken_at = asyncio.get_running_loop().time()
        news, self._news = self._news, asyncio.Event()
        news.set()
