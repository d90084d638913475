"""What a node uses up while it runs, as it says itself: tokens and money."""

from __future__ import annotations

from contextvars import ContextVar
from typing import Protocol


class Meter(Protocol):
    """Counts for whoever runs the node."""

    def spend(self, tokens: float, money: float) -> None: ...
    def afford(self, tokens: float, money: float) -> None: ...


current_meter: ContextVar[Meter | None] = ContextVar("current_meter", default=None)


def spend(*, tokens: float = 0, money: float = 0.0) -> None:
    """Say that so many tokens and US dollars have been used up."""
    if (meter := current_meter.get()) is not None:
        meter.spend(tokens, money)


def afford(*, tokens: float = 0, money: float = 0.0) -> None:
    """Raise BudgetExceeded unless so much may still be used up; to be asked before it is."""
    if (meter := current_meter.get()) is not None:
        meter.afford(tokens, money)
