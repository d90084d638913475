"""Figures of what an engine does: how long runs, nodes and writes take, in the form of Prometheus' histograms."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from engine.events.event import now
from engine.events.model import (
    AnyEvent,
    NodeFailed,
    NodeFinished,
    RunCancelled,
    RunCrashed,
    RunFailed,
    RunFinished,
)
from engine.events.states import NODE_STATE_AFTER, RUN_STATE_AFTER

LONG = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 1800.0)
"""Upper bounds in seconds for what may take long."""
SHORT = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 5.0)


class Histogram:
    """How many observations lie under each bound, and their sum."""

    def __init__(self, bounds: Sequence[float]) -> None:
        self._bounds = tuple(bounds)
        self._counts = [0] * (len(bounds) + 1)
        self._sum = 0.0

    def observe(self, seconds: float) -> None:
        """Count one."""
        self._counts[bisect_left(self._bounds, seconds)] += 1
        self._sum += seconds

    def as_json(self) -> dict[str, Any]:
        """`buckets` are pairs of a bound and how many lie under it; the last bound is `+Inf`."""
        total = 0
        buckets: list[tuple[str, int]] = []
        for bound, count in zip((*map(str, self._bounds), "+Inf"), self._counts, strict=True):
            total += count
            buckets.append((bound, total))
        return {"buckets": buckets, "sum": self._sum}


class Figures:
    """Counts from the engine's start on."""

    def __init__(self) -> None:
        self.write = Histogram(SHORT)
        self._lag = Histogram(SHORT)
        self._runs: defaultdict[str, Histogram] = defaultdict(lambda: Histogram(LONG))
        self._nodes: defaultdict[str, Histogram] = defaultdict(lambda: Histogram(LONG))
        self._ended: Counter[str] = Counter()
        self._events = 0

    def take(self, events: Sequence[AnyEvent]) -> None:
        """Count events that have just been stored."""
        if not events:
            return
        self._events += len(events)
        # The oldest of a batch has waited longest.
        self._lag.observe(max(0.0, (now() - events[0].time).total_seconds()))
        for event in events:
            if event.kind in NODE_STATE_AFTER:
                state = NODE_STATE_AFTER[event.kind]
                self._ended[state] += 1
                if isinstance(event, NodeFinished | NodeFailed):
                    self._nodes[state].observe(event.duration_s)
            elif isinstance(event, RunFinished | RunFailed | RunCancelled | RunCrashed):
                self._runs[RUN_STATE_AFTER[event.kind]].observe(event.duration_s)

    def as_json(self) -> dict[str, Any]:
        """All of them."""
        return {
            "events": self._events,
            "event_lag": self._lag.as_json(),
            "store_write": self.write.as_json(),
            "run_duration": {state: histogram.as_json() for state, histogram in self._runs.items()},
            "node_duration": {state: histogram.as_json() for state, histogram in self._nodes.items()},
            "node_states": dict(self._ended),
        }
