"""Edits: each has its exact inverse, and none leaves a reference dangling."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from engine.document.apply import apply
from engine.document.edits import (
    AddNode,
    AddParameter,
    Batch,
    ChangeKind,
    ClearInput,
    Connect,
    Disconnect,
    Edit,
    RemoveNode,
    RemoveParameter,
    RenameNode,
    RenameParameter,
    Reorder,
    SetComment,
    SetDescription,
    SetInput,
    SetName,
    SetParameter,
    SetPolicy,
    SetReturns,
    SetSource,
)
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.policy import Policy
from engine.document.value import Code, Param, Ref, Value, refs
from engine.errors import InvalidEdit
from tests.strategies import flows

EDITS: TypeAdapter[Any] = TypeAdapter(Edit)

NAMES = st.sampled_from(["a", "b", "data", "new", "x", "class", "1", "since"])
REFS = NAMES.map(Ref)
CODES = st.sampled_from(["a + 1", "f(", "1"]).map(Code)
VALUES = st.one_of(st.integers(), REFS, st.just(Param("since")), CODES, st.lists(REFS))
PORTS = st.sampled_from(["parts", "left", "right", "data", "wait_for"])
INPUTS = st.dictionaries(PORTS, VALUES, max_size=2)
NODES = st.builds(Node, id=NAMES, kind=st.just("text.join"), inputs=INPUTS)


def any_edit() -> st.SearchStrategy[Any]:
    """Edits that may or may not fit."""
    return st.one_of(
        st.builds(AddNode, node=NODES, index=st.none() | st.integers(0, 3)),
        st.builds(RemoveNode, node=NAMES),
        st.builds(RenameNode, node=NAMES, to=NAMES),
        st.builds(ChangeKind, node=NAMES, kind=st.just("table.join"), ports=st.just({"parts": "left"})),
        st.builds(SetInput, node=NAMES, port=PORTS, value=VALUES),
        st.builds(ClearInput, node=NAMES, port=PORTS),
        st.builds(Connect, source=NAMES, target=NAMES, target_port=PORTS, append=st.booleans()),
        st.builds(Disconnect, source=NAMES, target=NAMES, target_port=PORTS, path=st.sampled_from([(), (0,), (1,)])),
        st.builds(SetPolicy, node=NAMES, policy=st.builds(Policy, retries=st.integers(0, 3))),
        st.builds(SetComment, node=NAMES, comment=st.text(max_size=3)),
        st.builds(Reorder, node=NAMES, index=st.integers(0, 4)),
        st.builds(AddParameter, parameter=st.builds(Parameter, name=NAMES), index=st.none() | st.integers(0, 2)),
        st.builds(RemoveParameter, parameter=NAMES),
        st.builds(RenameParameter, parameter=NAMES, to=NAMES),
        st.builds(SetParameter, parameter=st.builds(Parameter, name=NAMES, type=st.just("int"))),
        st.builds(SetReturns, returns=VALUES, nothing=st.just(value=False)),
        st.builds(SetName, name=st.sampled_from(["one", "two"])),
        st.builds(SetDescription, description=st.text(max_size=3)),
    )


def dangling(flow: Flow) -> list[str]:
    """References and parameters that lead nowhere."""
    found = [f"{link.source} -> {link.target}" for link in flow.links if link.source not in flow.by_id]
    found += [ref.node for ref in refs(flow.returns) if ref.node not in flow.by_id]
    known = {parameter.name for parameter in flow.parameters}
    values: list[Value] = [flow.returns, *(value for node in flow.nodes for value in node.inputs.values())]
    return found + [name for value in values for name in _parameters(value) if name not in known]


def _parameters(value: Value) -> list[str]:
    if isinstance(value, Param):
        return [value.name]
    inner = value if isinstance(value, list) else list(value.values()) if isinstance(value, dict) else []
    return [name for item in inner for name in _parameters(item)]


@given(flows(), st.lists(any_edit(), max_size=12))
def test_n_edits_and_n_undos_give_the_same_flow(flow: Flow, edits: list[Any]):
    undos: list[Any] = []
    now = flow
    for edit in edits:
        try:
            now, undo = apply(now, edit)
        except InvalidEdit:
            continue
        undos.append(undo)
        assert dangling(now) == []
    for undo in reversed(undos):
        now, _ = apply(now, undo)

    assert repr(now) == repr(flow)


@given(flows(), st.lists(any_edit(), max_size=4))
def test_a_batch_is_undone_as_one(flow: Flow, edits: list[Any]):
    try:
        edited, undo = apply(flow, Batch(edits=tuple(edits)))
    except InvalidEdit:
        return

    assert repr(apply(edited, undo)[0]) == repr(flow)


@given(any_edit())
def test_an_edit_travels_as_json(edit: Any):
    assert repr(EDITS.validate_json(EDITS.dump_json(edit))) == repr(edit)


def sketch(**fields: object) -> Flow:
    """A small flow: two nodes, one reading the other in several ways."""
    nodes = (
        Node(id="a", kind="text.join", inputs={"parts": [Param("since")]}),
        Node(
            id="b",
            kind="table.join",
            inputs={"left": Ref("a"), "right": [1, Ref("a"), {"k": Ref("a")}], "note": Code("a.upper()")},
        ),
    )
    return Flow(name="f", parameters=(Parameter(name="since", default="x"),), nodes=nodes).model_copy(update=fields)


def test_removing_a_node_takes_every_use_of_it_along():
    edited, _ = apply(sketch(returns=[Ref("a"), Ref("b")]), RemoveNode(node="a"))

    assert edited.by_id["b"].inputs == {"right": [1, {}]}
    assert edited.returns == [Ref("b")]


def test_a_node_that_code_reads_cannot_be_removed():
    code = Node(id="c", kind=CODE, source="c = a", outputs=("c",), uses=("a",))
    flow = sketch(nodes=(*sketch().nodes, code))

    with pytest.raises(InvalidEdit, match="the code c reads it"):
        apply(flow, RemoveNode(node="a"))


def test_removing_a_parameter_takes_its_uses_along():
    edited, _ = apply(sketch(), RemoveParameter(parameter="since"))

    assert edited.by_id["a"].inputs == {"parts": []}


def test_renaming_reaches_into_expressions_and_code_but_not_into_texts():
    code = Node(id="c", kind=CODE, source="c = a + f'{a}a' + 'a'", outputs=("c",), uses=("a",))
    flow = sketch(nodes=(*sketch().nodes, code))

    edited, _ = apply(flow, RenameNode(node="a", to="log"))

    assert edited.by_id["b"].inputs["note"] == Code("log.upper()")
    assert edited.by_id["c"].source == "c = log + f'{log}a' + 'a'"
    assert edited.by_id["c"].uses == ("log",)


def test_a_name_that_code_already_uses_is_refused():
    flow = sketch(nodes=(*sketch().nodes, Node(id="c", kind=CODE, source="c = a + log", outputs=("c",), uses=("a",))))

    with pytest.raises(InvalidEdit, match="uses both names"):
        apply(flow, RenameNode(node="a", to="log"))


def test_the_statements_of_code_say_what_it_reads_and_gives():
    flow = sketch(nodes=(*sketch().nodes, Node(id="c", kind=CODE, source="c = a", outputs=("c",), uses=("a",))))

    edited, _ = apply(flow, SetSource(node="c", source="c = b\nd = 1"))

    assert (edited.by_id["c"].outputs, edited.by_id["c"].uses) == (("c", "d"), ("b",))


def test_clearing_an_input_by_position_keeps_the_others_in_their_places():
    node = Node(id="a", kind="table.join", inputs={"left": 1, "right": 2}, positional=2)

    edited, _ = apply(Flow(name="f", nodes=(node,)), ClearInput(node="a", port="left"))

    assert edited.by_id["a"].positional == 0


@pytest.mark.parametrize(
    ("edit", "says"),
    [
        (RemoveNode(node="aa"), "There is no node 'aa'"),
        (RenameNode(node="a", to="b"), "already used"),
        (RenameNode(node="a", to="since"), "already used"),
        (RenameNode(node="a", to="class"), "word of the Python language"),
        (RenameNode(node="a", to="\u0430"), "only looks like 'a'"),
        (SetInput(node="a", port="x", value=Ref("gone")), "there is no node 'gone'"),
        (SetInput(node="a", port="x", value=[{"k": Param("gone")}]), "no parameter 'gone'"),
        (SetInput(node="a", port="x", value=Code("1) + f(2")), "is not an expression"),
        (SetInput(node="a", port="x=1, y", value=1), "cannot be the name of an input"),
        (SetReturns(returns=Ref("gone")), "there is no node 'gone'"),
        (Disconnect(source="a", target="b", target_port="right", path=(0,)), "No wire leads"),
        (Reorder(node="a", index=9), "no place 9"),
        (SetSource(node="a", source="x = 1"), "is no code"),
    ],
)
def test_an_edit_that_does_not_fit_says_why(edit: Any, says: str):
    with pytest.raises(InvalidEdit, match=says) as raised:
        apply(sketch(), edit)

    assert raised.value.fix


def test_disconnecting_takes_one_wire_out_of_a_list():
    edited, _ = apply(sketch(), Disconnect(source="a", target="b", target_port="right", path=(2, "k")))

    assert edited.by_id["b"].inputs["right"] == [1, Ref("a"), {}]


def test_connecting_to_wait_for_makes_a_node_wait():
    flow = sketch(nodes=(*sketch().nodes, Node(id="c", kind="text.join")))

    edited, undo = apply(flow, Connect(source="a", target="c", target_port="wait_for"))

    assert edited.by_id["c"].after == ("a",)
    assert apply(edited, undo)[0] == flow


def test_derived_links_follow_an_edit():
    flow = sketch()
    assert flow.sinks == ("b",)

    edited, _ = apply(flow, RemoveNode(node="b"))

    assert edited.sinks == ("a",)
