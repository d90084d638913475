"""What a picture of a flow shows, before it is drawn: boxes with their places, and wires with their colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.catalogue.spec import NodeSpec
from engine.document.automatic_layout import missing_places
from engine.document.flow import Flow, Node
from engine.document.layout import Layout
from studio.sessions.kinds import sort_of

NODE_WIDTH = 212.0
HEADER = 40.0
ROW = 22.0

FindKind = Callable[[str], NodeSpec | None]


@dataclass(frozen=True, slots=True)
class Box:
    """A node in canvas units."""

    title: str
    family: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Wire:
    """A link, from the right side of one box to the left side of another."""

    sort: str
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class Scene:
    """All that a picture shows."""

    boxes: tuple[Box, ...]
    wires: tuple[Wire, ...]


def make_scene(flow: Flow, layout: Layout, find: FindKind) -> Scene:
    """The scene of a flow as the canvas shows it: what has no place gets the one that it would get there."""
    specs = {kind: find(kind) for kind in {node.kind for node in flow.nodes}}
    ports = _ports_in_use(flow)
    sizes = {name: HEADER + ROW * max(1, len(inputs), len(outputs)) for name, (inputs, outputs) in ports.items()}
    boxes = _boxes(flow, layout, specs, sizes)
    wires = [
        Wire(
            _sort(specs[flow.by_id[link.source].kind], link.source_port),
            source.x + source.width,
            source.y + _offset(ports[link.source][1], link.source_port),
            target.x,
            target.y + _offset(ports[link.target][0], link.target_port),
        )
        for link in flow.links
        if (source := boxes.get(link.source)) and (target := boxes.get(link.target))
    ]
    return Scene(tuple(boxes.values()), tuple(wires))


def _boxes(flow: Flow, layout: Layout, specs: dict[str, NodeSpec | None], sizes: dict[str, float]) -> dict[str, Box]:
    drawn = {name: (NODE_WIDTH, height) for name, height in sizes.items()}
    places = {**missing_places(flow, layout, drawn), **layout.nodes}
    boxes: dict[str, Box] = {}
    for node in flow.nodes:
        place = places[node.id]
        boxes[node.id] = Box(
            node.id, _family(node, specs[node.kind]), place.x, place.y, place.width or NODE_WIDTH, sizes[node.id]
        )
    return boxes


def _ports_in_use(flow: Flow) -> dict[str, tuple[list[str], list[str]]]:
    """The inputs and outputs of each node that have wires; a picture is too small for the others."""
    ports: dict[str, tuple[list[str], list[str]]] = {node.id: ([], []) for node in flow.nodes}
    for link in flow.links:
        for name, side, port in ((link.target, 0, link.target_port), (link.source, 1, link.source_port)):
            if name in ports and port not in ports[name][side]:
                ports[name][side].append(port)
    return ports


def _offset(ports: list[str], port: str) -> float:
    return HEADER + ROW * (ports.index(port) + 0.5)


def _sort(spec: NodeSpec | None, port: str) -> str:
    output = spec.output(port) or (spec.outputs[0] if spec.outputs else None) if spec else None
    return sort_of(output.shape) if output else "any"


def _family(node: Node, spec: NodeSpec | None) -> str:
    if node.gives_names:
        return "code"
    return spec.family if spec else node.kind.partition(".")[0]
