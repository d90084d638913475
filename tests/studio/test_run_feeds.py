"""The events of a run for many: each reader gets all of them in order, however slow the others are."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from engine.errors import EngineUnavailable
from engine.events import model as m
from engine.events.model import AnyEvent
from engine.store.store import Store
from studio import run_feeds
from studio.run_feeds import RunEvent, RunFeeds


class Engine:
    """Stores events and streams them, as an engine does; counts its streams."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.streams = 0
        self.open = 0
        self.away = 0
        self._news = asyncio.Condition()

    async def add(self, run: str, *events: AnyEvent) -> None:
        async with self._news:
            self.store.append(run, events)
            self._news.notify_all()

    async def stream_texts(self, method: str, /, run_id: str, after: int) -> AsyncIterator[list[bytes]]:
        if self.away:
            self.away -= 1
            raise EngineUnavailable("away")
        self.streams += 1
        self.open += 1
        try:
            while True:
                async with self._news:
                    while not (news := self.store.events(run_id, after)):
                        await self._news.wait()
                after = news[-1].seq
                yield [event.model_dump_json().encode() for event in news]
                if news[-1].kind == "run.finished":
                    return
        finally:
            self.open -= 1


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return Engine(Store.open(f"sqlite:///{tmp_path / 'store.db'}"))


@pytest.fixture
async def feeds(engine: Engine) -> AsyncIterator[RunFeeds]:
    async def client() -> Any:
        return engine

    async def store() -> Store:
        return engine.store

    found = RunFeeds(client, store)
    yield found
    await found.close()


def lines(run: str, first: int, last: int) -> list[AnyEvent]:
    return [m.NodeLogged(run=run, message=str(number)) for number in range(first, last + 1)]


async def all_of(feeds: RunFeeds, run: str, after: int = 0) -> list[RunEvent]:
    return [event async for events in feeds.follow(run, after) for event in events]


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not holds():  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.005)


async def test_many_readers_share_one_line_and_each_gets_every_event(engine: Engine, feeds: RunFeeds):
    run = engine.store.create_run("f")
    await engine.add(run, m.RunStarted(run=run), *lines(run, 2, 10))
    readers = [asyncio.create_task(all_of(feeds, run, after)) for after in range(20)]
    await until(lambda: feeds.readers == {run: 20})
    await engine.add(run, *lines(run, 11, 50))
    await engine.add(run, m.RunFinished(run=run))
    for after, events in enumerate(await asyncio.gather(*readers)):
        assert [event.seq for event in events] == list(range(after + 1, 52))
    assert engine.streams == 1
    assert feeds.readers == {}


async def test_a_reader_that_falls_behind_reads_on_from_the_store(
    engine: Engine, feeds: RunFeeds, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(run_feeds, "KEPT", 5)
    monkeypatch.setattr(run_feeds, "AT_ONCE", 7)
    run = engine.store.create_run("f")
    await engine.add(run, m.RunStarted(run=run))
    slow = feeds.follow(run)
    seen = [event.seq for event in await anext(slow)]
    quick = asyncio.create_task(all_of(feeds, run))
    await until(lambda: feeds.readers == {run: 2})
    await engine.add(run, *lines(run, 2, 99), m.RunFinished(run=run))
    assert [event.seq for event in await quick] == list(range(1, 101))
    async for events in slow:
        assert len(events) <= 10
        seen += [event.seq for event in events]
    assert seen == list(range(1, 101))


async def test_what_comes_and_is_forgotten_while_the_store_is_read_is_not_left_out(
    engine: Engine, feeds: RunFeeds, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(run_feeds, "KEPT", 5)
    run = engine.store.create_run("f")
    await engine.add(run, m.RunStarted(run=run))
    first = feeds.follow(run)
    await anext(first)
    loop, read = asyncio.get_running_loop(), engine.store.event_texts

    def while_much_happens(*asked: Any) -> Any:
        texts = read(*asked)
        if not texts:
            monkeypatch.setattr(engine.store, "event_texts", read)
            asyncio.run_coroutine_threadsafe(much(), loop).result()
        return texts

    async def much() -> None:
        await engine.add(run, *lines(run, 2, 99), m.RunFinished(run=run))
        await until(lambda: feeds.told == 99)

    monkeypatch.setattr(engine.store, "event_texts", while_much_happens)
    assert [event.seq for event in await all_of(feeds, run)] == list(range(1, 101))
    await first.aclose()


async def test_a_run_that_ended_is_told_from_the_store_without_an_engine(engine: Engine, feeds: RunFeeds):
    run = engine.store.create_run("f")
    await engine.add(run, m.RunStarted(run=run), m.RunFinished(run=run))
    assert [event.kind for event in await all_of(feeds, run)] == ["run.started", "run.finished"]
    assert [json.loads(event.text)["seq"] for event in await all_of(feeds, run, after=1)] == [2]
    assert engine.streams == 0


async def test_the_line_is_drawn_again_when_the_engine_comes_back(
    engine: Engine, feeds: RunFeeds, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(run_feeds, "TRY_AGAIN_S", 0.01)
    run = engine.store.create_run("f")
    engine.away = 2
    reader = asyncio.create_task(all_of(feeds, run))
    await engine.add(run, m.RunStarted(run=run), m.RunFinished(run=run))
    assert [event.seq for event in await reader] == [1, 2]


async def test_an_engine_that_stays_away_is_said(engine: Engine, feeds: RunFeeds, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(run_feeds, "TRY_AGAIN_S", 0.01)
    run = engine.store.create_run("f")
    engine.away = 99
    with pytest.raises(EngineUnavailable):
        await all_of(feeds, run)


async def test_the_line_is_hung_up_when_the_last_reader_leaves(engine: Engine, feeds: RunFeeds):
    run = engine.store.create_run("f")
    await engine.add(run, m.RunStarted(run=run))
    reader = feeds.follow(run)
    await anext(reader)
    await until(lambda: engine.open == 1)
    await reader.aclose()
    await until(lambda: engine.open == 0)
    assert feeds.readers == {}
