"""Opening runs nothing, and nothing taken from a document gets out of its place in the code (SAFETY 9 and 15)."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.policy import Cache, Policy
from engine.document.value import Code, Param, Ref
from engine.errors import InvalidFlow
from engine.python.locate import statement_lines
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.strategies import KINDS, TEXTS

CANARY = """
from prefect import flow, task
import pathlib

def sing(*args, **kwargs):
    pathlib.Path({path!r}).write_text("ran")
    return lambda function: function

class Meta(type):
    def __new__(cls, *args):
        sing()
        return super().__new__(cls, *args)
    def __class_getitem__(cls, item):
        sing()

class Base(metaclass=Meta):
    sing()
    def __init_subclass__(cls):
        sing()

class Child(Base):
    value = sing()

def __getattr__(name):
    sing()

@sing()
@task(retries=sing())
def one(x: sing() = sing(), *rest: Meta[int]) -> sing():
    return x

@flow(name=f"{{sing()}}", task_runner=sing())
def f(a: sing() = sing(), b=[sing() for _ in range(1)]):
    x = one(f"{{sing():>{{sing()}}}}")
    y = one(*sing(), **sing())
    z = one(w := sing())
    v = one.submit([sing() for _ in range(3)], sing().a.b[sing()])
    return {{"v": v, "s": sing()}}

sing()
if __name__ == "__main__":
    f()
"""


def test_reading_and_writing_run_nothing_of_the_file(tmp_path: Path):
    canary = tmp_path / "canary"
    text = CANARY.format(path=str(canary))

    flow = read_flow(text, KINDS)

    assert write_flow(flow, KINDS) == text
    assert statement_lines(text, flow)
    assert not canary.exists()


def drawn(**fields: Any) -> Flow:
    """A flow of one node whose fields come from a stranger."""
    node = Node.model_validate({"id": "a", "kind": "text.join", **fields})
    return Flow(name="f", nodes=(node,))


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_texts_of_a_stranger_stay_texts(value: str, comment: str, description: str, name: str):
    flow = drawn(inputs={"parts": value, "separator": [value, {value: value}]}, comment=comment)
    flow = flow.model_copy(
        update={
            "name": name or "f",
            "description": description,
            "parameters": (Parameter(name="p", default=value),),
            "options": {"version": value},
        }
    )

    text = write_flow(flow, KINDS)

    tree = ast.parse(text)
    assert [type(statement).__name__ for statement in tree.body] == [
        *(["Expr"] if text.split("# ///\n")[1].startswith('"""') else []),
        *["ImportFrom", "ImportFrom", "FunctionDef", "If"],
    ]
    function = next(statement for statement in tree.body if isinstance(statement, ast.FunctionDef))
    assert [type(statement).__name__ for statement in function.body][-2:] == ["Assign", "Return"]
    assert len([line for line in text.split("\n") if line.startswith("# /// ")]) == 1
    assert not any(ord(letter) < 32 and letter != "\n" for letter in text)
    assert read_flow(text, KINDS).nodes[0].inputs == flow.nodes[0].inputs


