"""A run as its events tell it, for the screen: the state of every node, folded from JSON events one by one."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Event = dict[str, Any]

GOING_ON = frozenset({"running", "retrying"})
KEPT_LOGS = 200
"""So many lines of a node's log are kept for the case that it fails."""


@dataclass
class NodeRow:
    """One node. `since` and `until` are seconds of the monotonic clock of this process."""

    id: str
    kind: str = ""
    state: str = "waiting"
    attempt: int = 1
    fraction: float | None = None
    note: str = ""
    error: str = ""
    error_type: str = ""
    traceback: str = ""
    duration_s: float = 0.0
    since: float = 0.0
    until: float = 0.0
    logs: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def seconds(self, now: float) -> float:
        """How long it took, or has taken so far."""
        return now - self.since if self.state in GOING_ON and self.since else self.duration_s


class RunView:
    """The run. `take` puts an event into it; nodes that were not announced appear when they are first heard of."""

    def __init__(self, name: str, nodes: Iterable[tuple[str, str]] = (), run_id: str = "") -> None:
        self.name = name
        self.run_id = run_id
        self.state = "queued"
        self.error = ""
        self.began = time.monotonic()
        self.duration_s = 0.0
        self.seq = 0
        self.stopping = False
        self.rows = {node: NodeRow(node, kind) for node, kind in nodes}

    @property
    def is_over(self) -> bool:
        """True once no more events will come."""
        return self.state not in {"queued", "running"}

    @property
    def counts(self) -> Counter[str]:
        """How many nodes are in each state."""
        return Counter(row.state for row in list(self.rows.values()))

    def seconds(self, now: float) -> float:
        """How long the run took, or has taken so far as this process sees it."""
        return self.duration_s if self.is_over else now - self.began

    def take(self, event: Event) -> NodeRow | None:
        """Take one event; gives the row that it changed."""
        self.seq = max(self.seq, int(event.get("seq", 0)))
        about, _, fact = str(event["kind"]).partition(".")
        if about == "run":
            self._take_run(fact, event)
            return None
        if not event.get("node"):
            return None
        row = self.rows.setdefault(event["node"], NodeRow(event["node"]))
        _take_node(row, fact, event)
        return row

    def _take_run(self, fact: str, event: Event) -> None:
        self.state = {"started": "running"}.get(fact, fact)
        self.error = event.get("error") or event.get("why") or self.error
        self.duration_s = float(event.get("duration_s") or self.duration_s)


def _take_node(row: NodeRow, fact: str, event: Event) -> None:
    now = time.monotonic()
    match fact:
        case "started":
            row.state, row.attempt = "running", int(event.get("attempt", 1))
            row.since = row.since or now
        case "retrying":
            row.state, row.attempt = "retrying", int(event.get("attempt", 1))
            row.note = f"in {float(event.get('delay_s', 0)):g} s  {first_line(event.get('error', ''))}"
        case "progressed":
            row.fraction = float(event["fraction"])
            row.note = event.get("message") or row.note
        case "logged":
            row.logs = [*row.logs[-KEPT_LOGS:], (event.get("level", "info"), event["message"])]
            row.note = first_line(event["message"])
        case "finished" | "cached" | "failed" | "skipped" | "cancelled" | "unknown":
            row.state, row.until = fact, now
            row.duration_s = float(event.get("duration_s") or 0.0)
            row.note = event.get("why", "")
            row.error, row.error_type = event.get("error", ""), event.get("error_type", "")
            row.traceback = event.get("traceback", "")
        case _:
            return


def first_line(text: str) -> str:
    """The first line that says something."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")
