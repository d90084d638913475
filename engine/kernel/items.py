"""The calls that one `.map` has made, told as the one node that they are on the canvas."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

from engine.events.model import (
    AnyEvent,
    NodeCancelled,
    NodeFailed,
    NodeFinished,
    NodeProgressed,
    NodeSkipped,
    NodeStarted,
    NodeUnknown,
)
from engine.prefect.call import Call, Status

PROGRESS_EVERY_S = 0.1


class Items:
    """Follows the items of one map to their end. The methods give the event to tell, mostly none."""

    def __init__(self, run: str, node: str, total: int, why: str, *, once: bool = False) -> None:
        self._run = run
        self._node = node
        self._total = total
        self._why = why
        self._once = once
        self.unknown = ""
        """Why the outcome of an item is unknown; empty when none is."""
        self._ended: Counter[Status] = Counter()
        self._values: dict[Call, Any] = {}
        self._first_error: tuple[str, str] = ("", "")
        self._began = 0.0
        self._told_at = 0.0

    def start(self) -> NodeStarted | None:
        """An item begins."""
        if self._began:
            return None
        self._began = time.perf_counter()
        return NodeStarted(run=self._run, node=self._node, why=self._why, once=self._once)

    def end(self, call: Call, status: Status, value: Any, error: tuple[str, str]) -> NodeProgressed | None:
        """An item has ended; `error` is its sentence and the name of its type."""
        self._ended[status] += 1
        self._values[call] = value
        if status == "failed" and not self._first_error[0]:
            self._first_error = error
        now = time.perf_counter()
        if self.over or now - self._told_at < PROGRESS_EVERY_S:
            return None
        self._told_at = now
        done = self._ended.total()
        text = f"{done} of {self._total} items"
        return NodeProgressed(run=self._run, node=self._node, fraction=done / self._total, message=text)

    @property
    def over(self) -> bool:
        """Whether all items have ended."""
        return self._ended.total() >= self._total

    @property
    def values(self) -> list[Any] | None:
        """The values in the order of the items; None unless all have finished."""
        if self._ended["finished"] < self._total:
            return None
        return [self._values[call] for call in sorted(self._values, key=lambda call: call.item)]

    def outcome(self) -> AnyEvent:
        """How the node as a whole has ended."""
        duration = time.perf_counter() - self._began if self._began else 0.0
        if self.unknown:
            return NodeUnknown(run=self._run, node=self._node, why=self.unknown)
        if failed := self._ended["failed"]:
            sentence, kind = self._first_error
            error = f"{failed} of {self._total} items failed; the first: {sentence}"
            return NodeFailed(run=self._run, node=self._node, error=error, error_type=kind, duration_s=duration)
        if self._ended["cancelled"]:
            return NodeCancelled(run=self._run, node=self._node, why="the run was stopped")
        if self._ended["skipped"]:
            why = next((call.why for call in self._values if call.why), "an input failed")
            return NodeSkipped(run=self._run, node=self._node, why=why)
        return NodeFinished(run=self._run, node=self._node, duration_s=duration)
