"""Places for the nodes of a drawing that have none, as after typing them or opening a file without a layout."""

from __future__ import annotations

from engine.document.automatic_layout import missing_places
from engine.document.drawing import Drawing
from engine.document.layout import PlaceNodes
from engine.editing.context import Context
from engine.editing.gesture import Gesture
from engine.editing.places import sizes_of

_OUTPUT = 100.0
"""Room below a node for what it will show once it has run, in pixels of the canvas."""


def place_missing(drawing: Drawing, context: Context) -> PlaceNodes | None:
    """The edit that gives each node a place, None when all of them have one."""
    if all(name in drawing.layout.nodes for name in drawing.flow.by_id):
        return None
    specs = Gesture(drawing, context).subject.specs
    drawn = sizes_of(specs)
    sizes = {name: (width, height + _OUTPUT) for name, (width, height) in drawn.items()}
    return PlaceNodes(places={**missing_places(drawing.flow, drawing.layout, sizes)})
