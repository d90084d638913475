"""What a plan says of fresh, stale and unasked nodes, and why."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pytest

from engine.catalogue.spec import InputPort, NodeSpec, OutputPort
from engine.document.flow import Flow, Node, Parameter
from engine.document.policy import Cache, Policy
from engine.document.value import Code, Param, Ref
from engine.errors import UnknownName
from engine.node.options import NodeOptions
from engine.plan.expected import expected_seconds, longest_way
from engine.plan.keys import identity_of
from engine.plan.made_of import MadeOf, difference
from engine.plan.plan import Plan, Question, Result, make_plan
from engine.plan.selection import Asked
from engine.types.hints import FilePattern
from engine.types.shape import ANY


def digest(value: Any) -> str:
    return blake2b(json.dumps(value, default=str).encode(), digest_size=8).hexdigest()


def spec(kind: str, *, code: str = "c1", version: str = "1", effect: Any = "pure", reads: bool = False) -> NodeSpec:
    hints = (FilePattern("*"),) if reads else ()
    return NodeSpec(
        kind=kind,
        title=kind,
        family="t",
        module="m",
        function="f",
        inputs=(InputPort("x", ANY, hints=hints), InputPort("y", ANY)),
        outputs=(OutputPort("result", ANY),),
        options=NodeOptions(effect=effect, version=version),
        code_hash=code,
    )


CHAIN = Flow(
    name="chain",
    parameters=(Parameter(name="since", type="str", default="monday"),),
    nodes=(
        Node(id="a", kind="t.f", inputs={"x": 1, "y": Param("since")}),
        Node(id="b", kind="t.f", inputs={"x": Ref("a"), "y": 2}),
        Node(id="c", kind="t.f", inputs={"x": [Ref("a"), Ref("b")]}),
    ),
)


def stored_after(flow: Flow, specs: Mapping[str, NodeSpec], parameters: Mapping[str, Any]) -> dict[str, Result]:
    """What the store holds after a run in which node `n` gave the digest `value-of-n`."""
    results: dict[str, Result] = {}
    for node in flow.nodes:
        kind = specs[node.kind]
        known = {name: f"value-of-{name}" for name in flow.by_id}

        def of(value: Any, known: dict[str, str] = known) -> str:
            if isinstance(value, Ref):
                return known[value.node]
            if isinstance(value, list):
                from engine.plan.keys import combined

                return combined("[", {str(i): of(item) for i, item in enumerate(value)})
            return digest(parameters[value.name] if isinstance(value, Param) else value)

        made = MadeOf(
            identity_of(node.kind, kind.options.version, kind.code_hash),
            {name: of(value) for name, value in node.inputs.items()},
            {name: repr(value) for name, value in node.inputs.items() if isinstance(value, (int, str))},
        )
        results[node.id] = Result(node.id, made.key, f"value-of-{node.id}", "json", "1", made, datetime.now(UTC))
    return results


def plan_after(before: Flow, flow: Flow, specs: dict[str, NodeSpec], **changes: Any) -> Plan:
    parameters = {"since": "monday"}
    old_specs = changes.pop("old_specs", specs)
    results = stored_after(before, old_specs, parameters)
    question = Question(
        flow=flow,
        specs=specs,
        parameters=changes.pop("parameters", parameters),
        last={name: (result,) for name, result in results.items()},
        find=lambda key: next((result for result in results.values() if result.key == key), None),
        digest=digest,
        **changes,
    )
    return make_plan(question)


def changed(flow: Flow, id: str, **update: Any) -> Flow:
    nodes = tuple(node.model_copy(update=update) if node.id == id else node for node in flow.nodes)
    return flow.model_copy(update={"nodes": nodes})


SPECS = {"t.f": spec("t.f")}


def test_nothing_runs_again_when_nothing_changed() -> None:
    plan = plan_after(CHAIN, CHAIN, SPECS)
    assert {node.action for node in plan.nodes.values()} == {"cached"}


def test_a_first_run_says_so() -> None:
    question = Question(CHAIN, SPECS, {"since": "monday"}, {}, lambda _: None, digest)
    plan = make_plan(question)
    assert [(node.action, node.why) for node in plan.nodes.values()] == [
        ("run", "it has not run yet"),
        ("maybe", "“a” runs first"),
        ("maybe", "“a” runs first"),
    ]


def test_a_changed_setting_is_named_with_both_values_and_what_hangs_on_it_waits() -> None:
    plan = plan_after(CHAIN, changed(CHAIN, "b", inputs={"x": Ref("a"), "y": 3}), SPECS)
    assert plan.nodes["a"].action == "cached"
    assert (plan.nodes["b"].action, plan.nodes["b"].why) == ("run", "setting “y” changed from 2 to 3")
    assert (plan.nodes["c"].action, plan.nodes["c"].why) == ("maybe", "“b” runs first")


def test_a_changed_parameter_reaches_the_nodes_that_use_it() -> None:
    plan = plan_after(CHAIN, CHAIN, SPECS, parameters={"since": "friday"})
    assert plan.nodes["a"].action == "run"
    assert "“y” changed" in plan.nodes["a"].why


def test_changed_code_and_version_are_told_apart() -> None:
    by_code = plan_after(CHAIN, CHAIN, {"t.f": spec("t.f", code="c2")}, old_specs=SPECS)
    by_version = plan_after(CHAIN, CHAIN, {"t.f": spec("t.f", version="2")}, old_specs=SPECS)
    assert by_code.nodes["a"].why == "its code changed"
    assert by_version.nodes["a"].why == "its version changed from 1 to 2"


def test_another_wire_is_an_input_that_changed() -> None:
    rewired = changed(CHAIN, "c", inputs={"x": [Ref("b"), Ref("a")]})
    plan = plan_after(CHAIN, rewired, SPECS)
    assert (plan.nodes["c"].action, plan.nodes["c"].why) == ("run", "input “x” changed")


def test_only_what_leads_to_the_target_is_asked_for() -> None:
    plan = plan_after(CHAIN, CHAIN, SPECS, asked=Asked(to="b"))
    assert plan.nodes["c"].action == "skip"
    assert set(plan.selected or ()) == {"a", "b"}


def actions(plan: Plan) -> dict[str, str]:
    return {name: node.action for name, node in plan.nodes.items()}


def test_from_a_node_on_everything_runs_again_and_takes_what_lies_before_as_it_is() -> None:
    stale = changed(CHAIN, "a", inputs={"x": 100, "y": Param("since")})
    plan = plan_after(CHAIN, stale, SPECS, asked=Asked(start="b"))
    assert actions(plan) == {"a": "cached", "b": "run", "c": "run"}
    assert (plan.nodes["a"].why, plan.nodes["b"].why) == ("its last value is taken", "asked to run again")
    assert plan.stand_ins["a"].digest == "value-of-a"
    assert not plan.nodes["b"].reusable


def test_what_lies_before_runs_where_it_has_no_value() -> None:
    question = Question(CHAIN, SPECS, {"since": "monday"}, {}, lambda _: None, digest, asked=Asked(start="b"))
    assert actions(make_plan(question)) == {"a": "run", "b": "run", "c": "run"}
    gone = plan_after(CHAIN, CHAIN, SPECS, asked=Asked(start="b"), there=lambda _: False)
    assert (gone.stand_ins, gone.nodes["a"].action) == ({}, "cached")


def test_only_this_node_leaves_out_what_hangs_on_it() -> None:
    plan = plan_after(CHAIN, CHAIN, SPECS, asked=Asked(nodes=("b",)))
    assert actions(plan) == {"a": "cached", "b": "run", "c": "skip"}


def test_from_and_to_together_run_the_way_between_them() -> None:
    plan = plan_after(CHAIN, CHAIN, SPECS, asked=Asked(start="a", to="b"))
    assert actions(plan) == {"a": "run", "b": "run", "c": "skip"}


def pinned(node: str) -> dict[str, Result]:
    return {node: Result(node, "", f"pinned-to-{node}", "json", "5", None, datetime.now(UTC))}


def test_a_pinned_node_does_not_run_nor_what_only_it_needs() -> None:
    plan = plan_after(CHAIN, CHAIN, SPECS, pins=pinned("b"), fresh=True)
    assert actions(plan) == {"a": "run", "b": "pinned", "c": "run"}
    alone = changed(CHAIN, "c", inputs={"x": Ref("b")})
    plan = plan_after(CHAIN, alone, SPECS, pins=pinned("b"), fresh=True)
    assert actions(plan) == {"a": "skip", "b": "pinned", "c": "run"}
    assert plan.nodes["a"].why == "only pinned nodes need it"
    assert plan_after(CHAIN, CHAIN, SPECS, pins=pinned("b")).nodes["c"].why == "input “x” changed"


def test_an_unknown_target_is_refused_with_the_names_there_are() -> None:
    for asked in (Asked(to="zz"), Asked(start="zz"), Asked(nodes=("a", "zz"))):
        with pytest.raises(UnknownName, match="zz") as refused:
            plan_after(CHAIN, CHAIN, SPECS, asked=asked)
        assert "a, b, c" in refused.value.fix


def test_fresh_runs_everything() -> None:
    plan = plan_after(CHAIN, CHAIN, SPECS, fresh=True)
    assert {node.action for node in plan.nodes.values()} == {"run"}
    assert plan.known == {}


@pytest.mark.parametrize("effect", ["idempotent", "once"])
def test_what_touches_the_world_runs_every_time(effect: str) -> None:
    plan = plan_after(CHAIN, CHAIN, {"t.f": spec("t.f", effect=effect)})
    assert plan.nodes["a"].action == "run"
    assert not plan.nodes["a"].reusable


def test_a_cache_policy_overrides_the_effect_both_ways() -> None:
    never = changed(CHAIN, "a", policy=Policy(cache=Cache(key=("NO_CACHE",))))
    assert plan_after(CHAIN, never, SPECS).nodes["a"].why == "its cache policy says so"
    always = changed(CHAIN, "a", policy=Policy(cache=Cache(key=("INPUTS",))))
    assert plan_after(CHAIN, always, {"t.f": spec("t.f", effect="idempotent")}).nodes["a"].action == "cached"


def test_a_result_older_than_its_cache_allows_is_not_used() -> None:
    limited = changed(CHAIN, "a", policy=Policy(cache=Cache(ttl=60)))
    results = stored_after(limited, SPECS, {"since": "monday"})
    old = results["a"]
    results["a"] = Result(
        old.node, old.key, old.digest, old.codec, old.inline, old.made_of, datetime.now(UTC) - timedelta(seconds=61)
    )
    last = {name: (result,) for name, result in results.items()}
    plan = make_plan(Question(limited, SPECS, {"since": "monday"}, last, lambda _: None, digest))
    assert plan.nodes["a"].why == "what is stored is older than its cache allows"


def test_a_file_that_changed_is_noticed_without_being_read(tmp_path: Path) -> None:
    file = tmp_path / "data.csv"
    file.write_text("one")
    specs = {"t.read": spec("t.read", reads=True)}
    flow = Flow(name="f", nodes=(Node(id="a", kind="t.read", inputs={"x": Code("Path('data.csv')")}),))
    first = make_plan(Question(flow, specs, {}, {}, lambda _: None, digest, folder=tmp_path))
    assert first.nodes["a"].reads == ("x",)

    from engine.plan.keys import file_state

    made = MadeOf(first.nodes["a"].identity, {"x": digest(Path("data.csv")) + "|" + file_state(file)})
    last = {"a": (Result("a", made.key, "d", "json", "1", made, datetime.now(UTC)),)}
    assert (
        make_plan(Question(flow, specs, {}, last, lambda _: None, digest, folder=tmp_path)).nodes["a"].action
        == "cached"
    )
    file.write_text("more")
    again = make_plan(Question(flow, specs, {}, last, lambda _: None, digest, folder=tmp_path))
    assert (again.nodes["a"].action, again.nodes["a"].why) == ("run", "the file of “x” changed")


def test_what_a_run_that_was_cut_off_had_finished_is_not_repeated() -> None:
    specs = {"t.f": spec("t.f", effect="once")}
    results = stored_after(CHAIN, specs, {"since": "monday"})
    cut_off = {results["a"].key: results["a"]}
    plan = make_plan(Question(CHAIN, specs, {"since": "monday"}, {}, lambda _: None, digest, cut_off=cut_off))
    assert plan.nodes["a"].why == "finished in the run that was cut off"
    assert plan.nodes["b"].action == "run"


def test_an_expression_is_not_run_to_plan() -> None:
    flow = changed(CHAIN, "a", inputs={"x": Code("__import__('os').system('false')"), "y": 1})
    plan = plan_after(CHAIN, flow, SPECS)
    assert (plan.nodes["a"].action, "is known when the flow runs" in plan.nodes["a"].why) == ("maybe", True)


def test_what_is_expected_is_the_median_along_the_longest_way() -> None:
    plan = plan_after(CHAIN, CHAIN, SPECS, asked=Asked(start="b"))
    seconds = expected_seconds(plan, {"a": [9.0], "b": [1.0, 3.0, 2.0], "c": [0.5, 0.7]})
    assert seconds == {"a": 0.0, "b": 2.0, "c": 0.6}
    assert longest_way(CHAIN, seconds) == pytest.approx(2.6)
    assert longest_way(CHAIN, expected_seconds(plan, {})) is None
    assert longest_way(CHAIN, expected_seconds(plan, {"b": [4.0]})) == 4.0
    assert longest_way(CHAIN, expected_seconds(plan_after(CHAIN, CHAIN, SPECS), {})) == 0.0


def test_several_changes_are_named_and_where_a_wire_comes_from() -> None:
    before = MadeOf("k@1#c", {"x": "1", "y": "2", "z": "3"}, {"x": "“a”", "y": "2", "z": "“b”"})
    now = MadeOf("k@1#c", {"x": "9", "y": "8", "z": "7"}, {"x": "“a”", "y": "8", "z": "“c” (left)"})
    assert difference(before, now, frozenset({"x", "z"})) == (
        "“a” gave another value for “x”; setting “y” changed from 2 to 8; input “z” changed from “b” to “c” (left)"
    )
