"""What a picture of a flow shows, before it is drawn: boxes with their places, and wires with their colours."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engine.catalogue.spec import NodeSpec
from engine.document.flow import CODE, Flow, Node
from engine.document.layout import Layout
from studio.pictures.layered import layers
from studio.sessions.kinds import sort_of

NODE_WIDTH = 212.0
HEADER = 40.0
ROW = 22.0
GAP_X = 64.0
GAP_Y = 28.0

FindKind = Callable[[str], NodeSpec | None]


@dataclass(frozen=True, slots=True)
class Box:
    """A node in canvas units. `colour` is one that a person chose, else empty."""

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
    """The scene of a flow, in its layout if every node has a place there, else arranged."""
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
    arranged = {} if all(node.id in layout.nodes for node in flow.nodes) else _arranged(flow, sizes)
    boxes: dict[str, Box] = {}
    for node in flow.nodes:
        place = layout.nodes.get(node.id)
        x, y = arranged.get(node.id) or (place.x, place.y) if place else arranged[node.id]
        width = place.width if place and place.width else NODE_WIDTH
        boxes[node.id] = Box(node.id, _family(node, specs[node.kind]), x, y, width, sizes[node.id])
    return boxes


def _arranged(flow: Flow, sizes: dict[str, float]) -> dict[str, tuple[float, float]]:
    columns = layers(flow)
    heights = [sum(sizes[name] for name in column) + GAP_Y * (len(column) - 1) for column in columns]
    places: dict[str, tuple[float, float]] = {}
    for number, (column, height) in enumerate(zip(columns, heights, strict=True)):
        y = (max(heights) - height) / 2
        for name in column:
            places[name] = (number * (NODE_WIDTH + GAP_X), y)
            y += sizes[name] + GAP_Y
    return places


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
    if node.kind == CODE:
        return "code"
    return spec.family if spec else node.kind.partition(".")[0]
