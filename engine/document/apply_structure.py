"""Edits of what nodes a flow has: they come, go, move or get another name."""

from __future__ import annotations

from engine.document.blocks import own_names
from engine.document.clear import changed
from engine.document.code import names_read
from engine.document.edits import (
    AddNode,
    AddNodes,
    Edit,
    RemoveNode,
    RemoveNodes,
    RenameNode,
    Reorder,
    ReplaceNodes,
    SetFlow,
)
from engine.document.fits import already_read, doubled, node_at, require_free, require_free_names, require_node, whole
from engine.document.flow import Flow, Node
from engine.document.follow import cleared, inserted, renamed, replaced
from engine.document.value import Code, Ref, Value
from engine.errors import InvalidEdit

StructureEdit = AddNode | AddNodes | RemoveNode | RemoveNodes | RenameNode | Reorder | ReplaceNodes


def change_structure(flow: Flow, edit: StructureEdit) -> tuple[Flow, Edit]:
    """The flow after the edit, and the edit that undoes it."""
    match edit:
        case AddNode(node=node, index=index):
            require_free(flow, node.id)
            after = flow.model_copy(update={"nodes": inserted(flow.nodes, node, index)})
            require_node(after, node)
            return after, SetFlow(flow=flow) if already_read(flow, [node.id]) else RemoveNode(node=node.id)
        case AddNodes():
            return _add_nodes(flow, edit)
        case RemoveNode(node=name):
            return _remove_nodes(flow, (node_at(flow, name),))
        case RemoveNodes(nodes=names):
            return _remove_nodes(flow, tuple(node_at(flow, name) for name in dict.fromkeys(names)))
        case RenameNode(node=name, to=to):
            return _rename_node(flow, node_at(flow, name), to)
        case Reorder(node=name, index=index):
            node = node_at(flow, name)
            others = tuple(other for other in flow.nodes if other.id != name)
            inverse = Reorder(node=name, index=flow.nodes.index(node))
            return flow.model_copy(update={"nodes": inserted(others, node, index)}), inverse
        case ReplaceNodes(nodes=nodes):
            old = tuple(node_at(flow, node.id) for node in nodes)
            after = replaced(flow, *nodes)
            for node in nodes:
                require_node(after, node)
            return after, whole(flow, ReplaceNodes(nodes=old), *old)


def _add_nodes(flow: Flow, edit: AddNodes) -> tuple[Flow, Edit]:
    require_free_names(flow, [node.id for node in edit.nodes])
    after = flow.model_copy(update={"nodes": _spread(flow.nodes, edit)})
    for node in edit.nodes:
        require_node(after, node)
    names = tuple(node.id for node in edit.nodes)
    given = [name for node in edit.nodes for name in node.outputs]
    return after, SetFlow(flow=flow) if already_read(flow, (*names, *given)) else RemoveNodes(nodes=names)


def _spread(there: tuple[Node, ...], edit: AddNodes) -> tuple[Node, ...]:
    if edit.indexes is None:
        return (*there, *edit.nodes)
    total = len(there) + len(edit.nodes)
    if len(edit.indexes) != len(edit.nodes) or list(edit.indexes) != sorted({*edit.indexes} & {*range(total)}):
        raise InvalidEdit("The places of the new nodes do not fit.", fix="Give each its index, ascending from 0.")
    new, old = dict(zip(edit.indexes, edit.nodes, strict=True)), iter(there)
    return tuple(new[index] if index in new else next(old) for index in range(total))


def _remove_nodes(flow: Flow, nodes: tuple[Node, ...]) -> tuple[Flow, Edit]:
    gone = frozenset(node.id for node in nodes)
    if orphans := [node for node in flow.nodes if node.block in gone and node.id not in gone]:
        # A block that goes alone lets go of what stands in it.
        blocks = flow.by_id
        freed = tuple(changed(node, block=blocks[node.block].block, arm=blocks[node.block].arm) for node in orphans)
        after, _ = _remove_nodes(replaced(flow, *freed), nodes)
        return after, SetFlow(flow=flow)
    for other in flow.nodes:
        if other.uses and other.id not in gone and (lost := gone.intersection(other.uses)):
            raise InvalidEdit(
                f"{min(lost)} cannot go: the code {other.id} reads it.", fix="Change or remove that code first."
            )
    names = {name for name, ref in flow.names.items() if ref.node in gone}

    def unwanted(value: Value) -> bool:
        if isinstance(value, Ref):
            return value.node in gone or (value.node in given and value.port not in given[value.node])
        return isinstance(value, Code) and not names.isdisjoint(names_read(value.source))

    left = flow.model_copy(update={"nodes": tuple(other for other in flow.nodes if other.id not in gone)})
    given = {node.id: left.outputs_of(node) for node in left.nodes if node.is_block}
    indexes = tuple(index for index, node in enumerate(flow.nodes) if node.id in gone)
    again = tuple(node for node in flow.nodes if node.id in gone)
    restore = AddNode(node=again[0], index=indexes[0]) if len(again) == 1 else AddNodes(nodes=again, indexes=indexes)
    after, inverse = cleared(left, unwanted, gone, whole(flow, restore, *again), flow)
    return after, SetFlow(flow=flow) if doubled(flow, gone) else inverse


def _joined(flow: Flow, node: Node) -> str:
    """Another node that binds the variable of this one, where a block hands the variable on."""
    if node.gives_names or not flow.has_blocks:
        return ""
    names = own_names(node)
    return next((one.id for one in flow.nodes if one is not node and own_names(one) == names and names), "")


def _rename_node(flow: Flow, node: Node, to: str) -> tuple[Flow, Edit]:
    require_free(flow, to, own=node.id)
    if joined := _joined(flow, node):
        raise InvalidEdit(
            f"{node.id} cannot be renamed: {joined} binds the same variable.", fix="Change the name in the code."
        )
    if not node.gives_names and node.variable is not None and any(node.id in other.uses for other in flow.nodes):
        raise InvalidEdit(
            f"{node.id} cannot be renamed: code reads it by the name of its variable.", fix="Change that code first."
        )

    def leaf(value: Value) -> Value:
        return Ref(to, value.port) if isinstance(value, Ref) and value.node == node.id else value

    in_code = not node.gives_names and node.variable is None
    restore = RenameNode(node=to, to=node.id)
    after, inverse = renamed(flow, node.id, to, leaf, in_code=in_code, restore=restore, was=flow)
    return after, SetFlow(flow=flow) if doubled(flow, [node.id]) or already_read(flow, [to]) else inverse
