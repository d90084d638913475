"""The store of a workspace: its front door, with the queries of every table family behind it."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from engine.events.model import AnyEvent, ItemState
from engine.store import (
    artifacts,
    durations,
    events,
    items,
    logs,
    people,
    results,
    run_search,
    runs,
    unknown,
    versions,
)
from engine.store.artifacts import ArtifactFilter
from engine.store.database import Database
from engine.store.items import ItemPage
from engine.store.log_page import LogFilter, LogPage
from engine.store.people import StoredQuestion
from engine.store.results import KeptResult
from engine.store.run_filter import RunFilter, RunPage
from engine.store.tables import ArtifactRow, ResultRow, RunRow, UnknownRow, VersionRow
from engine.workspace import Workspace


def database_url(workspace: Workspace) -> str:
    """Where the store of a workspace is: TREADLE_DATABASE_URL, or SQLite in the workspace."""
    return os.environ.get("TREADLE_DATABASE_URL") or f"sqlite:///{workspace.store}"


class Store:
    """Runs, events, results, artifacts and versions. Every call is one short transaction, from any thread.

    Every call raises WorkspaceError, with what to do, when the database is full, read-only, damaged or away.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, url: str) -> Store:
        """Open the database of that URL (`sqlite:///…` or `postgresql://…`), made or brought up to date."""
        return cls(Database.open(url))

    def close(self) -> None:
        """Let go of all connections."""
        self._database.close()

    @property
    def database(self) -> Database:
        """For families of queries that have no method here, such as `store.retention`."""
        return self._database

    def create_run(
        self,
        flow: str,
        version: str = "",
        *,
        parameters: dict[str, Any] | None = None,
        request: dict[str, Any] | None = None,
        started_by: str = "",
        once: str | None = None,
    ) -> str:
        """A new run in state queued, without events; its id sorts by time."""
        return runs.create(self._database, flow, version, parameters or {}, request or {}, started_by, once)

    def begin_run(
        self,
        flow: str,
        version: str,
        *,
        parameters: dict[str, Any],
        request: dict[str, Any],
        started_by: str = "",
        once: str | None = None,
    ) -> tuple[str, list[AnyEvent]]:
        """A new run together with its first event, or nothing; its id."""
        row = runs.new_row(flow, version, parameters, request, started_by, once)
        return row.id, events.begin(self._database, row)

    def run(self, run: str) -> RunRow | None:
        """A run by its id."""
        return runs.find(self._database, run)

    def runs(
        self, flow: str | None = None, limit: int = 20, before: str | None = None, *, state: str | None = None
    ) -> list[RunRow]:
        """The newest runs first, of one flow or of all; `before` is the id of the last one of the page before."""
        return runs.newest(self._database, flow, state, limit, before)

    def run_states(self, flow: str, limit: int) -> list[tuple[str, str]]:
        """Id and state of the newest runs of a flow, the newest first."""
        return runs.newest_states(self._database, flow, limit)

    def run_page(self, wanted: RunFilter, limit: int = 50, *, before: str = "", after: str = "") -> RunPage:
        """Runs of a kind, older than the id `before` or newer than `after`, and whether there are more."""
        return run_search.page(self._database, wanted, limit, before=before, after=after)

    def runs_by_id(self, ids: Iterable[str]) -> list[RunRow]:
        """These runs as they are now, the newest first."""
        return run_search.by_ids(self._database, ids)

    def flows_that_ran(self) -> list[str]:
        """The names of all flows that have run."""
        return run_search.flows(self._database)

    def run_of_key(self, once: str) -> RunRow | None:
        """The run that was made for the request with that key."""
        return runs.find_by_key(self._database, once)

    def runs_by_state(self) -> dict[str, int]:
        """How many runs there are in each state."""
        return runs.by_state(self._database)

    def unfinished_runs(self) -> list[RunRow]:
        """Runs that an engine has, or had, in hand, the oldest first; those that wait for people are not among them."""
        return runs.unfinished(self._database)

    def set_owner(self, run: str, owner: int) -> None:
        """Note the process that carries a run out."""
        runs.set_owner(self._database, run, owner)

    def append(self, run: str, new: Sequence[AnyEvent], expected: int | None = None) -> list[AnyEvent]:
        """Number events and store them with all that follows from them, or nothing; those that were stored come back.

        A run that has ended stays as it ended. With `expected`, the number of the last event that the writer knows of,
        a call that failed may be made again. Raises UnknownName for a run that is not there.
        """
        return events.append(self._database, run, new, expected)

    def events(self, run: str, after: int = 0, limit: int | None = None, *, with_log: bool = True) -> list[AnyEvent]:
        """The events of a run after a number, in order; with or without the lines of its log."""
        return events.after(self._database, run, after, limit, with_log=with_log)

    def steps(self, run: str) -> list[AnyEvent]:
        """The events of a run, in order, without log lines and progress: what tells how it ended."""
        return events.steps(self._database, run)

    def event_texts(self, run: str, after: int, limit: int) -> list[tuple[int, str, str]]:
        """Number, kind and JSON text of the events of a run after a number, in order, for who passes them on."""
        return events.texts_after(self._database, run, after, limit)

    def log_lines(
        self,
        run: str,
        wanted: LogFilter | None = None,
        *,
        after: int | None = None,
        before: int | None = None,
        limit: int = 200,
    ) -> LogPage:
        """Log lines of a run: the first after a number, or the last before a number, or the last of all; in order."""
        return logs.page(self._database, run, wanted or LogFilter(), after=after, before=before, limit=limit)

    def items(self, run: str, node: str, states: Collection[ItemState], *, offset: int, limit: int) -> ItemPage:
        """How the items or rounds of a node stand, in the order of their numbers; of some states, or of all."""
        return items.page(self._database, run, node, states, offset=offset, limit=limit)

    def results(self, keys: Iterable[str]) -> dict[str, KeptResult]:
        """The newest result under each key."""
        return results.by_key(self._database, keys)

    def last_results(self, flow: str) -> dict[str, KeptResult]:
        """The newest result of each node of a flow."""
        return results.last_of_flow(self._database, flow)

    def results_of_nodes(self, flow: str, nodes: Iterable[str], most: int) -> dict[str, list[ResultRow]]:
        """The newest results of each of some nodes of a flow, the newest first."""
        return results.of_nodes(self._database, flow, nodes, most)

    def durations(self, flow: str) -> dict[str, list[float]]:
        """How long each node of a flow took in its last runs, in seconds, the newest first."""
        return durations.of_flow(self._database, flow)

    def results_of_node(self, flow: str, node: str, limit: int) -> list[ResultRow]:
        """What a node of a flow gave in past runs, the newest first."""
        return results.of_node(self._database, flow, node, limit)

    def results_of_run(self, run: str) -> list[KeptResult]:
        """What the nodes of a run gave, in the order in which they gave it."""
        return results.of_run(self._database, run)

    def set_kept(self, run: str, kept: bool) -> bool:
        """Keep a run whatever the rules of clean-up say, or no longer; False for one that is not there."""
        return runs.set_kept(self._database, run, kept)

    def keep_pinned(self, row: ResultRow) -> None:
        """Keep a value that a person put in the place of a node's, so that it is found by its digest."""
        results.keep_pinned(self._database, row)

    def previews(self, digests: Iterable[str]) -> dict[str, ResultRow]:
        """A result for each digest that is known."""
        return results.by_digest(self._database, digests)

    def artifact(self, id: int) -> ArtifactRow | None:
        """An artifact by its id."""
        return artifacts.find(self._database, id)

    def artifact_with(self, digest: str) -> ArtifactRow | None:
        """The newest artifact that has a content."""
        return artifacts.by_digest(self._database, digest)

    def artifact_page(self, wanted: ArtifactFilter, limit: int, before: int | None = None) -> list[ArtifactRow]:
        """Artifacts, the newest first; `before` is the id of the last one of the page before."""
        return artifacts.page(self._database, wanted, limit, before)

    def unknown_outcomes(self, flow: str) -> dict[str, UnknownRow]:
        """The nodes of a flow whose effect may have happened and about which nobody has decided yet."""
        return unknown.of_flow(self._database, flow)

    def question(self, id: str) -> StoredQuestion | None:
        """A question to people by its id."""
        return people.find(self._database, id)

    def questions_of_run(self, run: str) -> list[StoredQuestion]:
        """All questions of a run, in the order in which they were asked."""
        return people.of_run(self._database, run)

    def open_questions(self) -> list[StoredQuestion]:
        """The questions that wait for an answer, the oldest first."""
        return people.open_ones(self._database)

    def decided_questions(self, limit: int = 20) -> list[StoredQuestion]:
        """The questions that were decided last, the newest first."""
        return people.decided(self._database, limit)

    def count_open_questions(self) -> int:
        """How many questions wait for an answer."""
        return people.count_open(self._database)

    def artifacts(self, run: str) -> list[ArtifactRow]:
        """The files that the nodes of a run kept."""
        return artifacts.of_run(self._database, run)

    def save_version(self, id: str, flow: str, source: str, message: str = "") -> int:
        """Keep a text of a flow under its content's id; its number within the flow, old or new."""
        return versions.save(self._database, id, flow, source, message)

    def keep_version(self, id: str, flow: str, source: str, message: str = "", layout: str = "") -> VersionRow:
        """Keep what a person saved as the newest version of a flow, unless the newest one has that very text."""
        return versions.keep(self._database, id, flow, source, message, layout)

    def version(self, id: str) -> VersionRow | None:
        """A version by its id."""
        return versions.find(self._database, id)

    def versions(self, flow: str) -> list[VersionRow]:
        """The versions of a flow, the newest first."""
        return versions.of_flow(self._database, flow)
