"""The schedules of the workspace as pages look at them, read from the store: the engine need not be up for it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.store.store import Store

MOST_TIMES = 500


@dataclass(frozen=True, slots=True)
class ScheduleBook:
    """Looks; what changes something is asked of the engine."""

    store: Callable[[], Awaitable[Store]]

    async def all(self) -> list[dict[str, Any]]:
        """All schedules by name, as `GET /api/schedules` tells them."""
        store = await self.store()
        return await asyncio.to_thread(_all, store)

    async def times(self, since: datetime, until: datetime) -> list[dict[str, Any]]:
        """The times between two moments, in order; those to come have the state `coming`."""
        store = await self.store()
        return await asyncio.to_thread(_times, store, since, until)


def _all(store: Store) -> list[dict[str, Any]]:
    from engine.schedules.schedule import schedule_of
    from engine.schedules.telling import told
    from engine.store.schedules import ScheduleTable

    table = ScheduleTable(store.database)
    schedules = [schedule_of(row) for row in table.all()]
    last = table.last_runs([schedule.id for schedule in schedules])
    return [told(schedule, last.get(schedule.id)) for schedule in schedules]


def _times(store: Store, since: datetime, until: datetime) -> list[dict[str, Any]]:
    from engine.schedules.schedule import schedule_of
    from engine.schedules.telling import coming, past_time
    from engine.store.schedules import ScheduleTable

    table = ScheduleTable(store.database)
    past = [past_time(each) for each in reversed(table.past(since=since, limit=MOST_TIMES))]
    active = [schedule_of(row) for row in table.all() if row.active]
    return [*past, *({**each, "state": "coming"} for each in coming(active, until, MOST_TIMES))]
