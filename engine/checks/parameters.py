"""Parameters of the flow: undefined, unused, or with a default of another type."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from engine.checks.secret_text import shown
from engine.checks.subject import Subject, quoted
from engine.checks.value_names import names_in, parameters_in, values_of
from engine.checks.value_shapes import ValueShapes
from engine.document.flow import Node
from engine.problem import Problem
from engine.types.compatibility import flows_into
from engine.types.describe import spelling, with_article

_NOT_MADE_OF_TEXT = {"int", "float", "bool", "literal", "list", "dict", "none"}


def check_uses(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report parameter.undefined."""
    known = [parameter.name for parameter in subject.flow.parameters]
    for port, value in values_of(node):
        for name in dict.fromkeys(parameters_in(value)):
            if name not in known:
                yield _undefined(node, port, name, known)


def check_parameters(subject: Subject) -> Iterator[Problem]:
    """Report parameter.unused, parameter.wrong_default."""
    flow = subject.flow
    if not flow.parameters:
        return
    used = {name for value in (flow.returns, *flow.options.values()) for name in names_in(value)}
    used.update(*subject.names_read.values())
    for parameter in flow.parameters:
        if parameter.name not in used and parameter.passing not in {"args", "kwargs"}:
            yield Problem(
                code="parameter.unused",
                message=f"No node uses the parameter {quoted(parameter.name)}.",
                fix="Connect it, or remove it.",
                severity="warning",
                port=parameter.name,
            )
    yield from _wrong_defaults(subject)


def _wrong_defaults(subject: Subject) -> Iterator[Problem]:
    shapes = ValueShapes(subject)
    for parameter in subject.flow.parameters:
        asked = subject.parameter_shapes[parameter.name]
        if parameter.required or parameter.passing in {"args", "kwargs"} or not parameter.type:
            continue
        given = shapes.of(parameter.default)
        # Prefect validates parameters with pydantic, which makes a path, a date or a list member of a text.
        if isinstance(parameter.default, str) and asked.name not in _NOT_MADE_OF_TEXT:
            continue
        if not flows_into(given, asked).ok:
            yield Problem(
                code="parameter.wrong_default",
                message=f"The parameter {quoted(parameter.name)} is {with_article(asked)}, "
                f"but its default is {shown(parameter.default)}.",
                fix=f"Give it a default of the type {spelling(asked)}, or change its type.",
                port=parameter.name,
            )


def _undefined(node: Node, port: str, name: str, known: list[str]) -> Problem:
    near = get_close_matches(name, known, 1)
    return Problem(
        code="parameter.undefined",
        message=f"{quoted(port)} of {quoted(node.id)} takes the parameter {quoted(name)}, which does not exist.",
        fix=f"Did you mean {quoted(near[0])}?" if near else f"Add the parameter {quoted(name)} to the flow.",
        node=node.id,
        port=port,
    )
