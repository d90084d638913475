"""The question `expressions`: what an expression in an input of a node may use."""

from __future__ import annotations

from engine.document.value import RESULT
from engine.editing.form import Asking
from engine.editing.gesture import Gesture
from engine.editing.reach import downstream
from engine.types.describe import describe


def expressions(gesture: Gesture, asked: Asking) -> dict[str, list[dict[str, str]]]:
    """The flow's parameters, and the values of nodes that do not wait for this one."""
    flow = gesture.flow
    after = downstream(flow, gesture.node(asked.node).id)
    shapes = gesture.subject.parameter_shapes
    parameters = [{"name": one.name, "type": describe(shapes[one.name])} for one in flow.parameters]
    values: list[dict[str, str]] = []
    for name, ref in flow.names_at(gesture.node(asked.node)).items():
        if ref.node in after:
            continue
        if ref.port != RESULT or len(gesture.shapes.outputs(flow.by_id[ref.node])) <= 1:
            values.append({"name": name, "node": ref.node, "port": ref.port, "type": describe(gesture.shapes.of(ref))})
            continue
        called = flow.by_id[ref.node].call == "call"
        for port, shape in gesture.shapes.outputs(flow.by_id[ref.node]).items():
            written = f"{name}.{port}" if called else f'{name}["{port}"]'
            values.append({"name": written, "node": ref.node, "port": port, "type": describe(shape)})
    return {"parameters": parameters, "values": values}
