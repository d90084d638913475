"""The question `converters`: the kinds that would make a wire between two types fit."""

from __future__ import annotations

from engine.catalogue.spec import NodeSpec
from engine.document.value import Ref
from engine.editing.arguments import Arguments, Wire
from engine.editing.gesture import Gesture
from engine.editing.wiring import input_of
from engine.types.shape import Shape


class Converting(Arguments):
    link: Wire


def converters(gesture: Gesture, asked: Converting) -> list[dict[str, str]]:
    """The best ones first."""
    found = converters_for(gesture, asked.link)
    return [{"kind": spec.kind, "title": spec.title} for spec in found]


def converters_for(gesture: Gesture, wire: Wire) -> list[NodeSpec]:
    """The kinds that convert what a wire carries into what its end takes, as a whole or as one item."""
    reader, spec = gesture.node(wire.target), gesture.spec(wire.target)
    gesture.node(wire.source)
    if spec is None:
        return []
    given = gesture.shapes.of(Ref(wire.source, wire.source_port))
    wanted = input_of(reader, spec, wire.target_port).shape
    found = {one.kind: one for shape in _asked(wanted) for one in gesture.context.catalogue.converters(given, shape)}
    return list(found.values())


def _asked(shape: Shape) -> list[Shape]:
    members = shape.args if shape.name == "union" else (shape,)
    return [shape, *(one.args[0] for one in members if one.name == "list")]
