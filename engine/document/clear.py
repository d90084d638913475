"""Takes the uses of a node or parameter out of a flow, so that nothing dangles."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from typing import cast

from engine.document.flow import CODE, Flow, Node
from engine.document.value import Value

Unwanted = Callable[[Value], bool]
"""Whether a leaf of a value must go."""


class Gone:
    """Stands for a value of which nothing is left."""


GONE = Gone()


def without(value: Value, unwanted: Unwanted) -> Value | Gone:
    """A value without its unwanted leaves: items of lists and mappings go, and so does a value that is one itself."""
    if isinstance(value, list):
        items = [without(item, unwanted) for item in value]
        return [item for item in items if not isinstance(item, Gone)]
    if isinstance(value, dict):
        pairs = {key: without(item, unwanted) for key, item in value.items()}
        return {key: item for key, item in pairs.items() if not isinstance(item, Gone)}
    return GONE if unwanted(value) else value


def node_without(node: Node, unwanted: Unwanted, gone: AbstractSet[str]) -> Node:
    """A node without the unwanted leaves of its inputs and options, not waiting for the nodes that are gone."""
    if node.kind == CODE or not _is_concerned(node, unwanted, gone):
        return node
    inputs = {name: without(value, unwanted) for name, value in node.inputs.items()}
    options = {name: without(cast("Value", value), unwanted) for name, value in node.policy.options.items()}
    left = {name: value for name, value in inputs.items() if not isinstance(value, Gone)}
    return changed(
        node,
        inputs=left,
        positional=_leading(node, left),
        after=tuple(name for name in node.after if name not in gone),
        policy=node.policy.model_copy(
            update={"options": {name: value for name, value in options.items() if not isinstance(value, Gone)}}
        ),
    )


def _is_concerned(node: Node, unwanted: Unwanted, gone: AbstractSet[str]) -> bool:
    options = node.policy.options.values()
    return (
        any(_holds(value, unwanted) for value in node.inputs.values())
        or any(_holds(cast("Value", value), unwanted) for value in options)
        or not gone.isdisjoint(node.after)
    )


def _holds(value: Value, unwanted: Unwanted) -> bool:
    if isinstance(value, (list, dict)):
        return any(_holds(item, unwanted) for item in (value.values() if isinstance(value, dict) else value))
    return unwanted(value)


def _leading(node: Node, left: dict[str, Value]) -> int:
    """How many inputs can still be given by position: those before the first that is missing now."""
    for index, name in enumerate(list(node.inputs)[: node.positional]):
        if name not in left:
            return index
    return node.positional


def without_input(node: Node, port: str) -> Node:
    """A node without one of its inputs."""
    left = {name: value for name, value in node.inputs.items() if name != port}
    return changed(node, inputs=left, positional=_leading(node, left))


def changed(node: Node, **fields: object) -> Node:
    """The node itself when nothing differs, so that an edit touches just what it changes."""
    different = {name: value for name, value in fields.items() if getattr(node, name) != value}
    return node.model_copy(update=different) if different else node


def returns_without(flow: Flow, unwanted: Unwanted) -> Value:
    """What the flow returns without the unwanted leaves; None, which is all that nothing reads, if nothing is left."""
    left = without(flow.returns, unwanted)
    return None if isinstance(left, Gone) or left == [] else left
