"""Schedules and their times as plain data, for programs, pages and terminals."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from engine.schedules.schedule import Schedule, ScheduleBody
from engine.schedules.times import times_after
from engine.schedules.words import in_words
from engine.store.schedules import PastTime

NEXT_SHOWN = 10


def told(schedule: Schedule, last: PastTime | None) -> dict[str, Any]:
    """Tell a schedule as programs and pages take it."""
    body: dict[str, Any] = json.loads(schedule.model_dump_json(include=set(ScheduleBody.model_fields)))
    times = islice(times_after(schedule.timing, datetime.now(UTC)), NEXT_SHOWN)
    return {
        "id": schedule.id,
        "name": schedule.name,
        "flow": schedule.flow,
        "active": schedule.active,
        **body,
        "words": in_words(schedule.timing),
        "timezone": schedule.timing.timezone,
        "next": [due.isoformat() for due in times] if schedule.active else [],
        "last": past_time(last) if last else None,
        "created": schedule.created.isoformat(),
        "changed": schedule.changed.isoformat(),
    }


def past_time(past: PastTime) -> dict[str, Any]:
    """Tell what came of a time."""
    row = past.occurrence
    return {
        "schedule": row.schedule,
        "due": row.due.isoformat(),
        "state": row.state,
        "why": row.why,
        "run_id": row.run or None,
        "run_state": past.run_state or None,
        "duration_s": past.duration_s,
    }


def coming(schedules: Sequence[Schedule], until: datetime | None, limit: int) -> list[dict[str, Any]]:
    """Tell the next times of several schedules, in order."""
    now = datetime.now(UTC)
    found = [
        (due, schedule.id)
        for schedule in schedules
        for due in islice(times_after(schedule.timing, now), limit)
        if until is None or due <= until
    ]
    return [{"schedule": id, "due": due.isoformat()} for due, id in sorted(found)[:limit]]
