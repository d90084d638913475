"""The question `copy`: nodes as text that `paste` takes, in this flow and in others."""

from __future__ import annotations

from collections.abc import Sequence

from engine.document.blocks import joined_names, with_content
from engine.document.node import Node
from engine.editing.arguments import Arguments
from engine.editing.aside import put_aside
from engine.editing.clipping import Clipping, clipping_text
from engine.editing.definitions import definitions_of
from engine.editing.gesture import Gesture
from engine.editing.leaves import names_used


class Copying(Arguments):
    nodes: tuple[str, ...]


def copy(gesture: Gesture, asked: Copying) -> dict[str, str]:
    """Nodes that are put aside are copied like others."""
    return {"text": clipping_text(clipping_of(gesture, asked.nodes))}


def clipping_of(gesture: Gesture, names: tuple[str, ...]) -> Clipping:
    """What a copy of nodes holds, in the order of the flow; a block is copied with all that stands in it."""
    flow, layout = gesture.flow, gesture.layout
    kept = put_aside(layout)
    wanted = with_content(flow.nodes, names)
    chosen = [node for node in flow.nodes if node.id in wanted]
    chosen += [kept[name].node for name in dict.fromkeys(names) if name in kept]
    for name in wanted - {node.id for node in chosen}:
        gesture.node(name)
    copied = {node.id for node in chosen}
    read = {link.source for node in chosen for link in flow.links_of(node)} - copied
    used = {name for node in chosen for name in names_used(node)}
    local = [node.kind.removeprefix("local.") for node in chosen if node.kind.startswith("local.")]
    definitions, imports = definitions_of(flow.header or "", local) if local else ({}, ())
    return Clipping(
        flow=flow.name,
        nodes=with_own_variables(chosen),
        outside={name: flow.by_id[name].kind for name in sorted(read) if name in flow.by_id},
        outside_names=tuple(sorted(name for name in used if name in flow.names and flow.names[name].node in read)),
        parameters=tuple(parameter for parameter in flow.parameters if parameter.name in used),
        definitions=definitions,
        imports=imports,
        places={name: layout.nodes[name] for name in copied if name in layout.nodes},
        groups=tuple(group for group in layout.groups.values() if group.nodes and set(group.nodes) <= copied),
    )


def with_own_variables(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """Nodes as they are copied: each binds its own name, but for what several bind in arms of a copied block."""
    copied = {node.id for node in nodes}
    joined = joined_names(node for node in nodes if node.block in copied)
    return tuple(_alone(node, joined if node.block in copied else frozenset()) for node in nodes)


def _alone(node: Node, joined: frozenset[str]) -> Node:
    arms = tuple(arm.model_copy(update={"text": None}) for arm in node.arms)
    kept = node.variable if node.variable in joined else None
    return node.model_copy(update={"text": None, "variable": kept, "arms": arms})
