"""What is typed for the time of a schedule, read as it is typed: in words and as the next ten times."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import islice
from typing import Any

from engine.schedules.times import times_after
from engine.schedules.typed import timing_from_words
from engine.schedules.words import in_words

SHOWN = 10


def said(when: str, timezone: str) -> dict[str, Any]:
    """`timing`, `words`, `timezone` and `next` of what was typed. Raises RequestError with what to write."""
    now = datetime.now(UTC)
    timing = timing_from_words(when, timezone, now)
    return {
        "timing": timing.model_dump(mode="json"),
        "words": in_words(timing),
        "timezone": timing.timezone,
        "next": [due.isoformat() for due in islice(times_after(timing, now), SHOWN)],
    }
