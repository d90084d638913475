"""The store of a workspace: short transactions, safe to use from any thread, one writer at a time."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, TypeVar, cast

from sqlalchemy import Engine, Select, desc, func, insert, select, update

from engine.events.model import AnyEvent, NodeArtifact, NodeOutput, events_adapter
from engine.store.database import open_database
from engine.store.tables import (
    ARTIFACTS,
    EVENTS,
    FLOWS,
    RESULTS,
    RUNS,
    VERSIONS,
    ArtifactRow,
    ResultRow,
    RunRow,
    SQLModel,
    VersionRow,
)

Row = TypeVar("Row", bound=SQLModel)

_STATES = {
    "run.queued": "queued",
    "run.started": "running",
    "run.finished": "finished",
    "run.failed": "failed",
    "run.cancelled": "cancelled",
    "run.crashed": "crashed",
}
OPEN_STATES = ("queued", "running")
_KEYS_PER_QUERY = 500


class Store:
    """Runs, events, results and versions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._writing = threading.Lock()

    @classmethod
    def open(cls, url: str) -> Store:
        """Open the database of that URL (`sqlite:///…` or `postgresql://…`). Raises WorkspaceError."""
        return cls(open_database(url))

    def close(self) -> None:
        """Let go of all connections."""
        self._engine.dispose()

    def create_run(
        self,
        flow: str,
        version: str,
        *,
        parameters: dict[str, Any] | None = None,
        request: dict[str, Any] | None = None,
    ) -> str:
        """A new run in state queued, without events; its id sorts by time."""
        run = new_run_id()
        row = RunRow(
            id=run,
            flow=flow,
            version=version,
            parameters=json.dumps(parameters or {}),
            request=json.dumps(request or {}),
            created=_now(),
        )
        with self._writing, self._engine.begin() as connection:
            connection.execute(insert(RUNS).values(row.model_dump()))
        return run

    def append(self, run: str, events: Sequence[AnyEvent]) -> list[AnyEvent]:
        """Number the events on from the run's last one and store them with all that follows from them, or nothing.

        A run that has ended stays as it ended: what comes later is stored as history but changes no state.
        """
        with self._writing, self._engine.begin() as connection:
            row = connection.execute(select(RUNS.c.seq, RUNS.c.state, RUNS.c.flow).where(RUNS.c.id == run)).one()
            numbered = [event.model_copy(update={"seq": row.seq + index}) for index, event in enumerate(events, 1)]
            connection.execute(insert(EVENTS), [_event_row(event) for event in numbered])
            changes: dict[str, Any] = {"seq": row.seq + len(numbered)}
            state = row.state
            for event in numbered:
                if event.kind in _STATES and state in OPEN_STATES:
                    state = _STATES[event.kind]
                    changes |= _run_changes(event, state)
            connection.execute(update(RUNS).where(RUNS.c.id == run).values(changes))
            results = [
                _result_row(event, row.flow) for event in numbered if isinstance(event, NodeOutput) and event.key
            ]
            if results:
                connection.execute(insert(RESULTS), results)
            artifacts = [_artifact_row(event) for event in numbered if isinstance(event, NodeArtifact)]
            if artifacts:
                connection.execute(insert(ARTIFACTS), artifacts)
        return numbered

    def events(self, run: str, after: int = 0, limit: int | None = None) -> list[AnyEvent]:
        """The events of a run after a number, in order."""
        query = select(EVENTS.c.body).where(EVENTS.c.run == run, EVENTS.c.seq > after).order_by(EVENTS.c.seq)
        with self._engine.connect() as connection:
            bodies = connection.execute(query.limit(limit)).scalars().all()
        return events_adapter.validate_json("[" + ",".join(bodies) + "]")

    def run(self, run: str) -> RunRow | None:
        """A run by its id."""
        found = self._rows(RunRow, select(RUNS).where(RUNS.c.id == run))
        return found[0] if found else None

    def runs(self, flow: str | None = None, limit: int = 20, before: str | None = None) -> list[RunRow]:
        """The newest runs first, of one flow or of all; `before` is the id of the last one of the page before."""
        query = select(RUNS).order_by(desc(RUNS.c.id)).limit(limit)
        if flow is not None:
            query = query.where(RUNS.c.flow == flow)
        if before is not None:
            query = query.where(RUNS.c.id < before)
        return self._rows(RunRow, query)

    def unfinished_runs(self) -> list[RunRow]:
        """Runs that have no end yet."""
        return self._rows(RunRow, select(RUNS).where(RUNS.c.state.in_(OPEN_STATES)))

    def set_owner(self, run: str, owner: int) -> None:
        """Note the process that carries a run out."""
        with self._writing, self._engine.begin() as connection:
            connection.execute(update(RUNS).where(RUNS.c.id == run).values(owner=owner))

    def results(self, keys: Iterable[str]) -> dict[str, ResultRow]:
        """The newest result under each key."""
        wanted, found = list(dict.fromkeys(keys)), dict[str, ResultRow]()
        for start in range(0, len(wanted), _KEYS_PER_QUERY):
            chunk = wanted[start : start + _KEYS_PER_QUERY]
            query = select(RESULTS).where(RESULTS.c.key.in_(chunk)).order_by(RESULTS.c.id)
            found.update({row.key: row for row in self._rows(ResultRow, query)})
        return found

    def last_results(self, flow: str) -> dict[str, ResultRow]:
        """The newest result of each node of a flow."""
        newest = select(func.max(RESULTS.c.id)).where(RESULTS.c.flow == flow).group_by(RESULTS.c.node)
        query = select(RESULTS).where(RESULTS.c.id.in_(newest))
        return {row.node: row for row in self._rows(ResultRow, query)}

    def results_of_run(self, run: str) -> list[ResultRow]:
        """What the nodes of a run gave."""
        return self._rows(ResultRow, select(RESULTS).where(RESULTS.c.run == run).order_by(RESULTS.c.id))

    def previews(self, digests: Iterable[str]) -> dict[str, ResultRow]:
        """A result row for each digest that is known."""
        wanted, found = list(dict.fromkeys(digests)), dict[str, ResultRow]()
        for start in range(0, len(wanted), _KEYS_PER_QUERY):
            chunk = wanted[start : start + _KEYS_PER_QUERY]
            query = select(RESULTS).order_by(RESULTS.c.preview).where(RESULTS.c.digest.in_(chunk))
            found.update({row.digest: row for row in self._rows(ResultRow, query)})
        return found

    def save_version(self, id: str, flow: str, source: str, message: str = "") -> int:
        """Keep a text of a flow under its content's id; its number within the flow, old or new."""
        with self._writing, self._engine.begin() as connection:
            known = connection.execute(select(VERSIONS.c.number).where(VERSIONS.c.id == id)).scalar()
            if known is not None:
                return cast("int", known)
            if connection.execute(select(FLOWS.c.name).where(FLOWS.c.name == flow)).scalar() is None:
                connection.execute(insert(FLOWS).values(name=flow, created=_now()))
            last = connection.execute(select(func.max(VERSIONS.c.number)).where(VERSIONS.c.flow == flow)).scalar()
            row = VersionRow(id=id, flow=flow, number=(last or 0) + 1, source=source, message=message, created=_now())
            connection.execute(insert(VERSIONS).values(row.model_dump()))
            return row.number

    def version(self, id: str) -> VersionRow | None:
        """A version by its id."""
        found = self._rows(VersionRow, select(VERSIONS).where(VERSIONS.c.id == id))
        return found[0] if found else None

    def versions(self, flow: str) -> list[VersionRow]:
        """The versions of a flow, the newest first."""
        query = select(VERSIONS).where(VERSIONS.c.flow == flow).order_by(desc(VERSIONS.c.number))
        return self._rows(VersionRow, query)

    def artifacts(self, run: str) -> list[ArtifactRow]:
        """The files that the nodes of a run kept."""
        return self._rows(ArtifactRow, select(ARTIFACTS).where(ARTIFACTS.c.run == run))

    def _rows(self, table: type[Row], query: Select[Any]) -> list[Row]:
        with self._engine.connect() as connection:
            return [table(**row) for row in connection.execute(query).mappings()]


