"""Copy and paste: within a flow, into another one, and what is refused."""

from __future__ import annotations

import json

import pytest

from engine.document.drawing import Drawing
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.layout import Group, Layout, Place
from engine.document.value import Param, Ref
from engine.errors import InvalidEdit
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.editing.board import CATALOGUE, ask, board, do

LOCAL = '''
from prefect import flow, task
import json

LIMIT = 3


def shorten(text):
    return text[:LIMIT]


@task
def shout(text: str) -> str:
    """Loud."""
    return json.dumps(shorten(text)).upper()


@flow(name="loud")
def loud(text: str = "a"):
    said = shout.submit(text)
    return said.result()
'''


def test_a_copy_in_the_same_flow_keeps_its_wires_to_the_others() -> None:
    text = ask(board(), "copy", nodes=["counts", "sorted_rows"])["text"]
    after, made = do(board(), "paste", text=text, at=[1000, 1000])
    first, second = (after.flow.by_id[name] for name in made.created)
    assert (first.id, second.id) == ("sorted_rows_2", "counts_2")
    assert first.inputs == {"table": Ref("rows")}
    assert second.inputs == {"table": Ref("sorted_rows_2"), "column": "name"}
    assert (after.layout.nodes[first.id].x, after.layout.nodes[second.id].x) == (1000, 1300)


def test_a_copy_in_another_flow_keeps_only_what_was_copied() -> None:
    text = ask(board(), "copy", nodes=["counts", "sorted_rows", "joined"])["text"]
    other = Drawing(Flow(name="other", nodes=(Node(id="rows", kind="sample.read"),)))
    after, made = do(other, "paste", text=text)
    assert made.created == ("sorted_rows", "counts", "joined")
    assert after.flow.by_id["sorted_rows"].inputs == {}
    assert after.flow.by_id["joined"].inputs == {"parts": [], "sep": Param("sep")}
    assert after.flow.parameters == (Parameter(name="sep", type="str", default=","),)


def test_a_parameter_whose_name_is_taken_by_a_node_gets_another() -> None:
    text = ask(board(), "copy", nodes=["joined"])["text"]
    other = Drawing(Flow(name="other", nodes=(Node(id="sep", kind="sample.read"),)))
    after, _ = do(other, "paste", text=text)
    assert after.flow.by_id["joined"].inputs["sep"] == Param("sep_2")


def test_code_follows_its_names() -> None:
    flow = Flow(
        name="c",
        nodes=(
            Node(id="total", kind=CODE, source="total = 1 + 2", outputs=("total",)),
            Node(id="twice", kind=CODE, source="twice = total * 2", outputs=("twice",), uses=("total",)),
            Node(id="joined", kind="sample.join", inputs={"parts": [Ref("twice", "twice")]}),
        ),
    )
    after, made = do(Drawing(flow), "duplicate", nodes=["total", "twice", "joined"])
    first, second, third = (after.flow.by_id[name] for name in made.created)
    assert (first.source, second.source) == ("total_2 = 1 + 2", "twice_2 = total_2 * 2")
    assert second.uses == ("total_2",)
    assert third.inputs["parts"] == [Ref("twice_2", "twice_2")]


def test_a_duplicate_stands_on_nothing_and_its_frame_comes_along() -> None:
    places = {"a": Place(x=0, y=0), "b": Place(x=0, y=150)}
    flow = Flow(name="f", nodes=(Node(id="a", kind="sample.give_text"), Node(id="b", kind="sample.give_text")))
    layout = Layout(nodes=places, groups={"group_1": Group(title="Pair", nodes=("a", "b"))})
    after, made = do(Drawing(flow, layout), "duplicate", nodes=["a", "b"])
    assert made.created == ("a_2", "b_2")
    assert after.layout.groups["group_2"] == Group(
        title="Pair", nodes=("a_2", "b_2"), place=after.layout.groups["group_2"].place
    )
    assert after.layout.nodes["a_2"].y >= 150 + 64 + 20


def test_functions_of_the_flow_come_along_with_what_they_use() -> None:
    source = Drawing(read_flow(LOCAL, CATALOGUE))
    text = ask(source, "copy", nodes=["said"])["text"]
    after, made = do(board(), "paste", text=text)
    written = write_flow(after.flow, CATALOGUE)
    assert made.created == ("said",)
    for part in ("import json", "LIMIT = 3", "def shorten(text):", "@task\ndef shout(text: str) -> str:"):
        assert part in written
    again = read_flow(written, CATALOGUE)
    assert again.by_id["said"].kind == "local.shout"
    compile(written, "flow.py", "exec")


def test_another_function_of_the_same_name_is_refused() -> None:
    source = Drawing(read_flow(LOCAL, CATALOGUE))
    other = Drawing(read_flow(LOCAL.replace("Loud.", "Quiet.").replace('name="loud"', 'name="quiet"'), CATALOGUE))
    text = ask(source, "copy", nodes=["said"])["text"]
    with pytest.raises(InvalidEdit, match="already has its own shout"):
        do(other, "paste", text=text)


def test_a_function_that_the_clipboard_lacks_is_refused() -> None:
    text = json.dumps({"treadle": "nodes", "nodes": [{"id": "x", "kind": "local.gone"}]})
    with pytest.raises(InvalidEdit, match="These nodes call “gone”"):
        do(board(), "paste", text=text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("x" * 10_000_000, "10 million characters"),
        ("[" * 100_000, "no nodes"),
        ("hello", "no nodes"),
        ('{"treadle": "nodes", "nodes": [{"id": 1}]}', "cannot be read"),
        ('{"treadle": "nodes", "nodes": []}', "no nodes"),
        ('{"treadle": "nodes", "format": 2, "nodes": [{"id": "a", "kind": "b.c"}]}', "newer Treadle"),
    ],
)
def test_what_is_no_copy_of_nodes_is_refused_kindly(text: str, message: str) -> None:
    with pytest.raises(InvalidEdit, match=message):
        do(board(), "paste", text=text)


def test_impossible_names_on_the_clipboard_become_possible_ones() -> None:
    text = json.dumps({"treadle": "nodes", "nodes": [{"id": "import os; x", "kind": "sample.read"}]})
    after, made = do(board(), "paste", text=text)
    assert made.created == ("import_os_x",)
    assert "import_os_x" in after.flow.by_id
