"""The times at which a timing is due, through changes of the clock.

Where the clocks go forward, a time that does not exist is moved: a cron job with a fixed hour runs when the gap is
over, as with Debian's cron; a day's interval and a rule run as long after midnight as on other days. Where they go
back, a time that comes twice counts once, unless the timing is by the hour or minute: then both count.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from engine.schedules.timing import Cron, Interval, Recurrence, advanced, rule_fields, rule_of, zone_of

_BOTH_COUNT = frozenset({"HOURLY", "MINUTELY"})
_LARGEST_SHIFT = timedelta(hours=3)
"""No clock is set by more: what is due so much earlier than a local time comes before all that follows it."""


def times_after(timing: Cron | Interval | Recurrence, after: datetime) -> Iterator[datetime]:
    """All times after one, in UTC, each once, in order; without end but for a rule that has one."""
    last = after.astimezone(UTC)
    for due in _candidates(timing, last):
        if due > last:
            yield due
            last = due


def _candidates(timing: Cron | Interval | Recurrence, after: datetime) -> Iterator[datetime]:
    match timing:
        case Cron():
            return _of_cron(timing, after)
        case Interval(days=0):
            return _of_seconds(timing, after)
        case Interval():
            return _of_days(timing, after)
        case Recurrence():
            return _of_rule(timing, after)


def _of_cron(timing: Cron, after: datetime) -> Iterator[datetime]:
    from cronsim import CronSim

    return (due.astimezone(UTC) for due in CronSim(timing.expression, after.astimezone(zone_of(timing.timezone))))


def _of_seconds(timing: Interval, after: datetime) -> Iterator[datetime]:
    count = math.floor((after - timing.anchor).total_seconds() / timing.seconds)
    while True:
        yield timing.anchor + timedelta(seconds=count * timing.seconds)
        count += 1


def _of_days(timing: Interval, after: datetime) -> Iterator[datetime]:
    zone = zone_of(timing.timezone)
    anchor, local = timing.anchor.astimezone(zone), after.astimezone(zone)
    count = (local.date() - anchor.date()).days // timing.days - 1
    while True:
        yield _instant(anchor.date() + timedelta(days=count * timing.days), anchor.time(), zone)
        count += 1


def _instant(day: date, hour: time, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, hour.replace(fold=0), zone).astimezone(UTC)


def _of_rule(timing: Recurrence, after: datetime) -> Iterator[datetime]:
    zone = zone_of(timing.timezone)
    rule = rule_of(timing)
    local = after.astimezone(zone).replace(tzinfo=None) - timedelta(days=1)
    start: datetime = rule._dtstart  # noqa: SLF001 - dateutil has no other way to it
    rule = rule.replace(dtstart=advanced(start, timing, local))
    both = rule_fields(timing.rule).get("FREQ") in _BOTH_COUNT
    waiting: list[datetime] = []
    for naive in _naive_times(rule, local):
        for due in _instants(naive, zone, both=both):
            heapq.heappush(waiting, due)
        certain = naive.replace(tzinfo=zone).astimezone(UTC) - _LARGEST_SHIFT
        while waiting and waiting[0] <= certain:
            yield heapq.heappop(waiting)
    while waiting:
        yield heapq.heappop(waiting)


def _naive_times(rule: Any, after: datetime) -> Iterator[datetime]:
    yield from rule.xafter(after, inc=True)


def _instants(naive: datetime, zone: ZoneInfo, *, both: bool) -> list[datetime]:
    first = naive.replace(tzinfo=zone, fold=0).astimezone(UTC)
    second = naive.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if not both or first == second:
        return [first]
    # In a gap the second one lies before the first; such a minute does not exist.
    return [first, second] if second > first else []
