"""The view of a run that follows from its events: a pure fold, the same for a screen, a terminal and a test."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias, cast

from engine.events.model import (
    AnyEvent,
    NodeCached,
    NodeCancelled,
    NodeFailed,
    NodeFinished,
    NodeRetrying,
    NodeSkipped,
    NodeStarted,
    NodeUndone,
    NodeUnknown,
    RunCancelled,
    RunCrashed,
    RunFailed,
    RunFinished,
    RunQueued,
    RunStarted,
)
from engine.events.people import RunResumed, RunWaiting
from engine.events.questions import ABOUT_QUESTIONS, QuestionView, questions_after, words_of
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
from engine.limits.budget import Used


class Attempt(NamedTuple):
    """One try of a node; `delay_s` is how long it waits after it before the next one."""

    number: int
    started: datetime
    ended: datetime | None = None
    delay_s: float = 0.0
    error: str = ""


_NO_ITEMS: Mapping[str, int] = MappingProxyType({})


_NOTHING = Used()


class NodeView(NamedTuple):
    """A node in a run; a tuple, since a large run makes tens of thousands, and those are copied six times as fast.

    `digest` names its newest output, `logs` counts its lines, `progress` goes from 0 to 1. `attempt` is the number of
    the newest of the `attempts`.
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
    spent: Used = _NOTHING
    items: Mapping[str, int] = _NO_ITEMS
    """Of a node that runs several times: how many of its items or rounds are in each state."""
    questions: tuple[QuestionView, ...] = ()
    """The open ones."""


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
    over: tuple[str, ...] = ()
    """What was said of budgets that are used up."""
    undone: tuple[NodeUndone, ...] = ()
    """What became of effects that were to be undone."""

    @property
    def spent(self) -> Used:
        """What all nodes together have used up, as far as it was counted."""
        every = _NOTHING
        for node in self.nodes.values():
            if node.spent is not _NOTHING:
                every += node.spent
        return every


_RunEvent = RunQueued | RunStarted | RunWaiting | RunResumed | RunFinished | RunFailed | RunCancelled | RunCrashed
_Changes: TypeAlias = dict[str, Any]
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
        if event.kind in RUN_STATE_AFTER:
            view = _run_after(view, cast("_RunEvent", event))
            if run_has_ended(view.state):
                nodes = {name: _closed(node, view) for name, node in nodes.items()}
            continue
        if event.kind == "node.undone":
            view = replace(view, undone=(*view.undone, event))
            continue
        if event.kind == "node.over":
            view = replace(view, over=tuple(dict.fromkeys((*view.over, event.why))))
            continue
        name: str = getattr(event, "node", "")
        if name:
            node = _node_after(nodes.get(name, _UNHEARD), event)
            nodes[name] = _closed(node, view) if run_has_ended(view.state) else node
    return replace(view, seq=seen, nodes=nodes)


def _run_after(view: RunView, event: _RunEvent) -> RunView:
    if isinstance(event, RunQueued):
        return replace(view, queued=view.queued or event.time)
    state = RUN_STATE_AFTER[event.kind]
    if not run_may_become(view.state, state):
        return view
    if isinstance(event, RunStarted):
        return replace(view, state=state, prefect_id=event.prefect_id, started=event.time)
    if isinstance(event, RunWaiting | RunResumed):
        return replace(view, state=state, prefect_id=getattr(event, "prefect_id", "") or view.prefect_id)
    view = replace(view, state=state, ended=event.time, duration_s=event.duration_s)
    match event:
        case RunFailed():
            return replace(view, error=event.error)
        case RunCancelled() | RunCrashed():
            return replace(view, error=event.why)
        case _:
            return view


