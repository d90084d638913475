"""`to_parameter`: make a setting a parameter of the flow."""

from __future__ import annotations

import ast

from engine.catalogue.spec import InputPort
from engine.document.code import names_read
from engine.document.edits import AddParameter, SetInput
from engine.document.flow import CODE, Flow, Node, Parameter
from engine.document.value import Code, Param, Ref, Value
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.leaves import leaves
from engine.editing.names import names_of, usable
from engine.editing.type_text import type_text
from engine.editing.wiring import input_of
from engine.errors import InvalidEdit
from engine.syntax import parse_expression


class MakingParameter(Arguments):
    node: str
    port: str
    name: str = ""


def to_parameter(gesture: Gesture, asked: MakingParameter) -> Made:
    """The parameter has the type of the input, and its value or default; one that is there already is taken."""
    node = gesture.node(asked.node)
    spec = gesture.spec(node.id)
    if node.kind == CODE:
        raise InvalidEdit(f"Code has no inputs: {node.id} holds statements as they are.", fix="Change the code.")
    port = input_of(node, spec, asked.port) if spec else None
    name = asked.name.strip() or _free(gesture.flow, asked.port)
    if all(parameter.name != name for parameter in gesture.flow.parameters):
        gesture.do(AddParameter(parameter=_parameter(gesture, node, asked.port, port, name)))
    gesture.do(SetInput(node=node.id, port=asked.port, value=Param(name)))
    return gesture.made(f"Make {asked.port} of {node.id} a parameter")


def _parameter(gesture: Gesture, node: Node, name: str, port: InputPort | None, called: str) -> Parameter:
    type_source = type_text(port.shape) if port else ""
    if name in node.inputs:
        value: Value = node.inputs[name]
        if _stands_alone(gesture.flow, value):
            return Parameter(name=called, type=type_source, default=value)
        return Parameter(name=called, type=type_source, required=True)
    if port is not None and port.default is not None:
        return Parameter(name=called, type=type_source, default=_literal(port.default))
    return Parameter(name=called, type=type_source, required=True)


def _stands_alone(flow: Flow, value: Value) -> bool:
    """Whether a value means the same outside of the flow's function."""
    inside = names_of(flow)
    return not any(
        isinstance(leaf, (Ref, Param)) or (isinstance(leaf, Code) and not inside.isdisjoint(names_read(leaf.source)))
        for leaf in leaves(value)
    )


def _literal(source: str) -> Value:
    """The default of an input as a value: a literal where it is one, else the expression."""
    try:
        value = ast.literal_eval(parse_expression(source.lstrip(" \t")))
    except (ValueError, SyntaxError, TypeError, RecursionError):
        return Code(source)
    plain = value is None or isinstance(value, (bool, int, float, str))
    return value if plain else Code(source)


def _free(flow: Flow, wanted: str) -> str:
    name, number, taken = usable(wanted), 2, names_of(flow)
    stem = name
    while name in taken:
        name, number = f"{stem}_{number}", number + 1
    return name
