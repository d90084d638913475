"""`expand_subflow`: put the nodes of a sub-flow in the place of the node that calls it."""

from __future__ import annotations

from engine.checks.subject import listed, quoted
from engine.document.blocks import own_names
from engine.document.clear import changed
from engine.document.edits import AddNodes, RemoveNodes, ReplaceNodes, SetFrame, SetReturns
from engine.document.flow import CODE, Flow, Node
from engine.document.layout import Layout, Place, PlaceNodes
from engine.document.value import Ref, Value
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.delete import leave_picture
from engine.editing.expansion import Expansion, expand, read_outside, uses_of
from engine.editing.gesture import Gesture
from engine.editing.inner_layout import set_inner_layout
from engine.editing.names import Names
from engine.editing.paste_picture import around
from engine.editing.places import UNKNOWN, Room, box_of, sizes_of
from engine.editing.selection import names_leaving
from engine.editing.subflow_drawing import function_of, open_inside
from engine.errors import InvalidEdit
from engine.python.known_names import names_of_node, names_of_returns, names_of_signature
from engine.python.subflow import without_definitions


class Expanding(Arguments):
    node: str


def expand_subflow(gesture: Gesture, asked: Expanding) -> Made:
    """The function goes too, when nothing else calls it."""
    caller = gesture.node(asked.node)
    function = function_of(gesture, caller.id)
    flow = gesture.flow
    if readers := [node.id for node in flow.nodes if caller.id in node.uses]:
        raise InvalidEdit(
            f"The code {quoted(readers[0])} reads {quoted(caller.id)} by name.", fix="Change that code first."
        )
    if caller.call == "each":
        raise InvalidEdit(f"{quoted(caller.id)} runs for each item.", fix="Let it run once first.")
    if leaving := names_leaving(flow, (caller,), caller.block):
        raise InvalidEdit(f"{quoted(caller.block)} gives {listed([*leaving])} of it.", fix="Expand it in the code.")
    inside = open_inside(gesture.drawing, caller.id, gesture.context)
    names = _new_names(gesture, inside.flow)
    found = expand(flow, caller, inside.flow, names)
    places = {names.get(name, name): place for name, place in inside.layout.nodes.items()}
    _exchange(gesture, caller, found)
    _draw(gesture, caller.id, found, Layout(nodes=places))
    if all(node.kind != f"local.{function}" for node in gesture.flow.nodes):
        _forget(gesture, function, inside.flow)
    return gesture.made(f"Expand {caller.id}", *(node.id for node in found.nodes))


def _new_names(gesture: Gesture, subflow: Flow) -> dict[str, str]:
    names = Names(gesture.subject, gesture.layout)
    own = dict.fromkeys(name for node in subflow.nodes for name in (node.id, *node.outputs, *own_names(node)))
    taken = [name for name in own if not names.can_stay(name)]
    fixed = {name for node in subflow.nodes if node.is_block for name in own_names(node)}
    if clashes := sorted(fixed.intersection(taken)):
        raise InvalidEdit(f"{listed(clashes)} means something else around it.", fix="Rename it inside first.")
    names.reserve([*own, *(parameter.name for parameter in subflow.parameters)])
    return {name: names.free(name) for name in taken}


def _exchange(gesture: Gesture, caller: Node, found: Expansion) -> None:
    before = gesture.flow
    index = before.nodes.index(caller)
    indexes = tuple(range(index, index + len(found.nodes)))
    waited = tuple(node.id for node in found.nodes if not node.gives_names)
    gesture.do(AddNodes(nodes=found.nodes, indexes=indexes))
    code = [(node, uses_of(node, gesture.flow.names_at(node))) for node in found.nodes if node.kind == CODE]
    changes = [node.model_copy(update={"uses": uses}) for node, uses in code if uses != node.uses]
    changes += [
        new
        for node in before.nodes
        if node.id != caller.id and (new := _reader(node, caller.id, found, waited)) is not node
    ]
    gesture.do(*([ReplaceNodes(nodes=tuple(changes))] if changes else []))
    gesture.do(RemoveNodes(nodes=(caller.id,)))
    returns = _returns(before, gesture.flow, caller.id, found)
    if returns != gesture.flow.returns:
        gesture.do(SetReturns(returns=returns, nothing=before.returns_nothing))


def _reader(node: Node, caller: str, found: Expansion, waited: tuple[str, ...]) -> Node:
    if node.kind == CODE:
        return node
    after = [one for name in node.after for one in (waited if name == caller else (name,))]
    return changed(
        node,
        inputs={port: read_outside(value, caller, found.fields) for port, value in node.inputs.items()},
        after=tuple(dict.fromkeys(after)),
    )


def _returns(before: Flow, after: Flow, caller: str, found: Expansion) -> Value:
    """What the flow returned, without the caller; None where that is the usual."""
    if before.returns is not None:
        return read_outside(before.returns, caller, found.fields)
    if before.returns_nothing:
        return None
    returned: list[Value] = []
    for name in before.default_returns:
        returned += [Ref(name)] if name != caller else found.fields.values()
    if returned == [Ref(name) for name in after.default_returns]:
        return None
    return returned[0] if len(returned) == 1 else returned or None


def _draw(gesture: Gesture, caller: str, found: Expansion, layout: Layout) -> None:
    """The nodes stand to each other as they did, where the caller stood."""
    old = gesture.layout.nodes.get(caller)
    leave_picture(gesture, [caller])
    if not layout.nodes:
        return
    room = Room(gesture)
    sizes = sizes_of(gesture.subject.specs)
    block = around([box_of(place, sizes.get(name, UNKNOWN)) for name, place in layout.nodes.items()])
    x, y = (old.x, old.y) if old else room.beside([])
    free = room.free(block.at(x, y))
    right, down = free.x - block.x, free.y - block.y
    ids = {node.id for node in found.nodes}
    places: dict[str, Place | None] = {
        name: place.model_copy(update={"x": place.x + right, "y": place.y + down})
        for name, place in layout.nodes.items()
        if name in ids
    }
    gesture.do(PlaceNodes(places=places))


def _forget(gesture: Gesture, function: str, subflow: Flow) -> None:
    """Take a function away, with the named tuple that it gave, and the imports that only they needed."""
    flow = gesture.flow
    used = {
        *names_of_signature(flow),
        *names_of_returns(flow),
        *(name for node in flow.nodes for name in names_of_node(node)),
    }
    header = without_definitions(flow.header or "", {function, subflow.result_type}, used)
    gesture.do(SetFrame(fields={"header": header}))
    gesture.do(set_inner_layout(gesture.layout, function, None))
