"""The check over edits: whatever is edited, it says what a check of the whole flow says, and looks at little."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from engine.catalogue.catalogue import Catalogue
from engine.catalogue.read_source import specs_in
from engine.checks.check import check
from engine.checks.flow_check import FlowCheck
from engine.document.apply import apply
from engine.document.edits import (
    AddNode,
    AddParameter,
    ChangeKind,
    ClearInput,
    Connect,
    RemoveNode,
    RemoveParameter,
    RenameNode,
    RenameParameter,
    Reorder,
    SetFrame,
    SetInput,
    SetName,
    SetParameter,
    SetPolicy,
    SetReturns,
    SetSource,
)
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.policy import Cache, Policy
from engine.document.value import Code, Param, Ref
from engine.errors import InvalidEdit
from tests.checks.flows import catalogue, node

KINDS = ("read", "give_text", "count", "halve", "join", "concat", "pair", "write", "to_text", "send", "film", "gone")
NAMES = st.sampled_from(["a", "b", "c", "d", "e", "class", "since"])
PARAMETERS = st.sampled_from(["since", "limit", "b"])
PORTS = st.sampled_from(["table", "column", "rows", "first", "second", "parts", "text", "token", "password", "path"])
REFS = st.builds(Ref, NAMES, st.sampled_from(["result", "left", "nothing"]))
CODES = st.sampled_from(["a + b", "since", "made", "helper(c)", "1 +", "Path('x')", "unheard_of"]).map(Code)
LITERALS = st.sampled_from([1, 500, "x", None, 2.5, "ghp_0123456789012345678901234567890123"])
VALUES: st.SearchStrategy[Any] = st.one_of(
    REFS, REFS, CODES, LITERALS, PARAMETERS.map(Param), st.lists(st.one_of(REFS, CODES, LITERALS), max_size=3)
)
POLICIES = st.sampled_from([Policy(retries=2), Policy(delay=3.0), Policy(cache=Cache(key=("INPUT",)))])
HEADERS = st.sampled_from([None, "", "helper = len", "from engine.node import node\n\n@node\ndef gone() -> int: ..."])
NODES = st.one_of(
    st.builds(
        Node,
        id=NAMES,
        kind=st.sampled_from(KINDS).map("sample.{}".format) | st.just("local.gone"),
        inputs=st.dictionaries(PORTS, VALUES, max_size=2),
        call=st.sampled_from(["submit", "submit", "map"]),
        variable=st.sampled_from([None, None, ""]),
    ),
    st.builds(Node, id=NAMES, kind=st.just(CODE), source=st.just("made = a"), outputs=st.just(("made",))),
)
EDITS: st.SearchStrategy[Any] = st.one_of(
    st.builds(SetInput, node=NAMES, port=PORTS, value=VALUES),
    st.builds(SetInput, node=NAMES, port=PORTS, value=VALUES),
    st.builds(Connect, source=NAMES, target=NAMES, target_port=PORTS, append=st.booleans()),
    st.builds(ClearInput, node=NAMES, port=PORTS),
    st.builds(AddNode, node=NODES, index=st.none() | st.integers(0, 3)),
    st.builds(RemoveNode, node=NAMES),
    st.builds(RenameNode, node=NAMES, to=NAMES),
    st.builds(Reorder, node=NAMES, index=st.integers(0, 4)),
    st.builds(ChangeKind, node=NAMES, kind=st.sampled_from(KINDS).map("sample.{}".format)),
    st.builds(SetPolicy, node=NAMES, policy=POLICIES),
    st.builds(SetSource, node=NAMES, source=st.sampled_from(["made = b", "other = 1", "made = ("])),
    st.builds(SetReturns, returns=st.none() | REFS | CODES, nothing=st.booleans()),
    st.builds(lambda name: AddParameter(parameter=Parameter(name=name, type="int", default="x")), PARAMETERS),
    st.builds(lambda name: SetParameter(parameter=Parameter(name=name, type="str", default="x")), PARAMETERS),
    st.builds(RemoveParameter, parameter=PARAMETERS),
    st.builds(RenameParameter, parameter=PARAMETERS, to=PARAMETERS),
    st.builds(lambda header: SetFrame(fields={"header": header}), HEADERS),
    st.builds(SetName, name=st.just("sample"), function=st.sampled_from([None, "helper"])),
    # What no edit makes, but a file may hold: wires from nowhere, names that are given twice.
    NODES,
)
CATALOGUE = catalogue()


@given(st.lists(NODES, max_size=6), st.lists(EDITS, min_size=1, max_size=12))
def test_after_any_edits_it_says_what_the_whole_check_says(nodes: list[Node], edits: list[Any]) -> None:
    flow = Flow(name="sample", nodes=tuple(nodes), parameters=(Parameter(name="since", type="int", required=True),))
    kept = FlowCheck()
    assert kept.problems(flow, CATALOGUE) == check(flow, CATALOGUE)
    for edit in edits:
        flow = _edited(flow, edit)
        assert kept.problems(flow, CATALOGUE) == check(flow, CATALOGUE)


def _edited(flow: Flow, edit: Any) -> Flow:
    if isinstance(edit, Node):
        return flow.model_copy(update={"nodes": (*flow.nodes, edit)})
    try:
        return apply(flow, edit)[0]
    except InvalidEdit:
        return flow


def test_a_type_that_comes_out_as_another_is_followed_to_where_it_is_read() -> None:
    chain = [node("n0", "pair", first=1, second=1)]
    chain += [node(f"n{number}", "pair", first=Ref(f"n{number - 1}"), second=None) for number in range(1, 50)]
    flow = Flow(name="sample", nodes=(*chain, node("words", "join", parts=Ref("n0"))))
    kept = FlowCheck()
    assert "link.type_clash" in {one.code for one in kept.problems(flow, CATALOGUE)}
    flow, _ = apply(flow, SetInput(node="n0", port="first", value="x"))
    flow, _ = apply(flow, SetInput(node="n0", port="second", value="y"))
    assert kept.problems(flow, CATALOGUE) == check(flow, CATALOGUE)


def test_kinds_that_become_others_are_noticed(tmp_path: Path) -> None:
    beside = tmp_path / "mine.py"
    path = tmp_path / "flow.py"
    flow = Flow(name="sample", nodes=(Node(id="a", kind="mine:f", inputs={"x": "text"}),))
    kept = FlowCheck()
    beside.write_text("from engine.node import node\n\n@node\ndef f(x: str) -> str: ...\n")
    assert kept.problems(flow, CATALOGUE, path) == ()
    beside.write_text("from engine.node import node\n\n@node\ndef f(x: int) -> str: ...\n")
    assert [one.code for one in kept.problems(flow, CATALOGUE, path)] == ["input.wrong_type"]
    others = Catalogue(
        specs=specs_in("from engine.node import node\n@node\ndef g() -> int: ...", module="nodes.sample.k")
    )
    assert kept.problems(flow, others, path) == check(flow, others, source_path=path)


def test_an_edit_has_only_what_it_can_change_looked_at() -> None:
    nodes = [node("n0", "give_text")]
    nodes += [node(f"n{number}", "join", parts=[Ref(f"n{number - 1}")], sep="-") for number in range(1, 500)]
    flow = Flow(name="sample", nodes=tuple(nodes))
    kept = FlowCheck()
    kept.problems(flow, CATALOGUE)
    assert len(kept.looked_at) == 500
    flow, _ = apply(flow, SetInput(node="n250", port="sep", value=","))
    kept.problems(flow, CATALOGUE)
    assert kept.looked_at == ["n250", "n251"]
