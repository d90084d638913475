"""Sub-flows as drawings of their own: opened, changed, and put back into the drawing that they belong to."""

from __future__ import annotations

from engine.checks.subject import quoted
from engine.document.automatic_layout import missing_places
from engine.document.drawing import AnyEdit, Change, Drawing, make_change
from engine.document.edits import SetFrame
from engine.editing.context import Context
from engine.editing.gesture import Gesture
from engine.editing.inner_layout import inner_layout, set_inner_layout
from engine.editing.places import sizes_of
from engine.errors import InvalidEdit
from engine.python.subflow import read_subflow, write_subflow


def open_inside(drawing: Drawing, node: str, context: Context) -> Drawing:
    """The sub-flow that a node calls, as a drawing. Raises InvalidEdit for a node that calls none of this file."""
    gesture = Gesture(drawing, context)
    function = function_of(gesture, node)
    flow = read_subflow(drawing.flow.header, function, gesture.specs)
    layout = inner_layout(drawing.layout, function)
    specs = Gesture(Drawing(flow, layout), context).subject.specs
    places = missing_places(flow, layout, sizes_of(specs))
    return Drawing(flow, layout.model_copy(update={"nodes": {**layout.nodes, **places}}))


def change_inside(drawing: Drawing, node: str, change: Change, context: Context) -> Change:
    """A change of a sub-flow as a change of the drawing that it belongs to: only its function's text differs."""
    gesture = Gesture(drawing, context)
    function = function_of(gesture, node)
    before = open_inside(drawing, node, context)
    after, _ = make_change(before, change)
    edits: list[AnyEdit] = []
    if after.flow != before.flow:
        # Whatever it is called now, the function keeps its name: others call it.
        flow = after.flow.model_copy(update={"function": function})
        edits.append(SetFrame(fields={"header": write_subflow(flow, gesture.specs)}))
    if after.layout != inner_layout(drawing.layout, function):
        edits.append(set_inner_layout(drawing.layout, function, after.layout))
    return Change(edits=tuple(edits), label=change.label)


def function_of(gesture: Gesture, node: str) -> str:
    """The function of the sub-flow that a node calls. Raises InvalidEdit."""
    kind = gesture.node(node).kind
    spec = gesture.spec(node)
    if spec is None or not spec.is_flow:
        raise InvalidEdit(f"{quoted(node)} is no sub-flow.", fix="Select a sub-flow.")
    if not kind.startswith("local."):
        raise InvalidEdit(f"{quoted(node)} is a flow of its own file.", fix="Open that flow.")
    return kind.removeprefix("local.")
