"""The naive interpreter of flow functions: nodes are plain calls, futures have happened at once."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Later:
    """A future of plain Python: it has happened at once."""

    value: Any = None
    error: Exception | None = None
    asked: bool = False

    def result(self, *, raise_on_failure: bool = True) -> Any:
        self.asked = True
        if self.error is not None and raise_on_failure:
            raise self.error
        return self.value if self.error is None else self.error


class Laters(list[Later]):
    """What a map gives."""

    def result(self) -> list[Any]:
        return [one.result() for one in self]


@dataclass
class Record:
    """What became of all calls, in order: what was attempted with, how often each line was begun, and the futures."""

    attempts: list[str] = field(default_factory=list[str])
    begun: Counter[int] = field(default_factory=Counter[int])
    futures: list[Later] = field(default_factory=list[Later])

    @property
    def unasked(self) -> Iterator[str]:
        """The failures that nobody asked for."""
        return (str(later.error) for later in self.futures if later.error is not None and not later.asked)


class Plain:
    """A node as plain Python knows it: `work(value, …)` is one attempt."""

    def __init__(self, record: Record, work: Any, **policy: Any) -> None:
        self.record = record
        self._work = work
        self._policy = policy

    def with_options(self, **policy: Any) -> Plain:
        other = copy(self)
        other._policy = policy  # noqa: SLF001  # a copy of its own kind
        return other

    def __call__(self, value: Any = None, *more: Any) -> Any:
        value = value.result() if isinstance(value, (Later, Laters)) else value
        return self._attempt(_line(), value, *more)

    def submit(self, value: Any = None, *more: Any) -> Later:
        return self._later(_line(), value, *more)

    def map(self, values: Any, *more: Any) -> Laters:
        line, failures = _line(), self._policy.get("failures")
        found = Laters()
        for number, value in enumerate(values):
            if failures == "stop" and (failed := next((one for one in found if one.error is not None), None)):
                found.append(failed)
                continue
            later = self._later(line, value, *more)
            if later.error is not None and failures in ("skip", "collect"):
                later.asked = True
                if failures == "skip":
                    continue
                error = later.error
                later = Later({"error": str(error), "error_type": type(error).__name__, "item": number})
            found.append(later)
        return found

    def _later(self, line: int, value: Any, *more: Any) -> Later:
        inputs = value if isinstance(value, Laters) else [value] if isinstance(value, Later) else []
        if failed := next((one for one in inputs if one.error is not None), None):
            return Later(error=failed.error, asked=True)
        value = value.result() if isinstance(value, (Later, Laters)) else value
        try:
            later = Later(self._attempt(line, value, *more))
        except (ValueError, RuntimeError) as error:
            later = Later(error=error)
        self.record.futures.append(later)
        return later

    def _attempt(self, line: int, value: Any, *more: Any) -> Any:
        self.record.begun[line] += 1
        for left in range(self._policy.get("retries", 0), -1, -1):
            self.record.attempts.append(repr(value))
            try:
                return self._work(value, *more)
            except (ValueError, RuntimeError):
                if not left:
                    raise
        return None


def _line() -> int:
    return sys._getframe(2).f_lineno  # noqa: SLF001  # the line of the flow function
