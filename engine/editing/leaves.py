"""What stands at the leaves of a value: parameters, and names inside expressions."""

from __future__ import annotations

from collections.abc import Iterator

from engine.document.code import names_of_code, names_read
from engine.document.flow import CODE, Node
from engine.document.value import Code, Param, Value


def leaves(value: Value) -> Iterator[Value]:
    """Every part of a value that is no list or mapping."""
    if isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from leaves(item)
    else:
        yield value


def values_of(node: Node) -> list[Value]:
    """The values of a node: its inputs and the options of its policy."""
    return [*node.inputs.values(), *node.policy.options.values()]  # pyright: ignore[reportReturnType] as validated


def names_used(node: Node) -> set[str]:
    """The names of the flow's function that a node uses by name: parameters, and what expressions or code read."""
    if node.kind == CODE:
        return {*names_of_code(node.source)}
    found: set[str] = set()
    for leaf in (one for value in values_of(node) for one in leaves(value)):
        if isinstance(leaf, Param):
            found.add(leaf.name)
        elif isinstance(leaf, Code):
            found.update(names_read(leaf.source))
    return found
