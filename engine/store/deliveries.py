"""Deliveries: taken in together, handed out one after another, settled once."""

from __future__ import annotations

import os
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import Connection, delete, desc, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from engine.events.event import now
from engine.store.database import Database
from engine.store.tables import RUNS
from engine.store.trigger_tables import DELIVERIES, TRIGGERS, DeliveryRow
from engine.store.triggers import set_marks

Refusal = Literal["gone", "paused", "full"]

_TRIES = 5
_OPEN = "accepted"
_SETTLED = ("started", "dead", "ignored", "kept")


@dataclass(frozen=True, slots=True)
class NewDelivery:
    """What is to be taken in. `most_waiting` is how many may wait before a trigger takes no more."""

    trigger: str
    event: str
    once: str | None = None
    most_waiting: int = 10_000
    replay_of: str = ""
    marks: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])
    """What the trigger remembers from then on."""
    even_paused: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of it: its id, or that of an earlier one that it repeats, or why it was refused."""

    id: str = ""
    state: str = ""
    repeated: bool = False
    refused: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """A delivery in a list, with the state of its run; without its event."""

    id: str
    trigger: str
    state: str
    attempts: int
    error: str
    run: str
    run_state: str
    replay_of: str
    received: datetime
    due: datetime | None
    settled: datetime | None


class DeliveryTable:
    """Every call is one short transaction, from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take_in(self, new: Sequence[NewDelivery]) -> list[Taken]:
        """Take all of them in at once; what is not refused is on the disk when this returns."""
        for _ in range(_TRIES):
            try:
                with self._database.writing_for_good() as connection:
                    return _take_in(connection, new)
            except IntegrityError:
                # On PostgreSQL another studio may take the same one in at the same moment: it is found next time.
                continue
        return [Taken(refused="full") for _ in new]

    def claim(self, trigger: str, limit: int, at: datetime) -> list[DeliveryRow]:
        """The oldest deliveries that are due, each with one more attempt noted before anything is done with it."""
        mine = (DELIVERIES.c.state == _OPEN) & (DELIVERIES.c.trigger == trigger)
        due = DELIVERIES.c.due.is_(None) | (DELIVERIES.c.due <= at)
        query = select(DELIVERIES).where(mine, due).order_by(DELIVERIES.c.id).limit(limit)
        with self._database.writing() as connection:
            rows = [DeliveryRow(**row) for row in connection.execute(query).mappings()]
            if rows:
                tried = update(DELIVERIES).where(DELIVERIES.c.id.in_([row.id for row in rows]))
                connection.execute(tried.values(attempts=DELIVERIES.c.attempts + 1))
        return rows

    def settle(self, id: str, state: str, *, run: str = "", error: str = "") -> None:
        """Note what became of a delivery."""
        with self._database.writing() as connection:
            settled = update(DELIVERIES).where(DELIVERIES.c.id == id)
            connection.execute(settled.values(state=state, run=run, error=error, settled=now(), due=None))

    def postpone(self, id: str, due: datetime, error: str) -> None:
        """Have it tried again later."""
        with self._database.writing() as connection:
            connection.execute(update(DELIVERIES).where(DELIVERIES.c.id == id).values(due=due, error=error))

    def waiting(self) -> dict[str, tuple[int, datetime | None]]:
        """How many wait by trigger that is active, and when the first of them is due; None for at once."""
        count, first = func.count(), func.min(func.coalesce(DELIVERIES.c.due, DELIVERIES.c.received))
        query = (
            select(DELIVERIES.c.trigger, count, first)
            .join(TRIGGERS, TRIGGERS.c.id == DELIVERIES.c.trigger)
            .where(DELIVERIES.c.state == _OPEN, TRIGGERS.c.state.in_(("active", "testing")))
            .group_by(DELIVERIES.c.trigger)
        )
        with self._database.reading() as connection:
            return {row[0]: (row[1], row[2]) for row in connection.execute(query)}

    def counts(self) -> dict[str, dict[str, int]]:
        """How many deliveries each trigger has in each state."""
        query = select(DELIVERIES.c.trigger, DELIVERIES.c.state, func.count()).group_by(
            DELIVERIES.c.trigger, DELIVERIES.c.state
        )
        found: dict[str, dict[str, int]] = {}
        with self._database.reading() as connection:
            for trigger, state, count in connection.execute(query):
                found.setdefault(trigger, {})[state] = count
        return found

    def find(self, id: str) -> DeliveryRow | None:
        """A delivery with its event."""
        with self._database.reading() as connection:
            found = connection.execute(select(DELIVERIES).where(DELIVERIES.c.id == id)).mappings().one_or_none()
        return DeliveryRow(**found) if found else None

    def page(self, trigger: str, states: Iterable[str], limit: int, before: str = "") -> list[Listed]:
        """The newest deliveries of a trigger first, of all or in some states, older than `before`."""
        query = _listing().where(DELIVERIES.c.trigger == trigger).order_by(desc(DELIVERIES.c.id)).limit(limit)
        if wanted := list(states):
            query = query.where(DELIVERIES.c.state.in_(wanted))
        if before:
            query = query.where(DELIVERIES.c.id < before)
        with self._database.reading() as connection:
            return [_listed(row) for row in connection.execute(query).mappings()]

    def last_ones(self, trigger: str, after: str, limit: int) -> list[Listed]:
        """The last deliveries after an id for which a run was to start, the newest first."""
        query = _listing().where(DELIVERIES.c.trigger == trigger, DELIVERIES.c.id > after)
        query = query.where(DELIVERIES.c.state.in_(("started", "dead"))).order_by(desc(DELIVERIES.c.id)).limit(limit)
        with self._database.reading() as connection:
            return [_listed(row) for row in connection.execute(query).mappings()]

    def trim(self, trigger: str, keep: int) -> int:
        """Forget the oldest deliveries that are settled, but for so many; how many went."""
        mine = (DELIVERIES.c.trigger == trigger) & DELIVERIES.c.state.in_(_SETTLED)
        with self._database.reading() as connection:
            query = select(DELIVERIES.c.id).where(mine).order_by(desc(DELIVERIES.c.id)).offset(keep).limit(1)
            last = connection.execute(query).scalar()
        if last is None:
            return 0
        with self._database.writing() as connection:
            return connection.execute(delete(DELIVERIES).where(mine, DELIVERIES.c.id <= last)).rowcount


