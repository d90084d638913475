"""What may be done about inputs: those that miss a value, have a wrong one, or that the node does not have."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from engine.document.code import names_read
from engine.document.rename import rename_in_expression
from engine.document.value import Code, Param, Value, replace
from engine.editing.gesture import Gesture
from engine.editing.leaves import leaves
from engine.editing.remedy import Answers, Remedy, clear, give
from engine.editing.set_field import field_in
from engine.errors import InvalidEdit, RequestError
from engine.form.field import Field
from engine.form.parse import parse_field
from engine.problem import Problem
from engine.types.read_annotation import common_scope


def _missing(_gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    yield Remedy("Make it a parameter", "to_parameter", {"node": problem.node, "port": problem.port})


def _unknown(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    node, spec = gesture.node(problem.node), gesture.spec(problem.node)
    free = [port.name for port in spec.inputs if port.name not in node.inputs] if spec else []
    for near in get_close_matches(problem.port, free, 1):
        yield Remedy(f"Give it to {near}", "move_input", {"node": node.id, "port": problem.port, "to": near})
    yield clear(node.id, problem.port)


def _wrong_type(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    value: Value = gesture.node(problem.node).inputs.get(problem.port)
    field = field_in(gesture, problem.node, problem.port)
    if isinstance(value, str) and (read := _read(field, value)) is not None:
        yield Remedy(f"Read it as {read}", "set_field", {"node": problem.node, "port": problem.port, "text": value})
    elif isinstance(value, str):
        choices = [str(choice) for choice in field.choices]
        for near in get_close_matches(value, choices, 1, 0.4) or choices[:1]:
            yield Remedy(f"Use {near}", "set_field", {"node": problem.node, "port": problem.port, "text": near})
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        for bound, beyond in ((field.low, min), (field.high, max)):
            if bound is not None and beyond(value, bound) == value != bound:
                nearest = int(bound) if float(bound).is_integer() else bound
                yield give(f"Set it to {nearest}", problem.node, problem.port, nearest)
    yield clear(problem.node, problem.port)


def _read(field: Field, text: str) -> str | None:
    """What a text is read as in its field, None when it stays a text or does not read."""
    try:
        value = parse_field(field, text)
    except RequestError:
        return None
    if isinstance(value, str) or value is None:
        return None
    return value.source if isinstance(value, Code) else repr(value)


def _unknown_name(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    """In an expression: a name that is like it, or a parameter of that name."""
    if not problem.port:
        return
    value: Value = gesture.node(problem.node).inputs.get(problem.port)
    known = {
        *gesture.flow.names_at(gesture.node(problem.node)),
        *(one.name for one in gesture.flow.parameters),
        *common_scope().imports,
    }
    read = [name for leaf in leaves(value) if isinstance(leaf, Code) for name in names_read(leaf.source)]
    for name in dict.fromkeys(name for name in read if name not in known and name in problem.message):
        for near in get_close_matches(name, known, 1, 0.75):
            try:
                yield give(f"Write {near}", problem.node, problem.port, _renamed(value, name, near))
            except InvalidEdit:
                # Both names stand in it: which of them is meant, only a person knows.
                continue
        yield Remedy(f"Make {name} a parameter", "add_parameter", {"name": name})


def _renamed(value: Value, old: str, new: str) -> Value:
    def leaf(one: Value) -> Value:
        return Code(rename_in_expression(one.source, old, new)) if isinstance(one, Code) else one

    return replace(value, leaf)


def _undefined(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    value: Value = gesture.node(problem.node).inputs.get(problem.port)
    known = [parameter.name for parameter in gesture.flow.parameters]
    asked = [leaf.name for leaf in leaves(value) if isinstance(leaf, Param) and leaf.name not in known]
    for name in dict.fromkeys(asked):
        for near in get_close_matches(name, known, 1):
            new = replace(value, lambda leaf, old=name, near=near: Param(near) if leaf == Param(old) else leaf)
            yield give(f"Take {near}", problem.node, problem.port, new)
        yield Remedy(f"Add the parameter {name}", "add_parameter", {"name": name})


def _clear(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    if problem.node and problem.port in gesture.node(problem.node).inputs:
        yield clear(problem.node, problem.port)


FOR_INPUTS: dict[str, Answers] = {
    "input.missing": _missing,
    "input.unknown": _unknown,
    "input.wrong_type": _wrong_type,
    "code.unknown_name": _unknown_name,
    "code.invalid": _clear,
    "parameter.undefined": _undefined,
    "secret.in_clear": _clear,
}
