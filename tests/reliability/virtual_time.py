"""An event loop whose clock stands while anything can be done: how long something takes depends on no machine."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class _Jumping(selectors.DefaultSelector):
    """Does not wait for the next timer: when nothing else happens, it is time for it."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        found = super().select(None if timeout is None else 0)
        if not found and timeout:
            self.now += timeout
        return found


class VirtualTime(asyncio.SelectorEventLoop):
    """For work without threads and processes, which would be given no time."""

    def __init__(self) -> None:
        self._jumping = _Jumping()
        super().__init__(self._jumping)

    def time(self) -> float:
        return self._jumping.now


def run_in_virtual_time(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end, in no time."""
    loop = VirtualTime()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.close()
