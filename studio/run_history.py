"""Past and present runs as the pages read them: straight from the store, so that they are there before the engine."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from engine.events.fold import RunView, fold
from engine.events.model import AnyEvent, ItemState, NodeCached, NodeOutput
from engine.runs.outcome import shown

if TYPE_CHECKING:
    from engine.store.artifacts import ArtifactFilter
    from engine.store.items import ItemPage
    from engine.store.log_page import LogFilter, LogPage
    from engine.store.store import Store
    from engine.store.tables import ArtifactRow, ResultRow, RunRow, VersionRow

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Output:
    """What a node gave, as it is shown, and under which digest the whole of it lies."""

    preview: Any
    codec: str
    digest: str


@dataclass(frozen=True, slots=True)
class RunRecord:
    """A run with all that a page shows of it but its log. `outputs` are by node, `version` is what ran."""

    row: RunRow
    view: RunView
    outputs: dict[str, Output]
    artifacts: tuple[ArtifactRow, ...]
    version: VersionRow | None
    previous: str
    """The run of the same flow before this one; empty when it is the first."""


class RunHistory:
    """Reads the store in threads. It is opened when first asked: importing the database's library takes a while."""

    def __init__(self, open_store: Callable[[], Store]) -> None:
        self._open_store = open_store
        self._lock = threading.Lock()
        self._store: Store | None = None
        self._threads = ThreadPoolExecutor(2, thread_name_prefix="treadle-history")

    def warm_up(self) -> None:
        """Begin to open the store, so that the first page need not wait for it; what goes wrong is said there."""
        self._threads.submit(self._opened)

    async def recent(self, *, flow: str | None = None, limit: int = 20, before: str | None = None) -> list[RunRow]:
        """The newest runs first."""
        return await self._do(lambda store: store.runs(flow, limit, before))

    async def last_of_each(self, flows: list[str]) -> dict[str, RunRow]:
        """The newest run of each flow that has one."""

        def look(store: Store) -> dict[str, RunRow]:
            return {flow: rows[0] for flow in flows if (rows := store.runs(flow, 1))}

        return await self._do(look)

    async def find(self, run: str) -> RunRecord | None:
        """A run with its nodes, values and log; None when there is none of that id."""
        return await self._do(lambda store: _record(store, run))

    async def stored(self, digest: str) -> ResultRow | ArtifactRow | None:
        """What a node gave or kept, by the digest of its value."""
        return await self._do(lambda store: store.previews([digest]).get(digest) or store.artifact_with(digest))

    async def artifact(self, id: int) -> ArtifactRow | None:
        """An artifact by its id."""
        return await self._do(lambda store: store.artifact(id))

    async def artifacts(self, wanted: ArtifactFilter, limit: int, before: int | None) -> list[ArtifactRow]:
        """Artifacts, the newest first."""
        return await self._do(lambda store: store.artifact_page(wanted, limit, before))

    async def log_lines(
        self, run: str, wanted: LogFilter, *, after: int | None, before: int | None, limit: int
    ) -> LogPage | None:
        """A page of a run's log; None when there is no such run."""

        def look(store: Store) -> LogPage | None:
            if store.run(run) is None:
                return None
            return store.log_lines(run, wanted, after=after, before=before, limit=limit)

        # In a thread of its own: a text that is rare in a million lines takes a second to find.
        store = await self.store()
        return await asyncio.to_thread(look, store)

    async def items(
        self, run: str, node: str, states: Collection[ItemState], *, offset: int, limit: int
    ) -> ItemPage | None:
        """Items or rounds of a node; None when there is no such run."""

        def look(store: Store) -> ItemPage | None:
            if store.run(run) is None:
                return None
            return store.items(run, node, states, offset=offset, limit=limit)

        # In a thread of its own, as for the log: ten thousand rows take a moment to read.
        store = await self.store()
        return await asyncio.to_thread(look, store)

    async def store(self) -> Store:
        """The store itself, for who writes; its calls belong in a thread."""
        return await self._do(lambda store: store)

    async def close(self) -> None:
        """Let go of the database."""
        await asyncio.to_thread(self._threads.shutdown)
        if self._store is not None:
            await asyncio.to_thread(self._store.close)

    async def _do(self, work: Callable[[Store], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: work(self._opened()))

    def _opened(self) -> Store:
        with self._lock:
            if self._store is None:
                self._store = self._open_store()
            return self._store


def _record(store: Store, run: str) -> RunRecord | None:
    row = store.run(run)
    if row is None:
        return None
    events = store.events(run, with_log=False)
    before = store.runs(row.flow, 1, run)
    return RunRecord(
        row=row,
        view=fold(events),
        outputs=outputs_of(store, events),
        artifacts=tuple(store.artifacts(run)),
        version=store.version(row.version) if row.version else None,
        previous=before[0].id if before else "",
    )


def outputs_of(store: Store, events: Sequence[AnyEvent]) -> dict[str, Output]:
    """What each node gave, by these events; what was taken from the store is looked up there."""
    cached = [event.digest for event in events if isinstance(event, NodeCached)]
    earlier = store.previews(cached)
    found: dict[str, Output] = {}
    for event in events:
        if isinstance(event, NodeOutput) and not event.partial:
            found[event.node] = Output(shown(event.codec, event.inline, event.preview), event.codec, event.digest)
        elif isinstance(event, NodeCached) and (row := earlier.get(event.digest)):
            found[event.node] = output_of_row(row)
    return found


def output_of_row(row: ResultRow) -> Output:
    """A stored value as it is shown."""
    preview = json.loads(row.preview) if row.preview else None
    return Output(shown(row.codec, row.inline, preview), row.codec, row.digest)
