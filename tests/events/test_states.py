"""Which state may follow which."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from engine.events.model import AnyEvent
from engine.events.states import (
    NODE_STATE_AFTER,
    OPEN_RUN_STATES,
    RUN_STATE_AFTER,
    NodeState,
    RunState,
    node_has_ended,
    node_may_become,
    run_has_ended,
    run_may_become,
)

RUN_STATES: tuple[RunState, ...] = get_args(RunState)
NODE_STATES: tuple[NodeState, ...] = get_args(NodeState)


def test_the_moves_of_a_run_are_exactly_these():
    moves = {(before, after) for before, after in product(RUN_STATES, repeat=2) if run_may_become(before, after)}
    ends = {"finished", "failed", "cancelled", "crashed"}
    assert moves == {("queued", "running"), ("running", "waiting"), ("waiting", "running")} | {
        *(("running", end) for end in ends),
        *((before, end) for before in ("queued", "waiting") for end in ends - {"finished"}),
    }


@pytest.mark.parametrize("state", RUN_STATES)
def test_a_run_in_an_end_state_stays_there(state: RunState):
    assert run_has_ended(state) == (state not in OPEN_RUN_STATES)
    assert run_has_ended(state) != any(run_may_become(state, other) for other in RUN_STATES)


def test_the_moves_of_a_node_are_exactly_these():
    moves = {before: {after for after in NODE_STATES if node_may_become(before, after)} for before in NODE_STATES}
    assert moves == {
        "waiting": {"running", "failed", "skipped", "cached", "cancelled"},
        "running": {"retrying", "asking", "finished", "failed", "skipped", "cached", "cancelled", "unknown"},
        "retrying": {"running", "failed", "cancelled"},
        "asking": {"running", "finished", "failed", "skipped", "cancelled"},
        "finished": {"failed", "cancelled"},
        "failed": set(),
        "skipped": set(),
        "cached": set(),
        "cancelled": set(),
        "unknown": set(),
    }


def test_a_node_that_has_ended_works_no_more():
    assert {state for state in NODE_STATES if not node_has_ended(state)} == {
        "waiting",
        "running",
        "retrying",
        "asking",
    }
    assert not any(node_may_become(state, "running") for state in NODE_STATES if node_has_ended(state))


def test_every_event_that_names_a_state_is_known():
    union, _ = get_args(AnyEvent)
    kinds = {cls.model_fields["kind"].default for cls in get_args(union)}
    assert set(RUN_STATE_AFTER) == {kind for kind in kinds if kind.startswith("run.")}
    assert set(NODE_STATE_AFTER) == kinds - set(RUN_STATE_AFTER) - {
        "node.logged",
        "node.progressed",
        "node.output",
        "node.items",
        "node.artifact",
        "node.held",
        "node.spent",
        "node.over",
        "node.undoable",
        "node.undone",
        "node.answered",
        "node.escalated",
        "node.decided",
    }
