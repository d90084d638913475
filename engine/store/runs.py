"""Runs: making them, finding them, and what the events of a run change in its row."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from typing import Any

from sqlalchemy import Connection, and_, desc, func, insert, select, update
from sqlalchemy import delete as delete_from

from engine.events.model import AnyEvent, now
from engine.events.states import NODE_STATE_AFTER, OPEN_RUN_STATES, RunState
from engine.store.database import Database
from engine.store.tables import EVENTS, RUNS, RunRow

_COUNTED = tuple(kind for kind in NODE_STATE_AFTER if kind not in {"node.started", "node.retrying"})


def create(
    database: Database,
    flow: str,
    version: str,
    parameters: dict[str, Any],
    request: dict[str, Any],
    started_by: str = "",
    once: str | None = None,
) -> str:
    """A new run in state queued; its id."""
    row = new_row(flow, version, parameters, request, started_by, once)
    with database.writing() as connection:
        connection.execute(insert(RUNS).values(row.model_dump()))
    return row.id


def new_row(
    flow: str,
    version: str,
    parameters: dict[str, Any],
    request: dict[str, Any],
    started_by: str = "",
    once: str | None = None,
) -> RunRow:
    """The row of a new run in state queued."""
    return RunRow(
        id=new_run_id(),
        flow=flow,
        version=version,
        parameters=json.dumps(parameters),
        request=json.dumps(request),
        started_by=started_by,
        once=once,
        created=now(),
    )


def find(database: Database, run: str) -> RunRow | None:
    """A run by its id."""
    with database.reading() as connection:
        found = connection.execute(select(RUNS).where(RUNS.c.id == run)).mappings().one_or_none()
    return RunRow(**found) if found else None


def find_by_key(database: Database, once: str) -> RunRow | None:
    """The run that was made for the request with that key."""
    with database.reading() as connection:
        found = connection.execute(select(RUNS).where(RUNS.c.once == once)).mappings().one_or_none()
    return RunRow(**found) if found else None


def delete(database: Database, run: str) -> bool:
    """Forget a run that has ended, with its events and artifacts; False for one that goes on or is not there."""
    ended = and_(RUNS.c.id == run, RUNS.c.state.not_in(OPEN_RUN_STATES))
    with database.writing() as connection:
        return bool(connection.execute(delete_from(RUNS).where(ended)).rowcount)


def by_state(database: Database) -> dict[str, int]:
    """How many runs there are in each state."""
    query = select(RUNS.c.state, func.count()).group_by(RUNS.c.state)
    with database.reading() as connection:
        return {row.state: row[1] for row in connection.execute(query)}


def newest(database: Database, flow: str | None, state: str | None, limit: int, before: str | None) -> list[RunRow]:
    """The newest first; ids sort by time."""
    query = select(RUNS).order_by(desc(RUNS.c.id)).limit(limit)
    if flow is not None:
        query = query.where(RUNS.c.flow == flow)
    if state is not None:
        query = query.where(RUNS.c.state == state)
    if before is not None:
        query = query.where(RUNS.c.id < before)
    with database.reading() as connection:
        return [RunRow(**row) for row in connection.execute(query).mappings()]


def unfinished(database: Database) -> list[RunRow]:
    """The oldest first."""
    query = select(RUNS).where(RUNS.c.state.in_(OPEN_RUN_STATES)).order_by(RUNS.c.id)
    with database.reading() as connection:
        return [RunRow(**row) for row in connection.execute(query).mappings()]


def set_owner(database: Database, run: str, owner: int) -> None:
    """Note the process that carries a run out."""
    with database.writing() as connection:
        connection.execute(update(RUNS).where(RUNS.c.id == run).values(owner=owner))


def changes_by(event: AnyEvent, state: RunState) -> dict[str, Any]:
    """What an event that brought a run into a state changes in the run's row."""
    if state == "queued":
        return {}
    if state == "running":
        return {"state": state, "started": event.time, "prefect_id": getattr(event, "prefect_id", "")}
    error = getattr(event, "error", "") or getattr(event, "why", "")
    return {
        "state": state,
        "ended": event.time,
        "duration_s": getattr(event, "duration_s", 0.0),
        # PostgreSQL keeps no NUL in a text.
        "error": error.replace("\0", "\N{REPLACEMENT CHARACTER}"),
    }


def summary_of(connection: Connection, run: str) -> str:
    """Count the nodes of a run by how they ended."""
    query = select(EVENTS.c.kind, func.count(EVENTS.c.node.distinct())).where(
        EVENTS.c.run == run, EVENTS.c.kind.in_(_COUNTED)
    )
    ended = Counter(
        {NODE_STATE_AFTER[kind]: count for kind, count in connection.execute(query.group_by(EVENTS.c.kind))}
    )
    return json.dumps(ended, sort_keys=True)


def new_run_id() -> str:
    """Twelve hex digits of the time in milliseconds, eight of chance: sorts by time, unlikely to meet another."""
    return f"{time.time_ns() // 1_000_000:012x}{os.urandom(4).hex()}"
