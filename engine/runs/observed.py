"""All runs of an engine at a glance: which ones begin and end, for who waits for that, and figures."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Sequence
from typing import Any

from engine.events.model import AnyEvent
from engine.events.states import RUN_STATE_AFTER
from engine.runs.figures import Figures


class Observed:
    """Hears of every event once it is stored."""

    def __init__(self, *others: Callable[[str, str, Sequence[AnyEvent]], None]) -> None:
        self.others = list(others)
        """Who hears of them as well."""
        self.figures = Figures()
        self._watching: set[_Watcher] = set()

    def take(self, run: str, flow: str, events: Sequence[AnyEvent]) -> None:
        """Some events of a run were stored."""
        self.figures.take(events)
        for other in self.others:
            other(run, flow, events)
        states = [RUN_STATE_AFTER[event.kind] for event in events if event.kind in RUN_STATE_AFTER]
        if states:
            for watcher in self._watching:
                watcher.tell({"run_id": run, "flow": flow, "state": states[-1]})

    async def watch(self, now: Sequence[dict[str, Any]]) -> AsyncGenerator[dict[str, Any]]:
        """Runs as they change their state, after those that go on `now`. Who reads slowly hears of the last state."""
        watcher = _Watcher()
        for each in now:
            watcher.tell(each)
        self._watching.add(watcher)
        try:
            while True:
                for each in await watcher.news():
                    yield each
        finally:
            self._watching.discard(watcher)


class _Watcher:
    """What one client has not yet heard: one state per run."""

    def __init__(self) -> None:
        self._waiting: dict[str, dict[str, Any]] = {}
        self._some = asyncio.Event()

    def tell(self, news: dict[str, Any]) -> None:
        self._waiting[news["run_id"]] = news
        self._some.set()

    async def news(self) -> list[dict[str, Any]]:
        await self._some.wait()
        self._some.clear()
        news, self._waiting = list(self._waiting.values()), {}
        return news
