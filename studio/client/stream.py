"""The events of a run, read from as many connections as it takes; nothing is sent or waited for here."""

from __future__ import annotations

import json
import time
from datetime import datetime
from typing import Any

import httpx

from studio.client.errors import StillRunning, Unreachable
from studio.client.exchange import pause_after
from studio.client.run_facts import ENDED, Event

TRIES = 10
"""In a row, without an event between them: half a minute, in which a studio starts again."""
QUIET_S = 45.0
"""A stream gives a sign of life every 15 s: one that is silent so long is cut off."""


class Following:
    """Follows one run. `after` is the number of the last event that was heard, `is_over` says that it was the last."""

    def __init__(self, run: str, after: int, timeout_s: float | None) -> None:
        self.run = run
        self.after = after
        self.is_over = False
        self._give_up = None if timeout_s is None else time.monotonic() + timeout_s
        self._broken = 0
        self._heard = after

    @property
    def timeout(self) -> httpx.Timeout:
        """For a connection that begins now."""
        left = QUIET_S if self._give_up is None else min(QUIET_S, max(0.05, self._give_up - time.monotonic()))
        return httpx.Timeout(10.0, read=left)

    def hear(self, line: str) -> Event | None:
        """Take a line; the event that it holds, if it is one that was not heard before. Raises StillRunning."""
        self.look_at_clock()
        if not line.startswith("data:"):
            return None
        told: dict[str, Any] = json.loads(line[5:])
        if told["seq"] <= self.after:
            return None
        self.after = told["seq"]
        subject, _, fact = str(told["kind"]).partition(".")
        self.is_over = self.is_over or (subject == "run" and fact in ENDED)
        moment = datetime.fromisoformat(told["time"])
        return Event(run=told["run"], seq=told["seq"], kind=told["kind"], time=moment, data=told)

    def wants_new_line(self, line: str) -> bool:
        """Whether to connect anew after a sign of life, so that the time that is left is kept to."""
        return self._give_up is not None and line.startswith(":")

    def pause(self, error: Exception | None) -> float:
        """How long to wait after a connection has ended. Raises Unreachable when it has been in vain too often."""
        self.look_at_clock()
        self._broken = 1 if self.after > self._heard else self._broken + 1
        self._heard = self.after
        if self._broken >= TRIES and error is not None:
            raise Unreachable(f"The events of run {self.run} broke off: {error}") from error
        pause = min(5.0, pause_after(self._broken - 1))
        return pause if self._give_up is None else min(pause, max(0.0, self._give_up - time.monotonic()))

    def look_at_clock(self) -> None:
        """Raise StillRunning when the time is over."""
        if self._give_up is not None and time.monotonic() >= self._give_up:
            raise StillRunning(f"Run {self.run} has not ended yet.", fix="Wait longer, or stop it.")
