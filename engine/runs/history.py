"""The store as runs use it: off the event loop, in the plan's and the outcome's words."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC
from typing import Any, TypeVar

from engine.document.flow import Flow
from engine.document.value import Value, to_json
from engine.errors import RequestError
from engine.events.model import AnyEvent, NodeCached
from engine.kernel.request import RunRequest
from engine.plan.made_of import MadeOf
from engine.plan.plan import Result
from engine.runs.outcome import shown
from engine.runs.prepared import Prepared
from engine.secrets.handed import Handed
from engine.store.people import StoredQuestion
from engine.store.results import KeptResult
from engine.store.secrets import vault_of
from engine.store.store import Store
from engine.store.tables import ResultRow, RunRow, UnknownRow
from engine.values.codec import encode
from engine.values.open_blobs import open_blobs
from engine.values.signing import Signer
from engine.workspace import Workspace

T = TypeVar("T")

_KEPT = (
    "to",
    "from",
    "nodes",
    "fresh",
    "pins",
    "asked",
    "folder",
    "flow_path",
    "parent",
    "repeat",
    "done",
    "trigger",
    "schedule",
    "flow_run",
    "who",
)
_CUT_OFF = frozenset({"crashed", "cancelled"})
_CUT_OFF_AT_MOST = 20
_ROUNDS = 1000
"""So many of the last rounds of a node may stand in for rounds of the next run."""
_ITEMS = 10_000
"""So many items of a map."""
_WAITING_AT_MOST = 100_000


@dataclass(frozen=True)
class StoredResults:
    """What a plan asks of the store."""

    last: dict[str, tuple[Result, ...]]
    cut_off: dict[str, Result]
    find: Callable[[str], Result | None]


class History:
    """Reads and writes in one thread, so that the event loop never waits for a disk."""

    def __init__(self, workspace: Workspace, url: str, wrote: Callable[[float], None] = lambda _: None) -> None:
        self._wrote = wrote
        self._workspace = workspace
        self._url = url
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="treadle-store")
        self._store: Store | None = None
        self._signer: Signer | None = None
        self.blobs = open_blobs(workspace.root)

    async def open(self) -> None:
        """Open the store and the signing key. Raises WorkspaceError."""
        self._store = await self._do(Store.open, self._url)
        self._signer = Signer.of_folder(self._workspace.data)

    async def close(self) -> None:
        """Close the store after what is being written."""
        if self._store is not None:
            await self._do(self._store.close)
        self._thread.shutdown()

    def digest(self, value: Any) -> str:
        """The digest of a Python value, as the kernel makes it."""
        if self._signer is None:
            raise RuntimeError("the history is not open")
        return encode(value, self._signer).digest

    async def save_version(self, prepared: Prepared) -> str:
        """Keep the text of a flow; the id of the version."""
        version = f"{prepared.flow.name}-{prepared.digest}"
        await self._do(self.store.save_version, version, prepared.flow.name, prepared.source)
        return version

    async def create_run(
        self, prepared: Prepared, version: str, values: dict[str, Value], request: dict[str, Any]
    ) -> tuple[str, list[AnyEvent]]:
        """A new run with its first event; its id."""
        parameters = {name: to_json(value) for name, value in values.items()}
        kept = {name: request[name] for name in _KEPT if request.get(name)}
        return await self._do(
            lambda: self.store.begin_run(
                prepared.flow.name,
                version,
                parameters=parameters,
                request=kept,
                started_by=str(request.get("started_by") or ""),
                once=str(request["once"]) if request.get("once") else None,
            )
        )

    async def append(self, run: str, events: Sequence[AnyEvent], expected: int) -> list[AnyEvent]:
        """Number and store events after the one numbered `expected`."""
        begun = time.perf_counter()
        try:
            return await self._do(self.store.append, run, events, expected)
        finally:
            self._wrote(time.perf_counter() - begun)

    async def events_after_end(self, run: str, events: list[AnyEvent]) -> None:
        """Store what has become known of a run that is over."""
        await self._do(self.store.append, run, events)

    async def events(self, run: str, after: int = 0) -> list[AnyEvent]:
        """Stored events of a run."""
        return await self._do(self.store.events, run, after)

    async def run_of_key(self, once: str) -> RunRow | None:
        """The run that was started for the request with that key."""
        return await self._do(self.store.run_of_key, once)

    async def run(self, run: str) -> RunRow | None:
        """A run by its id."""
        return await self._do(self.store.run, run)

    async def source_of(self, run: str) -> str:
        """The text of the flow that a run ran; empty when it is not there."""
        row = await self.run(run)
        version = await self._do(self.store.version, row.version) if row else None
        return version.source if version else ""

    async def runs(self, flow: str | None, limit: int) -> list[dict[str, Any]]:
        """The newest runs, as plain data."""
        rows = await self._do(self.store.runs, flow, limit)
        return [json.loads(row.model_dump_json(exclude={"request"})) for row in rows]

    async def note_owner(self, run: str, pid: int) -> None:
        """Note which process carries a run out."""
        await self._do(self.store.set_owner, run, pid)

    async def results_for(self, prepared: Prepared, *, fresh: bool = False, whole: bool = False) -> StoredResults:
        """The results that a plan of this flow may use, and those of its last runs as far as they were cut off.

        Who asks for everything anew after a stop means it; after a crash the same run goes on. A `whole` flow anew
        needs no earlier result.
        """
        return await self._do(self._results_for, prepared, {"crashed"} if fresh else _CUT_OFF, fresh and whole)

    async def durations(self, flow: str) -> dict[str, list[float]]:
        """How long the nodes of a flow took lately."""
        return await self._do(self.store.durations, flow)

    async def pinned(self, pins: Mapping[str, Any], flow: Flow) -> dict[str, Result]:
        """The values of pins, by the nodes of the flow in whose places they stand.

        Raises RequestError for a value that cannot be had any more.
        """
        wanted = {node: str(pin["digest"]) for node, pin in pins.items() if node in flow.by_id}
        rows = await self._do(self.store.previews, list(wanted.values()))
        found = {node: _result(rows[digest]) for node, digest in wanted.items() if digest in rows}
        for node in wanted:
            if node not in found or not self.is_there(found[node]):
                raise RequestError(f"The pinned value of “{node}” is gone.", fix="Unpin it, or pin another value.")
        return found

    def is_there(self, result: Result) -> bool:
        """Tell whether the bytes of a result can still be had."""
        return result.inline is not None or self.blobs.has(result.digest)

    async def previews_of(self, events: Sequence[AnyEvent]) -> dict[str, Any]:
        """What to show of the values that cached nodes took from the store, by digest."""
        digests = [event.digest for event in events if isinstance(event, NodeCached)]
        rows = await self._do(self.store.previews, digests)
        return {digest: _shown(row) for digest, row in rows.items()}

    async def left_over(self) -> list[RunRow]:
        """The runs without an end: of engines that are gone, as long as no run has begun in this one."""
        return await self._do(self.store.unfinished_runs)

    async def waiting(self) -> list[RunRow]:
        """The runs that wait for people."""
        return await self._do(lambda: self.store.runs(limit=_WAITING_AT_MOST, state="waiting"))

    async def question(self, id: str) -> StoredQuestion | None:
        """A question to people by its id."""
        return await self._do(self.store.question, id)

    async def questions_of_run(self, run: str) -> list[StoredQuestion]:
        """All questions of a run, in the order in which they were asked."""
        return await self._do(self.store.questions_of_run, run)

    async def open_questions(self) -> list[StoredQuestion]:
        """The questions that wait for an answer."""
        return await self._do(self.store.open_questions)

    async def journal_request(self, digest: str) -> RunRequest:
        """The request of a run that waits, as its process wrote it down. Raises WorkspaceError when it is gone."""
        data = await self._do(self.blobs.get, digest)
        return RunRequest.model_validate(json.loads(data)["request"])

    async def unknown_outcomes(self, flow: str) -> dict[str, UnknownRow]:
        """The nodes of a flow about which a person has to decide, by id."""
        return await self._do(self.store.unknown_outcomes, flow)

    async def hand_secret(self, name: str, connection: bool) -> Handed | None:
        """What is behind the name of a secret or connection; None when there is none."""
        vault = vault_of(self.store.database, self._workspace.data)
        return await self._do(lambda: vault.hand(name, connection=connection))

    @property
    def store(self) -> Store:
        """The store, once it is open."""
        if self._store is None:
            raise RuntimeError("the history is not open")
        return self._store

    def _results_for(self, prepared: Prepared, cut_off_in: Collection[str], no_last: bool) -> StoredResults:
        rows = {} if no_last else self.store.last_results(prepared.flow.name)
        last: dict[str, tuple[Result, ...]] = {node: (_result(row),) for node, row in rows.items()}
        for nodes, most in () if no_last else ((prepared.in_loops, _ROUNDS), (prepared.maps, _ITEMS)):
            for node, newest in self.store.results_of_nodes(prepared.flow.name, nodes, most).items():
                last[node] = tuple(_result(row) for row in newest)
        cut_off: dict[str, Result] = {}
        for run, state in self.store.run_states(prepared.flow.name, _CUT_OFF_AT_MOST):
            if state not in cut_off_in:
                break
            cut_off = {row.key: _result(row) for row in self.store.results_of_run(run)} | cut_off

        def find(key: str) -> Result | None:
            row = self.store.results([key]).get(key)
            return _result(row) if row else None

        return StoredResults(last, cut_off, find)

    async def _do(self, work: Callable[..., T], *args: Any) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work, *args)


def _result(row: ResultRow | KeptResult) -> Result:
    created = row.created if row.created.tzinfo else row.created.replace(tzinfo=UTC)
    return Result(
        row.node, row.key, row.digest, row.codec, row.inline, MadeOf.from_json(row.made_of), created, row.size, row.flow
    )


def _shown(row: ResultRow) -> Any:
    return shown(row.codec, row.inline, json.loads(row.preview) if row.preview else None)
