"""Where a new node stands: beside what it belongs to, and never on top of another one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from engine.catalogue.spec import NodeSpec
from engine.document.layout import Place
from engine.editing.gesture import Gesture
from engine.form.field import field_of

Size = tuple[float, float]

WIDTH = 212.0
_FRAME = 56.0
_ROW = 24.0
_COLLAPSED = 36.0
UNKNOWN: Size = (WIDTH, 152.0)
"""For code, and kinds that nothing is known of."""
_OPTIONAL = 2
"""So many settings are shown on a node besides those that it cannot do without."""

GAP = 24.0
"""Between a new node and those around it."""
COLUMN = 80.0
"""Between a node and the next one in the direction of the flow."""


@dataclass(frozen=True, slots=True)
class Box:
    """A node's rectangle on the canvas."""

    x: float
    y: float
    width: float
    height: float

    def at(self, x: float, y: float) -> Box:
        """A box of the same size elsewhere."""
        return replace(self, x=x, y=y)

    def touches(self, other: Box) -> bool:
        """Whether two boxes overlap or have less than a gap between them."""
        return (
            self.x < other.x + other.width + GAP
            and other.x < self.x + self.width + GAP
            and self.y < other.y + other.height + GAP
            and other.y < self.y + self.height + GAP
        )


def size_of(spec: NodeSpec | None) -> Size:
    """The width and height of a node as the canvas draws it, as far as its kind tells."""
    if spec is None:
        return UNKNOWN
    settings = [port for port in spec.inputs if field_of(port).control != "wire"]
    needed = sum(port.required for port in settings)
    wires = max(len(spec.inputs) - len(settings), len(spec.outputs))
    return WIDTH, _FRAME + _ROW * (wires + needed + min(_OPTIONAL, len(settings) - needed))


def sizes_of(specs: Mapping[str, NodeSpec | None]) -> dict[str, Size]:
    """The sizes of many nodes by their ids; each kind is looked at once."""
    known: dict[str, Size] = {}
    for spec in specs.values():
        if spec is not None and spec.kind not in known:
            known[spec.kind] = size_of(spec)
    return {name: known[spec.kind] if spec else UNKNOWN for name, spec in specs.items()}


class Room:
    """The boxes of a drawing, and the free places between them."""

    def __init__(self, gesture: Gesture, without: Iterable[str] = ()) -> None:
        gone = set(without)
        sizes = sizes_of(gesture.subject.specs)
        self._boxes = {
            name: box_of(place, sizes.get(name, UNKNOWN))
            for name, place in gesture.layout.nodes.items()
            if name not in gone
        }

    def box(self, name: str) -> Box | None:
        """The box of a node, None when it has no place yet."""
        return self._boxes.get(name)

    def take(self, name: str, x: float, y: float, spec: NodeSpec | None) -> Place:
        """The nearest free place below a point; it is taken from then on."""
        box = self.free(Box(x, y, *size_of(spec)))
        self._boxes[name] = box
        return Place(x=box.x, y=box.y)

    def free(self, box: Box) -> Box:
        """The nearest box of that size below, that touches no other."""
        column = sorted(
            (one for one in self._boxes.values() if box.touches(Box(one.x, box.y, one.width, box.height))),
            key=lambda one: one.y,
        )
        for one in column:
            if box.touches(one):
                box = replace(box, y=one.y + one.height + GAP)
        return box

    def beside(self, names: Iterable[str], *, before: bool = False) -> tuple[float, float]:
        """A point to the right of nodes, or to the left; below everything when none of them has a place."""
        boxes = [box for name in names if (box := self._boxes.get(name))]
        if boxes and before:
            return min(box.x for box in boxes) - COLUMN - WIDTH, min(box.y for box in boxes)
        if boxes:
            return max(box.x + box.width for box in boxes) + COLUMN, min(box.y for box in boxes)
        if not self._boxes:
            return 0.0, 0.0
        left = min(box.x for box in self._boxes.values())
        return left, max(box.y + box.height for box in self._boxes.values()) + COLUMN


def box_of(place: Place, size: Size) -> Box:
    """The box of a placed node."""
    width, height = size
    return Box(place.x, place.y, place.width or width, _COLLAPSED if place.collapsed else place.height or height)
