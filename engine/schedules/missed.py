"""Which of the times that have come are started, and which were missed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice

from engine.schedules.schedule import CatchUp
from engine.schedules.times import times_after
from engine.schedules.timing import Cron, Interval, Recurrence

STILL_ON_TIME = timedelta(minutes=1)
"""The newest time counts as met when it is no older; an engine that starts again takes some seconds."""
MOST_AT_ONCE = 100
"""So many missed times are caught up on, the newest; who wants more of the past has other means than a schedule."""
_MOST_NOTED = 500
_MOST_LOOKED_AT = 20_000


def due_between(timing: Cron | Interval | Recurrence, after: datetime, upto: datetime) -> list[datetime]:
    """The times after one and up to another, at most the newest 500 of them, in order."""
    while True:
        found = list(islice(_until(timing, after, upto), _MOST_LOOKED_AT))
        if len(found) < _MOST_LOOKED_AT:
            return found[-_MOST_NOTED:]
        # Every second of a week is not worth a look: begin nearer to the end.
        after = max(found[-1], upto - (upto - found[-1]) / 2)


def sort_out(times: Sequence[datetime], now: datetime, catch_up: CatchUp) -> tuple[list[datetime], list[datetime]]:
    """Which to start, and which were missed."""
    if not times:
        return [], []
    on_time = now - times[-1] <= STILL_ON_TIME
    match catch_up:
        case "all":
            first = max(0, len(times) - MOST_AT_ONCE)
        case "one":
            first = len(times) - 1
        case "skip":
            first = len(times) - 1 if on_time else len(times)
    return list(times[first:]), list(times[:first])


def _until(timing: Cron | Interval | Recurrence, after: datetime, upto: datetime) -> Iterator[datetime]:
    for due in times_after(timing, after):
        if due > upto:
            return
        yield due
