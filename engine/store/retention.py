"""What may go: runs beyond the rules, and values that nothing that stays refers to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import ColumnElement, Table, and_, delete, func, select

from engine.events.event import now
from engine.events.states import OPEN_RUN_STATES
from engine.store.database import Database
from engine.store.tables import ARTIFACTS, EVENTS, LOG_COUNTS, RESULTS, REUSES, RUNS, VERSIONS

T = TypeVar("T")

_AT_ONCE = 500
_NEW = timedelta(hours=1)
"""A value that was just put in the place of a node's may not yet be named by any drawing on disk."""


@dataclass(frozen=True, slots=True)
class PastRun:
    """A run that is over, as the rules look at it."""

    id: str
    flow: str
    created: datetime
    kept: bool = False
    """It stays whatever the rules say."""


def past_runs(database: Database) -> list[PastRun]:
    """All runs that are over, the newest first."""
    query = select(RUNS.c.id, RUNS.c.flow, RUNS.c.created, RUNS.c.kept).where(RUNS.c.state.not_in(OPEN_RUN_STATES))
    with database.reading() as connection:
        return [PastRun(*row) for row in connection.execute(query.order_by(RUNS.c.id.desc()))]


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
            for run, digest in connection.execute(select(table.c.run, table.c.digest)):
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
        rows = connection.execute(select(RESULTS.c.id, RESULTS.c.digest).where(_is_left_over()))
        gone = [id for id, digest in rows if digest not in spared]
        for start in range(0, len(gone), _AT_ONCE):
            connection.execute(delete(RESULTS).where(RESULTS.c.id.in_(gone[start : start + _AT_ONCE])))
    return removed


def remove_logs(database: Database, ids: Iterable[str]) -> int:
    """Delete what these runs have said; how many lines went. Everything else that happened in them stays."""
    return sum(_delete_of_runs(database, ids, (EVENTS.c.level.is_not(None), EVENTS), (None, LOG_COUNTS)))


def remove_values_of(database: Database, ids: Collection[str], spared: Collection[str]) -> None:
    """Forget the values and artifacts of these runs, but for what other runs took and what `spared` names."""
    _delete_of_runs(database, ids, (None, REUSES), (None, ARTIFACTS))
    with database.reading() as connection:
        taken = set(connection.execute(select(REUSES.c.digest)).scalars()) | set(spared)
    for among in _parts(ids):
        with database.writing() as connection:
            rows = connection.execute(select(RESULTS.c.id, RESULTS.c.digest).where(RESULTS.c.run.in_(among)))
            gone = [id for id, digest in rows if digest not in taken]
            for some in _parts(gone):
                connection.execute(delete(RESULTS).where(RESULTS.c.id.in_(some)))


def _delete_of_runs(
    database: Database, ids: Iterable[str], *what: tuple[ColumnElement[bool] | None, Table]
) -> list[int]:
    """Delete rows of runs from tables; how many went from the first, a transaction at a time."""
    removed: list[int] = []
    for among in _parts(ids):
        with database.writing() as connection:
            counts = [
                connection.execute(
                    delete(table).where(table.c.run.in_(among), *(() if condition is None else (condition,)))
                ).rowcount
                for condition, table in what
            ]
        removed.append(counts[0])
    return removed


def _parts(items: Iterable[T]) -> Iterator[list[T]]:
    every = list(items)
    for start in range(0, len(every), _AT_ONCE):
        yield every[start : start + _AT_ONCE]


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