def _take_in(connection: Connection, new: Sequence[NewDelivery]) -> list[Taken]:
    ids = {one.trigger for one in new}
    query = select(TRIGGERS.c.id, TRIGGERS.c.state).where(TRIGGERS.c.id.in_(ids))
    states = {row.id: row.state for row in connection.execute(query)}
    waits = select(DELIVERIES.c.trigger, func.count()).where(DELIVERIES.c.state == _OPEN, DELIVERIES.c.trigger.in_(ids))
    waiting = Counter({row[0]: row[1] for row in connection.execute(waits.group_by(DELIVERIES.c.trigger))})
    known = _known(connection, new)
    taken: list[Taken] = []
    rows: list[dict[str, Any]] = []
    for one in new:
        answer = known.get((one.trigger, one.once)) or _answer(one, states.get(one.trigger), waiting)
        taken.append(answer)
        if answer.refused is None and one.marks:
            set_marks(connection, one.trigger, one.marks)
        if answer.refused is not None or answer.repeated:
            continue
        rows.append(_row(one, answer).model_dump())
        if one.once is not None:
            known[one.trigger, one.once] = Taken(answer.id, answer.state, repeated=True)
    if rows:
        connection.execute(insert(DELIVERIES), rows)
    return taken


def _known(connection: Connection, new: Sequence[NewDelivery]) -> dict[tuple[str, str | None], Taken]:
    """Those that have come before, by trigger and what tells them."""
    tells = {one.once for one in new if one.once is not None}
    if not tells:
        return {}
    query = select(DELIVERIES.c.trigger, DELIVERIES.c.once, DELIVERIES.c.id, DELIVERIES.c.state).where(
        DELIVERIES.c.once.in_(tells), DELIVERIES.c.trigger.in_({one.trigger for one in new})
    )
    return {(row.trigger, row.once): Taken(row.id, row.state, repeated=True) for row in connection.execute(query)}


def _answer(one: NewDelivery, state: str | None, waiting: Counter[str]) -> Taken:
    """Take it, or say why not."""
    if state is None:
        return Taken(refused="gone")
    if state in {"paused", "stopped"} and not one.even_paused:
        return Taken(refused="paused")
    if state == "testing" and not one.replay_of:
        return Taken(new_delivery_id(), "kept")
    if waiting[one.trigger] >= one.most_waiting:
        return Taken(refused="full")
    waiting[one.trigger] += 1
    return Taken(new_delivery_id(), _OPEN)


def _row(one: NewDelivery, taken: Taken) -> DeliveryRow:
    received = now()
    return DeliveryRow(
        id=taken.id,
        trigger=one.trigger,
        once=one.once,
        state=taken.state,
        event=one.event,
        replay_of=one.replay_of,
        received=received,
        settled=received if taken.state == "kept" else None,
    )


def _listing() -> Any:
    columns = [column for column in DELIVERIES.c if column.name not in {"event", "once"}]
    joined = DELIVERIES.outerjoin(RUNS, RUNS.c.id == DELIVERIES.c.run)
    return select(*columns, RUNS.c.state.label("run_state")).select_from(joined)


def _listed(row: Mapping[Any, Any]) -> Listed:
    values: dict[str, Any] = {**row, "run_state": row["run_state"] or ""}
    return Listed(**values)


def new_delivery_id() -> str:
    """Sixteen hex digits of the time in nanoseconds, eight of chance: sorts by time, unlikely to meet another."""
    return f"{time.time_ns():016x}{os.urandom(4).hex()}"
