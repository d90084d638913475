"""Gives several nodes other names at once, so that what they say of each other stays true."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from engine.document.code import names_read
from engine.document.flow import CODE, Node
from engine.document.rename import rename_in_expression, rename_in_statements
from engine.document.value import Code, Param, Ref, Value, replace
from engine.editing.leaves import names_used


def renamed_nodes(
    nodes: Iterable[Node], names: Mapping[str, str], variables: Mapping[str, str] | None = None
) -> tuple[Node, ...]:
    """The nodes with other names for nodes, what code gives, and parameters; no new name is an old one of another.

    `variables` are other names for variables that are not called as their nodes are. Raises InvalidEdit when code
    cannot follow.
    """
    nodes = tuple(nodes)
    code = {node.id for node in nodes if node.gives_names}
    called = {**names, **(variables or {})}
    return tuple(_renamed(node, names, called, code) for node in nodes) if called else nodes


def _renamed(node: Node, names: Mapping[str, str], called: Mapping[str, str], code: set[str]) -> Node:
    def name(old: str) -> str:
        return names.get(old, old)

    def leaf(value: Value) -> Value:
        match value:
            case Ref(source, port):
                return Ref(name(source), called.get(port, port) if source in code else port)
            case Param(parameter):
                return Param(name(parameter))
            case Code(source):
                for old in names_read(source):
                    source = rename_in_expression(source, old, called[old]) if old in called else source
                return Code(source)
            case _:
                return value

    update: dict[str, object] = {
        "id": name(node.id),
        "after": tuple(map(name, node.after)),
        "uses": tuple(map(name, node.uses)),
        "block": name(node.block),
        "variable": _variable(node, name(node.id), called),
    }
    if node.kind == CODE:
        source = node.source
        for old in sorted((names_used(node) | {*node.outputs}) & called.keys()):
            source = rename_in_statements(source, old, called[old])
        update |= {"source": source, "outputs": tuple(called.get(one, one) for one in node.outputs)}
    else:
        options = {key: replace(cast("Value", value), leaf) for key, value in node.policy.options.items()}
        update |= {
            "inputs": {port: replace(value, leaf) for port, value in node.inputs.items()},
            "policy": node.policy.model_copy(update={"options": options}) if options else node.policy,
        }
    return node.model_copy(update=update)


def _variable(node: Node, id: str, called: Mapping[str, str]) -> str | None:
    """The variable of a node that is called `id` from now on; None where that is the same."""
    if node.gives_names or node.variable in ("", "return"):
        return node.variable
    own = node.id if node.variable is None else node.variable
    new = called.get(own, own)
    return None if new == id else new
