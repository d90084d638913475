"""`group`: a frame around nodes."""

from __future__ import annotations

from engine.document.layout import Group, Place, SetGroup
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.paste_picture import around, free_group
from engine.editing.places import Room
from engine.errors import InvalidEdit

_MARGIN = 24.0
_TITLE = 32.0


class Grouping(Arguments):
    nodes: tuple[str, ...]
    title: str = ""


def group(gesture: Gesture, asked: Grouping) -> Made:
    """A node stands in one frame: it leaves the one that it was in."""
    known = {*gesture.flow.by_id, *gesture.layout.nodes}
    members = tuple(dict.fromkeys(asked.nodes))
    for name in members:
        if name not in known:
            gesture.node(name)
    if not members:
        raise InvalidEdit("A frame needs nodes.", fix="Select some first.")
    for name, old in gesture.layout.groups.items():
        left = tuple(one for one in old.nodes if one not in members)
        if left != old.nodes:
            gesture.do(SetGroup(id=name, group=old.model_copy(update={"nodes": left}) if left else None))
    room = Room(gesture)
    boxes = [box for name in members if (box := room.box(name))]
    place = Place()
    if boxes:
        box = around(boxes)
        place = Place(
            x=box.x - _MARGIN,
            y=box.y - _MARGIN - _TITLE,
            width=box.width + 2 * _MARGIN,
            height=box.height + 2 * _MARGIN + _TITLE,
        )
    gesture.do(SetGroup(id=free_group(gesture), group=Group(title=asked.title, nodes=members, place=place)))
    return gesture.made("Group")
