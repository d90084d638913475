"""How long a planned run will take: what its nodes took before, along the longest way through them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from graphlib import TopologicalSorter
from statistics import median

from engine.document.flow import Flow
from engine.plan.plan import Plan

_RUNS = frozenset({"run", "maybe"})


def expected_seconds(plan: Plan, history: Mapping[str, Sequence[float]]) -> dict[str, float | None]:
    """The median of each node's last durations; 0 for one that does not run, None for one that never has."""
    return {
        node.id: 0.0 if node.action not in _RUNS else median(history[node.id]) if history.get(node.id) else None
        for node in plan.nodes.values()
    }


def longest_way(flow: Flow, seconds: Mapping[str, float | None]) -> float | None:
    """Seconds along the critical path; None when nothing that runs has run before. What has not counts as nothing."""
    if None in seconds.values() and not any(seconds.values()):
        return None
    sources: dict[str, set[str]] = {id: set() for id in seconds}
    for link in flow.links:
        if link.source in sources:
            sources[link.target].add(link.source)
    ends: dict[str, float] = {}
    for id in TopologicalSorter(sources).static_order():
        before = max((ends[source] for source in sources[id]), default=0.0)
        ends[id] = before + (seconds[id] or 0.0)
    return max(ends.values(), default=0.0)
