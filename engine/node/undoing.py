"""How a node that changes the world says what undoes it, before it does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from engine.node.spending import current_meter

F = TypeVar("F", bound=Callable[..., Any])
Before = dict[str, Any]
"""What the function that undoes is handed: plain data, and bytes."""


class Journal(Protocol):
    """Keeps what is remembered until the run is over, and longer; a meter that can is one."""

    def remember(self, before: Callable[[], Before]) -> None: ...


def remember(before: Callable[[], Before]) -> None:
    """Note what the function named by `@node(undo=…)` needs, before anything is changed.

    `before` is called only in a run whose flow may be undone. What it gives is stored when this returns, so that even a
    kill in the very next moment can be undone. Works in several calls of one node; the last effect is undone first.
    """
    journal = getattr(current_meter.get(), "remember", None)
    if journal is not None:
        journal(before)


def safe_to_repeat(undo: F) -> F:
    """Mark a function that undoes as one that looks first: called again after it was broken off, it does no harm.

    Any other is not called a second time when nobody has seen how the first one ended.
    """
    undo.__dict__["safe_to_repeat"] = True
    return undo
