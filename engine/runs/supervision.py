"""Watching a run from outside its process: time-outs and memory limits that hold."""

from __future__ import annotations

import asyncio
import itertools
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Literal

import psutil

from engine.events.model import AnyEvent, NodeRetrying, NodeStarted
from engine.events.states import NODE_STATE_AFTER, RUN_STATE_AFTER, node_has_ended, run_has_ended
from engine.kernel.request import RunRequest
from engine.runs.kernel_process import KernelProcess

LOOK_EVERY_S = 0.2
TIMEOUT_GRACE_S = 1.0
"""Prefect ends Python code at its time-out by itself; what is still there after this long sits in C code."""
STOP_GRACE_S = 1.0

Cause = Literal["crash", "stop", "timeout", "memory", "failure"]
"""failure: the engine could not carry it out."""

_RUN_ENDS = frozenset(kind for kind, state in RUN_STATE_AFTER.items() if run_has_ended(state))
_NODE_ENDS = frozenset(kind for kind, state in NODE_STATE_AFTER.items() if node_has_ended(state))


@dataclass
class Progress:
    """What a run's events have said so far, as far as supervision needs it."""

    request: RunRequest
    started_at: float = field(default_factory=time.monotonic)
    running: dict[str, float] = field(default_factory=dict[str, float])
    """Nodes in an attempt, with its start on the monotonic clock."""
    open: dict[str, None] = field(default_factory=dict[str, None])
    ended: bool = False
    prefect_id: str = ""

    @classmethod
    def of(cls, request: RunRequest) -> Progress:
        """A run that has not begun."""
        return cls(request, open=dict.fromkeys(step.id for step in request.steps))

    def copy(self) -> Progress:
        """The same, to go on from by itself."""
        return replace(self, running=dict(self.running), open=dict(self.open))

    def take(self, events: Iterable[AnyEvent]) -> None:
        """Follow the events."""
        for event in events:
            match event:
                case NodeStarted():
                    self.running[event.node] = time.monotonic()
                case NodeRetrying():
                    self.running.pop(event.node, None)
                case _ if event.kind == "run.started":
                    self.prefect_id = event.prefect_id
                case _ if event.kind in _RUN_ENDS:
                    self.ended = True
                case _ if event.kind in _NODE_ENDS:
                    node = getattr(event, "node", "")
                    self.running.pop(node, None)
                    self.open.pop(node, None)
                case _:
                    pass


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

    @classmethod
    def of_environment(cls) -> Limits:
        """TREADLE_RUN_MEMORY_MB, or three quarters of what the machine has."""
        given = os.environ.get("TREADLE_RUN_MEMORY_MB", "")
        memory = int(given) * 1_000_000 if given.isdigit() else int(psutil.virtual_memory().total * 0.75)
        return cls(memory)


async def supervise(kernel: KernelProcess, progress: Progress, limits: Limits) -> Verdict:
    """Look at a run until something in it must be ended from outside; never returns otherwise (cancel it)."""
    try:
        process = psutil.Process(kernel.pid)
        at_rest = process.memory_info().rss
    except psutil.Error:
        # It has died already; that is for who waits for it to tell.
        return await asyncio.Future[Verdict]()
    steps = {step.id: step for step in progress.request.steps}
    look = itertools.count()
    while True:
        await asyncio.sleep(LOOK_EVERY_S)
        now = time.monotonic()
        for node, since in progress.running.items():
            limit = steps[node].timeout_s if node in steps else None
            if limit is not None and now - since > limit + TIMEOUT_GRACE_S:
                return Verdict("timeout", node, f"it ran longer than its time-out of {limit:g} s and did not stop")
        used = _memory(process, with_children=next(look) % 5 == 0)
        for node in progress.running:
            megabytes = steps[node].memory_limit_mb if node in steps else None
            if megabytes is not None and used - at_rest > megabytes * 1_000_000:
                return Verdict("memory", node, f"it used more memory than its limit of {megabytes} MB")
        if used > limits.memory_bytes:
            node = next(reversed(progress.running), "")
            return Verdict("memory", node, f"the run used more than {limits.memory_bytes / 1e9:.1f} GB of memory")


def _memory(process: psutil.Process, *, with_children: bool) -> int:
    """Resident bytes; looking for children walks all processes of the machine, so not every time."""
    try:
        family = [process, *(process.children(recursive=True) if with_children else [])]
        return sum(member.memory_info().rss for member in family if member.is_running())
    except psutil.Error:
        return 0
