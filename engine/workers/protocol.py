"""What the engine and a worker say to each other about a run: numbered items, in both directions.

Each side numbers its items of a run from 1 and keeps them until the other one has them, so that a line that was cut
goes on where it broke, and what comes twice is taken once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from engine.kernel.request import Message, RunRequest

VERSION = 1
LEASE_S = 30.0


class Reported(BaseModel):
    """A flow run that goes on by itself, and tells of itself as a worker does of its runs."""

    model_config = ConfigDict(frozen=True)
    source: str
    parameters: dict[str, Any] = {}


class Hello(BaseModel):
    """A worker that joins; its version of Treadle must be the engine's."""

    model_config = ConfigDict(frozen=True)
    name: str = Field(min_length=1, max_length=100)
    pool: str = Field(min_length=1, max_length=100, pattern=r"^[^/%&><]+$")
    queues: tuple[str, ...] = ()
    """Empty for all queues of the pool."""
    slots: int = Field(default=1, ge=1, le=1000)
    lease_s: float = Field(default=LEASE_S, ge=1, le=3600)
    """So long it may be silent before its runs are given up."""
    host: str = ""
    pid: int = 0
    version: str = ""
    protocol: int = VERSION
    report: Reported | None = None


class Joined(BaseModel):
    """The answer. `worker` is its id from now on."""

    worker: str
    prefect: str
    """A key for the way to Prefect's server through the studio."""
    records: bool
    """Whether the engine writes down in Prefect what its kernels say."""
    run: str = ""
    """The run that is noted for what is reported."""


class Job(BaseModel):
    """A run to be carried out: the request, in which paths are the engine's own, and what lies behind them."""

    request: RunRequest
    flow: str
    source: str
    beside: dict[str, str] = {}
    """The modules beside the flow's file, by name."""
    bundle: str = ""
    """The digest of the workspace's own nodes; empty when it has none."""
    waited_for: bool = False
    """Whether another run there waits for it, so that it must not wait for its turn."""


class Item(BaseModel):
    """One thing that is said of a run.

    To the worker: `job`; `reply` to the item `of`; `kernel`, a message for the kernel; `stop` and `kill`.
    From it: `taken` once its kernel has the run; `events`; `record`; `settle`, `secret` and `child`, which are
    answered by `reply`; `door`, what the kernel asks of limits and budgets; `done` when nothing more will come.
    """

    model_config = ConfigDict(hide_input_in_errors=True)
    number: int = 0
    kind: Literal[
        "job",
        "reply",
        "kernel",
        "stop",
        "kill",
        "taken",
        "events",
        "record",
        "settle",
        "secret",
        "child",
        "door",
        "done",
    ]
    of: int = 0
    why: str = ""
    job: Job | None = None
    message: Message | None = None
    events: list[Any] = []
    """As JSON."""
    entry: dict[str, Any] | None = None


class Outbox:
    """Items on their way, kept until the other side has them."""

    def __init__(self) -> None:
        self._last = 0
        self._items: list[Item] = []

    def add(self, item: Item) -> int:
        """Give an item its number, and keep it."""
        self._last += 1
        self._items.append(item.model_copy(update={"number": self._last}))
        return self._last

    def has(self, number: int) -> None:
        """The other side has everything up to a number."""
        self._items = [item for item in self._items if item.number > number]

    def after(self, number: int) -> list[Item]:
        """What the other side does not have yet."""
        return [item for item in self._items if item.number > number]


class Inbox:
    """What has come, each item once and in order."""

    def __init__(self) -> None:
        self.last = 0

    def fresh(self, items: Iterable[Item]) -> Iterable[Item]:
        """Those that are next; they count as taken one by one, when the next one is asked for."""
        for item in items:
            if item.number == self.last + 1:
                yield item
                self.last = item.number
