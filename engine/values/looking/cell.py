"""One cell of a table as JSON that a browser can show without losing anything but length."""

from __future__ import annotations

import math
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

LONGEST = 1000
_EXACT = 2**53 - 1
"""The largest whole number that JavaScript keeps apart from the next."""


def cell(value: Any) -> Any:
    """None, booleans, numbers and text as they are; what JSON or JavaScript has no word for as text."""
    match value:
        case None | bool():
            return value
        case int():
            return value if -_EXACT <= value <= _EXACT else str(value)
        case float():
            return value if math.isfinite(value) else str(value)
        case str():
            return _short(value)
        case datetime() | date() | time():
            return value.isoformat(" ") if isinstance(value, datetime) else value.isoformat()
        case timedelta() | Decimal():
            return str(value)
        case bytes():
            return f"{len(value):,} bytes"
        case _:
            return _short(str(value))


def _short(text: str) -> str:
    sound = text[:LONGEST].encode("utf-8", "replace").decode()
    return sound if len(text) <= LONGEST else f"{sound}…"
