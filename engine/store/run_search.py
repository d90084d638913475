"""Runs found again: by flow, state, time, who started them, and words; page by page, however many there are."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, Select, asc, desc, or_, select

from engine.store.database import Database
from engine.store.run_filter import RunFilter, RunPage
from engine.store.tables import RUNS, RunRow

_TIME_DIGITS = 12
"""An id begins with the milliseconds of its making, as so many hex digits: ids sort as times do."""


def page(database: Database, wanted: RunFilter, limit: int, *, before: str = "", after: str = "") -> RunPage:
    """The newest runs older than `before`, or the oldest ones newer than `after`; never counted from the start."""
    query = _matching(wanted)
    query = query.where(RUNS.c.id > after).order_by(asc(RUNS.c.id)) if after else query.order_by(desc(RUNS.c.id))
    if before:
        query = query.where(RUNS.c.id < before)
    with database.reading() as connection:
        found = [RunRow(**row) for row in connection.execute(query.limit(limit + 1)).mappings()]
        rows, more = found[:limit], len(found) > limit
        if after:
            rows.reverse()
        if after and rows:
            return RunPage(tuple(rows), has_older=True, has_newer=more)
        newer = bool(before and connection.execute(_matching(wanted).where(RUNS.c.id >= before).limit(1)).first())
    return RunPage(tuple(rows), has_older=more, has_newer=newer)


def by_ids(database: Database, ids: Iterable[str]) -> list[RunRow]:
    """These runs as they are now, the newest first; those that are gone are left out."""
    query = select(RUNS).where(RUNS.c.id.in_(list(ids))).order_by(desc(RUNS.c.id))
    with database.reading() as connection:
        return [RunRow(**row) for row in connection.execute(query).mappings()]


def flows(database: Database) -> list[str]:
    """The names of all flows that have run, in the order of the alphabet."""
    with database.reading() as connection:
        return list(connection.execute(select(RUNS.c.flow).distinct().order_by(RUNS.c.flow)).scalars())


def _matching(wanted: RunFilter) -> Select[tuple[object, ...]]:
    query: Select[tuple[object, ...]] = select(RUNS)
    if wanted.flow:
        query = query.where(RUNS.c.flow == wanted.flow)
    if wanted.states:
        query = query.where(RUNS.c.state.in_(wanted.states))
    if wanted.started_by:
        query = query.where(RUNS.c.started_by == wanted.started_by)
    if wanted.parent:
        started = RUNS.c.request.contains(f'"parent": {{"run": "{wanted.parent}"', autoescape=True)
        query = query.where(RUNS.c.started_by == "flow", started)
    if wanted.since is not None:
        query = query.where(RUNS.c.id >= _first_id(wanted.since))
    if wanted.until is not None:
        query = query.where(RUNS.c.id < _first_id(wanted.until))
    for word in wanted.text.split():
        query = query.where(_stands_in(word))
    return query


def _stands_in(word: str) -> ColumnElement[bool]:
    columns = (RUNS.c.flow, RUNS.c.id, RUNS.c.error, RUNS.c.parameters)
    return or_(*(column.icontains(word, autoescape=True) for column in columns))


def _first_id(at: datetime) -> str:
    """What sorts before the id of every run that was made from then on."""
    return f"{int(at.timestamp() * 1000):0{_TIME_DIGITS}x}"
