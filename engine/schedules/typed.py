"""What a person types for a time to start: `every weekday at 9:30`, a cron expression, a rule."""

from __future__ import annotations

import re
from datetime import datetime

from pydantic import ValidationError

from engine.errors import RequestError
from engine.schedules.timing import Cron, Interval, Recurrence, checked, zone_of

_SECONDS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": 86400.0, "week": 604800.0}
_ADVERBS = {"hourly": "every hour", "daily": "every day", "weekly": "every week", "monthly": "every month"}
_DAYS = {"mon": "1", "tue": "2", "wed": "3", "thu": "4", "fri": "5", "sat": "6", "sun": "0"}
_DAY_WORDS = {"weekday": "1-5", "weekdays": "1-5", "weekend": "6,0", "weekends": "6,0"}
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm)?")
_MONTH_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?")
_EVERY = re.compile(r"every\s+(?:(\d+(?:\.\d+)?)\s+|(other)\s+)?(second|minute|hour|day|week)s?")
_MONTHLY = re.compile(r"(?:every month\s+)?on the (.+?)(?:\s+day)?(?:\s+of\s+(?:every|each|the)\s+month)?")
_USUAL_HOUR = "9:00"
_EXAMPLES = (
    "Write every 5 minutes, every day at 9:30, every Monday and Thursday at 18:00, weekdays at 9, on the 1st of every "
    "month at 6:00, a cron expression such as 0 9 * * 1-5, or a rule such as FREQ=WEEKLY;BYDAY=MO."
)


def timing_from_words(text: str, timezone: str, now: datetime) -> Cron | Interval | Recurrence:
    """Read what was typed. `now` is where intervals count from. Raises RequestError with examples."""
    zone_of(timezone)
    try:
        return _timing(text, timezone, now)
    except ValidationError as error:
        raise RequestError(f"{text[:100]!r} is no time to start: {error.errors()[0]['msg']}.", fix=_EXAMPLES) from error


def _timing(text: str, timezone: str, now: datetime) -> Cron | Interval | Recurrence:
    said = " ".join(text.split())
    if "FREQ=" in said.upper():
        return checked(Recurrence(rule=text, timezone=timezone))
    if said.startswith("@") or _looks_like_cron(said):
        return checked(Cron(expression=said, timezone=timezone))
    words = said.lower().rstrip(".").replace(",", " and ")
    words = " ".join(_ADVERBS.get(word, word) for word in words.split())
    what, _, clock = f" {words}".partition(" at ")
    found = _interval(what.strip(), clock.strip(), timezone, now) or _calendar(what.strip(), clock.strip(), timezone)
    if found is None:
        raise RequestError(f"{text!r} is not understood as a time to start.", fix=_EXAMPLES)
    return checked(found)


def _looks_like_cron(said: str) -> bool:
    return re.fullmatch(r"[-\d*/,LW#?A-Za-z]+(?: [-\d*/,LW#?A-Za-z]+)*", said) is not None and (
        said[:1].isdigit() or said.startswith("*")
    )


def _interval(what: str, clock: str, timezone: str, now: datetime) -> Interval | Cron | None:
    found = _EVERY.fullmatch(what)
    if found is None:
        return None
    count = 2.0 if found[2] else float(found[1] or 1)
    unit = found[3]
    midnight = now.astimezone(zone_of(timezone)).replace(hour=0, minute=0, second=0, microsecond=0)
    if unit in {"day", "week"}:
        hour, minute = _clocks(clock or _USUAL_HOUR)[0]
        if count == 1 and unit == "day":
            return _cron_at(clock or _USUAL_HOUR, "* * *", timezone)
        anchor = midnight.replace(hour=hour, minute=minute)
    elif clock:
        return None
    else:
        anchor = midnight
    return Interval(seconds=max(count * _SECONDS[unit], 1.0), anchor=anchor, timezone=timezone)


def _calendar(what: str, clock: str, timezone: str) -> Cron | None:
    if not what:
        return _cron_at(clock, "* * *", timezone) if clock else None
    clock = clock or _USUAL_HOUR
    if what == "every month":
        return _cron_at(clock, "1 * *", timezone)
    if monthly := _MONTHLY.fullmatch(what):
        days = _listed(monthly[1])
        read = [_month_day(day) for day in days]
        return _cron_at(clock, f"{','.join(read)} * *", timezone) if all(read) else None
    days = _listed(what.removeprefix("every ").removeprefix("on "))
    week = [_week_day(day) for day in days]
    return _cron_at(clock, f"* * {','.join(week)}", timezone) if week and all(week) else None


def _cron_at(clock: str, days: str, timezone: str) -> Cron | None:
    times = _clocks(clock)
    minutes = {minute for _, minute in times}
    if len(minutes) != 1:
        raise RequestError(
            "Several times of a day need the same minute in one schedule.", fix="Make a schedule for each of them."
        )
    hours = ",".join(str(hour) for hour in sorted({hour for hour, _ in times}))
    return Cron(expression=f"{minutes.pop()} {hours} {days}", timezone=timezone)


def _clocks(text: str) -> list[tuple[int, int]]:
    return [_clock(part) for part in _listed(text)]


def _clock(text: str) -> tuple[int, int]:
    if text in {"noon", "midnight"}:
        return (12 if text == "noon" else 0), 0
    found = _CLOCK.fullmatch(text.removesuffix(" o'clock"))
    if found is not None:
        hour, minute = int(found[1]), int(found[2] or 0)
        if found[3]:
            hour = hour % 12 + (12 if found[3] == "pm" else 0)
        if hour < 24 and minute < 60:  # noqa: PLR2004 - hours of a day, minutes of an hour
            return hour, minute
    raise RequestError(f"{text!r} is no time of day.", fix="Write 9:30, 18:00, 6 pm, noon or midnight.")


def _listed(text: str) -> list[str]:
    return [part for part in (part.strip() for part in re.split(r"\band\b", text)) if part]


def _month_day(text: str) -> str:
    if text == "last":
        return "L"
    found = _MONTH_DAY.fullmatch(text)
    return found[1] if found is not None and 1 <= int(found[1]) <= 31 else ""  # noqa: PLR2004 - the longest month


def _week_day(text: str) -> str:
    if text in _DAY_WORDS:
        return _DAY_WORDS[text]
    first, _, last = text.partition(" to ")
    days = [_DAYS.get(day.strip()[:3], "") if day.strip().rstrip("s").endswith("day") else "" for day in (first, last)]
    if last:
        return f"{days[0]}-{days[1] if days[1] != '0' else '7'}" if all(days) else ""
    return days[0]
