"""The journal of a run that waits for people: what its calls gave so far, for the process that goes on with it.

A call is known by its place: the node, or the line, that made it, and how many calls that has made before, which is
the number of its row where the node has rows. The flow function is called again from its start, and each call that is
in the journal is taken from there without being carried out or told of again.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.errors import TreadleError
from engine.events.states import NodeState
from engine.kernel.request import RunRequest, Stored
from engine.prefect.call import Call


class Entry(BaseModel):
    """What became of one call."""

    model_config = ConfigDict(frozen=True)
    status: Literal["finished", "failed", "skipped", "cancelled"]
    value: Stored | None = None
    cached: bool = False
    error: str = ""
    error_type: str = ""
    error_module: str = ""
    why: str = ""

    @classmethod
    def of(cls, call: Call, value: Stored | None) -> Entry:
        """The entry of a call that has ended; `value` is what it gave, if it finished."""
        ended, error = call.gave_up or (call.status, call.error)
        if ended == "finished":
            return cls(status="finished", value=value, cached=call.cached)
        status = "failed" if ended == "failed" else "skipped" if ended == "skipped" else "cancelled"
        if error is None:
            return cls(status=status, why=call.why)
        kind, module = type(error).__qualname__, type(error).__module__
        return cls(status=status, error=str(error), error_type=kind, error_module=module, why=call.why)


class Journal(BaseModel):
    """The request of the run, its calls by their places, and how its nodes stood."""

    model_config = ConfigDict(frozen=True)
    request: RunRequest
    calls: dict[str, Entry] = Field(default_factory=dict[str, Entry])
    states: dict[str, NodeState] = Field(default_factory=dict[str, NodeState])
    spent_s: float = 0.0


class EndedBefore(TreadleError):
    """The error of a call that failed before its run waited, where its own type cannot be had again."""


class Places:
    """Names the calls of one run, in the order in which the flow function makes them."""

    def __init__(self) -> None:
        self._made: Counter[str] = Counter()

    def of(self, call: Call, line: Callable[[], int]) -> str:
        """The place of a call that is made now; `line` tells where, for one that is of no node."""
        if call.id and call.row >= 0:
            return f"{call.id}#{call.row}"
        name = call.id or f"@{line()}"
        self._made[name] += 1
        return f"{name}#{self._made[name] - 1}"


def digests_in_blobs(entries: Iterable[Entry]) -> tuple[str, ...]:
    """The values that lie in the blob store, which nothing else may name."""
    found = {entry.value.digest for entry in entries if entry.value is not None and entry.value.inline is None}
    return tuple(sorted(found))


def error_of(entry: Entry) -> BaseException:
    """The error of a call that did not finish, of its own type where that is still known: the flow may catch it."""
    found: object = sys.modules.get(entry.error_module)
    for name in entry.error_type.split("."):
        found = getattr(found, name, None)
    if not (isinstance(found, type) and issubclass(found, Exception)):
        # Of the same name at least, which may stand in the value that is taken instead.
        return type(entry.error_type.rpartition(".")[2], (EndedBefore,), {})(entry.error)
    try:
        return found(entry.error)
    except Exception:  # noqa: BLE001  # a person's own error, which may want other arguments and say so as it likes
        return found.__new__(found, entry.error)
