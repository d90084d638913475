"""Points in time as people say them."""

from __future__ import annotations

from datetime import UTC, datetime

from studio.pages.parts import Tag

MINUTE, HOUR, DAY = 60, 3600, 86_400
JUST_NOW_S = 10
A_WEEK_S = 7 * DAY


def moment(at: datetime) -> Tag:
    """`3 min ago`; the exact time for who hovers, and for programs."""
    said = Tag("time", ago(at), datetime=at.isoformat(timespec="seconds"))
    said.set("title", at.strftime("%Y-%m-%d %H:%M:%S UTC"))
    return said


def ago(at: datetime, *, now: datetime | None = None) -> str:
    """How long ago that was; after a week the date says more."""
    seconds = ((now or datetime.now(UTC)) - at).total_seconds()
    if seconds < JUST_NOW_S:
        return "just now"
    if seconds > A_WEEK_S:
        return at.strftime("%-d %b %Y")
    if seconds < MINUTE:
        return f"{seconds:.0f} s ago"
    if seconds < HOUR:
        return f"{seconds // MINUTE:.0f} min ago"
    if seconds < DAY:
        return f"{seconds // HOUR:.0f} h ago"
    return "yesterday" if seconds < 2 * DAY else f"{seconds // DAY:.0f} days ago"
