"""Places for the nodes of a drawing that have none, as after typing them or opening a file without a layout."""

from __future__ import annotations

from engine.document.automatic_layout import missing_places
from engine.document.drawing import Drawing
from engine.document.layout import PlaceNodes
from engine.editing.context import Context
from engine.editing.gesture import Gesture
from engine.editing.places import size_of


def place_missing(drawing: Drawing, context: Context) -> PlaceNodes | None:
    """The edit that gives each node a place, None when all of them have one."""
    if all(name in drawing.layout.nodes for name in drawing.flow.by_id):
        return None
    specs = Gesture(drawing, context).subject.specs
    sizes = {name: size_of(spec) for name, spec in specs.items()}
    return PlaceNodes(places={**missing_places(drawing.flow, drawing.layout, sizes)})
