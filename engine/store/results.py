"""Results: which value a node gave under which freshness key."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Column, Connection, Row, insert, select, text
from sqlalchemy.dialects import postgresql, sqlite

from engine.events.model import AnyEvent, ItemRow, NodeItems, NodeOutput
from engine.store.database import Database
from engine.store.rows import insert_rows
from engine.store.tables import RESULTS, REUSES, ResultRow

_AT_ONCE = 500

# From each node to the next in the index, and there to its newest result: what earlier runs left is not looked at. What
# a person pinned has no key, for no node gave it.
_NEWEST_OF_FLOW = text("""
    WITH RECURSIVE names(node) AS (
        SELECT min(node) FROM results WHERE flow = :flow
        UNION ALL
        SELECT (SELECT min(node) FROM results WHERE flow = :flow AND node > names.node)
        FROM names WHERE names.node IS NOT NULL
    )
    SELECT newest FROM (
        SELECT (SELECT id FROM results WHERE flow = :flow AND node = names.node AND key <> '' ORDER BY id DESC LIMIT 1)
            AS newest
        FROM names
    ) AS found WHERE newest IS NOT NULL
""")


class KeptResult(NamedTuple):
    """A row of the results as it is read a thousand at a time; see `tables.ResultRow`."""

    id: int
    key: str
    digest: str
    codec: str
    size: int
    inline: str | None
    preview: str
    made_of: str
    flow: str
    node: str
    run: str
    created: datetime


_COLUMNS = [RESULTS.c[name] for name in KeptResult._fields]
_STORED = KeptResult._fields[1:]
"""Every column but the number of the row."""


def store(connection: Connection, flow: str, events: Iterable[AnyEvent]) -> None:
    """Keep the outputs among some events, those without a key to be looked at, and note which were used again."""
    rows: list[tuple[Any, ...]] = []
    used: set[tuple[str, str]] = set()
    for event in events:
        # What has no digest is a glance at something that still grows.
        if event.kind == "node.output" and event.digest:
            rows.append(_row(event, flow))
        elif event.kind == "node.cached":
            used.add((event.run, event.digest))
        elif event.kind == "node.items":
            rows += (_row_of_item(item, event, flow) for item in event.rows if _is_result(item))
            used.update((event.run, item.digest) for item in event.rows if item.state == "cached")
    if rows:
        insert_rows(connection, RESULTS, _STORED, rows)
    if used:
        insert_reuse = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
        noted = [{"run": run, "digest": digest} for run, digest in sorted(used)]
        connection.execute(insert_reuse(REUSES).on_conflict_do_nothing(), noted)


def keep_pinned(database: Database, row: ResultRow) -> None:
    """Keep a value that a person put in the place of a node's: one of no run and under no key."""
    with database.writing() as connection:
        connection.execute(insert(RESULTS).values(row.model_dump(exclude={"id"}) | {"key": "", "run": ""}))


def by_key(database: Database, keys: Iterable[str]) -> dict[str, KeptResult]:
    """The newest result under each key."""
    return {row.key: KeptResult._make(row) for row in _matching(database, RESULTS.c.key, filter(None, keys))}


def by_digest(database: Database, digests: Iterable[str]) -> dict[str, ResultRow]:
    """A result for each digest that is known, one with a preview if there is one."""
    rows = sorted(_matching(database, RESULTS.c.digest, digests), key=lambda row: bool(row.preview))
    return {row.digest: ResultRow(**dict(zip(KeptResult._fields, row, strict=True))) for row in rows}


def last_of_flow(database: Database, flow: str) -> dict[str, KeptResult]:
    """The newest result of each node of a flow."""
    with database.reading() as connection:
        newest = connection.execute(_NEWEST_OF_FLOW, {"flow": flow}).scalars().all()
        return {row.node: KeptResult._make(row) for row in _rows(connection, RESULTS.c.id, newest)}


def of_node(database: Database, flow: str, node: str, limit: int) -> list[ResultRow]:
    """What a node gave in past runs, the newest first; what a person put in its place is not among it."""
    query = select(RESULTS).where(RESULTS.c.flow == flow, RESULTS.c.node == node, RESULTS.c.run != "")
    with database.reading() as connection:
        found = connection.execute(query.order_by(RESULTS.c.id.desc()).limit(limit)).mappings()
        return [ResultRow(**row) for row in found]


def of_nodes(database: Database, flow: str, nodes: Iterable[str], most: int) -> dict[str, list[ResultRow]]:
    """The newest results of each of some nodes of a flow, the newest first: of each round of a loop there is one."""
    found: dict[str, list[ResultRow]] = {}
    with database.reading() as connection:
        for node in nodes:
            of_node = (RESULTS.c.flow == flow) & (RESULTS.c.node == node) & (RESULTS.c.key != "")
            query = select(RESULTS).where(of_node).order_by(RESULTS.c.id.desc()).limit(most)
            found[node] = [ResultRow(**row) for row in connection.execute(query).mappings()]
    return found


def of_run(database: Database, run: str) -> list[KeptResult]:
    """What the nodes of a run gave that may be used again, in the order in which they gave it."""
    with database.reading() as connection:
        query = select(*_COLUMNS).where(RESULTS.c.run == run, RESULTS.c.key != "").order_by(RESULTS.c.id)
        return [KeptResult._make(row) for row in connection.execute(query)]


def _matching(database: Database, column: Column[Any], values: Iterable[str]) -> Iterator[Row[Any]]:
    """The oldest first, so that in a dict the newest stays."""
    with database.reading() as connection:
        yield from _rows(connection, column, list(dict.fromkeys(values)))


def _rows(connection: Connection, column: Column[Any], wanted: Sequence[Any]) -> Iterator[Row[Any]]:
    for start in range(0, len(wanted), _AT_ONCE):
        query = select(*_COLUMNS).where(column.in_(wanted[start : start + _AT_ONCE])).order_by(RESULTS.c.id)
        yield from connection.execute(query)


def _is_result(item: ItemRow) -> bool:
    """Whether the value of an item lies in the store by itself, or may be used again."""
    return item.state == "finished" and bool(item.digest) and (item.inline is None or bool(item.key))


def _row_of_item(item: ItemRow, event: NodeItems, flow: str) -> tuple[Any, ...]:
    return (
        item.key,
        item.digest,
        item.codec,
        item.size,
        item.inline,
        "",
        item.made_of,
        flow,
        event.node,
        event.run,
        event.time,
    )


def _row(event: NodeOutput, flow: str) -> tuple[Any, ...]:
    return (
        # What was told while it still grew is no result.
        "" if event.partial else event.key,
        event.digest,
        event.codec,
        event.size,
        event.inline,
        "" if event.preview is None else json.dumps(event.preview),
        event.made_of,
        flow,
        event.node,
        event.run,
        event.time,
    )
