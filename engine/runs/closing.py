"""The words for a sudden end: the events that bring a run, and every node in it, to the end that is true."""

from __future__ import annotations

import time

from engine.events.fold import RunView
from engine.events.model import (
    AnyEvent,
    NodeCancelled,
    NodeFailed,
    NodeSkipped,
    NodeUnknown,
    RunCancelled,
    RunCrashed,
    RunFailed,
)
from engine.events.states import node_has_ended
from engine.kernel.sentences import MAY_HAVE_HAPPENED
from engine.runs.supervision import Cause, Progress, Verdict

_TYPES: dict[Cause, str] = {
    "crash": "Crashed",
    "stop": "NodeCancelled",
    "timeout": "NodeTimedOut",
    "memory": "MemoryLimit",
    "processes": "ProcessLimit",
    "failure": "Failed",
}


def closing_events(progress: Progress, verdict: Verdict) -> list[AnyEvent]:
    """The end of a run whose process was ended or has died.

    A node that was running and must not be repeated ends with an unknown outcome, whatever broke it off.
    """
    run, duration = progress.request.run, time.monotonic() - progress.started_at
    once = {step.id for step in progress.request.steps if step.once}
    events: list[AnyEvent] = []
    for node in progress.open:
        if node in progress.running and node in once:
            why = verdict.sentence if node == verdict.node and verdict.sentence else _because(verdict)
            events.append(NodeUnknown(run=run, node=node, why=f"{MAY_HAVE_HAPPENED}: {why}"))
        elif node == verdict.node or (verdict.cause == "crash" and node in progress.running):
            sentence = verdict.sentence or "its process ended"
            events.append(NodeFailed(run=run, node=node, error=sentence, error_type=_TYPES[verdict.cause]))
        elif node in progress.running or node in progress.asking or (verdict.cause == "stop" and node in progress.held):
            events.append(NodeCancelled(run=run, node=node, why=_because(verdict)))
        else:
            events.append(NodeSkipped(run=run, node=node, why=_because(verdict)))
    match verdict.cause:
        case "stop":
            events.append(RunCancelled(run=run, why=verdict.sentence or "stopped", duration_s=duration))
        case "crash":
            events.append(RunCrashed(run=run, why=verdict.sentence, duration_s=duration))
        case _:
            error = f"“{verdict.node}”: {verdict.sentence}" if verdict.node else verdict.sentence
            events.append(RunFailed(run=run, error=error, node=verdict.node, duration_s=duration))
    return events


def left_over_events(run: str, view: RunView) -> list[AnyEvent]:
    """The end of a run whose engine died with it, from what was stored of it."""
    why = "the engine ended while it was running"
    events: list[AnyEvent] = []
    for name, node in view.nodes.items():
        if node_has_ended(node.state):
            continue
        if node.state == "running" and node.once:
            events.append(NodeUnknown(run=run, node=name, why=f"{MAY_HAVE_HAPPENED}: {why}"))
        elif node.state == "running":
            events.append(NodeFailed(run=run, node=name, error=why, error_type=_TYPES["crash"]))
        elif node.state == "asking":
            events.append(NodeCancelled(run=run, node=name, why="the engine ended before people had answered"))
        elif node.state == "retrying":
            events.append(NodeCancelled(run=run, node=name, why="the engine ended before it was tried again"))
    return [*events, RunCrashed(run=run, why=why)]


def _because(verdict: Verdict) -> str:
    if verdict.cause == "stop":
        return "the run was stopped"
    return f"the run ended with “{verdict.node}”" if verdict.node else "the run's process ended"
