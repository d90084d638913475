"""Watching a run from outside its process: time-outs and memory limits that hold, and the words for a sudden end."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

import psutil

from engine.events.model import (
    AnyEvent,
    NodeCancelled,
    NodeFailed,
    NodeFinished,
    NodeRetrying,
    NodeSkipped,
    NodeStarted,
    RunCancelled,
    RunCrashed,
    RunFailed,
)
from engine.kernel.request import RunRequest
from engine.runs.kernel_process import KernelProcess

LOOK_EVERY_S = 0.2
TIMEOUT_GRACE_S = 1.0
"""Prefect ends Python code at its time-out by itself; what is still there after this long sits in C code."""
STOP_GRACE_S = 1.0

Cause = Literal["crash", "stop", "timeout", "memory"]


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

    def __post_init__(self) -> None:
        self.open = dict.fromkeys(step.id for step in self.request.steps)

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
                case _ if event.kind in {"run.finished", "run.failed", "run.cancelled", "run.crashed"}:
                    self.ended = True
                case NodeFinished() | NodeFailed() | NodeSkipped() | NodeCancelled():
                    self._over(event.node)
                case _ if event.kind == "node.cached":
                    self._over(event.node)
                case _:
                    pass

    def _over(self, node: str) -> None:
        self.running.pop(node, None)
        self.open.pop(node, None)


@dataclass(frozen=True)
class Verdict:
    """Why a run's process was ended, and through which node."""

    cause: Cause
    node: str = ""
    sentence: str = ""


async def supervise(kernel: KernelProcess, progress: Progress, memory_limit_bytes: int) -> Verdict:
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
        if used > memory_limit_bytes:
            node = next(reversed(progress.running), "")
            return Verdict("memory", node, f"the run used more than {memory_limit_bytes / 1e9:.1f} GB of memory")


def closing_events(progress: Progress, verdict: Verdict) -> list[AnyEvent]:
    """The events that bring a run to its true end when its process was ended or has died."""
    run, duration = progress.request.run, time.monotonic() - progress.started_at
    events: list[AnyEvent] = []
    for node in progress.open:
        if node == verdict.node or (verdict.cause == "crash" and node in progress.running):
            sentence = verdict.sentence or "its process ended"
            events.append(NodeFailed(run=run, node=node, error=sentence, error_type=_TYPES[verdict.cause]))
        elif node in progress.running:
            events.append(NodeCancelled(run=run, node=node, why=_because(verdict)))
        else:
            events.append(NodeSkipped(run=run, node=node, why=_because(verdict)))
    match verdict.cause:
        case "stop":
            events.append(RunCancelled(run=run, why="stopped", duration_s=duration))
        case "crash":
            events.append(RunCrashed(run=run, why=verdict.sentence, duration_s=duration))
        case _:
            error = f"“{verdict.node}”: {verdict.sentence}" if verdict.node else verdict.sentence
            events.append(RunFailed(run=run, error=error, node=verdict.node, duration_s=duration))
    return events


_TYPES: dict[Cause, str] = {
    "crash": "Crashed",
    "stop": "NodeCancelled",
    "timeout": "NodeTimedOut",
    "memory": "MemoryLimit",
}


def _because(verdict: Verdict) -> str:
    if verdict.cause == "stop":
        return "the run was stopped"
    return f"the run ended with “{verdict.node}”" if verdict.node else "the run's process ended"


def _memory(process: psutil.Process, *, with_children: bool) -> int:
    """Resident bytes; looking for children walks all processes of the machine, so not every time."""
    try:
        family = [process, *(process.children(recursive=True) if with_children else [])]
        return sum(member.memory_info().rss for member in family if member.is_running())
    except psutil.Error:
        return 0
