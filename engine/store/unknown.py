"""Unknown outcomes: nodes that were broken off and must not be repeated until a person has decided."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, delete, insert, select

from engine.events.model import AnyEvent, NodeCached, NodeUnknown
from engine.store.database import Database
from engine.store.tables import UNKNOWN, UnknownRow


def store(connection: Connection, flow: str, events: Iterable[AnyEvent]) -> None:
    """Keep what some events leave open. A node that begins again, or is taken for done, has been decided about."""
    news: dict[str, NodeUnknown | None] = {}
    for event in events:
        if event.kind == "node.started" or isinstance(event, NodeCached):
            news[event.node] = None
        elif event.kind == "node.unknown":
            news[event.node] = event
    if not news:
        return
    known = set(connection.execute(select(UNKNOWN.c.node).where(UNKNOWN.c.flow == flow)).scalars())
    if decided := known & news.keys():
        connection.execute(delete(UNKNOWN).where(UNKNOWN.c.flow == flow, UNKNOWN.c.node.in_(sorted(decided))))
    rows = [_row(flow, event) for event in news.values() if event is not None]
    if rows:
        connection.execute(insert(UNKNOWN), rows)


def of_flow(database: Database, flow: str) -> dict[str, UnknownRow]:
    """What is open in a flow, by node."""
    with database.reading() as connection:
        found = connection.execute(select(UNKNOWN).where(UNKNOWN.c.flow == flow)).mappings()
        return {row["node"]: UnknownRow(**row) for row in found}


def _row(flow: str, event: NodeUnknown) -> dict[str, object]:
    return {"flow": flow, "node": event.node, "run": event.run, "why": event.why, "created": event.time}
