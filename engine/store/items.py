"""Items of maps and rounds of loops: how each stands, in pages, read from the events that told of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import select

from engine.events.model import AnyEvent, ItemRow, ItemState, NodeItems, read_events
from engine.store.database import Database
from engine.store.tables import EVENTS


@dataclass(frozen=True, slots=True)
class ItemPage:
    """Some rows in the order of their numbers, how many match in all, and how many there are in each state."""

    rows: tuple[ItemRow, ...]
    total: int
    counts: dict[str, int]


def page(
    database: Database, run: str, node: str, states: Collection[ItemState], *, offset: int, limit: int
) -> ItemPage:
    """Rows of a node in a run; of some states only, unless `states` is empty."""
    query = (
        select(EVENTS.c.body)
        .where(EVENTS.c.run == run, EVENTS.c.kind == "node.items", EVENTS.c.node == node)
        .order_by(EVENTS.c.seq)
    )
    with database.reading() as connection:
        bodies = connection.execute(query).scalars().all()
    newest = {row.number: row for row in rows_of(read_events(bodies))}
    wanted = [newest[number] for number in sorted(newest) if not states or newest[number].state in states]
    counts = Counter(row.state for row in newest.values())
    return ItemPage(tuple(wanted[offset : offset + limit]), len(wanted), dict(counts))


def rows_of(events: Collection[AnyEvent]) -> Iterator[ItemRow]:
    """All rows among some events, in the order in which they were told."""
    for event in events:
        if isinstance(event, NodeItems):
            yield from event.rows
