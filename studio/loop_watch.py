"""How late the studio's event loop is: whatever holds it up holds up every browser."""

from __future__ import annotations

import asyncio
from bisect import bisect_left
from collections import deque

LOOK_EVERY_S = 0.25
BOUNDS = (0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0)
REMEMBERED = 240
"""A minute of looks."""


class LoopWatch:
    """Wakes up now and then, and notes how much later than asked."""

    def __init__(self) -> None:
        self.counts = [0] * (len(BOUNDS) + 1)
        self.sum_s = 0.0
        self._last: deque[float] = deque(maxlen=REMEMBERED)
        self._timer: asyncio.TimerHandle | None = None

    @property
    def worst_s(self) -> float:
        """The longest delay of the last minute."""
        return max(self._last, default=0.0)

    def start(self) -> None:
        """Begin to look; for the loop that is running."""
        loop = asyncio.get_running_loop()
        due = loop.time() + LOOK_EVERY_S
        self._timer = loop.call_at(due, self._look, due)

    def stop(self) -> None:
        """Look no more."""
        if self._timer is not None:
            self._timer.cancel()

    def _look(self, due: float) -> None:
        late = asyncio.get_running_loop().time() - due
        self._last.append(late)
        self.counts[bisect_left(BOUNDS, late)] += 1
        self.sum_s += late
        self.start()
