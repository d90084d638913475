"""`set_field` and `set_fields`: a setting as it was typed into its field, of one node or of several."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from engine.catalogue.spec import InputPort
from engine.document.code import expression
from engine.document.edits import ClearInput, SetInput, SetSource
from engine.document.flow import CODE
from engine.document.same import same_value
from engine.document.value import Code, Value
from engine.editing.arguments import Arguments
from engine.editing.awaited import awaited
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.wiring import input_of
from engine.editing.written import written
from engine.form.field import Field, field_of
from engine.form.parse import parse_field
from engine.types.shape import ANY

SOURCE = "source"
"""The field of a code node that holds its statements."""


class Setting(Arguments):
    node: str
    port: str
    text: str


class SettingSeveral(Arguments):
    nodes: tuple[str, ...]
    port: str
    text: str


def set_field(gesture: Gesture, asked: Setting) -> Made:
    """An empty text clears the input. Raises RequestError that says what is expected."""
    gesture.do(*setting(gesture, asked.node, asked.port, asked.text))
    return gesture.made(f"{'Set' if asked.text else 'Clear'} {asked.port} of {asked.node}")


def set_fields(gesture: Gesture, asked: SettingSeveral) -> Made:
    """The same text for a setting of several nodes: all of them take it, or none. Raises RequestError."""
    nodes = dict.fromkeys(asked.nodes)
    gesture.do(*(edit for node in nodes for edit in setting(gesture, node, asked.port, asked.text)))
    return gesture.made(f"{'Set' if asked.text else 'Clear'} {asked.port} of {len(nodes)} nodes")


def setting(gesture: Gesture, name: str, port: str, text: str) -> Iterator[SetSource | ClearInput | SetInput]:
    """The edit that gives an input what was typed; none where it is there already. Raises RequestError."""
    node = gesture.node(name)
    if node.kind == CODE and port == SOURCE:
        yield SetSource(node=node.id, source=text)
    elif text == "":
        if port in node.inputs:
            yield ClearInput(node=node.id, port=port)
    else:
        names = gesture.flow.names_at(node)
        if node.is_block:
            # What decides a block is Python: a value, a name, or an expression of these.
            value = written(awaited(text, gesture.flow, names), gesture.flow, names)
        else:
            value = parse_field(field_in(gesture, name, port), text)
        if port not in node.inputs or not same_meaning(node.inputs[port], value):
            yield SetInput(node=node.id, port=port, value=value)


def field_in(gesture: Gesture, name: str, port: str) -> Field:
    """The field of an input of a node; one that takes anything where nothing is known of its kind."""
    spec = gesture.spec(name)
    if spec is None:
        return field_of(InputPort(port, ANY))
    return field_of(input_of(gesture.node(name), spec, port))


def same_meaning(one: Value, other: Value) -> bool:
    """Whether two values are the same, quotes and blanks in expressions aside; 1, 1.0 and True are not."""
    if isinstance(one, Code) and isinstance(other, Code):
        try:
            return ast.dump(expression(one.source)) == ast.dump(expression(other.source))
        except SyntaxError:
            return one == other
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same_meaning, one, other))
    return same_value(one, other)
