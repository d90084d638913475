"""Renames a variable that several nodes bind, as both arms of a branch do: all of them and all readers follow."""

from __future__ import annotations

from engine.checks.subject import quoted
from engine.document.blocks import blocks_around, joined_names, own_names
from engine.document.edits import SetFlow
from engine.document.fits import require_free
from engine.document.flow import CODE, Flow, Node
from engine.document.layout import FollowRename
from engine.editing.gesture import Gesture
from engine.editing.renaming import renamed_nodes
from engine.errors import InvalidEdit

_ARMED = frozenset({"if", "match", "try"})
"""Blocks of whose arms one or the other binds a variable."""


def shared_variable(flow: Flow, name: str) -> str:
    """The variable that a node binds and others do too; empty where it is the only one, or no block is there."""
    node = flow.by_id.get(name)
    if node is None or node.is_block or not flow.has_blocks:
        return ""
    own = [one for one in own_names(node) if node.kind != CODE or one == node.id]
    return next((one for one in own if one in joined_names(flow.nodes)), "")


def joins(flow: Flow, name: str, variable: str) -> bool:
    """Whether a node in one arm of a block can bind what one in another arm binds, so that the block gives either."""
    node = flow.by_id.get(name)
    if node is None or node.gives_names or not node.block or node.variable in ("", "return"):
        return False
    own = {one.block: one.arm for one in (node, *blocks_around(flow.by_id, name)) if one.block}
    return any(
        own.get(around.block, around.arm) != around.arm
        for other in flow.nodes
        if other.id != name and not other.is_block and variable in own_names(other)
        for around in (other, *blocks_around(flow.by_id, other.id))
        if around.block and flow.by_id[around.block].kind in _ARMED
    )


def join(gesture: Gesture, name: str, variable: str) -> str:
    """Let a node bind the variable of another arm; its new id."""
    number = 2
    while f"{variable}_{number}" in gesture.flow.by_id:
        number += 1
    [own] = own_names(gesture.node(name))
    new = f"{variable}_{number}"
    _rename(gesture, own, variable, {name: new})
    return new


def rename_variable(gesture: Gesture, old: str, new: str) -> None:
    """Raises InvalidEdit where the variable is more than that of nodes."""
    flow = gesture.flow
    ids = {node.id: _id_of(node, old, new) for node in flow.nodes if not node.is_block and old in own_names(node)}
    ids = {before: after for before, after in ids.items() if before != after}
    for id in (new, *ids.values()):
        require_free(flow, id)
    _rename(gesture, old, new, ids)


def _rename(gesture: Gesture, old: str, new: str, ids: dict[str, str]) -> None:
    flow = gesture.flow
    if any(parameter.name in (old, new) for parameter in flow.parameters):
        raise InvalidEdit("A parameter of the flow is called so, too.", fix="Rename the parameter.")
    if head := next((node for node in flow.nodes if node.is_block and {old, new} & {*own_names(node)}), None):
        raise InvalidEdit(f"{quoted(head.id)} binds such a name for its arm, too.", fix="Change that name there.")
    fresh = renamed_nodes(flow.nodes, ids, {old: new})
    nodes = tuple(_rewritten(was, now) for was, now in zip(flow.nodes, fresh, strict=True))
    probe = Node(id="returned", kind="returned", inputs={"value": flow.returns})
    blocks = [node for node in flow.nodes if node.gives_names]
    *_, returned = renamed_nodes((*blocks, probe), ids, {old: new})
    gesture.do(SetFlow(flow=flow.model_copy(update={"nodes": nodes, "returns": returned.inputs["value"]})))
    for before, after in ids.items():
        if before in gesture.layout.nodes:
            gesture.do(FollowRename(node=before, to=after))


def _id_of(node: Node, old: str, new: str) -> str:
    """`word_2` becomes `title_2`; a node that somebody has named otherwise keeps its name."""
    rest = node.id.removeprefix(old)
    return f"{new}{rest}" if node.id.startswith(old) and (not rest or rest.removeprefix("_").isdigit()) else node.id


def _rewritten(was: Node, now: Node) -> Node:
    """The node is written anew where it reads otherwise now."""
    return was if was == now else now.model_copy(update={"text": None})
