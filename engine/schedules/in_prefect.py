"""A schedule in Prefect's words, and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from engine.schedules.schedule import Schedule
from engine.schedules.timing import Cron, Interval, Recurrence, timing_of
from engine.schedules.words import in_words


def facts_of(schedule: Schedule, root: str, entrypoint: str) -> dict[str, Any]:
    """What Prefect is told of a schedule."""
    return {
        "active": schedule.active,
        "schedule": _to_prefect(schedule.timing),
        "parameters": {name: _plain(value) for name, value in schedule.parameters.items()},
        "entrypoint": entrypoint,
        "path": root,
        "description": f"{in_words(schedule.timing)}. Started by Treadle; runs also without its studio.",
    }


def changes_from(theirs: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """What somebody has changed in Prefect since it was told, as changes of the schedule.

    Raises RequestError for a time that is not understood here.
    """
    changes: dict[str, Any] = {}
    if theirs["schedule"] is None:
        return {"active": False, "paused_why": "Its schedule was deleted in Prefect."}
    if theirs["active"] != before.get("active"):
        changes |= {"active": theirs["active"], "paused_why": "" if theirs["active"] else "Paused in Prefect."}
    if theirs["schedule"] != before.get("schedule"):
        changes["timing"] = timing_of(_from_prefect(theirs["schedule"]))
    if theirs["parameters"] != before.get("parameters"):
        changes["parameters"] = {
            name: {"text": value} if isinstance(value, str) else value for name, value in theirs["parameters"].items()
        }
    return changes


def key_text(due: datetime, timing: Cron | Interval | Recurrence) -> str:
    """A time as Prefect writes it in the keys of the flow runs that it schedules."""
    return str(due.astimezone(ZoneInfo(timing.timezone)))


def _to_prefect(timing: Cron | Interval | Recurrence) -> dict[str, Any]:
    match timing:
        case Cron(expression=expression):
            # Cron joins days of month and week by "and" where one of them has a step from *; Prefect asks.
            _, _, day, _, week = expression.split()
            both = day.startswith("*/") or week.startswith("*/")
            return {"cron": expression, "timezone": timing.timezone, "day_or": not both}
        case Interval(seconds=seconds, anchor=anchor):
            return {"interval": seconds, "anchor_date": anchor.isoformat(), "timezone": timing.timezone}
        case Recurrence(rule=rule):
            return {"rrule": rule, "timezone": timing.timezone}


def _from_prefect(told: dict[str, Any]) -> dict[str, Any]:
    zone = told.get("timezone") or "UTC"
    if "cron" in told:
        return {"kind": "cron", "expression": told["cron"], "timezone": zone}
    if "rrule" in told:
        return {"kind": "rrule", "rule": told["rrule"], "timezone": zone}
    return {"kind": "interval", "seconds": told["interval"], "anchor": told["anchor_date"], "timezone": zone}


def _plain(value: Any) -> Any:
    match value:
        case {"text": str(text)}:
            return text
        case _:
            return value
