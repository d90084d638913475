"""What flows have used up, by day: the budgets of a day outlive the engine."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select, update

from engine.events.model import AnyEvent, NodeSpent
from engine.limits.budget import Used
from engine.store.account_tables import SPENDING
from engine.store.database import Database


def store(connection: Connection, flow: str, events: Iterable[AnyEvent]) -> None:
    """Add what some events tell to what the flow has used up on their days (UTC)."""
    days: dict[str, Used] = {}
    for event in events:
        if isinstance(event, NodeSpent):
            day = event.time.date().isoformat()
            used = Used(event.seconds, event.cpu_s, 0.0, event.tokens, event.money)
            days[day] = days.get(day, Used()) + used
    for day, used in days.items():
        added = {"seconds": used.seconds, "cpu_s": used.cpu_s, "tokens": used.tokens, "money": used.money}
        here = (SPENDING.c.flow == flow) & (SPENDING.c.day == day)
        changed = connection.execute(
            update(SPENDING).where(here).values({name: SPENDING.c[name] + value for name, value in added.items()})
        )
        if not changed.rowcount:
            connection.execute(insert(SPENDING).values(flow=flow, day=day, **added))


def of_day(database: Database, day: str) -> list[tuple[str, Used]]:
    """What each flow has used up on a day."""
    with database.reading() as connection:
        rows = connection.execute(select(SPENDING).where(SPENDING.c.day == day)).mappings().all()
    return [(row["flow"], Used(row["seconds"], row["cpu_s"], 0.0, row["tokens"], row["money"])) for row in rows]
