"""Log lines of a run: counted as they are stored, and read in pages however many there are."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, desc, func, select, true, union_all
from sqlalchemy.dialects import postgresql, sqlite

from engine.events.levels import LEVELS, rank_of
from engine.events.model import AnyEvent, NodeLogged, read_events
from engine.store.database import Database
from engine.store.log_page import LogFilter, LogPage
from engine.store.tables import EVENTS, LOG_COUNTS

SAMPLE = 20_000
"""So many lines are searched to estimate how many hold a text, when there are more."""
_ESCAPE = "!"


def count(connection: Connection, run: str, events: Iterable[AnyEvent]) -> None:
    """Add the log lines among some events to the run's counts."""
    lines = Counter((event.node, rank_of(event.level)) for event in events if event.kind == "node.logged")
    if not lines:
        return
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    added = insert(LOG_COUNTS)
    statement = added.on_conflict_do_update(
        index_elements=["run", "node", "level"], set_={"lines": LOG_COUNTS.c.lines + added.excluded.lines}
    )
    rows = [{"run": run, "node": node, "level": level, "lines": number} for (node, level), number in lines.items()]
    connection.execute(statement, rows)


def page(
    database: Database, run: str, wanted: LogFilter, *, after: int | None, before: int | None, limit: int
) -> LogPage:
    """The first lines after a number, or the last ones before a number, or the last ones of all."""
    ranks = [rank for rank in LEVELS.values() if rank >= rank_of(wanted.level or "debug")]
    is_backwards = after is None
    with database.reading() as connection:
        found = _lines(connection, run, wanted, ranks, (after, before), limit, is_backwards=is_backwards)
        counted = _counted(connection, run, wanted, ranks)
        if not wanted.looks_inside:
            return LogPage(tuple(found), counted)
        is_whole = len(found) < limit and (before is None if is_backwards else not after)
        if is_whole:
            return LogPage(tuple(found), len(found))
        total = _estimate(connection, run, wanted, ranks, counted)
    return LogPage(tuple(found), max(total, len(found)), estimated=counted > SAMPLE)


def _lines(
    connection: Connection,
    run: str,
    wanted: LogFilter,
    ranks: Sequence[int],
    between: tuple[int | None, int | None],
    limit: int,
    *,
    is_backwards: bool,
) -> list[NodeLogged]:
    """Lines in their order. More is read as long as what the database took for a match is none."""
    after, before = between
    found: list[NodeLogged] = []
    while len(found) < limit:
        query = _bodies(connection, run, wanted, ranks, (after, before), limit, is_backwards=is_backwards)
        bodies = connection.execute(query).scalars().all()
        events = [event for event in read_events(bodies) if event.kind == "node.logged"]
        found += [event for event in events if _is_wanted(event, wanted)]
        if len(bodies) < limit:
            break
        after, before = (after, events[-1].seq) if is_backwards else (events[-1].seq, before)
    found = found[:limit]
    return found[::-1] if is_backwards else found


def _bodies(
    connection: Connection,
    run: str,
    wanted: LogFilter,
    ranks: Sequence[int],
    between: tuple[int | None, int | None],
    limit: int,
    *,
    is_backwards: bool,
) -> Select[Any]:
    """One look into the index per level, each of which is in order there; together they would have to be sorted."""
    after, before = between
    each: list[Select[Any]] = []
    for rank in ranks:
        query = select(EVENTS.c.seq, EVENTS.c.body).where(_of(run, wanted, EVENTS.c.level == rank))
        if after is not None:
            query = query.where(EVENTS.c.seq > after)
        if before is not None:
            query = query.where(EVENTS.c.seq < before)
        query = query.where(_holds(connection, wanted))
        query = query.order_by(desc(EVENTS.c.seq) if is_backwards else EVENTS.c.seq).limit(limit)
        # SQLite takes a limited query into a union only as a table of its own.
        each.append(select(query.subquery()))
    lines = union_all(*each).subquery()
    return select(lines.c.body).order_by(desc(lines.c.seq) if is_backwards else lines.c.seq).limit(limit)


def _counted(connection: Connection, run: str, wanted: LogFilter, ranks: Sequence[int]) -> int:
    query = select(func.coalesce(func.sum(LOG_COUNTS.c.lines), 0)).where(
        LOG_COUNTS.c.run == run, LOG_COUNTS.c.level.in_(ranks)
    )
    if wanted.node is not None:
        query = query.where(LOG_COUNTS.c.node == wanted.node)
    return int(connection.execute(query).scalar_one())


def _estimate(connection: Connection, run: str, wanted: LogFilter, ranks: Sequence[int], counted: int) -> int:
    """How many lines hold the text, judged by the first ones if there are many."""
    some = select(EVENTS.c.body).where(_of(run, wanted, EVENTS.c.level.in_(ranks))).limit(SAMPLE).subquery()
    holding = select(func.count()).select_from(some).where(_holds(connection, wanted, some.c.body))
    number = int(connection.execute(holding).scalar_one())
    return number if counted <= SAMPLE else round(number * counted / SAMPLE)


def _of(run: str, wanted: LogFilter, level: ColumnElement[bool]) -> ColumnElement[bool]:
    # Said once more, so that the index of log lines alone is used.
    mine = and_(EVENTS.c.run == run, level, EVENTS.c.level.is_not(None))
    return mine if wanted.node is None else and_(mine, EVENTS.c.node == wanted.node)


def _is_wanted(line: NodeLogged, wanted: LogFilter) -> bool:
    return wanted.item in (None, line.item) and wanted.text.casefold() in line.message.casefold()


def _holds(connection: Connection, wanted: LogFilter, body: ColumnElement[str] = EVENTS.c.body) -> ColumnElement[bool]:
    """Whether the JSON of a line may be of an item and hold a text in its message; these are its last fields."""
    if not wanted.looks_inside:
        return true()
    needle = json.dumps(wanted.text, ensure_ascii=False)[1:-1]
    for special in (_ESCAPE, "%", "_"):
        needle = needle.replace(special, _ESCAPE + special)
    item = "" if wanted.item is None else f'"item":{wanted.item},'
    pattern = f'%{item}"message":"%{needle}%'
    # SQLite's own LIKE looks at no case already.
    return (
        body.like(pattern, escape=_ESCAPE)
        if connection.dialect.name == "sqlite"
        else body.ilike(pattern, escape=_ESCAPE)
    )
