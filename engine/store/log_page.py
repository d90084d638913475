"""Which lines of a log are asked for and what comes back: apart from the queries, which take a while to import."""

from __future__ import annotations

from dataclasses import dataclass

from engine.events.model import NodeLogged


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which lines are wanted: of one node, of one item of it, of a level and above, with a text (in either case)."""

    node: str | None = None
    level: str | None = None
    item: int | None = None
    text: str = ""

    @property
    def looks_inside(self) -> bool:
        """Whether each line has to be looked at."""
        return bool(self.text) or self.item is not None


@dataclass(frozen=True, slots=True)
class LogPage:
    """Some lines in their order, and how many match in all; `estimated` when that number was not counted to its end."""

    lines: tuple[NodeLogged, ...]
    total: int
    estimated: bool = False
