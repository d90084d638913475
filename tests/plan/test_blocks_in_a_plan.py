"""Plans of flows with blocks: a block is taken whole, and what is in it waits for its decision."""

from __future__ import annotations

from engine.document.flow import Flow
from engine.document.node import Arm, Node
from engine.document.value import Ref
from engine.plan.plan import Plan, Question, make_plan
from engine.plan.selection import Asked
from engine.plan.staleness import Basis, Drawn, Origin, stale_nodes
from tests.plan.test_plan import changed, digest, spec

BRANCHED = Flow(
    name="branched",
    nodes=(
        Node(id="a", kind="t.f", inputs={"x": 1}),
        Node(id="other", kind="t.f", inputs={"x": 2}),
        Node(id="branch", kind="if", inputs={"condition": Ref("a")}, arms=(Arm(name="then"), Arm(name="else"))),
        Node(id="b", kind="t.f", inputs={"x": Ref("other")}, block="branch", arm="then"),
        Node(
            id="each", kind="for", inputs={"items": [1]}, arms=(Arm(name="body", head="i"),), block="branch", arm="else"
        ),
        Node(id="c", kind="t.f", inputs={"x": 5}, block="each", arm="body"),
        Node(id="after", kind="t.f", inputs={"x": Ref("branch", "b")}),
        Node(id="apart", kind="t.f", inputs={"x": 3}),
    ),
)


def plan(asked: Asked | None = None) -> Plan:
    return make_plan(
        Question(
            flow=BRANCHED,
            specs={"t.f": spec("t.f")},
            parameters={},
            last={},
            find=lambda key: None,
            digest=digest,
            asked=asked or Asked(),
        )
    )


def test_what_is_in_a_block_waits_for_its_decision():
    planned = plan().nodes
    assert {id: node.action for id, node in planned.items()} == {
        "a": "run",
        "other": "run",
        "branch": "run",
        "b": "maybe",
        "each": "maybe",
        "c": "maybe",
        "after": "maybe",
        "apart": "run",
    }
    assert planned["b"].why == "“branch” decides"
    assert planned["c"].reusable


def test_a_run_up_to_what_reads_a_block_takes_the_block_whole_with_what_its_arms_need():
    assert set(plan(Asked(to="after")).selected or ()) == {"a", "other", "branch", "b", "each", "c", "after"}


def test_a_run_up_to_a_node_in_a_block_is_one_up_to_the_block():
    assert set(plan(Asked(to="c")).selected or ()) == {"a", "other", "branch", "b", "each", "c"}


def test_a_block_that_nothing_asks_for_is_left_out_with_all_that_is_in_it():
    planned = plan(Asked(to="apart")).nodes
    assert {id for id, node in planned.items() if node.action == "skip"} == BRANCHED.by_id.keys() - {"apart"}


def test_a_run_on_from_a_node_that_decides_takes_the_block_and_what_reads_it():
    assert set(plan(Asked(start="a")).selected or ()) == {"a", "other", "branch", "b", "each", "c", "after"}


def stale(now: Flow) -> set[str]:
    basis = Basis(BRANCHED)
    return stale_nodes(Drawn(now), {node.id: Origin(basis, node.id) for node in BRANCHED.nodes})


def test_another_condition_puts_all_in_the_block_and_behind_it_out_of_date():
    assert stale(changed(BRANCHED, "branch", inputs={"condition": Ref("other")})) == {
        "branch", "b", "each", "c", "after"
    }  # fmt: skip


def test_a_change_in_an_arm_puts_the_block_and_what_reads_it_out_of_date():
    assert stale(changed(BRANCHED, "c", inputs={"x": 6})) == {"c", "each", "branch", "after"}


def test_another_head_of_an_arm_is_a_change():
    assert "after" in stale(changed(BRANCHED, "each", arms=(Arm(name="body", head="j"),)))
