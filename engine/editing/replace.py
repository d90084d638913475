"""`replace`: make a node another kind, with what fits of its inputs, and its readers."""

from __future__ import annotations

from engine.catalogue.spec import NodeSpec
from engine.document.edits import ChangeKind, ClearInput, ReplaceNodes
from engine.document.flow import Flow, Node
from engine.document.value import RESULT, Ref, Value, refs
from engine.document.value import replace as replaced_value
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.fitting import best_input, fit
from engine.editing.gesture import Gesture
from engine.editing.new_node import new_node


class Replacing(Arguments):
    node: str
    kind: str


def replace(gesture: Gesture, asked: Replacing) -> Made:
    """Inputs keep their values under the same name, else under one whose type fits; the others go."""
    node = gesture.node(asked.node)
    old, spec = gesture.spec(node.id), gesture.kind(asked.kind)
    ports = input_names(gesture, node, spec)
    lost = [name for name in node.inputs if name not in ports]
    gesture.do(*(ClearInput(node=node.id, port=name) for name in lost))
    gesture.do(
        ChangeKind(node=node.id, kind=spec.kind, ports={name: new for name, new in ports.items() if new != name})
    )
    called = new_node(gesture.flow, spec, node.id)
    if spec.is_flow or (old is not None and old.is_flow):
        now = gesture.node(node.id)
        gesture.do(ReplaceNodes(nodes=(now.model_copy(update={"call": called.call, "awaited": called.awaited}),)))
    readers = _readers(gesture.flow, node.id, output_names(old, spec))
    gesture.do(*([ReplaceNodes(nodes=readers)] if readers else []))
    return gesture.made(f"Replace {node.id} by {spec.title}")


def input_names(gesture: Gesture, node: Node, spec: NodeSpec) -> dict[str, str]:
    """The input of another kind that takes each of a node's inputs, without those that none takes."""
    found: dict[str, str] = {}
    free = {port.name: port for port in spec.inputs}
    for name, value in node.inputs.items():
        port = free.get(name)
        if port is not None and fit(gesture.shapes.of(value), port).ok:
            found[name] = free.pop(name).name
    for name, value in node.inputs.items():
        if name not in found:
            # A literal of a setting would be taken for another setting of the same type; a wire is meant by its type.
            port = best_input(gesture.shapes.of(value), free.values()) if any(True for _ in refs(value)) else None
            if port is not None:
                found[name] = free.pop(port.name).name
    return found


def output_names(old: NodeSpec | None, new: NodeSpec) -> dict[str, str]:
    """The output of the new kind for each of the old one's: of the same name, else the one whose type is the same."""
    names = [port.name for port in new.outputs]
    found: dict[str, str] = {}
    for port in old.outputs if old else ():
        same = [one.name for one in new.outputs if one.shape == port.shape]
        found[port.name] = port.name if port.name in names else same[0] if same else names[0] if names else RESULT
    return found


def _readers(flow: Flow, name: str, outputs: dict[str, str]) -> tuple[Node, ...]:
    """The readers of a node with the outputs that it has now."""

    def leaf(value: Value) -> Value:
        if isinstance(value, Ref) and value.node == name:
            return Ref(name, outputs.get(value.port, value.port))
        return value

    found: list[Node] = []
    for reader in dict.fromkeys(link.target for link in flow.links if link.source == name):
        node = flow.by_id[reader]
        inputs = {port: replaced_value(value, leaf) for port, value in node.inputs.items()}
        if inputs != node.inputs:
            found.append(node.model_copy(update={"inputs": inputs}))
    return tuple(found)
