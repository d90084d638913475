"""When a schedule is due, as data: a cron expression, an interval or a recurrence rule, each in a time zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Annotated, Any, Literal, TypeAlias
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from engine.errors import RequestError

SHORTEST_S = 1.0
LONGEST_RULE = 2000
_NICKNAMES = {
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
    "@monthly": "0 0 1 * *",
    "@weekly": "0 0 * * 0",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@hourly": "0 * * * *",
}
_DAY_S = 86400.0
_UNTIL = re.compile(r"UNTIL=(\d{8}T\d{6})Z", re.IGNORECASE)


class Cron(BaseModel):
    """Five fields: minute, hour, day of the month, month, day of the week."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["cron"] = "cron"
    expression: str = Field(max_length=200, examples=["0 9 * * 1-5"])
    timezone: str = Field(default="UTC", max_length=64, examples=["Europe/Berlin"])


class Interval(BaseModel):
    """Every so many seconds, counted from `anchor`. Whole days keep their hour through changes of the clock."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["interval"] = "interval"
    seconds: float = Field(ge=SHORTEST_S, le=10 * 365 * _DAY_S, examples=[300])
    anchor: datetime = Field(default=datetime(2026, 1, 1, tzinfo=UTC), examples=["2026-01-01T00:00:00Z"])
    timezone: str = Field(default="UTC", max_length=64)

    @property
    def days(self) -> int:
        """How many days it is, if it is whole days; else 0."""
        return int(self.seconds // _DAY_S) if self.seconds % _DAY_S == 0 else 0


class Recurrence(BaseModel):
    """A recurrence rule of RFC 5545, with `DTSTART` in local time on a line before it."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    kind: Literal["rrule"] = "rrule"
    rule: str = Field(max_length=LONGEST_RULE, examples=["DTSTART:20260101T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO,TH"])
    timezone: str = Field(default="UTC", max_length=64)


Timing: TypeAlias = Annotated[Cron | Interval | Recurrence, Field(discriminator="kind")]

_adapter: TypeAdapter[Cron | Interval | Recurrence] = TypeAdapter(Timing)


def timing_of(told: Any) -> Cron | Interval | Recurrence:
    """Read a timing from plain data and refuse what cannot be. Raises RequestError that says what to write."""
    try:
        return checked(_adapter.validate_python(told))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"][1:]) or "timing"
        raise RequestError(
            f"This is no time to start at: {place}: {first['msg']}.",
            fix='Write {"kind": "cron", "expression": "0 9 * * *", "timezone": "Europe/Berlin"}, for example.',
        ) from error


def checked(timing: Cron | Interval | Recurrence) -> Cron | Interval | Recurrence:
    """Put a timing into its plainest form. Raises RequestError for what is never due, or not understood."""
    zone = zone_of(timing.timezone)
    match timing:
        case Cron():
            return timing.model_copy(update={"expression": _checked_cron(timing.expression)})
        case Interval(anchor=anchor):
            known = anchor.replace(tzinfo=zone) if anchor.tzinfo is None else anchor
            return timing.model_copy(update={"anchor": known.astimezone(UTC)})
        case Recurrence():
            return timing.model_copy(update={"rule": _checked_rule(timing.rule, zone)})


