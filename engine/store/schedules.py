"""Schedules and the times at which they were due. A time is noted once, whoever notes it, and however often."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, desc, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from engine.errors import RequestError
from engine.events.model import now
from engine.store.database import Database
from engine.store.schedule_tables import OCCURRENCES, SCHEDULES, OccurrenceRow, ScheduleRow
from engine.store.tables import RUNS

KEPT_PER_SCHEDULE = 1000
"""So many of its past times are kept; the runs have a life of their own."""
_WAITING = "waiting"


class PastTime(NamedTuple):
    """A time at which a schedule was due, with the state of its run where there is one."""

    occurrence: OccurrenceRow
    run_state: str
    duration_s: float
    prefect_id: str = ""


class ScheduleTable:
    """Every call is one short transaction, from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[ScheduleRow]:
        """All schedules, by name."""
        with self._database.reading() as connection:
            found = connection.execute(select(SCHEDULES).order_by(SCHEDULES.c.name)).mappings()
            return [ScheduleRow(**row) for row in found]

    def find(self, id: str) -> ScheduleRow | None:
        """A schedule by its id."""
        with self._database.reading() as connection:
            row = connection.execute(select(SCHEDULES).where(SCHEDULES.c.id == id)).mappings().one_or_none()
        return ScheduleRow(**row) if row else None

    def add(self, row: ScheduleRow) -> None:
        """Keep a new one. Raises RequestError when its name is taken."""
        try:
            with self._database.writing() as connection:
                connection.execute(insert(SCHEDULES).values(row.model_dump()))
        except IntegrityError as error:
            raise _taken(row.name) from error

    def change(self, id: str, **fields: Any) -> bool:
        """Change fields of one; False when it is not there. Raises RequestError when its new name is taken."""
        try:
            with self._database.writing() as connection:
                changed = update(SCHEDULES).where(SCHEDULES.c.id == id).values(fields)
                return connection.execute(changed).rowcount == 1
        except IntegrityError as error:
            raise _taken(str(fields.get("name"))) from error

    def delete(self, id: str) -> bool:
        """Forget one and its past times; its runs stay."""
        with self._database.writing() as connection:
            connection.execute(delete(OCCURRENCES).where(OCCURRENCES.c.schedule == id))
            return connection.execute(delete(SCHEDULES).where(SCHEDULES.c.id == id)).rowcount == 1

    def note(self, schedule: str, upto: datetime, states: Mapping[datetime, tuple[str, str]]) -> None:
        """Note times that are due, with state and reason, and up to when all was noted: as a whole or not at all.

        A time that is known stays as it is.
        """
        rows = [
            {"schedule": schedule, "due": due, "state": state, "run": "", "why": why, "noted": now()}
            for due, (state, why) in states.items()
        ]
        with self._database.writing() as connection:
            if connection.execute(update(SCHEDULES).where(SCHEDULES.c.id == schedule).values(upto=upto)).rowcount == 0:
                # It was deleted meanwhile.
                return
            if rows:
                connection.execute(_insert(connection).on_conflict_do_nothing(), rows)
                _forget_oldest(connection, schedule)

    def waiting(self) -> list[OccurrenceRow]:
        """The times whose runs have not begun yet, the oldest first."""
        query = select(OCCURRENCES).where(OCCURRENCES.c.state == _WAITING).order_by(OCCURRENCES.c.due)
        with self._database.reading() as connection:
            return [OccurrenceRow(**row) for row in connection.execute(query).mappings()]

    def settle(self, schedule: str, due: Collection[datetime], state: str, *, run: str = "", why: str = "") -> None:
        """Say what became of times that waited."""
        with self._database.writing() as connection:
            here = (OCCURRENCES.c.schedule == schedule) & OCCURRENCES.c.due.in_(due)
            connection.execute(update(OCCURRENCES).where(here).values(state=state, run=run, why=why, noted=now()))

    def past(self, schedule: str | None = None, *, since: datetime | None = None, limit: int = 50) -> list[PastTime]:
        """Times of one schedule or of all, the newest first, with what their runs came to."""
        query = (
            select(OCCURRENCES, RUNS.c.state.label("run_state"), RUNS.c.duration_s, RUNS.c.prefect_id)
            .outerjoin(RUNS, RUNS.c.id == OCCURRENCES.c.run)
            .order_by(desc(OCCURRENCES.c.due))
            .limit(limit)
        )
        if schedule is not None:
            query = query.where(OCCURRENCES.c.schedule == schedule)
        if since is not None:
            query = query.where(OCCURRENCES.c.due >= since)
        with self._database.reading() as connection:
            return [_past(row) for row in connection.execute(query).mappings()]

    def last_runs(self, schedules: Sequence[str]) -> dict[str, PastTime]:
        """The newest time of each schedule that came to anything."""
        found: dict[str, PastTime] = {}
        for each in schedules:
            for past in self.past(each, limit=1):
                found[each] = past
        return found


def _past(row: Mapping[Any, Any]) -> PastTime:
    fields = {name: row[name] for name in OccurrenceRow.model_fields}
    return PastTime(OccurrenceRow(**fields), row["run_state"] or "", row["duration_s"] or 0.0, row["prefect_id"] or "")


def _insert(connection: Connection) -> Any:
    return (postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert)(OCCURRENCES)


def _forget_oldest(connection: Connection, schedule: str) -> None:
    own = OCCURRENCES.c.schedule == schedule
    newest = select(OCCURRENCES.c.due).where(own).order_by(desc(OCCURRENCES.c.due))
    last_kept = connection.execute(newest.offset(KEPT_PER_SCHEDULE - 1).limit(1)).scalar()
    if last_kept is not None:
        old = own & (OCCURRENCES.c.due < last_kept) & (OCCURRENCES.c.state != _WAITING)
        connection.execute(delete(OCCURRENCES).where(old))


def _taken(name: str) -> RequestError:
    return RequestError(f"There is a schedule “{name}” already.", fix="Choose another name.")
