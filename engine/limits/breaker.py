"""A circuit breaker: a host that fails again and again is left alone for a while, then tried with one request."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

State = Literal["closed", "open", "half-open"]

OPENS_AFTER = 5
"""So many failures one after another, with no success between them, open it."""
FORGETS_AFTER_S = 300.0
"""Failures that lie so far apart have nothing to do with each other."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 30.0, 600.0
PROBE_S = 120.0
"""A probe of which nothing is heard for so long, for its process has died, is taken for failed."""


@dataclass(frozen=True, slots=True)
class Breaker:
    """Of one host. `until` is when it is tried again, or, half-open, when the probe is given up; seconds since 1970."""

    host: str
    state: State = "closed"
    failures: int = 0
    pause_s: float = FIRST_PAUSE_S
    until: float = 0.0
    reason: str = ""
    changed: float = 0.0

    def asked(self, now: float) -> tuple[Breaker, bool]:
        """Somebody wants to ask the host: the breaker afterwards, and whether it may."""
        if self.state == "closed":
            return self, True
        if now < self.until:
            return self, False
        return replace(self, state="half-open", until=now + PROBE_S, changed=now), True

    def failed(self, why: str, now: float) -> Breaker:
        """The host could not be asked, or answered that it cannot."""
        if self.state == "half-open":
            pause = min(self.pause_s * 2, LONGEST_PAUSE_S)
            return replace(self, state="open", pause_s=pause, until=now + pause, reason=why, changed=now)
        if self.state == "open":
            return replace(self, reason=why)
        failures = 1 if now - self.changed > FORGETS_AFTER_S else self.failures + 1
        counted = replace(self, failures=failures, reason=why, changed=now)
        if failures < OPENS_AFTER:
            return counted
        return replace(counted, state="open", pause_s=FIRST_PAUSE_S, until=now + FIRST_PAUSE_S)

    def succeeded(self, now: float) -> Breaker:
        """The host answered."""
        if self.state == "open":
            # A request that was on its way when it opened: the probe decides.
            return self
        if self.state == "closed" and not self.failures:
            return self
        return Breaker(self.host, changed=now)
