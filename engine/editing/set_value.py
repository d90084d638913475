"""`set_value`: a setting in JSON form, references and parameters included."""

from __future__ import annotations

from typing import Any

from engine.checks.value_names import codes_in
from engine.document.code import names_read
from engine.document.edits import SetInput
from engine.document.value import Code, Value, from_json, refs
from engine.editing.arguments import Arguments
from engine.editing.awaited import awaited
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.wiring import input_of, require_no_loop
from engine.editing.written import written
from engine.errors import InvalidEdit


class Valuing(Arguments):
    node: str
    port: str
    value: Any


def set_value(gesture: Gesture, asked: Valuing) -> Made:
    """Whether it is of the right type, the check says; that it leads somewhere and makes no loop is seen to here."""
    node, spec = gesture.node(asked.node), gesture.spec(asked.node)
    if spec is not None and asked.port not in node.inputs:
        input_of(node, spec, asked.port)
    try:
        value = from_json(asked.value)
    except (ValueError, TypeError, RecursionError) as error:
        raise InvalidEdit(f"This is no value: {error}.", fix="Give its JSON form.") from error
    if isinstance(value, Code):
        names = gesture.flow.names_at(node)
        source = awaited(value.source, gesture.flow, names) if node.is_block else value.source
        value = written(source, gesture.flow, names)
    for source in _read(gesture, asked.node, value):
        require_no_loop(gesture, source, asked.node)
    gesture.do(SetInput(node=asked.node, port=asked.port, value=value))
    return gesture.made(f"Set {asked.port} of {asked.node}")


def _read(gesture: Gesture, node: str, value: Value) -> set[str]:
    names = gesture.flow.names_at(gesture.node(node))
    return {
        *(ref.node for ref in refs(value)),
        *(names[name].node for code in codes_in(value) for name in names_read(code.source) if name in names),
    }
