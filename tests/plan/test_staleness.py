"""Law: a value is marked when a run would give another one, and nothing is marked but what hangs on a change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.document.apply import apply
from engine.document.edits import Edit, RenameNode, SetComment, SetInput, SetParameter, SetPolicy
from engine.document.flow import Flow, Node, Parameter
from engine.document.policy import Policy
from engine.document.value import Code, Param, Ref
from engine.plan.staleness import Basis, Drawn, Origin, stale_nodes
from tests.laws.flows import PURE, flows
from tests.laws.interpreter import Outcome, interpret

STEADY = tuple(kind for kind in PURE if kind != "flaky")
VALUES = {"folder": ""}


def ran(flow: Flow, given: dict[str, Any]) -> tuple[Basis, dict[str, Origin]]:
    """What is known after a run of everything."""
    digests = of_values(interpret(flow, VALUES | given))
    basis = Basis(flow, frozenset(given), digests=digests)
    return basis, {node.id: Origin(basis, node.id, digests.get(node.id, "")) for node in flow.nodes}


def of_values(outcome: Outcome) -> dict[str, str]:
    return {name: repr(node.value) for name, node in outcome.nodes.items() if node.state == "finished"}


def with_descendants(flow: Flow, starts: set[str]) -> set[str]:
    readers: defaultdict[str, list[str]] = defaultdict(list)
    for link in flow.links:
        readers[link.source].append(link.target)
    found, left = set(starts), list(starts)
    while left:
        for reader in readers[left.pop()]:
            if reader not in found:
                found.add(reader)
                left.append(reader)
    return found


def settings_of(flow: Flow) -> Iterator[tuple[str, str]]:
    for node in flow.nodes:
        for port, value in node.inputs.items():
            if isinstance(value, int) and not isinstance(value, bool):
                yield node.id, port


@given(drawn=flows(kinds=STEADY), given_start=st.booleans(), data=st.data())
def test_what_would_give_another_value_is_marked_and_undo_takes_the_mark_back(
    drawn: Flow, given_start: bool, data: st.DataObject
) -> None:
    values: dict[str, Any] = {"start": 7} if given_start else {}
    _, origins = ran(drawn, values)
    assert stale_nodes(Drawn(drawn), origins) == set()
    places = list(settings_of(drawn))
    start = Parameter(name="start", type="int", default=data.draw(st.integers(0, 60)))
    edits: list[Edit] = [SetParameter(parameter=start)]
    if places:
        node, port = data.draw(st.sampled_from(places))
        edits.append(SetInput(node=node, port=port, value=data.draw(st.integers(0, 60))))
    changed, inverses, touched = drawn, [], set[str]()
    for edit in data.draw(st.lists(st.sampled_from(edits), min_size=1, unique_by=id)):
        changed, inverse = apply(changed, edit)
        inverses.append(inverse)
        touched |= {edit.node} if isinstance(edit, SetInput) else users_of_start(drawn)
    stale = stale_nodes(Drawn(changed), origins)
    before, after = of_values(interpret(drawn, VALUES | values)), of_values(interpret(changed, VALUES | values))
    assert {name for name in before if before[name] != after.get(name)} <= stale
    assert stale <= with_descendants(changed, touched)
    for inverse in reversed(inverses):
        changed, _ = apply(changed, inverse)
    assert stale_nodes(Drawn(changed), origins) == set()


def users_of_start(flow: Flow) -> set[str]:
    return {node.id for node in flow.nodes if "start" in repr(node.inputs)}


@given(drawn=flows(kinds=STEADY, smallest=3), data=st.data())
def test_names_comments_and_retries_do_not_matter(drawn: Flow, data: st.DataObject) -> None:
    basis, origins = ran(drawn, {})
    old = data.draw(st.sampled_from([node.id for node in drawn.nodes]))
    changed, _ = apply(drawn, RenameNode(node=old, to="quite_another"))
    changed, _ = apply(changed, SetComment(node="quite_another", comment="Why?"))
    changed, _ = apply(changed, SetPolicy(node="quite_another", policy=Policy(retries=9)))
    if drawn.by_id[old].policy.cache:
        return
    basis.follow({old: "quite_another"})
    origins["quite_another"] = origins.pop(old)
    assert stale_nodes(Drawn(changed), origins) == set()


A_TO_C = Flow(
    name="three",
    parameters=(Parameter(name="start", type="int", default=1),),
    nodes=(
        Node(id="a", kind="law.add", inputs={"a": Param("start")}),
        Node(id="b", kind="law.add", inputs={"a": Ref("a")}),
        Node(id="c", kind="law.add", inputs={"a": Code("b + 1")}),
    ),
)
KINDS = {"law.add": "law.add@1#aa"}


def three() -> tuple[Basis, dict[str, Origin]]:
    basis = Basis(A_TO_C, identities=KINDS, digests={"a": "2", "b": "3", "c": "4"})
    return basis, {name: Origin(basis, name, digest) for name, digest in basis.digests.items()}


def test_other_code_of_a_kind_marks_all_its_nodes() -> None:
    _, origins = three()
    assert stale_nodes(Drawn(A_TO_C, KINDS), origins) == set()
    assert stale_nodes(Drawn(A_TO_C, {"law.add": "law.add@1#bb"}), origins) == {"a", "b", "c"}


def test_a_pin_marks_what_was_made_from_another_value() -> None:
    basis, origins = three()
    assert stale_nodes(Drawn(A_TO_C, KINDS, {"b": "other"}), origins) == {"c"}
    assert stale_nodes(Drawn(A_TO_C, KINDS, {"b": basis.digests["b"]}), origins) == set()
    pinned = Basis(A_TO_C, identities=KINDS, pins={"b": "other"}, digests={**basis.digests, "b": "other"})
    later = origins | {name: Origin(pinned, name, pinned.digests[name]) for name in "bc"}
    assert stale_nodes(Drawn(A_TO_C, KINDS, {"b": "other"}), later) == set()
    assert stale_nodes(Drawn(A_TO_C, KINDS), later) == {"b", "c"}
    changed, _ = apply(A_TO_C, SetInput(node="a", port="a", value=5))
    assert stale_nodes(Drawn(changed, KINDS, {"b": "other"}), later) == {"a"}


@pytest.mark.parametrize(("digest", "marked"), [("same", set[str]()), ("another", {"b", "c"})])
def test_a_later_run_of_what_lies_before_marks_what_it_did_not_reach(digest: str, marked: set[str]) -> None:
    first = Basis(A_TO_C, digests={"a": "same", "b": "1", "c": "2"})
    second = Basis(A_TO_C, digests={"a": digest})
    origins = {
        "a": Origin(second, "a", digest),
        "b": Origin(first, "b", "1"),
        "c": Origin(first, "c", "2"),
    }
    assert stale_nodes(Drawn(A_TO_C), origins) == marked
