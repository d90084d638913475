"""Secrets written in clear into the flow, where everybody who sees the file sees them."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import cast

from engine.checks.secret_text import names_secret, what_secret
from engine.checks.subject import Subject, quoted
from engine.document.code import parse
from engine.document.flow import CODE, Node
from engine.document.value import Code, Value
from engine.problem import Problem, Severity
from engine.types.shape import Shape

_FIX = "Store it as a secret and refer to it by its name: Secret('name'). If it was shared, replace it at its issuer."


def check_secrets(subject: Subject, node: Node) -> Iterator[Problem]:
    """Report secret.in_clear; the message never repeats the secret."""
    spec = subject.specs[node.id]
    for name, value in node.inputs.items():
        port = spec.input(name) if spec else None
        place = f"{quoted(name)} of {quoted(node.id)}"
        if isinstance(value, str) and port is not None and _takes_secret(port.shape):
            yield _problem(f"{place} takes the name of a secret, and a text stands there.", "error", node.id, name)
        else:
            yield from _in_value(value, name, place, node.id)
    for name, value in node.policy.options.items():
        yield from _in_value(cast("Value", value), name, f"The option {quoted(name)} of {quoted(node.id)}", node.id)
    if node.kind == CODE and (what := _in_source(node.source)):
        yield _problem(f"The code of {quoted(node.id)} holds what looks like {what}.", "warning", node.id)


def check_secret_defaults(subject: Subject) -> Iterator[Problem]:
    """Report secret.in_clear of the parameters' defaults."""
    for parameter in subject.flow.parameters:
        place = f"The default of the parameter {quoted(parameter.name)}"
        yield from _in_value(parameter.default, parameter.name, place, "", parameter.name)


def _in_value(value: Value, name: str, place: str, node: str, port: str | None = None) -> Iterator[Problem]:
    for text in _texts(value):
        if what := what_secret(text):
            yield _problem(f"{place} holds what looks like {what}.", "warning", node, name if port is None else port)
            return
    if isinstance(value, str) and names_secret(name, value):
        yield _problem(f"{place} is written in clear.", "warning", node, name if port is None else port)


def _texts(value: Value) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Code(source):
            yield from _strings(source)
        case list():
            for item in value:
                yield from _texts(item)
        case dict():
            for key, item in value.items():
                yield from _texts(item)
                if isinstance(key, str) and isinstance(item, str) and what_secret(f"{key}: {item}"):
                    yield f"{key}: {item}"
        case _:
            pass


def _in_source(source: str) -> str:
    return next((what for text in _strings(source) if (what := what_secret(text))), "")


def _strings(source: str) -> Iterator[str]:
    """The texts inside code; the code itself when it does not parse."""
    try:
        tree = parse(source)
    except SyntaxError:
        yield source
        return
    for part in ast.walk(tree):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def _takes_secret(shape: Shape) -> bool:
    return shape.name == "Secret" or (shape.name == "union" and any(map(_takes_secret, shape.args)))


def _problem(message: str, severity: Severity, node: str = "", port: str = "") -> Problem:
    return Problem("secret.in_clear", message, _FIX, severity, node=node, port=port)
