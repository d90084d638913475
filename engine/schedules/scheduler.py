"""The clock of the schedules: notes each time that comes, once, and starts what is to be started."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

from engine.errors import AlreadyRunning, EngineUnavailable, TreadleError, WorkspaceError
from engine.schedules.missed import due_between, sort_out
from engine.schedules.schedule import Schedule, schedule_of
from engine.schedules.times import times_after
from engine.store.schedule_tables import OccurrenceRow
from engine.store.schedules import ScheduleTable

_logger = logging.getLogger(__name__)

LOOK_AGAIN_S = 5.0
"""So often the clock of the machine is looked at, which may be set, and may have stood while the machine slept."""
_LOOK_SOON_S = 0.25
MOST_WAITING = 100
"""So many times of one schedule wait for the end of the run before; those beyond are left out."""


class Starter(Protocol):
    """Who starts the flows of schedules."""

    async def start(self, schedule: Schedule, due: datetime) -> str:
        """Start the run of a time; however often it is asked for that time, there is one run. Gives its id."""
        ...

    def goes_on(self, run: str) -> bool:
        """Whether a run has not ended yet."""
        ...

    async def stop(self, run: str) -> None:
        """Ask a run to stop; nothing happens to one that has ended."""
        ...


class Scheduler:
    """One `turn` does all that is due now; `run` takes turn after turn. `clock` tells the time."""

    def __init__(
        self, table: ScheduleTable, starter: Starter, clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        self._table = table
        self._starter = starter
        self._clock = clock
        self._known: dict[str, Schedule] = {}
        self._next: dict[str, datetime | None] = {}
        self._runs: dict[str, str] = {}
        self._stopping: set[str] = set()
        self._waits = True
        self._changed = asyncio.Event()
        self._stale = True
        self._last_look: datetime | None = None

    @property
    def has_active(self) -> bool:
        """Whether there is anything to come."""
        return self._waits or any(due is not None for due in self._next.values())

    def refresh(self) -> None:
        """Schedules were made, changed or deleted."""
        self._stale = True
        self._changed.set()

    async def run(self) -> None:
        """Keep time for ever."""
        while True:
            try:
                pause = await self.turn()
            except WorkspaceError as error:
                _logger.warning("schedules: %s", error.message)
                pause = LOOK_AGAIN_S
            except Exception:
                _logger.exception("a turn of the schedules failed")
                pause = LOOK_AGAIN_S
            try:
                await asyncio.wait_for(self._changed.wait(), pause)
            except TimeoutError:
                continue

    async def turn(self) -> float:
        """Do what is due now; in how many seconds to come again at the latest."""
        self._changed.clear()
        if self._stale:
            await self._read()
        now = self._clock()
        set_back = self._last_look is not None and now < self._last_look
        self._last_look = now
        for schedule in list(self._known.values()):
            due = self._next[schedule.id]
            if due is not None and (due <= now or set_back):
                await self._take(schedule, now)
        if self._waits:
            await self._begin_waiting()
        if self._waits:
            return _LOOK_SOON_S
        coming = [due for due in self._next.values() if due is not None]
        until = (min(coming) - self._clock()).total_seconds() if coming else LOOK_AGAIN_S
        return min(max(until, 0.0), LOOK_AGAIN_S)

    async def _read(self) -> None:
        self._stale = False
        rows = await asyncio.to_thread(self._table.all)
        self._known = {row.id: schedule_of(row) for row in rows if row.active}
        now = self._clock()
        # What was noted in a future that is none any more, as the clock was wrong, holds up nothing.
        self._next = {
            id: await asyncio.to_thread(_next_after, schedule, min(schedule.upto, now))
            for id, schedule in self._known.items()
        }
        self._waits = True
        for id in self._known.keys() - self._runs.keys():
            past = await asyncio.to_thread(partial(self._table.past, id, limit=5))
            self._runs[id] = next((each.occurrence.run for each in past if each.occurrence.run), "")

    async def _take(self, schedule: Schedule, now: datetime) -> None:
        """Note what has come due, and that it was noted."""
        # Where the clock was set back, what comes again is known and stays as it is.
        after = min(schedule.upto, now)
        times = await asyncio.to_thread(due_between, schedule.timing, after, now)
        start, missed = sort_out(times, now, schedule.catch_up)
        states: dict[datetime, tuple[str, str]] = dict.fromkeys(missed, ("missed", "nobody was there to start it"))
        for due in start:
            skip = schedule.overlap == "skip" and due == times[-1] and self._goes_on(schedule)
            states[due] = ("skipped", "the run before went on") if skip else ("waiting", "")
        await asyncio.to_thread(self._table.note, schedule.id, now, states)
        self._known[schedule.id] = schedule.model_copy(update={"upto": now})
        self._next[schedule.id] = await asyncio.to_thread(_next_after, schedule, now)
        self._waits = True

    async def _begin_waiting(self) -> None:
        by_schedule: defaultdict[str, list[OccurrenceRow]] = defaultdict(list)
        for row in await asyncio.to_thread(self._table.waiting):
            by_schedule[row.schedule].append(row)
        left = 0
        for id, rows in by_schedule.items():
            left += await self._begin(id, rows)
        self._waits = left > 0

    async def _begin(self, id: str, rows: list[OccurrenceRow]) -> int:
        """Begin what may begin of the times of one schedule that wait; how many wait on."""
        schedule = self._known.get(id)
        if schedule is None:
            await self._settle(id, rows, "skipped", "the schedule was paused")
            return 0
        if schedule.overlap == "cancel" and len(rows) > 1:
            await self._settle(id, rows[:-1], "skipped", "the next one took its place")
            rows = rows[-1:]
        if len(rows) > MOST_WAITING:
            await self._settle(id, rows[MOST_WAITING:], "skipped", "too many wait already")
            rows = rows[:MOST_WAITING]
        if self._goes_on(schedule):
            if schedule.overlap == "cancel":
                await self._stop_once(self._runs[id])
            return len(rows)
        return len(rows) - 1 if await self._start(schedule, rows[0]) else len(rows)

    async def _start(self, schedule: Schedule, row: OccurrenceRow) -> bool:
        """Start the run of a time; False when that may go better later."""
        try:
            run = await self._starter.start(schedule, row.due)
        except (EngineUnavailable, WorkspaceError) as error:
            _logger.warning("schedule %s: %s", schedule.name, error.message)
            return False
        except AlreadyRunning as error:
            # The flow says of itself that it must not run twice at a time.
            await self._settle(schedule.id, [row], "skipped", error.message)
            return True
        except TreadleError as error:
            why = f"{error.message} {error.fix}".strip()
            await asyncio.to_thread(self._table.settle, schedule.id, [row.due], "failed", why=why)
            return True
        self._runs[schedule.id] = run
        await asyncio.to_thread(self._table.settle, schedule.id, [row.due], "started", run=run)
        return True

    async def _settle(self, id: str, rows: list[OccurrenceRow], state: str, why: str) -> None:
        due = [row.due for row in rows]
        await asyncio.to_thread(lambda: self._table.settle(id, due, state, why=why))

    async def _stop_once(self, run: str) -> None:
        if run not in self._stopping:
            self._stopping = {run}
            await self._starter.stop(run)

    def _goes_on(self, schedule: Schedule) -> bool:
        run = self._runs.get(schedule.id, "")
        return bool(run) and self._starter.goes_on(run)


def _next_after(schedule: Schedule, after: datetime) -> datetime | None:
    return next(times_after(schedule.timing, after), None)
