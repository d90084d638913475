"""A small board for commands: kinds of every sort, a flow that uses them, and what all results must hold."""

from __future__ import annotations

from typing import Any

from engine.catalogue.catalogue import Catalogue
from engine.catalogue.read_source import specs_in
from engine.document.drawing import Drawing, make_change
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.layout import Layout, Place
from engine.document.value import RESULT, Param, Ref, refs
from engine.editing.commands import make_command
from engine.editing.context import Context, Made
from engine.editing.questions import answer_question
from tests.checks.flows import KINDS
from tests.strategies import KINDS as ODD_KINDS

ODD = ("text.join", "table.join", "table.split", "logic.pick", "list.collect", "chart.draw", "my_tasks:fetch")

CATALOGUE = Catalogue(
    specs=[
        *specs_in(KINDS, module="nodes.sample", origin="built-in"),
        *(spec for name in ODD if (spec := ODD_KINDS.find(name))),
    ]
)
CONTEXT = Context(CATALOGUE)


def board() -> Drawing:
    """A table that is read, counted and joined into a text, with a place for each node."""
    flow = Flow(
        name="board",
        parameters=(Parameter(name="sep", type="str", default=","),),
        nodes=(
            Node(id="names", kind="sample.give_text"),
            Node(id="rows", kind="sample.read", inputs={"path": "a.csv"}),
            Node(id="sorted_rows", kind="sample.sort", inputs={"table": Ref("rows")}),
            Node(id="counts", kind="sample.count", inputs={"table": Ref("sorted_rows"), "column": "name"}),
            Node(id="joined", kind="sample.join", inputs={"parts": [Ref("names")], "sep": Param("sep")}),
        ),
    )
    places = {node.id: Place(x=300.0 * index, y=0.0) for index, node in enumerate(flow.nodes)}
    return Drawing(flow, Layout(nodes=places))


def do(drawing: Drawing, command: str, /, **args: Any) -> tuple[Drawing, Made]:
    """The drawing after a command, checked: nothing dangles, and undoing gives back the very drawing."""
    made = make_command(command, args, drawing, CONTEXT)
    return carried_out(drawing, made), made


def carried_out(drawing: Drawing, made: Made) -> Drawing:
    after, inverse = make_change(drawing, made.change)
    assert dangling(after) == []
    before, _ = make_change(after, inverse)
    assert before == drawing
    assert repr(before.flow) == repr(drawing.flow)
    assert set(made.created) <= set(after.flow.by_id)
    return after


def ask(drawing: Drawing, what: str, /, **args: Any) -> Any:
    return answer_question(what, args, drawing, CONTEXT)


def dangling(drawing: Drawing) -> list[str]:
    """What leads nowhere: wires, waits, returns, names that are used twice."""
    flow = drawing.flow
    ids = [node.id for node in flow.nodes]
    found = [name for name in set(ids) if ids.count(name) > 1]
    found += [link.source for link in flow.links if link.source not in flow.by_id]
    found += [ref.node for ref in refs(flow.returns) if ref.node not in flow.by_id]
    for node in flow.nodes:
        for value in node.inputs.values():
            for ref in refs(value):
                source = flow.by_id.get(ref.node)
                if source is not None and source.kind == CODE and ref.port not in (RESULT, *source.outputs):
                    found.append(f"{ref.node}.{ref.port}")
    return found
