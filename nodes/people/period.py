"""Periods as people write them: `2 days`, `36 hours`, `1 week 2 days`."""

import re

from engine.node import TreadleError

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
_SHORT = {"s": "second", "sec": "second", "min": "minute", "m": "minute", "h": "hour", "d": "day", "w": "week"}
_PART = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*,?\s*(?:and\s+)?", re.IGNORECASE)


def seconds(period: str, what: str) -> float | None:
    """The seconds of a period; None for an empty text. `what` names the setting in the error."""
    left, total = period.strip(), 0.0
    if not left:
        return None
    while left:
        part = _PART.match(left)
        unit = part[2].lower().removesuffix("s") if part else ""
        unit = _SHORT.get(part[2].lower() if part else "", unit)
        if part is None or unit not in _SECONDS:
            raise TreadleError(f"“{what}” is no period: {period!r}.", fix="Write it like “2 days” or “36 hours”.")
        total += float(part[1]) * _SECONDS[unit]
        left = left[part.end() :]
    return total
