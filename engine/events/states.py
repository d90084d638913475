"""The states of runs and nodes, and which may follow which: forward only, so that no run both succeeds and fails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

RunState = Literal["queued", "running", "waiting", "finished", "failed", "cancelled", "crashed"]
NodeState = Literal[
    "waiting", "running", "retrying", "asking", "finished", "failed", "skipped", "cached", "cancelled", "unknown"
]

RUN_STATE_AFTER: Mapping[str, RunState] = {
    "run.queued": "queued",
    "run.started": "running",
    "run.waiting": "waiting",
    "run.resumed": "running",
    "run.finished": "finished",
    "run.failed": "failed",
    "run.cancelled": "cancelled",
    "run.crashed": "crashed",
}
NODE_STATE_AFTER: Mapping[str, NodeState] = {
    "node.started": "running",
    "node.retrying": "retrying",
    "node.asked": "asking",
    "node.finished": "finished",
    "node.failed": "failed",
    "node.skipped": "skipped",
    "node.cached": "cached",
    "node.cancelled": "cancelled",
    "node.unknown": "unknown",
}

CARRIED_RUN_STATES: tuple[RunState, ...] = ("queued", "running")
"""Those in which an engine has a run in hand: what it leaves there when it dies is broken off."""

OPEN_RUN_STATES: tuple[RunState, ...] = (*CARRIED_RUN_STATES, "waiting")
"""A run that waits for people has no process; it goes on with whichever engine there is when they have answered."""

_RUN_MOVES: Mapping[RunState, frozenset[RunState]] = {
    "queued": frozenset({"running", "failed", "cancelled", "crashed"}),
    "running": frozenset({"waiting", "finished", "failed", "cancelled", "crashed"}),
    "waiting": frozenset({"running", "failed", "cancelled", "crashed"}),
}
_NODE_MOVES: Mapping[NodeState, frozenset[NodeState]] = {
    # A node fails while it waits when its inputs cannot be had.
    "waiting": frozenset({"running", "failed", "skipped", "cached", "cancelled"}),
    # It is found fresh after its start when that is known only once its inputs are there.
    "running": frozenset({"retrying", "asking", "finished", "failed", "skipped", "cached", "cancelled", "unknown"}),
    # It may ask several people, one after another, before it ends.
    "asking": frozenset({"running", "finished", "failed", "skipped", "cancelled"}),
    "retrying": frozenset({"running", "failed", "cancelled"}),
    # A mapped node ends once per item: the worst of its ends counts.
    "finished": frozenset({"failed", "cancelled"}),
}
_NODE_ENDS: frozenset[NodeState] = frozenset({"finished", "failed", "skipped", "cached", "cancelled", "unknown"})
RUN_ENDS: frozenset[str] = frozenset(kind for kind, state in RUN_STATE_AFTER.items() if state not in _RUN_MOVES)
"""The events with which a run ends."""


def run_may_become(before: RunState, after: RunState) -> bool:
    """Tell whether a run may go from one state to the other."""
    return after in _RUN_MOVES.get(before, ())


def node_may_become(before: NodeState, after: NodeState) -> bool:
    """Tell whether a node may go from one state to the other."""
    return after in _NODE_MOVES.get(before, ())


def run_has_ended(state: RunState) -> bool:
    """Tell whether nothing follows a run's state."""
    return state not in _RUN_MOVES


def node_has_ended(state: NodeState) -> bool:
    """Tell whether a node in that state works no more."""
    return state in _NODE_ENDS
