"""Results: which value a node gave under which freshness key."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Column, Connection, func, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from engine.events.model import AnyEvent, NodeCached, NodeOutput
from engine.store.database import Database
from engine.store.tables import RESULTS, REUSES, ResultRow

_AT_ONCE = 500


def store(connection: Connection, flow: str, events: Iterable[AnyEvent]) -> None:
    """Keep the outputs among some events, those without a key to be looked at, and note which were used again."""
    rows: list[dict[str, Any]] = []
    used: set[tuple[str, str]] = set()
    for event in events:
        # What has no digest is a glance at something that still grows.
        if isinstance(event, NodeOutput) and event.digest:
            rows.append(_row(event, flow))
        elif isinstance(event, NodeCached):
            used.add((event.run, event.digest))
    if rows:
        connection.execute(insert(RESULTS), rows)
    if used:
        insert_reuse = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
        noted = [{"run": run, "digest": digest} for run, digest in sorted(used)]
        connection.execute(insert_reuse(REUSES).on_conflict_do_nothing(), noted)


def keep_pinned(database: Database, row: ResultRow) -> None:
    """Keep a value that a person put in the place of a node's: one of no run and under no key."""
    with database.writing() as connection:
        connection.execute(insert(RESULTS).values(row.model_dump(exclude={"id"}) | {"key": "", "run": ""}))


def by_key(database: Database, keys: Iterable[str]) -> dict[str, ResultRow]:
    """The newest result under each key."""
    return {row.key: row for row in _matching(database, RESULTS.c.key, filter(None, keys))}


def by_digest(database: Database, digests: Iterable[str]) -> dict[str, ResultRow]:
    """A result for each digest that is known, one with a preview if there is one."""
    rows = sorted(_matching(database, RESULTS.c.digest, digests), key=lambda row: bool(row.preview))
    return {row.digest: row for row in rows}


def last_of_flow(database: Database, flow: str) -> dict[str, ResultRow]:
    """The newest result of each node of a flow."""
    # What a person pinned has no key: no node gave it.
    made = (RESULTS.c.flow == flow) & (RESULTS.c.key != "")
    newest = select(func.max(RESULTS.c.id)).where(made).group_by(RESULTS.c.node)
    with database.reading() as connection:
        found = connection.execute(select(RESULTS).where(RESULTS.c.id.in_(newest))).mappings()
        return {row["node"]: ResultRow(**row) for row in found}


def of_run(database: Database, run: str) -> list[ResultRow]:
    """What the nodes of a run gave that may be used again, in the order in which they gave it."""
    with database.reading() as connection:
        found = connection.execute(
            select(RESULTS).where(RESULTS.c.run == run, RESULTS.c.key != "").order_by(RESULTS.c.id)
        ).mappings()
        return [ResultRow(**row) for row in found]


def _matching(database: Database, column: Column[Any], values: Iterable[str]) -> Iterator[ResultRow]:
    """The oldest first, so that in a dict the newest stays."""
    wanted = list(dict.fromkeys(values))
    with database.reading() as connection:
        for start in range(0, len(wanted), _AT_ONCE):
            query = select(RESULTS).where(column.in_(wanted[start : start + _AT_ONCE])).order_by(RESULTS.c.id)
            for row in connection.execute(query).mappings():
                yield ResultRow(**row)


def _row(event: NodeOutput, flow: str) -> dict[str, Any]:
    return {
        # What was told while it still grew is no result.
        "key": "" if event.partial else event.key,
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
