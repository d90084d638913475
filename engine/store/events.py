"""Events: numbered and stored together with all that follows from them, and read back in order."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import Any, cast

from pydantic_core import PydanticSerializationError
from sqlalchemy import Connection, insert, select, update

from engine.errors import UnknownName
from engine.events.levels import rank_of
from engine.events.model import AnyEvent, NodeUndone, RunQueued, read_events
from engine.events.states import RUN_STATE_AFTER, RunState, run_has_ended, run_may_become
from engine.store import artifacts, effects, logs, people, results, spending, unknown
from engine.store.database import Database
from engine.store.rows import insert_rows
from engine.store.runs import changes_by, summary_of
from engine.store.tables import EVENTS, RUNS, RunRow

_logger = logging.getLogger(__name__)

_SAID = ("node.logged", "node.progressed")
_COLUMNS = ("run", "seq", "kind", "node", "level", "body")


def begin(database: Database, row: RunRow) -> list[AnyEvent]:
    """Store a new run together with its first event, or nothing."""
    with database.writing() as connection:
        connection.execute(insert(RUNS).values(row.model_dump()))
        return _append(connection, row.id, [RunQueued(run=row.id)], None)


def append(database: Database, run: str, events: Sequence[AnyEvent], expected: int | None = None) -> list[AnyEvent]:
    """Number events on from the run's last one and store them with the run's state, results and artifacts, or nothing.

    States only move forward: an event that would take the run back is left out with a line in the log, and so is
    whatever comes after its end, from a process that has not heard of it. `expected` is the number of the last event
    that the writer knows of: when there are later ones, an earlier try was stored although it seemed to fail, and they
    come back. Raises UnknownName for a run that is not there.
    """
    with database.writing() as connection:
        return _append(connection, run, events, expected)


def _append(connection: Connection, run: str, events: Sequence[AnyEvent], expected: int | None) -> list[AnyEvent]:
    # The lock keeps a second writer from taking the same numbers; SQLite has it from the start.
    query = select(RUNS.c.seq, RUNS.c.state, RUNS.c.flow).where(RUNS.c.id == run).with_for_update()
    row = connection.execute(query).one_or_none()
    if row is None:
        raise UnknownName(f"There is no run {run}.", fix="See `treadle runs list`.")
    if expected is not None and row.seq > expected:
        return _read(connection, run, expected)
    accepted, changes = _accepted(events, row.state, row.seq)
    numbered = [event.model_copy(update={"seq": seq}) for seq, event in enumerate(accepted, row.seq + 1)]
    return _store(connection, run, row.flow, numbered, changes) if numbered else []


def after(database: Database, run: str, seq: int, limit: int | None, *, with_log: bool = True) -> list[AnyEvent]:
    """The events of a run after a number, in order."""
    with database.reading() as connection:
        return _read(connection, run, seq, limit, with_log=with_log)


def _read(
    connection: Connection, run: str, seq: int, limit: int | None = None, *, with_log: bool = True
) -> list[AnyEvent]:
    query = select(EVENTS.c.body).where(EVENTS.c.run == run, EVENTS.c.seq > seq).order_by(EVENTS.c.seq).limit(limit)
    if not with_log:
        query = query.where(EVENTS.c.kind != "node.logged")
    bodies = connection.execute(query).scalars().all()
    return read_events(bodies)


def steps(database: Database, run: str) -> list[AnyEvent]:
    """All events of a run but what its nodes said, of which there may be a million."""
    query = select(EVENTS.c.body).where(EVENTS.c.run == run, EVENTS.c.kind.not_in(_SAID)).order_by(EVENTS.c.seq)
    with database.reading() as connection:
        bodies = connection.execute(query).scalars().all()
    return read_events(bodies)


def texts_after(database: Database, run: str, seq: int, limit: int) -> list[tuple[int, str, str]]:
    """Number, kind and JSON text of events of a run after a number, in order."""
    query = select(EVENTS.c.seq, EVENTS.c.kind, EVENTS.c.body).where(EVENTS.c.run == run, EVENTS.c.seq > seq)
    with database.reading() as connection:
        rows = connection.execute(query.order_by(EVENTS.c.seq).limit(limit)).all()
    return [(row.seq, row.kind, row.body) for row in rows]


def _accepted(events: Sequence[AnyEvent], state: RunState, seq: int) -> tuple[list[AnyEvent], dict[str, Any]]:
    """The events that may happen to a run in a state, and what they change in its row."""
    accepted: list[AnyEvent] = []
    changes: dict[str, Any] = {}
    for event in events:
        becomes = RUN_STATE_AFTER.get(event.kind)
        if becomes is None and run_has_ended(state) and not isinstance(event, NodeUndone):
            _logger.warning("run %s is %s: %s came too late", event.run, state, event.kind)
            continue
        if becomes is not None:
            is_first = becomes == "queued" and seq == 0 and not accepted
            if not is_first and not run_may_become(state, becomes):
                _logger.warning("run %s is %s: %s is left out", event.run, state, event.kind)
                continue
            state = becomes
            changes |= changes_by(event, state)
        accepted.append(event)
    return accepted, changes


def _store(
    connection: Connection, run: str, flow: str, numbered: list[AnyEvent], changes: dict[str, Any]
) -> list[AnyEvent]:
    written = [_written(event) for event in numbered]
    numbered = [event for event, _ in written]
    rows = [
        (
            run,
            event.seq,
            event.kind,
            getattr(event, "node", ""),
            rank_of(event.level) if event.kind == "node.logged" else None,
            body,
        )
        for event, body in written
    ]
    insert_rows(connection, EVENTS, _COLUMNS, rows)
    logs.count(connection, run, numbered)
    results.store(connection, flow, numbered)
    artifacts.store(connection, numbered)
    unknown.store(connection, flow, numbered)
    spending.store(connection, flow, numbered)
    effects.store(connection, numbered)
    people.store(connection, flow, numbered)
    changes["seq"] = numbered[-1].seq
    if run_has_ended(changes.get("state", "running")):
        changes["summary"] = summary_of(connection, run)
    connection.execute(update(RUNS).where(RUNS.c.id == run).values(changes))
    return numbered


def _written(event: AnyEvent) -> tuple[AnyEvent, str]:
    """An event and its JSON; what UTF-8 has no form for, as a log of odd bytes may hold, is replaced."""
    try:
        return event, event.model_dump_json()
    except PydanticSerializationError:
        sound = type(event).model_validate(_sound(event.model_dump()))
        return sound, sound.model_dump_json()


def _sound(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {_sound(key): _sound(item) for key, item in cast("dict[object, object]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_sound(item) for item in cast("list[object]", value)]
    return value
