"""The calls of a node that runs once per item or in every round, told as the one node that they are on the canvas."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
from engine.kernel.batches import Rows
from engine.kernel.sentences import first_line
from engine.prefect.call import Call, Status
from engine.prefect.items import LEFT_OUT, Failures

PROGRESS_EVERY_S = 0.1


@dataclass(frozen=True, slots=True)
class Failure:
    """A failed call: its error, and the traceback that a person reads."""

    error: BaseException
    traceback: str
    was_raised: Callable[[BaseException], bool]
    """Tells whether the flow function has been told of an error by raising it there."""


class Many:
    """Follows the calls of one node to their end. The methods give the event to tell, mostly none.

    `rounds` is True for a node in a loop: there a failure that was caught in the loop does not fail the node.
    """

    def __init__(self, run: str, node: str, why: str, *, once: bool = False, rounds: bool = False) -> None:
        self.rows = Rows(run, node)
        self.rounds = rounds
        self.unknown = ""
        """Why the outcome of a call is unknown; empty when none is."""
        self.lock = threading.Lock()
        self._run = run
        self._node = node
        self._why = why
        self._once = once
        self.hoped = 0
        """How many calls there will be if none fails, where that is known before they are expected."""
        self._expected = 0
        self._closed = False
        self._told = False
        self._caught: set[int] = set()
        """The failures, by their place, that did not leave the loop."""
        self._ended: Counter[Status] = Counter()
        self._cached = 0
        self._values: dict[int, tuple[Call, Any]] = {}
        """By number: of rounds only what the newest gave, for the others are in the rows."""
        self._newest = 0
        """The first number of the newest map or round."""
        self._is_map = False
        self._failures: list[Failure] = []
        self._skipped_why = ""
        self._taken = 0
        """How many calls gave something although they failed."""
        self._began = 0.0
        self._told_at = 0.0

    def expect(self, count: int = 1, failures: Failures | None = None) -> int:
        """So many calls more will come, of a map where it says what failures do; the number of the first."""
        with self.lock:
            self._newest, self._expected = self._expected, self._expected + count
            self._is_map = failures is not None
            return self._newest

    def expect_next(self) -> int:
        """One call more for an item will come; its number."""
        with self.lock:
            self._expected += 1
            return self._expected - 1

    def close(self, left_by: BaseException | None = None) -> None:
        """No more calls will come; `left_by` is the error that has ended the loop."""
        if self._closed:
            return
        self._closed = True
        self.rows.total = self._expected
        if self.rounds:
            gone = set(_chain(left_by))
            self._caught = {
                place
                for place, failure in enumerate(self._failures)
                if id(failure.error) not in gone and failure.was_raised(failure.error)
            }

    def start(self) -> NodeStarted | None:
        """A call begins."""
        if self._began:
            return None
        self._began = time.perf_counter()
        return NodeStarted(run=self._run, node=self._node, why=self._why, once=self._once)

    def end(self, call: Call, status: Status, value: Any, failure: Failure | None) -> NodeProgressed | None:
        """A call has ended."""
        self._ended[status] += 1
        if call.instead is not None:
            self._keep(call.row, (call, call.instead))
            self._taken += 1
        elif status == "finished":
            self._cached += call.cached
            self._keep(call.row, (call, value))
        elif status == "skipped":
            self._skipped_why = self._skipped_why or call.why
        if failure is not None and call.instead is None:
            self._failures.append(failure)
        now = time.perf_counter()
        if now - self._told_at < PROGRESS_EVERY_S or (self._closed and self._all_ended):
            return None
        self._told_at = now
        done = self._ended.total()
        if self.rounds:
            return NodeProgressed(run=self._run, node=self._node, fraction=0.0, message=f"round {done}")
        expected = max(self._expected, self.hoped)
        text = f"{done} of {expected} items"
        return NodeProgressed(run=self._run, node=self._node, fraction=done / expected, message=text)

    def is_over(self) -> bool:
        """Whether all calls have ended and no more will come; True once only, for the one who tells of it."""
        if self._told or not self._closed or not self._all_ended:
            return False
        self._told = True
        return True

    @property
    def all_cached(self) -> bool:
        """Whether the values of all calls came from the store."""
        return 0 < self._expected == self._cached

    @property
    def unit(self) -> str:
        """What one call is."""
        return "round" if self.rounds else "item"

    @property
    def _all_ended(self) -> bool:
        return self._ended.total() >= self._expected

    @property
    def value(self) -> tuple[Any] | None:
        """What the node gives, as the only part of a tuple: a list of a map, the last of rounds; None without any."""
        if not self._is_map:
            return (_value(*self._values[max(self._values)]),) if self._values else None
        numbers = range(self._newest, self._expected)
        if any(number not in self._values for number in numbers):
            return None
        values = [_value(*self._values[number]) for number in numbers]
        return ([value for value in values if value is not LEFT_OUT],)

    def outcome(self) -> AnyEvent:
        """How the node as a whole has ended."""
        duration = time.perf_counter() - self._began if self._began else 0.0
        if self.unknown:
            return NodeUnknown(run=self._run, node=self._node, why=self.unknown)
        uncaught = [failure for place, failure in enumerate(self._failures) if place not in self._caught]
        if uncaught:
            first = uncaught[0]
            error = f"{len(uncaught)} of {self._expected} items failed; the first: {first_line(first.error)}"
            return NodeFailed(
                run=self._run,
                node=self._node,
                error=first_line(first.error) if self.rounds else error,
                error_type=type(first.error).__name__,
                traceback=first.traceback,
                duration_s=duration,
            )
        if self._ended["cancelled"]:
            return NodeCancelled(run=self._run, node=self._node, why="the run was stopped")
        if self._ended["skipped"] and not self._taken and not (self.rounds and self._ended["finished"]):
            return NodeSkipped(run=self._run, node=self._node, why=self._skipped_why or "an input failed")
        return NodeFinished(run=self._run, node=self._node, duration_s=duration)

    def _keep(self, number: int, value: tuple[Call, Any]) -> None:
        if self.rounds and number < self._newest and (self._is_map or number < max(self._values, default=0)):
            return
        if self.rounds:
            self._values = {other: one for other, one in self._values.items() if other >= self._newest}
        self._values[number] = value


def _value(call: Call, value: Any) -> Any:
    return call.value if value is None and (call.cached or call.carried) else value


def _chain(error: BaseException | None) -> Iterator[int]:
    """An error and those of which it was made with `from`, by identity."""
    while error is not None:
        yield id(error)
        error = error.__cause__
