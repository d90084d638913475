"""The edits between two flows: exact there and back, small, and the same on a flow that somebody else has edited."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from engine.document.apply import apply
from engine.document.difference import edits_between
from engine.document.edits import AddNodes, Batch, Edit, RenameNode, Reorder, SetFields, SetFlow, SetInput
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.same import same_flow
from engine.document.value import Code, Ref
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.strategies import KINDS, flows

EDITS: TypeAdapter[Edit] = TypeAdapter(Edit)
CORPUS = sorted((Path(__file__).parents[1] / "python" / "corpus").glob("*.py.txt"))


def edited(before: Flow, after: Flow) -> Batch:
    """The edits, with what must hold for all of them."""
    batch = edits_between(before, after)
    there, inverse = apply(before, batch)
    assert same_flow(there, after)
    assert same_flow(apply(there, inverse)[0], before)
    assert EDITS.validate_python(json.loads(json.dumps(EDITS.dump_python(batch, mode="json")))) == batch
    return batch


def kinds_of(batch: Batch) -> list[type]:
    return [type(edit) for edit in batch.edits]


@given(flows(), flows())
def test_the_edits_lead_from_any_flow_to_any_other_and_back(before: Flow, after: Flow) -> None:
    assert SetFlow not in kinds_of(edited(before, after))


@given(flows())
def test_a_flow_and_itself_have_no_edits_between_them(flow: Flow) -> None:
    again = Flow.model_validate(json.loads(json.dumps(flow.model_dump(mode="json"))))
    assert edits_between(flow, again).edits == ()


@given(flows(), st.data())
def test_a_shuffled_flow_takes_moves_and_nothing_else(flow: Flow, data: st.DataObject) -> None:
    nodes = tuple(data.draw(st.permutations(flow.nodes)))
    assert set(kinds_of(edited(flow, flow.model_copy(update={"nodes": nodes})))) <= {Reorder}


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name.removesuffix(".py.txt"))
def test_hand_written_files_become_each_other(path: Path) -> None:
    flow = read_flow(path.read_text(encoding="utf-8"), KINDS)
    for other in CORPUS[:: max(1, len(CORPUS) // 6)]:
        edited(flow, read_flow(other.read_text(encoding="utf-8"), KINDS))
    edited(Flow(name="new"), flow)


def draw(source: str) -> Flow:
    lines = "\n".join(f"    {line}" for line in source.splitlines())
    return read_flow(
        "from prefect import flow\nfrom nodes.text.join import join\nfrom nodes.table.split import split\n\n\n"
        f'@flow(name="f")\ndef f(since: str = "a"):\n{lines}\n',
        KINDS,
    )


BEFORE = "a = join.submit(parts=since)\nb = join.submit(parts=[a, 1])\nreturn b"


def test_a_variable_that_is_renamed_in_the_code_renames_the_node() -> None:
    batch = edited(draw(BEFORE), draw(BEFORE.replace("a = ", "first = ").replace("[a", "[first")))
    assert batch.edits[0] == RenameNode(node="a", to="first")
    assert set(kinds_of(batch)) <= {RenameNode, SetFields}


def test_two_variables_that_are_renamed_at_once_rename_both_nodes() -> None:
    text = "x = join.submit(parts=since)\ny = join.submit(parts=[x, 1])\nreturn y"
    renames = [edit for edit in edited(draw(BEFORE), draw(text)).edits if isinstance(edit, RenameNode)]
    assert renames == [RenameNode(node="a", to="x"), RenameNode(node="b", to="y")]


def test_a_code_nodes_name_is_followed_too() -> None:
    before = draw("a = 1 + 2\n\nb = join.submit(parts=a)\nreturn b")
    after = draw("total = 1 + 2\n\nb = join.submit(parts=total)\nreturn b")
    assert RenameNode(node="a", to="total") in edited(before, after).edits


def test_another_node_in_the_place_of_one_is_no_rename() -> None:
    after = draw(BEFORE.replace("a = join.submit(parts=since)", "c = split.submit(table=since)").replace("[a", "[c"))
    assert RenameNode not in kinds_of(edited(draw(BEFORE), after))


def test_one_changed_setting_is_one_edit() -> None:
    before = Flow(name="f", nodes=(Node(id="a", kind="text.join", inputs={"parts": 1, "separator": "-"}),))
    after = Flow(name="f", nodes=(Node(id="a", kind="text.join", inputs={"parts": True, "separator": "-"}),))
    assert edited(before, after).edits == (SetInput(node="a", port="parts", value=True),)


def test_a_new_statement_stands_where_it_was_written() -> None:
    after = draw(BEFORE.replace("b = ", "n = join.submit(parts=a)\nb = "))
    (added,) = [edit for edit in edited(draw(BEFORE), after).edits if isinstance(edit, AddNodes)]
    assert added.indexes == (1,)


def test_what_two_people_did_is_joined() -> None:
    base = draw(BEFORE)
    hers = apply(base, edits_between(base, draw(BEFORE.replace("[a, 1]", "[a, 2]"))))[0]
    his = draw(BEFORE.replace("return b", "c = join.submit(parts=b)\nreturn c").replace("parts=since", 'parts="x"'))
    both, _ = apply(hers, edits_between(base, his))
    assert both.by_id["b"].inputs == {"parts": [Ref("a"), 2]}
    assert both.by_id["a"].inputs == {"parts": "x"}
    assert both.by_id["c"].inputs == {"parts": Ref("b")}
    assert "parts=[a, 2]" in write_flow(both, KINDS)


def test_the_texts_around_the_nodes_are_set_one_by_one() -> None:
    before = Flow(name="f", header="import os\n", options={"retries": 1}, parameters=(Parameter(name="a"),))
    after = before.model_copy(
        update={"header": "import sys\n", "options": {"retries": Code("1 + 1")}, "parameters": (Parameter(name="b"),)}
    )
    (rename, frame) = edited(before, after).edits
    assert rename.model_dump() == {"op": "rename_parameter", "parameter": "a", "to": "b"}
    assert frame.model_dump(mode="json")["fields"] == {
        "header": "import sys\n",
        "options": {"retries": {"$code": "1 + 1"}},
    }


def test_fields_of_a_newer_treadle_come_and_go() -> None:
    before = Flow.model_validate({"name": "f", "mood": "good", "nodes": [{"id": "a", "kind": "x.y", "glow": 1}]})
    after = Flow.model_validate({"name": "f", "weather": [1], "nodes": [{"id": "a", "kind": "x.y", "glow": 2}]})
    edited(before, after)


def test_a_flow_that_no_small_edits_lead_to_is_put_in_place_as_a_whole() -> None:
    code = Node(id="a", kind=CODE, source="b = 1", outputs=("b",))
    twice = Flow(name="f", nodes=(code, Node(id="b", kind="x.y")))
    assert kinds_of(edited(Flow(name="f", nodes=(code,)), twice)) == [SetFlow]
