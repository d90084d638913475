"""What a limit says, as people write it: `4 at once`, `60 per minute`, `2 at once, 10 per 5 s`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.errors import RequestError

HOST = "host:"
"""What the names of limits for hosts begin with; all others are tags."""

_SECONDS = {1: ("s", "sec", "second"), 60: ("m", "min", "minute"), 3600: ("h", "hour"), 86400: ("d", "day")}
_UNITS = {word: seconds for seconds, words in _SECONDS.items() for word in words}
_AT_ONCE = re.compile(r"(\d{1,9})(?: at once)?")
_RATE = re.compile(r"(\d{1,9}) ?(?:/|per) ?(\d{1,9})? ?([a-z]+?)s?")
_EXAMPLE = "Write it like 4 at once, or 60 per minute, or both with a comma between them."


@dataclass(frozen=True, slots=True)
class Limit:
    """So many at once, and so many that begin within a period; None where that is not limited."""

    at_once: int | None = None
    starts: int | None = None
    period_s: int = 1

    def __str__(self) -> str:
        parts = [] if self.at_once is None else [f"{self.at_once} at once"]
        if self.starts is not None:
            parts.append(f"{self.starts} per {_period(self.period_s)}")
        return ", ".join(parts)


def parse_limit(text: object) -> Limit:
    """Read a limit. Raises RequestError, with an example."""
    found: dict[str, int] = {}
    for part in str(text).lower().split(","):
        words = " ".join(part.split())
        if (at_once := _AT_ONCE.fullmatch(words)) and "at_once" not in found:
            found["at_once"] = int(at_once[1])
        elif (rate := _RATE.fullmatch(words)) and rate[3] in _UNITS and "starts" not in found:
            found |= {"starts": int(rate[1]), "period_s": int(rate[2] or 1) * _UNITS[rate[3]]}
        else:
            raise RequestError(f"{str(text)!r} is no limit.", fix=_EXAMPLE)
    if 0 in found.values():
        raise RequestError(f"{str(text)!r} would let nothing go on.", fix=_EXAMPLE)
    return Limit(**found)


def _period(seconds: int) -> str:
    unit = max(one for one in _SECONDS if seconds % one == 0)
    count, word = seconds // unit, _SECONDS[unit][-1]
    return word if count == 1 else f"{count} {word}s"
