"""Watching a run from outside its process: time-outs and memory limits that hold."""

from __future__ import annotations

import asyncio
import itertools
import os
import time
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

import psutil

from engine.events.model import AnyEvent, NodeItems
from engine.events.states import NODE_STATE_AFTER, RUN_ENDS, node_has_ended
from engine.kernel.request import RunRequest
from engine.runs.kernel import Kernel

LOOK_EVERY_S = 0.2
TIMEOUT_GRACE_S = 1.0
"""Prefect ends Python code at its time-out by itself; what is still there after this long sits in C code."""
STOP_GRACE_S = 1.0

Cause = Literal["crash", "stop", "timeout", "memory", "processes", "failure"]
"""failure: the engine could not carry it out."""

_NODE_ENDS = frozenset(kind for kind, state in NODE_STATE_AFTER.items() if node_has_ended(state))


@dataclass
class Progress:
    """What a run's events have said so far, as far as supervision needs it."""

    request: RunRequest
    started_at: float = field(default_factory=time.monotonic)
    running: dict[str, float] = field(default_factory=dict[str, float])
    """Nodes in an attempt, with its start on the monotonic clock."""
    open: dict[str, None] = field(default_factory=dict[str, None])
    _items: dict[str, dict[int, float]] = field(default_factory=dict[str, dict[int, float]])
    """The items and rounds that run, by node, with their starts."""
    asking: set[str] = field(default_factory=set[str])
    """Nodes that wait for people."""
    held: set[str] = field(default_factory=set[str])
    """Nodes that wait for a limit before they begin."""
    ended: bool = False
    waiting: bool = False
    """Whether the run has left its process until people answer."""
    prefect_id: str = ""

    @property
    def over(self) -> bool:
        """Whether there is nothing left for its process to do."""
        return self.ended or self.waiting

    @classmethod
    def of(cls, request: RunRequest) -> Progress:
        """A run that has not begun."""
        return cls(request, open=dict.fromkeys(step.id for step in request.steps))

    def copy(self) -> Progress:
        """The same, to go on from by itself."""
        return replace(
            self,
            running=dict(self.running),
            open=dict(self.open),
            asking=set(self.asking),
            held=set(self.held),
            _items=dict(self._items),
        )

    def take(self, events: Iterable[AnyEvent]) -> None:
        """Follow the events."""
        for event in events:
            if event.kind.startswith("run."):
                self._take_of_run(event)
            elif event.kind == "node.held":
                self.held.add(event.node)
            elif event.kind == "node.started":
                self._take_start(event.node)
            elif event.kind == "node.items":
                self._take_items(event)
            elif event.kind == "node.retrying":
                self.running.pop(event.node, None)
            elif event.kind == "node.asked":
                if event.item is None:
                    self.running.pop(event.node, None)
                self.asking.add(event.node)
            elif event.kind in _NODE_ENDS:
                self._take_end(getattr(event, "node", ""))

    def _take_start(self, node: str) -> None:
        self.held.discard(node)
        if node not in self._blocks:
            self.running[node] = time.monotonic()

    def _take_end(self, node: str) -> None:
        self.running.pop(node, None)
        self.open.pop(node, None)
        self.asking.discard(node)
        self.held.discard(node)

    def _take_of_run(self, event: AnyEvent) -> None:
        if event.kind == "run.waiting":
            self.waiting = True
            self.running.clear()
        elif event.kind in {"run.started", "run.resumed"}:
            self.waiting = False
            self.prefect_id = getattr(event, "prefect_id", "") or self.prefect_id
        elif event.kind in RUN_ENDS:
            self.ended = True

    @cached_property
    def _blocks(self) -> frozenset[str]:
        """What is only around nodes: it prints nothing and takes no time of its own."""
        return frozenset(step.id for step in self.request.steps if step.block_kind)

    def _take_items(self, event: NodeItems) -> None:
        """Time-outs are per item or round: since when the oldest that runs does, as far as it has been told."""
        begun = self._items.setdefault(event.node, {})
        for row in event.rows:
            if row.state == "running":
                begun.setdefault(row.number, time.monotonic())
            else:
                begun.pop(row.number, None)
        if begun or event.node in self.running:
            self.running[event.node] = min(begun.values(), default=time.monotonic())


@dataclass(frozen=True)
class Verdict:
    """Why a run's process was ended, and through which node."""

    cause: Cause
    node: str = ""
    sentence: str = ""


@dataclass(frozen=True)
class Limits:
    """What one run may use."""

    memory_bytes: int
    processes: int = 500

    @classmethod
    def of_environment(cls) -> Limits:
        """TREADLE_RUN_MEMORY_MB, or three quarters of what the machine has; TREADLE_RUN_PROCESSES, or 500."""
        given = os.environ.get("TREADLE_RUN_MEMORY_MB", "")
        memory = int(given) * 1_000_000 if given.isdigit() else int(psutil.virtual_memory().total * 0.75)
        processes = os.environ.get("TREADLE_RUN_PROCESSES", "")
        return cls(memory, int(processes) if processes.isdigit() else cls.processes)


async def supervise(kernel: Kernel, progress: Progress, limits: Limits) -> Verdict:
    """Look at a run until something in it must be ended from outside; never returns otherwise (cancel it)."""
    if kernel.pid < 0:
        # Its worker looks after it.
        return await asyncio.Future[Verdict]()
    try:
        process = psutil.Process(kernel.pid)
        at_rest = process.memory_info().rss
    except psutil.Error:
        # It has died already; that is for who waits for it to tell.
        return await asyncio.Future[Verdict]()
    steps = {step.id: step for step in progress.request.steps}
    look, at_first = itertools.count(), 0
    while True:
        await asyncio.sleep(LOOK_EVERY_S)
        # Not at once: many runs are over before the first look, and listing all processes takes a while.
        at_first = at_first or len(psutil.pids())
        now = time.monotonic()
        for node, since in progress.running.items():
            limit = steps[node].timeout_s if node in steps else None
            if limit is not None and now - since > limit + TIMEOUT_GRACE_S:
                return Verdict("timeout", node, f"it ran longer than its time-out of {limit:g} s and did not stop")
        # Looking for children walks all processes of the machine: not every time, but when there are many new ones.
        crowded = len(psutil.pids()) - at_first > limits.processes
        used, count = await asyncio.to_thread(_used, process, with_children=crowded or next(look) % 5 == 0)
        for node in progress.running:
            megabytes = steps[node].memory_limit_mb if node in steps else None
            if megabytes is not None and used - at_rest > megabytes * 1_000_000:
                return Verdict("memory", node, f"it used more memory than its limit of {megabytes} MB")
        last = next(reversed(progress.running), "")
        if used > limits.memory_bytes:
            return Verdict("memory", last, f"the run used more than {limits.memory_bytes / 1e9:.1f} GB of memory")
        if count > limits.processes:
            return Verdict("processes", last, f"the run had more than {limits.processes} processes")


def _used(process: psutil.Process, *, with_children: bool) -> tuple[int, int]:
    """Resident bytes of a process, or of its whole family, and how many they are."""
    family = [process]
    with suppress(psutil.Error):
        family += process.children(recursive=True) if with_children else []
    used = 0
    for member in family:
        with suppress(psutil.Error):
            used += member.memory_info().rss
    return used, len(family)
