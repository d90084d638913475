"""The view of a run that follows from its events: a pure fold, the same for a screen, a terminal and a test."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from engine.events.model import (
    AnyEvent,
    NodeCached,
    NodeCancelled,
    NodeFailed,
    NodeFinished,
    NodeLogged,
    NodeOutput,
    NodeProgressed,
    NodeRetrying,
    NodeSkipped,
    NodeStarted,
    NodeUnknown,
    RunCancelled,
    RunCrashed,
    RunFailed,
    RunFinished,
    RunQueued,
    RunStarted,
)
from engine.events.states import (
    NODE_STATE_AFTER,
    RUN_STATE_AFTER,
    NodeState,
    RunState,
    node_has_ended,
    node_may_become,
    run_has_ended,
    run_may_become,
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try of a node; `delay_s` is how long it waits after it before the next one."""

    number: int
    started: datetime
    ended: datetime | None = None
    delay_s: float = 0.0
    error: str = ""


@dataclass(frozen=True, slots=True)
class NodeView:
    """A node in a run. `digest` names its newest output, `logs` counts its lines, `progress` goes from 0 to 1.

    `attempt` is the number of the newest of the `attempts`.
    """

    state: NodeState = "waiting"
    attempt: int = 0
    started: datetime | None = None
    ended: datetime | None = None
    attempts: tuple[Attempt, ...] = ()
    duration_s: float = 0.0
    cached: bool = False
    once: bool = False
    why: str = ""
    error: str = ""
    traceback: str = ""
    progress: float = 0.0
    message: str = ""
    digest: str = ""
    codec: str = ""
    logs: int = 0


@dataclass(frozen=True, slots=True)
class RunView:
    """A run. `seq` is the number of the last event that is in it; nodes are there once something was heard of them."""

    state: RunState = "queued"
    seq: int = 0
    prefect_id: str = ""
    queued: datetime | None = None
    started: datetime | None = None
    ended: datetime | None = None
    duration_s: float = 0.0
    error: str = ""
    nodes: Mapping[str, NodeView] = field(default_factory=dict[str, NodeView])


_RunEvent = RunQueued | RunStarted | RunFinished | RunFailed | RunCancelled | RunCrashed
_UNHEARD = NodeView()
_ENDS: Mapping[RunState, str] = {"cancelled": "was cancelled"}


def fold(events: Iterable[AnyEvent], view: RunView | None = None) -> RunView:
    """Go on from a view, or from the start. Events that the view holds already, and moves backwards, change nothing."""
    view = view or RunView()
    seen, nodes = view.seq, dict(view.nodes)
    for event in events:
        if event.seq:
            if event.seq <= seen:
                continue
            seen = event.seq
        if isinstance(event, _RunEvent):
            view = _run_after(view, event)
            if run_has_ended(view.state):
                nodes = {name: _closed(node, view) for name, node in nodes.items()}
        elif event.node:
            node = _node_after(nodes.get(event.node, _UNHEARD), event)
            nodes[event.node] = _closed(node, view) if run_has_ended(view.state) else node
    return replace(view, seq=seen, nodes=nodes)


def _run_after(view: RunView, event: _RunEvent) -> RunView:
    if isinstance(event, RunQueued):
        return replace(view, queued=view.queued or event.time)
    state = RUN_STATE_AFTER[event.kind]
    if not run_may_become(view.state, state):
        return view
    if isinstance(event, RunStarted):
        return replace(view, state=state, prefect_id=event.prefect_id, started=event.time)
    view = replace(view, state=state, ended=event.time, duration_s=event.duration_s)
    match event:
        case RunFailed():
            return replace(view, error=event.error)
        case RunCancelled() | RunCrashed():
            return replace(view, error=event.why)
        case RunFinished():
            return view


def _node_after(node: NodeView, event: AnyEvent) -> NodeView:
    match event:
        case NodeLogged():
            return replace(node, logs=node.logs + 1)
        case NodeProgressed():
            return replace(node, progress=event.fraction, message=event.message)
        case NodeOutput():
            return replace(node, digest=event.digest, codec=event.codec)
        case _:
            state = NODE_STATE_AFTER.get(event.kind)
            if state is None or not node_may_become(node.state, state):
                return node
            return _node_in(replace(node, state=state), event)


def _node_in(node: NodeView, event: AnyEvent) -> NodeView:
    """A node that has just come to the state to which the event leads."""
    match event:
        case NodeStarted():
            started, why = node.started or event.time, event.why or node.why
            attempts = (*node.attempts, Attempt(event.attempt, event.time))
            node = replace(node, attempt=event.attempt, attempts=attempts, once=event.once)
            return replace(node, started=started, why=why, progress=0.0)
        case NodeRetrying():
            node = _attempt_over(node, event.time, event.delay_s, event.error)
            return replace(node, attempt=event.attempt, error=event.error)
        case NodeFinished():
            return replace(_over(node, event.time), duration_s=event.duration_s, error="")
        case NodeCached():
            return replace(_over(node, event.time), cached=True, digest=event.digest, why=event.why)
        case NodeFailed():
            node = _over(node, event.time, event.error)
            return replace(node, duration_s=event.duration_s, error=event.error, traceback=event.traceback)
        case NodeSkipped() | NodeCancelled() | NodeUnknown():
            return replace(_over(node, event.time), why=event.why)
        case _:
            return node


def _over(node: NodeView, at: datetime, error: str = "") -> NodeView:
    return replace(_attempt_over(node, at, 0.0, error), ended=at)


def _attempt_over(node: NodeView, at: datetime, delay_s: float, error: str) -> NodeView:
    """End the attempt that is going on, if there is one."""
    if not node.attempts or node.attempts[-1].ended is not None:
        return node
    *before, last = node.attempts
    return replace(node, attempts=(*before, replace(last, ended=at, delay_s=delay_s, error=error)))


def _closed(node: NodeView, run: RunView) -> NodeView:
    """Nothing goes on in a run that has ended, whether or not there was still somebody to say so."""
    if node_has_ended(node.state):
        return node
    state: NodeState = "skipped" if node.state == "waiting" else "cancelled"
    why = f"the run {_ENDS.get(run.state, run.state)}"
    if node.state == "running" and node.once:
        state, why = "unknown", f"it may have happened: {why} while it was running"
    if run.ended is not None and node.started is not None:
        node = _over(node, run.ended)
    return replace(node, state=state, why=why)
