"""Places for nodes that have none: columns from left to right in the direction of the flow.

What runs in an arm of a block stands together, to the right of the block: the canvas draws a frame around it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.document.blocks import children, inside
from engine.document.columns import ACROSS, DOWN, USUAL, Point, Size, Sizes, arranged, neighbours
from engine.document.flow import Flow, Node
from engine.document.layout import Layout, Place

Scope = tuple[str, str]

# The canvas keeps the same distances: `ARM` in studio/canvas/src/canvas/scene/arm_frames.ts.
_TO_ARMS = 56.0
"""Between the head of a block and the frames of its arms."""
_MARGIN = 20.0
"""Between a frame and what stands in it."""
_TITLE = 26.0
_EMPTY: Size = (212.0, 40.0)
"""Room for something to be dropped into an arm in which nothing stands."""
_GIVEN = 140.0
"""To the right of the frames, for the names that a block gives."""


def lay_out(flow: Flow, sizes: Sizes) -> dict[str, Place]:
    """A place for each node: parts that are not connected stand below each other, single nodes in rows at the end."""
    return {name: Place(x=x, y=y) for name, (x, y) in _Pictures(flow, sizes).of_scope(("", "")).places.items()}


def missing_places(flow: Flow, layout: Layout, sizes: Sizes) -> dict[str, Place]:
    """A place for each node that has none, beside what it reads or what reads it, below all others else."""
    missing = {node.id: node for node in flow.nodes if node.id not in layout.nodes}
    if not missing:
        return {}
    if len(missing) == len(flow.nodes):
        return lay_out(flow, sizes)
    before, after = neighbours([node.id for node in flow.nodes], _leads(flow))
    room = _Room(layout, sizes)
    pictures = _Pictures(flow, sizes)
    found: dict[str, Place] = {}
    for name, node in missing.items():
        if node.block in missing:
            continue
        # A block that is new as a whole finds its place as a whole.
        whole = pictures.of(node)
        place = room.take(name, before[name], after[name], whole.size)
        for inner, (x, y) in whole.places.items():
            if inner in missing:
                found[inner] = Place(x=place.x + x, y=place.y + y)
    return found


@dataclass(frozen=True, slots=True)
class _Picture:
    """Nodes that stand together, from 0, 0 on."""

    places: Mapping[str, Point]
    size: Size


class _Pictures:
    """The pictures of a flow's blocks and arms."""

    def __init__(self, flow: Flow, sizes: Sizes) -> None:
        self._flow = flow
        self._sizes = sizes
        self._children = children(flow.nodes)
        self._leads = _leads_by_scope(flow)

    def of_scope(self, scope: Scope) -> _Picture:
        nodes = self._children.get(scope, [])
        parts = {node.id: self.of(node) for node in nodes}
        sizes = {name: part.size for name, part in parts.items()}
        corners = arranged(list(parts), self._leads.get(scope, ()), sizes)
        places = {
            inner: (left + x, top + y)
            for name, (left, top) in corners.items()
            for inner, (x, y) in parts[name].places.items()
        }
        right = max((x + sizes[name][0] for name, (x, _) in corners.items()), default=0.0)
        bottom = max((y + sizes[name][1] for name, (_, y) in corners.items()), default=0.0)
        return _Picture(places, (right, bottom))

    def of(self, node: Node) -> _Picture:
        """A node by itself; a block with all that stands in it."""
        width, height = self._sizes.get(node.id, USUAL)
        places: dict[str, Point] = {node.id: (0.0, 0.0)}
        if not node.is_block:
            return _Picture(places, (width, height))
        left, top, right = width + _TO_ARMS, 0.0, width
        for arm in node.arms:
            picture = self.of_scope((node.id, arm.name))
            inner_width, inner_height = picture.size if picture.places else _EMPTY
            for name, (x, y) in picture.places.items():
                places[name] = (left + _MARGIN + x, top + _MARGIN + _TITLE + y)
            right = max(right, left + inner_width + 2 * _MARGIN)
            top += inner_height + 2 * _MARGIN + _TITLE + _MARGIN
        return _Picture(places, (right + _GIVEN, max(height, top - _MARGIN)))


class _Room:
    """What stands where, and the free places."""

    def __init__(self, layout: Layout, sizes: Sizes) -> None:
        self._boxes = {name: (place.x, place.y, *_size(name, sizes, place)) for name, place in layout.nodes.items()}

    def take(self, name: str, before: Sequence[str], after: Sequence[str], size: Size) -> Place:
        """The nearest free place below the point beside a node's neighbours."""
        width, height = size
        sources = [self._boxes[one] for one in before if one in self._boxes]
        readers = [self._boxes[one] for one in after if one in self._boxes]
        if sources:
            x, y = max(box[0] + box[2] for box in sources) + ACROSS, min(box[1] for box in sources)
        elif readers:
            x, y = min(box[0] for box in readers) - ACROSS - width, min(box[1] for box in readers)
        else:
            boxes = self._boxes.values()
            x, y = min(box[0] for box in boxes), max(box[1] + box[3] for box in boxes) + ACROSS
        column = sorted(
            (box for box in self._boxes.values() if box[0] < x + width + DOWN and x < box[0] + box[2] + DOWN),
            key=lambda box: box[1],
        )
        for box in column:
            if y < box[1] + box[3] + DOWN and box[1] < y + height + DOWN:
                y = box[1] + box[3] + DOWN
        self._boxes[name] = (x, y, width, height)
        return Place(x=x, y=y)


def _size(name: str, sizes: Sizes, place: Place) -> Size:
    width, height = sizes.get(name, USUAL)
    return place.width or width, place.height or height


def _leads(flow: Flow) -> Iterator[tuple[str, str]]:
    """What stands left of what: sources of their readers, and the head of a block of what stands in it."""
    if flow.has_blocks:
        for node in flow.nodes:
            if node.block in flow.by_id:
                yield node.block, node.id
        for link in flow.links:
            block = flow.by_id.get(link.source)
            if block is None or not block.is_block:
                continue
            within = {one.id for one in inside(flow.nodes, block.id)}
            if link.target not in within:
                yield from ((name, link.target) for name in within)
    yield from ((link.source, link.target) for link in flow.links)


def _leads_by_scope(flow: Flow) -> Mapping[Scope, Sequence[tuple[str, str]]]:
    """The wires of a flow, between those nodes around their ends that stand in the same arm."""
    paths = {node.id: list(_path(flow, node)) for node in flow.nodes} if flow.has_blocks else {}
    found: dict[Scope, list[tuple[str, str]]] = defaultdict(list)
    for link in flow.links:
        if not flow.has_blocks:
            found["", ""].append((link.source, link.target))
        elif link.source in paths:
            siblings = {scope: name for name, scope in paths[link.source]}
            shared = next(
                ((siblings[scope], name, scope) for name, scope in paths[link.target] if scope in siblings), None
            )
            if shared is not None:
                found[shared[2]].append((shared[0], shared[1]))
    return found


def _path(flow: Flow, node: Node) -> Iterator[tuple[str, Scope]]:
    """A node and the blocks around it, from the inside out, each with where it stands."""
    seen: set[str] = set()
    current: Node | None = node
    while current is not None and current.id not in seen:
        seen.add(current.id)
        yield current.id, (current.block, current.arm)
        current = flow.by_id.get(current.block) if current.block else None
