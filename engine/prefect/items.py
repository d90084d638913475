"""The calls of a map: how many of them run at once, and what becomes of those that fail."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from engine.prefect.call import Call, Status

Failures = Literal["finish", "stop", "skip", "collect"]
"""What the failure of an item does. finish: the others run, then the map has failed. stop: no further item begins.
skip: it is left out of the list. collect: a record of the error stands in its place."""

LEFT_OUT = object()
"""The value of an item that failed and is left out of the list."""


def error_record(number: int, error: BaseException) -> dict[str, Any]:
    """What stands for a failed item in a list that collects errors."""
    return {"error": str(error), "error_type": type(error).__name__, "item": number}


@dataclass(frozen=True, slots=True)
class MapPolicy:
    """How a map is carried out; 0 stands for no limit, and for items one by one."""

    concurrency: int = 0
    failures: Failures = "finish"
    batch: int = 0

    @classmethod
    def of(cls, policy: Mapping[str, Any]) -> MapPolicy:
        """Read the options of a node. Raises ValueError for what they cannot be."""
        found = cls(policy.get("concurrency") or 0, policy.get("failures") or "finish", policy.get("batch") or 0)
        if found.failures not in ("finish", "stop", "skip", "collect"):
            raise ValueError(f"failures is {found.failures!r}; it can be finish, stop, skip or collect")
        if found.concurrency < 0 or found.batch < 0:
            raise ValueError("concurrency and batch are whole numbers above 0")
        return found

    @property
    def is_lenient(self) -> bool:
        """Whether the map goes on to give its list when items have failed."""
        return self.failures in ("skip", "collect")


class Group:
    """What the calls of one map have in common."""

    def __init__(self, policy: MapPolicy) -> None:
        self.policy = policy
        self.stopped: tuple[BaseException, str] | None = None
        """The error that has stopped it, and why the rest is skipped."""
        self._running: set[Call] = set()
        self._waiting: deque[Call] = deque()
        self._lock = threading.Lock()

    def admit(self, call: Call) -> bool:
        """Whether a call may begin now; one that may not comes up when another has ended."""
        if not self.policy.concurrency:
            return True
        with self._lock:
            if len(self._running) >= self.policy.concurrency:
                self._waiting.append(call)
                return False
            self._running.add(call)
            return True

    def ended(self, call: Call) -> Call | None:
        """A call has ended; the one that may begin in its place."""
        with self._lock:
            # Under the lock: who is admitted from now on knows of it.
            if call.status == "failed" and call.error is not None and self.policy.failures == "stop":
                self.stopped = self.stopped or (call.error, f"item {call.item} failed")
            self._running.discard(call)
            may_begin = self._waiting and len(self._running) < self.policy.concurrency
            return self._waiting.popleft() if may_begin else None

    def instead(self, call: Call, status: Status, error: BaseException | None) -> Any:
        """What a call gives although it failed, or an input of it; None when it has failed for good."""
        if error is None or status not in ("failed", "skipped"):
            return None
        match self.policy.failures:
            case "skip":
                return LEFT_OUT
            case "collect":
                return error_record(call.item, error)
            case _:
                return None


class Items(list[Any]):
    """The calls of a map in the order of its items, with the methods of what Prefect's `Task.map` gives.

    Where failed items are left out, to go through it waits until all have ended.
    """

    def __init__(self, calls: Sequence[Call], policy: MapPolicy) -> None:
        super().__init__(calls)
        self.calls = tuple(calls)
        """All of them, those that are left out included."""
        self._skips = policy.failures == "skip"

    def wait(self, timeout: float | None = None) -> None:
        """Wait until all have ended, or each of them for so many seconds."""
        for call in self.calls:
            call.wait(timeout)

    def result(self, timeout: float | None = None, raise_on_failure: bool = True) -> list[Any]:
        """The values; the first failure in the order of the items is raised."""
        return [call.result(timeout, raise_on_failure) for call in self]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._kept())

    def __len__(self) -> int:
        return len(self._kept())

    def __bool__(self) -> bool:
        return bool(self._kept())

    def __getitem__(self, index: Any) -> Any:
        found: list[Any] = self._kept()
        return found[index]

    def _kept(self) -> list[Call]:
        if not self._skips:
            return list(self.calls)
        self.wait()
        return [call for call in self.calls if call.status != "finished" or call.value is not LEFT_OUT]
