"""`delete`: take nodes, wires, frames and notes away; with `heal`, what came in flows on where it fits."""

from __future__ import annotations

from collections import defaultdict

from engine.document.blocks import INSIDE, own_names
from engine.document.edits import Disconnect, RemoveNodes, ReplaceNodes
from engine.document.flow import Node
from engine.document.layout import Group, Place, PlaceNodes, SetGroup, SetNote
from engine.editing.arguments import Arguments, Wire
from engine.editing.aside import put_aside, set_aside
from engine.editing.bypass import bypass
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.inside import move_inside
from engine.editing.pin import without_pins
from engine.errors import InvalidEdit


class Deleting(Arguments):
    nodes: tuple[str, ...] = ()
    links: tuple[Wire, ...] = ()
    groups: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    heal: bool = False


def delete(gesture: Gesture, asked: Deleting) -> Made:
    """What is read by code cannot go alone."""
    gone = dict.fromkeys(asked.nodes)
    _cut(gesture, [wire for wire in asked.links if not {wire.source, wire.target} & {*gone}])
    kept = put_aside(gesture.layout)
    if here := tuple(name for name in gone if name not in kept):
        if asked.heal:
            bypass(gesture, here)
        _part(gesture, {*here})
        gesture.do(RemoveNodes(nodes=here))
    if any(name in kept for name in gone):
        gesture.do(set_aside({name: one for name, one in kept.items() if name not in gone}))
    leave_picture(gesture, [*gone])
    without_pins(gesture, [*gone])
    for name in dict.fromkeys(asked.groups):
        if name not in gesture.layout.groups:
            raise InvalidEdit(f"There is no frame {name!r}.", fix="It may be gone already.")
        gesture.do(SetGroup(id=name, group=None))
    for name in dict.fromkeys(asked.notes):
        if name not in gesture.layout.notes:
            raise InvalidEdit(f"There is no note {name!r}.", fix="It may be gone already.")
        gesture.do(SetNote(id=name, note=None))
    return gesture.made(_label(asked))


def _part(gesture: Gesture, gone: set[str]) -> None:
    """What stood in several arms of a block that goes without it stands together: each has a variable of its own."""
    parted: list[Node] = []
    for node in gesture.flow.nodes:
        if node.block not in gone or node.id in gone or not node.variable:
            continue
        binders = [one for one in gesture.flow.nodes if one.block == node.block and node.variable in own_names(one)]
        if len(binders) > 1 and binders[0] is not node:
            parted.append(node.model_copy(update={"variable": None, "text": None}))
    if parted:
        gesture.do(ReplaceNodes(nodes=tuple(parted)))


def leave_picture(gesture: Gesture, gone: list[str]) -> None:
    """Take nodes off the picture and out of their frames; a frame that held nothing else goes with them."""
    layout = gesture.layout
    places: dict[str, Place | None] = {name: None for name in gone if name in layout.nodes}
    if places:
        gesture.do(PlaceNodes(places=places))
    for name, group in layout.groups.items():
        left = tuple(one for one in group.nodes if one not in gone)
        if len(left) < len(group.nodes):
            new: Group | None = group.model_copy(update={"nodes": left}) if left else None
            gesture.do(SetGroup(id=name, group=new))


def _cut(gesture: Gesture, wires: list[Wire]) -> None:
    """Within one input the last wire first, so that the paths of the others still lead to them."""
    by_input: dict[tuple[str, str], list[Wire]] = defaultdict(list)
    for wire in dict.fromkeys(wires):
        by_input[wire.target, wire.target_port].append(wire)
    for found in by_input.values():
        if found[0].target_port == INSIDE:
            block = gesture.node(found[0].source)
            move_inside(gesture, [found[0].target], block.block, block.arm)
            continue
        for wire in sorted(found, key=lambda one: [(isinstance(step, int), step) for step in one.path], reverse=True):
            gesture.do(
                Disconnect(
                    source=wire.source,
                    source_port=wire.source_port,
                    target=wire.target,
                    target_port=wire.target_port,
                    path=wire.path,
                )
            )


def _label(asked: Deleting) -> str:
    things = {"node": asked.nodes, "wire": asked.links, "frame": asked.groups, "note": asked.notes}
    said = [f"{len(found)} {word}s" if len(found) > 1 else word for word, found in things.items() if found]
    return f"Delete {' and '.join(said)}" if said else "Delete"
