"""One thing that was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Level = Literal["ok", "note", "wrong"]


@dataclass(frozen=True, slots=True)
class Finding:
    """`wrong` stops Treadle from working; a `note` only limits it. `fix` says what to do."""

    name: str
    level: Level
    text: str
    fix: str = ""
