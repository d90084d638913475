"""What the store knows of a flow's values: its last run, and earlier ones for nodes that it did not touch."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.catalogue.catalogue import Catalogue
from engine.document.flow import Flow
from engine.document.renamed import renamed_nodes
from engine.errors import UnreadableFlow
from engine.events.model import AnyEvent, NodeCached, NodeOutput
from engine.plan.made_of import MadeOf
from engine.plan.staleness import Basis, Origin
from engine.python.read import read_flow
from engine.runs.outcome import shown
from studio.sessions.run_screen import Shown
from studio.sessions.short_preview import short_preview

if TYPE_CHECKING:
    from engine.store.results import KeptResult
    from engine.store.store import Store
    from engine.store.tables import RunRow

EARLIER_RUNS = 8
"""So many earlier runs are looked into for values."""
MOST_EVENTS = 20_000


@dataclass(frozen=True)
class LastRuns:
    """The last run, and by the names of the drawing what earlier ones gave."""

    run: RunRow
    events: list[AnyEvent]
    basis: Basis
    earlier: dict[str, Shown]
    origins: dict[str, Origin]


def read_last_runs(store: Store, drawn: Flow, catalogue: Catalogue, path: Path) -> LastRuns | None:
    """Read what there is, None when the flow has never run; for a thread."""
    rows = store.runs(drawn.name, 1)
    if not rows:
        return None
    results = store.last_results(drawn.name)
    reader = _Reader(store, drawn, catalogue, path, results.values())
    basis, events = reader.basis_of(rows[0]), store.events(rows[0].id)
    basis.digests.update(_digests(events))
    # What a value was taken from as it is, is older than the run that took it.
    taken = {event.node for event in events if isinstance(event, NodeCached) and event.taken}
    made = {basis.name_now(node) for node in _digests(events) if node not in taken or node in basis.pins}
    earlier: dict[str, Shown] = {}
    origins: dict[str, Origin] = {}
    for row, before in reader.earlier(rows[0].id):
        name = before.name_now(row.node)
        if name in drawn.by_id and name not in made:
            earlier[name] = _shown(row)
            origins[name] = Origin(before, row.node, row.digest)
    return LastRuns(rows[0], events, basis, earlier, origins)


class _Reader:
    def __init__(
        self, store: Store, drawn: Flow, catalogue: Catalogue, path: Path, results: Iterable[KeptResult]
    ) -> None:
        self._store = store
        self._drawn = drawn
        self._catalogue = catalogue
        self._path = path
        self._results = sorted(results, key=lambda row: row.id or 0)
        self._identities = dict(_identities(self._results))

    def earlier(self, newest: str) -> Iterator[tuple[KeptResult, Basis]]:
        """The newest results of nodes that other runs than the newest gave, each with what that run ran."""
        runs = sorted({row.run for row in self._results} - {newest}, reverse=True)[:EARLIER_RUNS]
        bases = {row.id: self.basis_of(row) for row in map(self._store.run, runs) if row is not None}
        for run, basis in bases.items():
            basis.digests.update(self._digests_of(run))
        for row in self._results:
            if row.run in bases:
                yield row, bases[row.run]

    def basis_of(self, run: RunRow) -> Basis:
        """What a run ran, with the names that its nodes have in the drawing."""
        flow = self._flow_of(run)
        pins: dict[str, Any] = json.loads(run.request).get("pins") or {}
        return Basis(
            flow,
            frozenset(json.loads(run.parameters)),
            self._identities,
            {node: str(pin["digest"]) for node, pin in pins.items()},
            names=dict(renamed_nodes(flow, self._drawn)),
        )

    def _flow_of(self, run: RunRow) -> Flow:
        version = self._store.version(run.version)
        try:
            return read_flow(version.source if version else "", self._catalogue, path=str(self._path))
        except UnreadableFlow:
            # A kind is gone, say: nothing is known of what ran, so all that it gave is out of date.
            return Flow(name=self._drawn.name)

    def _digests_of(self, run: str) -> dict[str, str]:
        row = self._store.run(run)
        if row is not None and row.seq <= MOST_EVENTS:
            return _digests(self._store.events(run))
        return {result.node: result.digest for result in self._store.results_of_run(run)}


def _digests(events: Iterable[AnyEvent]) -> dict[str, str]:
    return {
        event.node: event.digest
        for event in events
        if isinstance(event, NodeCached) or (isinstance(event, NodeOutput) and not event.partial)
    }


def _identities(results: Iterable[KeptResult]) -> Iterator[tuple[str, str]]:
    """What each kind was when it gave its newest value."""
    for row in results:
        made = MadeOf.from_json(row.made_of)
        if made is not None and made.identity:
            yield made.identity.partition("@")[0], made.identity


def _shown(row: KeptResult) -> Shown:
    preview = shown(row.codec, row.inline, json.loads(row.preview) if row.preview else None)
    value = {"preview": short_preview(preview), "digest": row.digest, "codec": row.codec}
    return Shown({"state": "finished"}, value, preview)
