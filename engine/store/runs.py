"""Runs: making them, finding them, and what the events of a run change in its row."""

from __future__ import annotations

import json
import os
import time
from collections import Counter
from typing import Any

from sqlalchemy import Connection, desc, func, insert, select, update

from engine.events.event import now
from engine.events.model import (
    AnyEvent,
)
from engine.events.states import CARRIED_RUN_STATES, NODE_STATE_AFTER, RunState
from engine.store.database import Database
from engine.store.tables import EVENTS, RUNS, RunRow

_COUNTED = tuple(kind for kind in NODE_STATE_AFTER if kind not in {"node.started", "node.retrying", "node.asked"})


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


def set_kept(database: Database, run: str, kept: bool) -> bool:
    """Keep a run whatever the rules of clean-up say, or no longer; False for one that is not there."""
    with database.writing() as connection:
        return bool(connection.execute(update(RUNS).where(RUNS.c.id == run).values(kept=kept)).rowcount)


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


def newest_states(database: Database, flow: str, limit: int) -> list[tuple[str, str]]:
    """Id and state of the newest runs of a flow, the newest first."""
    query = select(RUNS.c.id, RUNS.c.state).where(RUNS.c.flow == flow).order_by(desc(RUNS.c.id)).limit(limit)
    with database.reading() as connection:
        return [(row.id, row.state) for row in connection.execute(query)]


def unfinished(database: Database) -> list[RunRow]:
    """Those that an engine has, or had, in hand, the oldest first."""
    query = select(RUNS).where(RUNS.c.state.in_(CARRIED_RUN_STATES)).order_by(RUNS.c.id)
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
    if event.kind == "run.resumed":
        given = getattr(event, "prefect_id", "")
        return {"state": state} | ({"prefect_id": given} if given else {})
    if state == "running":
        return {"state": state, "started": event.time, "prefect_id": getattr(event, "prefect_id", "")}
    if state == "waiting":
        return {"state": state}
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
