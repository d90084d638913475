"""The names that the values of a node take from around it: parameters of the flow, and names inside expressions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from engine.document.code import names_of_code, names_read
from engine.document.flow import CODE, Node
from engine.document.value import Code, Param, Value


def names_read_by(node: Node) -> frozenset[str]:
    """All names that a node takes from the flow around it, those of nodes that it has wires to left out."""
    names = {name for _, value in values_of(node) for name in names_in(value)}
    if node.kind == CODE:
        names.update(names_of_code(node.source))
    return frozenset(names)


def values_of(node: Node) -> Iterator[tuple[str, Value]]:
    """The values of a node's inputs and options, by their names."""
    yield from node.inputs.items()
    yield from cast("dict[str, Value]", node.policy.options).items()


def names_in(value: Value) -> Iterator[str]:
    """Parameters, and names inside expressions."""
    yield from parameters_in(value)
    for code in codes_in(value):
        yield from names_read(code.source)


def parameters_in(value: Value) -> Iterator[str]:
    """The parameters that a value is, or is made of."""
    match value:
        case Param(name):
            yield name
        case list():
            for item in value:
                yield from parameters_in(item)
        case dict():
            for item in value.values():
                yield from parameters_in(item)
        case _:
            pass


def codes_in(value: Value) -> Iterator[Code]:
    """Every expression inside a value."""
    match value:
        case Code():
            yield value
        case list():
            for item in value:
                yield from codes_in(item)
        case dict():
            for item in value.values():
                yield from codes_in(item)
        case _:
            pass
