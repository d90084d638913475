"""What may go: runs beyond the rules, and values that nothing that stays refers to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, func, select

from engine.events.model import now
from engine.events.states import OPEN_RUN_STATES
from engine.store.database import Database
from engine.store.tables import ARTIFACTS, RESULTS, REUSES, RUNS, VERSIONS

_AT_ONCE = 500
_NEW = timedelta(hours=1)
"""A value that was just put in the place of a node's may not yet be named by any drawing on disk."""


@dataclass(frozen=True, slots=True)
class PastRun:
    """A run that is over, as the rules look at it."""

    id: str
    flow: str
    created: datetime


def past_runs(database: Database) -> list[PastRun]:
    """All runs that are over, the newest first."""
    query = select(RUNS.c.id, RUNS.c.flow, RUNS.c.created).where(RUNS.c.state.not_in(OPEN_RUN_STATES))
    with database.reading() as connection:
        return [PastRun(*row) for row in connection.execute(query.order_by(RUNS.c.id.desc())).tuples()]


def texts(database: Database) -> Iterator[str]:
    """Every text that may name a pinned value: layouts of versions, and what runs were asked for."""
    for column in (VERSIONS.c.layout, VERSIONS.c.source, RUNS.c.request):
        with database.reading() as connection:
            yield from connection.execute(select(column)).scalars()


def digests_of(database: Database) -> dict[str, set[str]]:
    """The values and artifacts of each run, by the run; results of runs that are gone are under an empty name."""
    found: dict[str, set[str]] = {}
    with database.reading() as connection:
        known = set(connection.execute(select(RUNS.c.id)).scalars())
        for table in (RESULTS, REUSES, ARTIFACTS):
            for run, digest in connection.execute(select(table.c.run, table.c.digest)).tuples():
                found.setdefault(run if run in known else "", set()).add(digest)
    return found


def used(database: Database) -> set[str]:
    """Every digest that a run, an artifact or a result still speaks of."""
    return {digest for digests in digests_of(database).values() for digest in digests}


def remove(database: Database, ids: Iterable[str], spared: Collection[str]) -> int:
    """Delete runs with their events and artifacts, and the results that nobody needs then; how many runs went.

    A run that goes on is not deleted. `spared` are digests that something outside the database needs.
    """
    wanted = list(ids)
    removed = 0
    with database.writing() as connection:
        for start in range(0, len(wanted), _AT_ONCE):
            among = RUNS.c.id.in_(wanted[start : start + _AT_ONCE])
            over = RUNS.c.state.not_in(OPEN_RUN_STATES)
            removed += connection.execute(delete(RUNS).where(among, over)).rowcount
        rows = connection.execute(select(RESULTS.c.id, RESULTS.c.digest).where(_is_left_over())).tuples()
        gone = [id for id, digest in rows if digest not in spared]
        for start in range(0, len(gone), _AT_ONCE):
            connection.execute(delete(RESULTS).where(RESULTS.c.id.in_(gone[start : start + _AT_ONCE])))
    return removed


def left_over(database: Database) -> int:
    """How many results belong to no run and are used by none."""
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(RESULTS).where(_is_left_over())).scalar_one()


def _is_left_over() -> ColumnElement[bool]:
    """Results of runs that are gone, unless another run took them; those of no run have some time to be named."""
    pinned_lately = and_(RESULTS.c.run == "", RESULTS.c.created > now() - _NEW)
    return and_(
        RESULTS.c.run.not_in(select(RUNS.c.id)), RESULTS.c.digest.not_in(select(REUSES.c.digest)), ~pinned_lately
    )
