"""Where pasted nodes stand: as they stood to each other, in a free place."""

from __future__ import annotations

from collections.abc import Mapping

from engine.document.layout import Place, PlaceNodes, SetGroup
from engine.editing.arguments import Point
from engine.editing.clipping import Clipping
from engine.editing.gesture import Gesture
from engine.editing.places import GAP, Box, Room, box_of, sizes_of

_STEP = 48.0


def place_pasted(gesture: Gesture, clipping: Clipping, names: Mapping[str, str], at: Point | None) -> None:
    """`at` is the upper left corner; without it they come beside where they were copied."""
    ids = [node.id for node in clipping.nodes]
    specs = {node.id: gesture.subject.specs.get(names.get(node.id, node.id)) for node in clipping.nodes}
    sizes = sizes_of(specs)
    boxes = {name: box_of(place, sizes[name]) for name in ids if (place := clipping.places.get(name))}
    room = Room(gesture)
    if boxes:
        block = around(list(boxes.values()))
        wished = (block.x + _STEP, block.y + _STEP) if at is None else at
        free = room.free(Box(*wished, block.width, block.height))
        right, down = free.x - block.x, free.y - block.y
    else:
        block = Box(*(at or room.beside([])), 0, 0)
        right = down = 0.0
    places: dict[str, Place | None] = {}
    for name in ids:
        new = names.get(name, name)
        old = clipping.places.get(name)
        if old is not None:
            places[new] = old.model_copy(update={"x": old.x + right, "y": old.y + down})
        else:
            below = (block.x + right, block.y + down + block.height + GAP)
            places[new] = room.take(new, *below, specs[name])
    gesture.do(PlaceNodes(places=places))
    _frames(gesture, clipping, names, right, down)


def _frames(gesture: Gesture, clipping: Clipping, names: Mapping[str, str], right: float, down: float) -> None:
    for group in clipping.groups:
        place = group.place.model_copy(update={"x": group.place.x + right, "y": group.place.y + down})
        members = tuple(names.get(name, name) for name in group.nodes)
        new = group.model_copy(update={"nodes": members, "place": place})
        gesture.do(SetGroup(id=free_group(gesture), group=new))


def free_group(gesture: Gesture) -> str:
    """An id for a new frame."""
    number = len(gesture.layout.groups) + 1
    while f"group_{number}" in gesture.layout.groups:
        number += 1
    return f"group_{number}"


def around(boxes: list[Box]) -> Box:
    """The box around others."""
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right = max(box.x + box.width for box in boxes)
    bottom = max(box.y + box.height for box in boxes)
    return Box(left, top, right - left, bottom - top)