def zone_of(name: str) -> ZoneInfo:
    """A time zone by its name. Raises RequestError."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise RequestError(
            f"There is no time zone {name!r}.", fix="Name one as Europe/Berlin or America/New_York, or UTC."
        ) from error


def rule_of(timing: Recurrence) -> Any:
    """The rule as dateutil reads it, in local times without a zone. Raises ValueError."""
    from dateutil.rrule import rrulestr

    return rrulestr(timing.rule)


def advanced(start: datetime, timing: Recurrence, before: datetime) -> datetime:
    """A start of the same phase shortly before a local time: by the minute, a year has half a million steps."""
    fields = rule_fields(timing.rule)
    unit = {"MINUTELY": timedelta(minutes=1), "HOURLY": timedelta(hours=1)}.get(fields.get("FREQ", ""))
    if unit is None or "COUNT" in fields or before <= start:
        return start
    step = unit * int(fields.get("INTERVAL", "1"))
    return start + step * ((before - start) // step)


def rule_fields(rule: str) -> dict[str, str]:
    """Tell the parts of the line with the rule apart: FREQ, INTERVAL, BYDAY and so on."""
    line = next((line for line in rule.splitlines() if "FREQ=" in line.upper()), "")
    parts = line.upper().removeprefix("RRULE:").split(";")
    return {name: value for name, _, value in (part.partition("=") for part in parts) if name}


def _checked_cron(expression: str) -> str:
    from cronsim import CronSim, CronSimError

    text = " ".join(expression.split())
    text = _NICKNAMES.get(text.lower(), text)
    try:
        if len(text.split()) != 5:  # noqa: PLR2004 - cron's five fields
            raise RequestError(
                f"A cron expression has five fields, and {expression!r} has not.",
                fix="Minute, hour, day of the month, month, day of the week: 0 9 * * 1-5 is 9:00 on weekdays.",
            )
        next(CronSim(text, datetime(2024, 1, 1, tzinfo=UTC)))
    except CronSimError as error:
        raise RequestError(
            f"{expression!r} is no cron expression: {str(error).lower()}.",
            fix="Minute 0-59, hour 0-23, day 1-31, month 1-12, weekday 0-7 or MON-SUN; 1,2 or 1-5 or */5 are several.",
        ) from error
    except StopIteration as error:
        raise RequestError(
            f"{expression!r} is never due: no year has such a day.", fix="Look at day and month."
        ) from error
    return text


def _checked_rule(rule: str, zone: tzinfo) -> str:
    lines = [line.strip() for line in rule.replace("\\n", "\n").splitlines() if line.strip()]
    start = next((line for line in lines if line.upper().startswith("DTSTART")), "")
    rest = [line if ":" in line else f"RRULE:{line}" for line in lines if line is not start]
    if len(rest) != 1 or not rest[0].upper().startswith("RRULE:"):
        raise RequestError(
            "One rule is understood, with or without a start: DTSTART:… and RRULE:… on lines of their own.",
            fix="RRULE:FREQ=WEEKLY;BYDAY=MO,TH;BYHOUR=9;BYMINUTE=0, for example.",
        )
    start = start.upper() or f"DTSTART:{datetime.now(zone):%Y%m%dT%H%M}00"
    if not re.fullmatch(r"DTSTART:\d{8}T\d{6}", start):
        raise RequestError(
            f"{start!r} is no start in local time.",
            fix="Write DTSTART:20260131T090000; the time zone stands beside it.",
        )
    text = f"{start}\n{_local_until(rest[0].upper(), zone)}"
    fields = rule_fields(text)
    if fields.get("FREQ") == "SECONDLY":
        raise RequestError("A rule by the second is too fine.", fix="Use an interval: every 10 seconds.")
    if not _has_a_day(fields):
        raise RequestError("The rule is never due: no year has such a day.", fix="Look at BYMONTH and BYMONTHDAY.")
    try:
        rule_of(Recurrence(rule=text))
    except (ValueError, TypeError, KeyError, AttributeError, ZeroDivisionError) as error:
        raise RequestError(
            f"The rule is not understood: {error}.", fix="RRULE:FREQ=DAILY;BYHOUR=9;BYMINUTE=30, for example."
        ) from error
    if not text.isascii():
        raise RequestError("A rule is written in ASCII letters.", fix="RRULE:FREQ=DAILY, for example.")
    return text


def _local_until(line: str, zone: tzinfo) -> str:
    """Have the end in local time, as the start; RFC 5545 has it in UTC."""

    def local(found: re.Match[str]) -> str:
        until = datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        return f"UNTIL={until.astimezone(zone):%Y%m%dT%H%M%S}"

    return _UNTIL.sub(local, line)


def _has_a_day(fields: dict[str, str]) -> bool:
    """Whether the days and months that a rule names can be met: dateutil would look for ever."""
    if "BYMONTHDAY" not in fields:
        return True
    longest = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    try:
        months = [int(month) for month in fields.get("BYMONTH", "1").split(",")]
        days = [abs(int(day)) for day in fields["BYMONTHDAY"].split(",")]
    except ValueError:
        # What stands there is for dateutil to refuse.
        return True
    return any(1 <= month <= len(longest) and 1 <= day <= longest[month - 1] for month in months for day in days)