def _node_after(node: NodeView, event: AnyEvent) -> NodeView:
    # By kind: asking for the class of an event takes ten times as long, which tells with thousands of them.
    if event.kind == "node.output":
        return node._replace(digest=event.digest, codec=event.codec)
    if event.kind == "node.logged":
        return node._replace(logs=node.logs + 1)
    if event.kind == "node.items":
        return node._replace(items=event.counts)
    if event.kind == "node.progressed":
        # For whom it waits says more than how many of its items are done.
        return node._replace(progress=event.fraction, message=node.message if node.questions else event.message)
    if event.kind == "node.spent":
        used = Used(event.seconds, event.cpu_s, 0.0, event.tokens, event.money)
        return node._replace(spent=node.spent + used)
    if event.kind == "node.held":
        # Of an item of a node whose other items go on, too.
        return node if node_has_ended(node.state) else node._replace(message=event.why)
    if event.kind in ABOUT_QUESTIONS:
        node = _asked(node, event)
    state = NODE_STATE_AFTER.get(event.kind)
    if state is None or not node_may_become(node.state, state):
        return node
    changes = _CHANGES.get(event.kind)
    return node._replace(state=state, **(changes(node, event) if changes else {}))


def _asked(node: NodeView, event: Any) -> NodeView:
    questions = questions_after(node.questions, event)
    # A decision is all that it waited for, even if another process has to take it up first.
    state: NodeState = "running" if node.state == "asking" and not questions else node.state
    return node._replace(state=state, questions=questions, message=words_of(questions))


def _started(node: NodeView, event: NodeStarted) -> _Changes:
    return {
        "attempt": event.attempt,
        "attempts": (*node.attempts, Attempt(event.attempt, event.time)),
        "once": event.once,
        "started": node.started or event.time,
        "why": event.why or node.why,
        "progress": 0.0,
        "message": "",
    }


def _retrying(node: NodeView, event: NodeRetrying) -> _Changes:
    attempts = _last_over(node, event.time, event.delay_s, event.error)
    return {"attempts": attempts, "attempt": event.attempt, "error": event.error}


def _finished(node: NodeView, event: NodeFinished) -> _Changes:
    return {**_over(node, event.time), "duration_s": event.duration_s, "error": ""}


def _cached(node: NodeView, event: NodeCached) -> _Changes:
    return {**_over(node, event.time), "cached": True, "digest": event.digest, "why": event.why}


def _failed(node: NodeView, event: NodeFailed) -> _Changes:
    over = _over(node, event.time, event.error)
    return {**over, "duration_s": event.duration_s, "error": event.error, "traceback": event.traceback}


def _left(node: NodeView, event: NodeSkipped | NodeCancelled | NodeUnknown) -> _Changes:
    return {**_over(node, event.time), "why": event.why}


_CHANGES: Mapping[str, Callable[[NodeView, Any], _Changes]] = {
    "node.started": _started,
    "node.retrying": _retrying,
    "node.finished": _finished,
    "node.cached": _cached,
    "node.failed": _failed,
    "node.skipped": _left,
    "node.cancelled": _left,
    "node.unknown": _left,
}
"""What an event that brings a node into a state says of it besides."""


def _over(node: NodeView, at: datetime, error: str = "") -> _Changes:
    return {"ended": at, "questions": (), "attempts": _last_over(node, at, 0.0, error)}


def _last_over(node: NodeView, at: datetime, delay_s: float, error: str) -> tuple[Attempt, ...]:
    """The attempts of a node, of which the one that goes on ends, if there is one."""
    if not node.attempts or node.attempts[-1].ended is not None:
        return node.attempts
    *before, last = node.attempts
    return (*before, last._replace(ended=at, delay_s=delay_s, error=error))


def _closed(node: NodeView, run: RunView) -> NodeView:
    """Nothing goes on in a run that has ended, whether or not there was still somebody to say so."""
    if node_has_ended(node.state):
        return node
    state: NodeState = "skipped" if node.state == "waiting" else "cancelled"
    why = f"the run {_ENDS.get(run.state, run.state)}"
    if node.state == "running" and node.once:
        state, why = "unknown", f"it may have happened: {why} while it was running"
    over = _over(node, run.ended) if run.ended is not None and node.started is not None else {}
    return node._replace(state=state, why=why, **over)
