"""The question `replacements`: the kinds that could stand in a node's place with all of its wires."""

from __future__ import annotations

from engine.catalogue.spec import InputPort, NodeSpec
from engine.document.flow import Node
from engine.document.value import refs
from engine.editing.fitting import fit
from engine.editing.form import Asking
from engine.editing.gesture import Gesture
from engine.types.shape import Shape


def replacements(gesture: Gesture, asked: Asking) -> list[dict[str, str]]:
    """Those of the same family first; for a node without wires only those."""
    node, spec = gesture.node(asked.node), gesture.spec(asked.node)
    family = spec.family if spec else ""
    given = [gesture.shapes.of(value) for value in node.inputs.values() if any(True for _ in refs(value))]
    wanted = _wanted(gesture, node)
    found = [
        kind
        for kind in gesture.context.catalogue.all()
        if kind.kind != node.kind
        and (given or wanted or kind.family == family)
        and _takes(kind, given)
        and _gives(kind, wanted)
    ]
    found.sort(key=lambda kind: (kind.family != family, kind.title))
    return [{"kind": kind.kind, "title": kind.title, "family": kind.family} for kind in found]


def _wanted(gesture: Gesture, node: Node) -> list[InputPort]:
    """The inputs that the node's results flow into."""
    found: list[InputPort] = []
    for link in gesture.flow.links:
        spec = gesture.spec(link.target) if link.source == node.id else None
        port = spec.input(link.target_port) if spec else None
        if port is not None:
            found.append(port)
    return found


def _takes(kind: NodeSpec, given: list[Shape]) -> bool:
    free = list(kind.inputs)
    for shape in given:
        ranked = [(one.rank, index) for index, port in enumerate(free) if (one := fit(shape, port)).ok]
        if not ranked:
            return False
        free.pop(min(ranked)[1])
    return True


def _gives(kind: NodeSpec, wanted: list[InputPort]) -> bool:
    return all(any(fit(output.shape, port).ok for output in kind.outputs) for port in wanted)
