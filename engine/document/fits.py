"""What an edit must hold to: names that exist, names that are free, references that lead somewhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import cast

from engine.document.blocks import own_names
from engine.document.code import expression, names_of_code, names_read
from engine.document.edits import Edit, SetFlow
from engine.document.flow import CODE, Flow, Node
from engine.document.naming import name_problem
from engine.document.value import RESULT, Code, Param, Ref, Value
from engine.errors import InvalidEdit


def node_at(flow: Flow, name: str) -> Node:
    """The node of that id. Raises InvalidEdit offering the nearest one."""
    if name not in flow.by_id:
        near = get_close_matches(name, flow.by_id, 1)
        raise InvalidEdit(
            f"There is no node {name!r}.", fix=f"Did you mean {near[0]}?" if near else "Look at the names."
        )
    return flow.by_id[name]


def require_free(flow: Flow, name: str, own: str = "") -> None:
    """Refuse a name that cannot be a variable or that something of the flow already has, but for one node's own."""
    require_free_names(flow, [name], own)


def require_free_names(flow: Flow, names: Sequence[str], own: str = "") -> None:
    """Refuse names of which one cannot be a variable, is used in the flow, or stands among them twice."""
    taken = {*_given(flow, own), *(parameter.name for parameter in flow.parameters)}
    for name in names:
        if problem := name_problem(name):
            raise InvalidEdit(f"{name!r} {problem}.", fix="Choose another name.")
        if name in flow.by_id or name in taken:
            raise InvalidEdit(f"The name {name!r} is already used in this flow.", fix="Choose another name.")
        taken.add(name)


def doubled(flow: Flow, names: Iterable[str]) -> bool:
    """Whether the flow could not be given one of its names again, as a person's file may use one for several things."""
    uses = Counter([*flow.by_id, *(parameter.name for parameter in flow.parameters)])
    uses.update(name for node in flow.nodes if node.gives_names for name in own_names(node) if name != node.id)
    return any(uses[name] > 1 or name_problem(name) for name in names)


def already_read(flow: Flow, names: Iterable[str]) -> bool:
    """Whether something reads a name that the flow does not have, and so would lose it with what is called so now."""
    wanted = frozenset(names) - flow.names.keys() - {parameter.name for parameter in flow.parameters}
    return bool(wanted) and (_reads(flow.returns, wanted) or any(_node_reads(node, wanted) for node in flow.nodes))


def _node_reads(node: Node, names: frozenset[str]) -> bool:
    if node.kind == CODE:
        return not names.isdisjoint(names_of_code(node.source))
    values = (*node.inputs.values(), *node.policy.options.values())
    return any(_reads(cast("Value", value), names) for value in values)


def _reads(value: Value, names: frozenset[str]) -> bool:
    match value:
        case Param(name):
            return name in names
        case Code(source):
            return not names.isdisjoint(names_read(source))
        case list():
            return any(_reads(item, names) for item in value)
        case dict():
            return any(_reads(item, names) for item in value.values())
        case _:
            return False


def _given(flow: Flow, own: str) -> set[str]:
    return {name for node in flow.nodes if node.gives_names and node.id != own for name in own_names(node)}


def whole(flow: Flow, inverse: Edit, *nodes: Node, returns: bool = False) -> Edit:
    """The inverse of an edit; the whole flow where these nodes, or the returns, would be refused as they were.

    A flow that was read from a file may refer to what is not there.
    """
    try:
        for node in nodes:
            require_node(flow, node)
        if returns:
            require_value(flow, flow.returns, "what the flow returns")
    except InvalidEdit:
        return SetFlow(flow=flow)
    return inverse


def require_value(flow: Flow, value: Value, place: str) -> None:
    """Refuse a value that refers to what is not there, or an expression that is none."""
    match value:
        case Ref():
            _require_output(flow, value, place)
        case Param(name):
            if all(parameter.name != name for parameter in flow.parameters):
                raise InvalidEdit(f"In {place}: the flow has no parameter {name!r}.", fix="Add the parameter first.")
        case Code(source):
            _require_expression(source, place)
        case list() | dict():
            for item in value.values() if isinstance(value, dict) else value:
                require_value(flow, item, place)
        case _:
            return


def _require_output(flow: Flow, ref: Ref, place: str) -> None:
    node = flow.by_id.get(ref.node)
    if node is None:
        raise InvalidEdit(f"In {place}: there is no node {ref.node!r}.", fix="Refer to a node of this flow.")
    if node.gives_names and ref.port not in (RESULT, *flow.outputs_of(node)):
        raise InvalidEdit(f"In {place}: {ref.node} gives no {ref.port!r}.", fix="Use a name that it assigns.")


def _require_expression(source: str, place: str) -> None:
    try:
        expression(source)
    except SyntaxError as error:
        raise InvalidEdit(
            f"In {place}: {source[:60]!r} is not an expression: {error.msg}.", fix="Correct it, or write a text."
        ) from error


def require_node(flow: Flow, node: Node) -> None:
    """Refuse a node that refers to what is not there."""
    for port, value in node.inputs.items():
        require_value(flow, value, f"{node.id}.{port}")
    if node.block:
        block = flow.by_id.get(node.block)
        if block is None or all(arm.name != node.arm for arm in block.arms):
            raise InvalidEdit(f"{node.id} has no place: {node.block} has no arm {node.arm!r}.", fix="Add that first.")
    for earlier in (*node.after, *node.uses):
        if earlier not in flow.by_id:
            raise InvalidEdit(f"{node.id} needs a node {earlier!r}, which is not there.", fix="Add that node first.")
