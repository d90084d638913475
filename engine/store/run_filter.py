"""Which runs are asked for and what comes back: apart from the queries, which take a while to import."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.store.tables import RunRow


@dataclass(frozen=True, slots=True)
class RunFilter:
    """What is looked for. Each word of `text` stands in a run's flow, id, error or parameters."""

    flow: str = ""
    states: tuple[str, ...] = ()
    started_by: str = ""
    parent: str = ""
    """The run that started it."""
    since: datetime | None = None
    until: datetime | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class RunPage:
    """Runs, the newest first, and whether there are older and newer ones of the kind that is looked for."""

    rows: tuple[RunRow, ...]
    has_older: bool = False
    has_newer: bool = False
