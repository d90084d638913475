"""Law: what has finished is not repeated while nothing that it depends on has changed, and the values stay the same."""

from __future__ import annotations

from collections import defaultdict
from itertools import count

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from engine.document.apply import apply
from engine.document.edits import SetInput
from engine.document.flow import Flow
from engine.python.write import write_flow
from tests.laws.flows import PURE, flows
from tests.laws.interpreter import interpret
from tests.laws.running import Ran, new_folder, run, states_of, values_of
from tests.runs.bench import Bench

pytestmark = [pytest.mark.prefect, pytest.mark.slow, pytest.mark.timeout(600)]

STEADY = tuple(kind for kind in PURE if kind != "flaky")
"""The kinds that give the same whenever they run."""

numbers = count(1)


def named(flow: Flow) -> Flow:
    """The flow under a name that nothing in the store knows."""
    return flow.model_copy(update={"name": f"law-{next(numbers)}"})


def begun(ran: Ran) -> set[str]:
    """The nodes that did any work."""
    return {name for name, attempts in ran.attempts.items() if attempts}


def in_state(ran: Ran, state: str) -> set[str]:
    """The nodes that ended so."""
    return {name for name, found in ran.states.items() if found == state}


def never_cached(flow: Flow) -> set[str]:
    """The nodes whose policy forbids to take a stored value."""
    return {node.id for node in flow.nodes if node.policy.cache}


def with_descendants(flow: Flow, start: str) -> set[str]:
    """A node and all that hangs on it."""
    readers: defaultdict[str, list[str]] = defaultdict(list)
    for link in flow.links:
        readers[link.source].append(link.target)
    found, left = {start}, [start]
    while left:
        for reader in readers[left.pop()]:
            if reader not in found:
                found.add(reader)
                left.append(reader)
    return found


@settings(max_examples=max(10, settings().max_examples // 4))
@given(drawn=flows(kinds=PURE))
def test_a_second_run_repeats_nothing_that_has_finished(bench: Bench, drawn: Flow):
    flow, values = named(drawn), {"folder": new_folder(bench)}
    first = run(bench, flow, values, fresh=True)
    second = run(bench, flow, values)
    finished = in_state(first, "finished")
    assert in_state(second, "cached") >= finished - never_cached(flow)
    assert begun(second) & finished <= never_cached(flow)
    assert {name: second.outputs[name] for name in finished} == first.outputs
    assert in_state(first, "failed") <= begun(second)


@settings(max_examples=max(10, settings().max_examples // 4))
@given(drawn=flows(kinds=STEADY), data=st.data())
def test_after_one_change_nothing_runs_but_what_hangs_on_it(bench: Bench, drawn: Flow, data: st.DataObject):
    flow, values = named(drawn), {"folder": new_folder(bench)}
    places = [(node.id, port) for node in flow.nodes for port in ("a", "to") if isinstance(node.inputs.get(port), int)]
    assume(places)
    first = run(bench, flow, values, fresh=True)
    node, port = data.draw(st.sampled_from(places))
    changed, _ = apply(flow, SetInput(node=node, port=port, value=1000 + next(numbers)))
    expected = interpret(changed, values)
    second = run(bench, changed, values)
    assert begun(second) <= with_descendants(flow, node) | in_state(first, "failed") | never_cached(flow)
    assert second.outputs == values_of(expected)
    assert {name: state.replace("cached", "finished") for name, state in second.states.items()} == states_of(expected)
    if expected.nodes[node].attempts:
        assert node in begun(second)


@settings(max_examples=max(10, settings().max_examples // 4))
@given(drawn=flows(kinds=STEADY), data=st.data())
def test_what_the_plan_says_runs_is_what_runs(bench: Bench, drawn: Flow, data: st.DataObject):
    """After an edit, with pins, up to a node, from a node on or some nodes alone; the values are the naive ones."""
    flow, values = named(drawn), {"folder": new_folder(bench)}
    first, before = run(bench, flow, values, fresh=True), interpret(flow, values)
    places = [(node.id, port) for node in flow.nodes for port in ("a", "to") if isinstance(node.inputs.get(port), int)]
    changed = flow
    if places and data.draw(st.booleans()):
        node, port = data.draw(st.sampled_from(places))
        changed, _ = apply(flow, SetInput(node=node, port=port, value=1000 + next(numbers)))
    finished = sorted(in_state(first, "finished"))
    pinned = data.draw(pins_between(flow, finished))
    digests = {event["node"]: event["digest"] for event in first.events if event["kind"] == "node.output"}
    pins = {node: {"digest": digests[source], "codec": "json"} for node, source in pinned.items()}
    one = st.sampled_from([node.id for node in flow.nodes])
    asked = data.draw(st.one_of(st.just({}), *(st.fixed_dictionaries({how: one}) for how in ("to", "from"))))

    source = write_flow(changed, bench.catalogue)
    request = {"source": source, "folder": str(bench.workspace.root), "parameters": values, "pins": pins, **asked}
    plan = {name: node["action"] for name, node in bench.await_(bench.service.plan(request))["nodes"].items()}
    second = run(bench, changed, values, pins=pins, **asked)

    stays = {name for name, action in plan.items() if action in {"cached", "pinned", "skip"}}
    assert begun(second).isdisjoint(stays)
    broken = {name for name, state in second.states.items() if state == "skipped"}
    assert {name for name, action in plan.items() if action == "run"} <= begun(second) | broken
    assert in_state(second, "cached") >= {name for name in stays if plan[name] != "skip"}

    stale = set(plan) - with_descendants(changed, asked["from"]) if "from" in asked else set[str]()
    instead = {name: before.nodes[name].value for name in stale if plan[name] == "cached"}
    instead |= {node: before.nodes[source].value for node, source in pinned.items()}
    expected = values_of(interpret(changed, values, instead))
    assert second.outputs == {name: expected[name] for name in second.outputs}
    assert set(second.outputs) >= set(expected) & {name for name, action in plan.items() if action != "skip"}


def pins_between(flow: Flow, finished: list[str]) -> st.SearchStrategy[dict[str, str]]:
    """Some nodes, each with another of its kind whose value stands in its place."""
    kinds = {id: flow.by_id[id].kind for id in finished}
    pairs = [(node, source) for node in finished for source in finished if kinds[node] == kinds[source]]
    return st.lists(st.sampled_from(pairs), max_size=3).map(dict) if pairs else st.just({})
