"""The types of what stands in inputs: outputs of other nodes, parameters, literals and well-known expressions."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from engine.checks.subject import Subject
from engine.document.code import expression
from engine.document.flow import Node
from engine.document.value import RESULT, Code, Literal, Param, Ref, Value
from engine.types.compatibility import substitute
from engine.types.names import BARE, known_name
from engine.types.read_annotation import common_scope, union
from engine.types.shape import ANY, NONE, Shape


class ValueShapes:
    """Gives the types of values. For a `reader`, type variables are known of the nodes that stand before it."""

    def __init__(self, subject: Subject, reader: Node | None = None) -> None:
        self._subject = subject
        self._reader = reader

    def of(self, value: Value) -> Shape:
        """The type of a value; Any where nothing is known."""
        match value:
            case Ref():
                return self._of_output(value)
            case Param(name):
                return self._subject.parameter_shapes.get(name, ANY)
            case Code(source):
                return shape_of_code(source)
            case list():
                return Shape("list", (union([self.of(item) for item in value]) if value else ANY,))
            case dict():
                keys = union([literal_shape(key) for key in value]) if value else ANY
                return Shape("dict", (keys, union([self.of(item) for item in value.values()]) if value else ANY))
            case _:
                return literal_shape(value)

    def _of_output(self, ref: Ref) -> Shape:
        node, spec = self._subject.flow.by_id.get(ref.node), self._subject.specs.get(ref.node)
        output = spec.output(ref.port) if spec else None
        if node is None or spec is None:
            return ANY
        if output is None:
            shape = spec.outputs[0].shape if ref.port != RESULT and len(spec.outputs) == 1 else ANY
            shape = dict(shape.fields).get(ref.port, shape.args[-1] if shape.name == "dict" else ANY)
        else:
            shape = output.shape
        shape = substitute(shape, self._bindings(ref.node))
        return Shape("list", (shape,)) if node.runs_per_item else shape

    def _bindings(self, source: str) -> Mapping[str, Shape]:
        bindings = self._subject.bindings.get(source)
        if not bindings or self._reader is None:
            return bindings or {}
        position = self._subject.position
        return bindings if position[source] < position.get(self._reader.id, len(position)) else {}


def literal_shape(value: Literal) -> Shape:
    """The type of a literal: that very value, where Python has a word for it."""
    if value is None:
        return NONE
    return Shape("float") if isinstance(value, float) else Shape("literal", values=(value,))


def shape_of_code(source: str) -> Shape:
    """The type of `Path("x")`, `Secret("name")` and the like; Any for every other expression."""
    try:
        found = expression(source)
    except SyntaxError:
        return ANY
    if isinstance(found, ast.Call):
        name = known_name(common_scope().dotted(found.func)) or ""
        shape = BARE.get(name, ANY)
        return ANY if shape.args else shape
    return ANY
