"""The types of outputs in a flow, found for the nodes that are asked about."""

from __future__ import annotations

from collections.abc import Mapping

from engine.catalogue.spec import NodeSpec
from engine.checks.subject import Subject
from engine.checks.types import bindings_of
from engine.checks.value_shapes import ValueShapes
from engine.document.flow import Node
from engine.document.value import RESULT, Ref, Value, refs
from engine.types.shape import ANY, Shape


class Shapes:
    """Types of values, where a type variable stands for what flows into its node."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._values = ValueShapes(subject)
        self._settled: set[str] = set()

    def of(self, value: Value) -> Shape:
        """The type of a value; Any where nothing is known."""
        self._settle({ref.node for ref in refs(value)})
        return self._values.of(value)

    def outputs(self, node: Node) -> dict[str, Shape]:
        """The outputs of a node that a wire may start from, with their types."""
        if node.gives_names:
            return dict.fromkeys(self._subject.flow.outputs_of(node), ANY)
        spec = self._subject.specs[node.id]
        names = [port.name for port in spec.outputs] if spec else [RESULT]
        return {name: self.of(Ref(node.id, name)) for name in names}

    def bindings(self, node: Node, spec: NodeSpec, without: str) -> Mapping[str, Shape]:
        """What the type variables of a node stand for by what flows into its other inputs."""
        if not is_generic(spec):
            return {}
        self._settle({ref.node for value in node.inputs.values() for ref in refs(value)})
        return bindings_of(self._subject, node, spec, without=without)

    def _settle(self, names: set[str]) -> None:
        """Settle the type variables of these nodes and of those that they take their types from, the first ones first.

        Iteratively, since a flow may be a chain of a thousand nodes.
        """
        found: dict[str, tuple[Node, NodeSpec]] = {}
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            spec = self._subject.specs.get(name)
            if name in self._settled or name in found or spec is None or not is_generic(spec):
                continue
            node = self._subject.flow.by_id[name]
            found[name] = (node, spec)
            waiting += [ref.node for value in node.inputs.values() for ref in refs(value)]
        for name in sorted(found, key=self._subject.position.__getitem__):
            node, spec = found[name]
            self._subject.settle(node, bindings_of(self._subject, node, spec))
            self._settled.add(name)


def is_generic(spec: NodeSpec) -> bool:
    """Whether a kind has a type variable among the types of its ports."""
    return any(_has_variable(port.shape) for port in (*spec.inputs, *spec.outputs))


def _has_variable(shape: Shape) -> bool:
    return shape.name == "typevar" or any(map(_has_variable, shape.args))
