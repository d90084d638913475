"""Calls for each item, written as comprehensions: read as nodes that run once per item, and written back."""

from __future__ import annotations

import pytest

from engine.document.flow import CODE, Flow
from engine.document.value import Code, Param, Ref, Value
from engine.python.locate import statement_lines
from engine.python.read import read_flow
from engine.python.write import write_flow
from tests.python.test_blocks import bare
from tests.strategies import KINDS

HEAD = """from prefect import flow, task

from nodes.table.split import split
from nodes.text.join import join


@task
def step(n: int, by: int = 2) -> int:
    return n * by


@flow
def child(n: int, by: int = 2) -> int:
    return step(n, by)


@flow
def parent(xs: list[int] = [1, 2], by: int = 3):
    first = step.submit(by)
"""


def read(statement: str) -> Flow:
    return read_flow(f"{HEAD}    {statement}\n    return made\n", KINDS)


EACH: dict[str, dict[str, Value]] = {
    "made = [child(n) for n in xs]": {"n": Param("xs")},
    "made = [child(n=x, by=5) for x in xs]": {"n": Param("xs"), "by": 5},
    "made = [child(x, by) for x in xs]": {"n": Param("xs"), "by": Code("unmapped(by)")},
    "made = [child(x, by=first) for x in xs]": {"n": Param("xs"), "by": Code("unmapped(first)")},
    "made = [child(x, y) for x, y in zip(xs, [1, 2], strict=True)]": {"n": Param("xs"), "by": [1, 2]},
    "made = [child(x + 1) for x in xs if x > 1]": {"n": Code("[x + 1 for x in xs if x > 1]")},
    "made = [child(y, by=x) for x, y in enumerate(xs)]": {
        "n": Code("[y for x, y in enumerate(xs)]"),
        "by": Code("[x for x, y in enumerate(xs)]"),
    },
    "made = [step(x) for x in range(by)]": {"n": Code("range(by)")},
}
CODES = (
    "made = [child(x) for x in xs for y in xs]",
    "made = [child(1) for x in xs]",
    "made = [child(child(x)) for x in xs]",
    "made = [child(child(x)) for x in xs]",
    "made = [child(x, by=x.pop()) for x in iter(xs)]",
    "made = {x: child(x) for x in xs}",
    "made = [child(*x) for x in xs]",
    "made = [step.map(x) for x in xs]",
)


@pytest.mark.parametrize("statement", EACH)
def test_a_comprehension_is_a_node_that_runs_for_each_item(statement: str):
    flow = read(statement)

    node = flow.by_id["made"]
    assert (node.call, node.inputs) == ("each", EACH[statement])
    assert write_flow(flow, KINDS) == f"{HEAD}    {statement}\n    return made\n"


@pytest.mark.parametrize("statement", EACH)
def test_a_drawn_call_for_each_item_reads_back_as_the_same(statement: str):
    flow = bare(read(statement)).model_copy(update={"header": read(statement).header})

    text = write_flow(flow, KINDS)
    back = read_flow(text, KINDS)

    assert (back.by_id["made"].inputs, back.links) == (flow.by_id["made"].inputs, flow.links)
    assert statement_lines(text, back).keys() == {node.id for node in back.nodes}


def test_futures_of_a_comprehension_are_a_map_in_other_words():
    flow = read("made = [step.submit(x, by=by) for x in xs]")

    assert flow.by_id["made"].call == "map"
    assert flow.by_id["made"].inputs == {"n": Param("xs"), "by": Code("unmapped(by)")}
    assert "made = step.map(xs, by=unmapped(by))" in write_flow(
        bare(flow).model_copy(update={"header": flow.header}), KINDS
    )


def test_what_is_gone_through_is_waited_for():
    node = read("made = [child(x) for x in first.result()]").by_id["made"]

    assert node.inputs == {"n": Ref("first")}


@pytest.mark.parametrize("statement", CODES)
def test_other_comprehensions_stay_code(statement: str):
    assert read(statement).by_id["made"].kind == CODE


def test_a_long_one_takes_a_line_for_the_call_and_one_for_what_it_goes_through():
    name = "a_rather_long_name_of_a_parameter" * 2
    text = HEAD.replace("by: int = 3)", f"by: int = 3, {name}: int = 1)")
    flow = read_flow(f"{text}    made = [child(n, by={name}) for n in sorted(xs, key=lambda x: -x)]\n", KINDS)
    node = flow.by_id["made"].model_copy(update={"text": None})

    written = write_flow(flow.model_copy(update={"nodes": (flow.nodes[0], node)}), KINDS)

    assert (
        f"    made = [\n        child(n, by={name})\n        for n in sorted(xs, key=lambda x: -x)\n    ]\n" in written
    )
