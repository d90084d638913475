"""`paste`: nodes from the clipboard, under names that are free here."""

from __future__ import annotations

from collections.abc import Mapping

from engine.document.blocks import given_by, own_names
from engine.document.clear import node_without
from engine.document.code import names_read
from engine.document.edits import AddNodes, AddParameter
from engine.document.flow import Flow, Node
from engine.document.value import RESULT, Code, Ref, Value
from engine.editing.arguments import Arguments, Point
from engine.editing.clipping import Clipping, read_clipping
from engine.editing.context import Made
from engine.editing.copying import with_own_variables
from engine.editing.gesture import Gesture
from engine.editing.inside import move_inside
from engine.editing.local_kinds import bring_definitions
from engine.editing.names import Names, names_of
from engine.editing.paste_picture import place_pasted
from engine.editing.renaming import renamed_nodes


class Pasting(Arguments):
    text: str
    at: Point | None = None
    block: str = ""
    arm: str = ""
    """The arm of a block in which they are to run."""


def paste(gesture: Gesture, asked: Pasting) -> Made:
    """Wires among the nodes are kept, those to nodes of this flow only when they were copied from it."""
    clipping = read_clipping(asked.text)
    created = put_in(gesture, clipping, asked.at)
    if asked.block:
        copied = {*created}
        loose = [name for name in created if gesture.node(name).block not in copied]
        move_inside(gesture, loose, asked.block, asked.arm)
    return gesture.made("Paste" if len(created) == 1 else f"Paste {len(created)} nodes", *created)


def put_in(gesture: Gesture, clipping: Clipping, at: Point | None, *, stay: bool = False) -> list[str]:
    """Put the nodes of a clipping into the flow, with the parameters and definitions that it lacks.

    They stand in the flow itself, or, where they `stay`, in the arms in which they were copied.
    """
    clipping = clipping.model_copy(update={"nodes": with_own_variables(clipping.nodes)})
    bring_definitions(gesture, clipping)
    names = _new_names(gesture, clipping)
    there = {parameter.name for parameter in gesture.flow.parameters}
    for parameter in clipping.parameters:
        if parameter.name not in there:
            new = parameter.model_copy(update={"name": names.get(parameter.name, parameter.name)})
            gesture.do(AddParameter(parameter=new))
    loose = [_loose(gesture.flow, clipping, node, stay=stay) for node in clipping.nodes]
    nodes = renamed_nodes(loose, names)
    gesture.do(AddNodes(nodes=nodes))
    place_pasted(gesture, clipping, names, at)
    return [node.id for node in nodes]


def _new_names(gesture: Gesture, clipping: Clipping) -> dict[str, str]:
    """Other names for those of the clipping that are taken here."""
    names = Names(gesture.subject, gesture.layout)
    own = dict.fromkeys(name for node in clipping.nodes for name in (node.id, *node.outputs, node.variable) if name)
    there = {parameter.name for parameter in gesture.flow.parameters}
    own.update(dict.fromkeys(one.name for one in clipping.parameters if one.name not in there))
    taken = [name for name in own if not names.can_stay(name)]
    names.reserve(own)
    shared = _shared_names(clipping, names, set(taken))
    return {name: names.free(name) for name in taken if name not in shared} | shared


def _shared_names(clipping: Clipping, names: Names, taken: set[str]) -> dict[str, str]:
    """Of nodes that bind one variable, the first is called like it and the others are numbered, as a reader does."""
    found: dict[str, str] = {}
    for variable in sorted({node.variable for node in clipping.nodes if node.variable}):
        first, *others = [node for node in clipping.nodes if variable in own_names(node) and not node.is_block]
        if first.id == variable and not {node.id for node in (first, *others)} & taken:
            continue
        new = names.free(variable)
        found |= {variable: new, first.id: new}
        found |= {node.id: names.numbered(new) for node in others}
    return found


def _given_by(clipping: Clipping, source: Node) -> tuple[str, ...]:
    return given_by(clipping.nodes, source) if source.is_block else ()


def _loose(flow: Flow, clipping: Clipping, node: Node, *, stay: bool) -> Node:
    """A node of a clipping without what it read of nodes that are not there."""
    copied: Mapping[str, Node] = {one.id: one for one in clipping.nodes}
    same = clipping.flow == flow.name
    missing = {name for name in clipping.outside_names if not same or name not in names_of(flow)}

    def is_there(ref: Ref) -> bool:
        if ref.node in copied:
            source = copied[ref.node]
        elif same and ref.node in flow.by_id and clipping.outside.get(ref.node) == flow.by_id[ref.node].kind:
            source = flow.by_id[ref.node]
        else:
            return False
        return not source.gives_names or ref.port in (RESULT, *source.outputs, *_given_by(clipping, source))

    def unwanted(value: Value) -> bool:
        if isinstance(value, Ref):
            return not is_there(value)
        return isinstance(value, Code) and not missing.isdisjoint(names_read(value.source))

    waited = {name for name in (*node.after, *node.uses) if not is_there(Ref(name))}
    left = node_without(node, unwanted, waited)
    update: dict[str, object] = {
        "text": None,
        "uses": tuple(one for one in left.uses if one not in waited),
    }
    if left.block and left.block not in copied and not (stay and left.block in flow.by_id):
        update |= {"block": "", "arm": ""}
    if left.awaited and not flow.is_async:
        update["awaited"] = False
    return left.model_copy(update=update)
