"""A timing in words, as a person would say it."""

from __future__ import annotations

from datetime import UTC, datetime

from engine.schedules.timing import Cron, Interval, Recurrence, rule_fields, zone_of

_UNITS = ((604800, "week"), (86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))
_DAYS = {
    "MO": "Monday",
    "TU": "Tuesday",
    "WE": "Wednesday",
    "TH": "Thursday",
    "FR": "Friday",
    "SA": "Saturday",
    "SU": "Sunday",
}
_WEEKDAYS = ["MO", "TU", "WE", "TH", "FR"]
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_FREQUENCIES = {"MINUTELY": "minute", "HOURLY": "hour", "DAILY": "day", "WEEKLY": "week", "MONTHLY": "month"}
_KNOWN = frozenset({"FREQ", "INTERVAL", "BYDAY", "BYHOUR", "BYMINUTE", "BYSECOND", "BYMONTHDAY", "BYMONTH", "WKST"})


def in_words(timing: Cron | Interval | Recurrence) -> str:
    """Say when a timing is due: `At 09:00 on Monday through Friday (Europe/Berlin)`."""
    match timing:
        case Cron(expression=expression):
            return f"{_cron(expression)} ({timing.timezone})"
        case Interval(seconds=seconds, days=0):
            return f"Every {_span(seconds)}"
        case Interval(seconds=seconds):
            at = timing.anchor.astimezone(zone_of(timing.timezone))
            return f"Every {_span(seconds)} at {at:%H:%M} ({timing.timezone})"
        case Recurrence(rule=rule):
            return f"{_rule(rule)} ({timing.timezone})"


def _cron(expression: str) -> str:
    from cronsim import CronSim, CronSimError

    try:
        said = CronSim(expression, datetime(2024, 1, 1, tzinfo=UTC)).explain()
    except CronSimError:
        return f"As cron says: {expression}"
    return said.removesuffix("month") + "every month" if said.endswith("day of month") else said


def _span(seconds: float) -> str:
    """`5 minutes`, `hour`, `1.5 seconds`."""
    for size, unit in _UNITS:
        if seconds % size == 0:
            count = int(seconds // size)
            return unit if count == 1 else f"{count} {unit}s"
    return f"{seconds:g} seconds"


def _rule(rule: str) -> str:
    fields = rule_fields(rule)
    start, _, _ = rule.partition("\n")
    end = _end(fields)
    if set(fields) - _KNOWN - {"COUNT", "UNTIL"}:
        return f"By the rule {rule.rpartition('RRULE:')[2]}"
    return f"{_how_often(fields)}{_at(fields, start)}{end}"


def _how_often(fields: dict[str, str]) -> str:
    unit = _FREQUENCIES.get(fields.get("FREQ", ""), "year")
    interval = int(fields.get("INTERVAL", "1"))
    every = f"Every {unit}" if interval == 1 else f"Every {interval} {unit}s"
    days = [day for day in fields.get("BYDAY", "").split(",") if day]
    if days == _WEEKDAYS and interval == 1:
        every = "Every weekday"
    elif days:
        every += f" on {_listed([_day(day) for day in days])}"
    if month_days := fields.get("BYMONTHDAY"):
        every += f" on day {_listed(month_days.split(','))}".replace("day -1", "the last day")
    if months := fields.get("BYMONTH"):
        every += f" in {_listed([_MONTHS[int(month) - 1] for month in months.split(',')])}"
    return every


def _at(fields: dict[str, str], start: str) -> str:
    if fields.get("FREQ") in {"MINUTELY", "HOURLY"} and "BYHOUR" not in fields:
        minute = fields.get("BYMINUTE")
        return f" at minute {_listed(minute.split(','))}" if minute else ""
    hours = fields.get("BYHOUR", start[-6:-4]).split(",")
    minutes = fields.get("BYMINUTE", start[-4:-2]).split(",")
    return f" at {_listed([f'{int(hour):02}:{int(minute):02}' for hour in hours for minute in minutes])}"


def _end(fields: dict[str, str]) -> str:
    if count := fields.get("COUNT"):
        return f", {count} times in all"
    if until := fields.get("UNTIL"):
        return f", until {until[:4]}-{until[4:6]}-{until[6:8]}"
    return ""


def _day(day: str) -> str:
    """`MO`, `1MO` (the first Monday), `-1FR` (the last Friday)."""
    name, which = _DAYS.get(day[-2:], day), day[:-2]
    ordinals = {"1": "the first ", "2": "the second ", "3": "the third ", "4": "the fourth ", "-1": "the last "}
    return ordinals.get(which.lstrip("+"), f"{which}. " if which else "") + name


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