@pytest.mark.parametrize(
    "flow",
    [
        drawn(id="a b"),
        drawn(id="class"),
        drawn(id="a = evil(); b"),
        drawn(id="\ufb01"),
        drawn(id="\u0430"),
        drawn(id="__builtins__"),
        drawn(kind="text.join; import os"),
        drawn(kind="os:system\nimport os"),
        drawn(kind="local.unknown"),
        drawn(inputs={"parts=1, evil": 1}),
        drawn(inputs={"class": 1}),
        drawn(inputs={"wait_for": 1}),
        drawn(inputs={"parts": Ref("gone")}),
        drawn(inputs={"parts": Code("1) or evil(")}),
        drawn(inputs={"parts": Code("x := 1")}),
        drawn(inputs={"parts": Code("(x := 1)")}),
        drawn(inputs={"parts": Code("await f()")}),
        drawn(inputs={"parts": Code("(yield 1)")}),
        drawn(inputs={"parts": Code("*a")}),
        drawn(inputs={"parts": Code("1\nimport os")}),
        drawn(inputs={"parts": Code("")}),
        drawn(inputs={"parts": Code("\0")}),
        drawn(inputs={"parts": Param("x, y")}),
        drawn(inputs={"parts": {1, 2}}),
        drawn(annotation="int = evil()"),
        drawn(annotation="int\nimport os"),
        drawn(policy=Policy(options={"a=1, b": 1})),
        drawn(policy=Policy(options={"retries": 0}, retries=3)),
        drawn(policy=Policy(cache=Cache(key=("INPUTS)\nimport os\n(",)))),
        drawn(after=("gone",)),
        drawn(kind=CODE, source="x = (", outputs=("x",)),
        drawn(kind=CODE, source="", outputs=()),
        drawn(kind=CODE, source="return 1", outputs=()),
        drawn(kind=CODE, source="    x = 1", outputs=("x",)),
        drawn(kind=CODE, id="x", source="x = 1\n\n\n\ny = 1", outputs=("x",)),
        drawn(kind=CODE, id="x", source="x = 1", outputs=("x", "y")),
        drawn(kind=CODE, id="x", source="x = 1", outputs=("x",), uses=("a",)),
        Flow(name="f", nodes=(Node(id="a", kind="text.join"), Node(id="a", kind="text.join"))),
        Flow(name="f", parameters=(Parameter(name="a"),), nodes=(Node(id="a", kind="text.join"),)),
        Flow(name="f", parameters=(Parameter(name="a, b"),)),
        Flow(name="f", parameters=(Parameter(name="a", type="int = evil()"),)),
        Flow(name="f", parameters=(Parameter(name="a", default=Code("1): pass\ndef g(")),)),
        Flow(name="f", parameters=(Parameter(name="a", default=Ref("b")),)),
        Flow(name="f", function="f(): pass\ndef g"),
        Flow(name="f", options={"a=1, b": 1}),
        Flow(name="f", result_type="int: pass\ndef g()"),
        Flow(name="f", returns=Ref("gone")),
        Flow(name="f", header='"""open\n'),
        Flow(name="f", header="def g(:\n"),
        drawn(inputs={"parts": [Ref("a")]}),
    ],
)
def test_what_cannot_stand_in_its_place_is_refused_in_a_sentence(flow: Flow):
    with pytest.raises(InvalidFlow) as raised:
        write_flow(flow, KINDS)

    assert raised.value.message
    assert raised.value.fix


@pytest.mark.parametrize(
    "text",
    [
        "    a = join.submit()\n    import os\n",
        "    import os\n    a = join.submit()\n",
        "    a = join.submit(\n",
        "    a = join.submit()\n\n\nimport os\n",
        '    """\n',
        "    a = join.submit(parts=1)\n",
        "    a = other.submit()\n",
        "    b = join.submit()\n",
        "    if True:\n        a = join.submit()\n",
        "a = join.submit()\n",
        "    a = join.submit()  # \u202e\n",
        "    # fmt: off\n    a = (join.submit(), __import__('os'))\n",
    ],
)
def test_kept_text_that_says_something_else_is_not_used(text: str):
    flow = drawn(text=text)

    written = write_flow(flow, KINDS)

    assert written == write_flow(drawn(), KINDS)


@given(st.text(alphabet="\n\"'#\\()[]: =;,abjoin.submt", max_size=40))
def test_kept_text_of_a_stranger_never_brings_another_statement(text: str):
    try:
        written = write_flow(drawn(text=text), KINDS)
    except InvalidFlow:
        return

    back = read_flow(written, KINDS)
    assert [(node.id, node.kind, node.inputs) for node in back.nodes] == [("a", "text.join", {})]


def test_two_kinds_of_one_name_and_a_step_of_that_name_are_told_apart():
    nodes = (
        Node(id="join", kind="text.join"),
        Node(id="both", kind="table.join", inputs={"left": Ref("join")}),
        Node(id="timedelta", kind="text.join", policy=Policy(cache=Cache(key=("INPUTS",), ttl=60))),
        Node(id="flow", kind="my_tasks:fetch"),
    )

    text = write_flow(Flow(name="f", nodes=nodes), KINDS)

    assert "from nodes.table.join import join as table_join\n" in text
    assert "from nodes.text.join import join as text_join\n" in text
    assert "from datetime import timedelta as datetime_timedelta\n" in text
    assert "from prefect import flow as prefect_flow\n" in text
    assert read_flow(text, KINDS).nodes == nodes


def test_a_loop_names_the_nodes_in_it():
    nodes = tuple(
        Node(id=name, kind="text.join", inputs={"parts": Ref(before)})
        for name, before in (("a", "c"), ("b", "a"), ("c", "b"))
    )

    with pytest.raises(InvalidFlow, match="a → b → c → a"):
        write_flow(Flow(name="f", nodes=nodes), KINDS)


def test_the_libraries_that_the_kinds_need_stand_in_the_script_block():
    flow = Flow(name="f", nodes=(Node(id="a", kind="table.split"), Node(id="b", kind="chart.draw")))

    assert '# dependencies = ["treadle[chart,table]"]\n' in write_flow(flow, KINDS)