def new_run_id() -> str:
    """Twelve hex digits of the time in milliseconds, eight of chance: sorts by time, unlikely to meet another."""
    return f"{time.time_ns() // 1_000_000:012x}{os.urandom(4).hex()}"


def _now() -> datetime:
    return datetime.now(UTC)


def _event_row(event: AnyEvent) -> dict[str, Any]:
    return {
        "run": event.run,
        "seq": event.seq,
        "kind": event.kind,
        "node": getattr(event, "node", ""),
        "body": event.model_dump_json(),
    }


def _run_changes(event: AnyEvent, state: str) -> dict[str, Any]:
    changes: dict[str, Any] = {"state": state}
    if state == "running":
        return changes | {"started": event.time, "prefect_id": getattr(event, "prefect_id", "")}
    if state != "queued":
        error = getattr(event, "error", "") or getattr(event, "why", "")
        changes |= {"ended": event.time, "duration_s": getattr(event, "duration_s", 0.0), "error": error}
    return changes


def _result_row(event: NodeOutput, flow: str) -> dict[str, Any]:
    return {
        "key": event.key,
        "digest": event.digest,
        "codec": event.codec,
        "size": event.size,
        "inline": event.inline,
        "preview": "" if event.preview is None else json.dumps(event.preview),
        "made_of": event.made_of,
        "flow": flow,
        "node": event.node,
        "run": event.run,
        "created": event.time,
    }


def _artifact_row(event: NodeArtifact) -> dict[str, Any]:
    return {
        "run": event.run,
        "node": event.node,
        "name": event.name,
        "media_type": event.media_type,
        "size": event.size,
        "digest": event.digest,
        "created": event.time,
    }
