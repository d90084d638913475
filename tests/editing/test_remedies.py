"""The buttons beside problems: what each offers, that it works, and that none is offered for what it cannot mend."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from engine.checks.check import check
from engine.document.drawing import Drawing, make_change
from engine.document.flow import Flow, Node, Parameter
from engine.document.policy import Cache, Policy
from engine.document.value import Code, Param, Ref
from engine.editing.commands import make_command
from engine.editing.remedies import remedies, remedies_for
from engine.editing.remedy import Remedy
from engine.errors import RequestError
from engine.problem import Problem
from tests.editing.board import CATALOGUE, CONTEXT, carried_out
from tests.editing.test_laws import drawings

TABLE = Node(id="rows", kind="sample.read", inputs={"path": Code("Path('a.csv')")})
TEXT = Node(id="text", kind="sample.give_text")


def flow_of(*nodes: Node, parameters: tuple[Parameter, ...] = ()) -> Drawing:
    return Drawing(Flow(name="f", nodes=nodes, parameters=parameters))


def problems_of(drawing: Drawing, code: str) -> list[Problem]:
    return [one for one in check(drawing.flow, CATALOGUE) if one.code == code]


def press(drawing: Drawing, remedy: Remedy) -> Drawing:
    return carried_out(drawing, make_command(remedy.command, remedy.args, drawing, CONTEXT))


def node(kind: str, **inputs: Any) -> Node:
    return Node(id="n", kind=kind, inputs=inputs)


CASES: dict[str, tuple[Drawing, list[str]]] = {
    "link.type_clash": (
        flow_of(TABLE, node("sample.join", parts=[Ref("rows")])),
        ["Insert Table to text", "Remove the wire"],
    ),
    "link.unknown_port": (
        flow_of(
            TABLE,
            Node(id="h", kind="sample.halve", inputs={"table": Ref("rows")}),
            node("sample.sort", table=Ref("h", "lft")),
        ),
        ["Take left", "Remove the wire"],
    ),
    "graph.cycle": (
        flow_of(Node(id="a", kind="sample.sort", inputs={"table": Ref("n")}), node("sample.sort", table=Ref("a"))),
        ["Remove the wire from n to a"],
    ),
    "port.several_links": (
        flow_of(
            TABLE,
            Node(id="b", kind="sample.read", inputs={"path": Code("Path('b')")}),
            node("sample.sort", table=[Ref("rows"), Ref("b")]),
        ),
        ["Keep only rows", "Keep only b"],
    ),
    "input.missing": (flow_of(node("sample.read")), ["Make it a parameter"]),
    "input.unknown": (flow_of(TABLE, node("sample.sort", tble=Ref("rows"))), ["Give it to table", "Clear tble"]),
    "input.wrong_type": (flow_of(node("sample.read", path="a.csv")), ['Read it as Path("a.csv")', "Clear path"]),
    "parameter.undefined": (
        flow_of(
            node("sample.join", parts=[], sep=Param("sepp")),
            parameters=(Parameter(name="sep", type="str", default=""),),
        ),
        ["Take sep", "Add the parameter sepp"],
    ),
    "parameter.unused": (flow_of(parameters=(Parameter(name="sep"),)), ["Remove the parameter"]),
    "node.unknown_kind": (flow_of(node("sample.cont")), ["Make it sample.count", "Delete n"]),
    "code.unknown_name": (
        flow_of(TEXT, node("sample.join", parts=[], sep=Code("texd + '!'"))),
        ["Write text", "Make texd a parameter"],
    ),
    "policy.repeats_once": (
        flow_of(node("sample.send", text="a").model_copy(update={"policy": Policy(retries=2)})),
        ["Do not retry"],
    ),
    "policy.cached_once": (
        flow_of(node("sample.send", text="a").model_copy(update={"policy": Policy(cache=Cache())})),
        ["Do not cache"],
    ),
    "policy.delay_without_retries": (
        flow_of(node("sample.give_text").model_copy(update={"policy": Policy(delay=3)})),
        ["Retry 3 times", "Remove the delay"],
    ),
    "policy.cache_key": (
        flow_of(node("sample.give_text").model_copy(update={"policy": Policy(cache=Cache(key=("INPUT",)))})),
        ["Use INPUTS", "Remove the cache"],
    ),
    "name.invalid": (flow_of(Node(id="class", kind="sample.give_text")), ["Rename it to class_"]),
}


@pytest.mark.parametrize("code", CASES)
def test_a_problem_has_buttons_and_each_of_them_mends_it(code: str) -> None:
    drawing, labels = CASES[code]
    problem = problems_of(drawing, code)[0]
    found = remedies(problem, drawing, CONTEXT)
    assert [remedy.label for remedy in found] == labels
    for remedy in found:
        after = press(drawing, remedy)
        assert problem not in check(after.flow, CATALOGUE), remedy.label


def test_a_choice_is_set_to_the_nearest_and_a_number_to_its_bound() -> None:
    drawing = flow_of(TABLE, node("sample.sort", table=Ref("rows"), order="upp"))
    (problem,) = problems_of(drawing, "input.wrong_type")
    assert remedies(problem, drawing, CONTEXT)[0].label == "Use up"
    drawing = flow_of(TABLE, node("sample.count", table=Ref("rows"), column="a", rows=500))
    (problem,) = problems_of(drawing, "input.wrong_type")
    assert remedies(problem, drawing, CONTEXT)[0].label == "Set it to 100"


def test_what_must_be_installed_has_no_button() -> None:
    drawing = flow_of(node("sample.film"))
    assert [remedies(problem, drawing, CONTEXT) for problem in problems_of(drawing, "needs.extra")] == [[]]


def test_a_problem_of_a_node_that_is_gone_has_no_button() -> None:
    assert remedies(Problem("input.missing", "m", "f", node="gone", port="x"), flow_of(), CONTEXT) == []


@given(drawings())
def test_every_button_works_or_says_why_not(drawing: Drawing) -> None:
    problems = check(drawing.flow, CATALOGUE)
    for found in remedies_for(problems, drawing, CONTEXT):
        for remedy in found:
            assert remedy.as_json()["label"]
            try:
                made = make_command(remedy.command, remedy.args, drawing, CONTEXT)
            except RequestError as error:
                refused = error
                assert refused.fix
                continue
            make_change(drawing, made.change)
