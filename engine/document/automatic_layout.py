"""Places for nodes that have none: columns from left to right in the direction of the flow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from engine.document.flow import Flow
from engine.document.layout import Layout, Place

Size = tuple[float, float]
Sizes = Mapping[str, Size]

USUAL: Size = (212.0, 104.0)
_ACROSS = 80.0
"""Between two columns."""
_DOWN = 40.0
"""Between two nodes of a column."""
_SWEEPS = 2
_SINGLES_IN_A_ROW = 5


def lay_out(flow: Flow, sizes: Sizes) -> dict[str, Place]:
    """A place for each node: parts that are not connected stand below each other, single nodes in rows at the end."""
    before, after = _neighbours(flow)
    places: dict[str, Place] = {}
    top = 0.0
    singles: list[str] = []
    for part in _parts(flow, before, after):
        if len(part) == 1:
            singles += part
            continue
        found, height = _lay_out_part(part, before, after, sizes)
        places |= {name: Place(x=x, y=float(round(y + top))) for name, (x, y) in found.items()}
        top += height + _ACROSS
    return places | _in_rows(singles, sizes, top)


def missing_places(flow: Flow, layout: Layout, sizes: Sizes) -> dict[str, Place]:
    """A place for each node that has none, beside what it reads or what reads it, below all others else."""
    missing = [node.id for node in flow.nodes if node.id not in layout.nodes]
    if not missing:
        return {}
    if len(missing) == len(flow.nodes):
        return lay_out(flow, sizes)
    before, after = _neighbours(flow)
    room = _Room(layout, sizes)
    found: dict[str, Place] = {}
    for name in missing:
        found[name] = room.take(name, before[name], after[name])
    return found


class _Room:
    """What stands where, and the free places."""

    def __init__(self, layout: Layout, sizes: Sizes) -> None:
        self._sizes = sizes
        self._boxes = {name: (place.x, place.y, *_size(name, sizes, place)) for name, place in layout.nodes.items()}

    def take(self, name: str, before: Sequence[str], after: Sequence[str]) -> Place:
        """The nearest free place below the point beside a node's neighbours."""
        width, height = self._sizes.get(name, USUAL)
        sources = [self._boxes[one] for one in before if one in self._boxes]
        readers = [self._boxes[one] for one in after if one in self._boxes]
        if sources:
            x, y = max(box[0] + box[2] for box in sources) + _ACROSS, min(box[1] for box in sources)
        elif readers:
            x, y = min(box[0] for box in readers) - _ACROSS - width, min(box[1] for box in readers)
        else:
            boxes = self._boxes.values()
            x, y = min(box[0] for box in boxes), max(box[1] + box[3] for box in boxes) + _ACROSS
        column = sorted(
            (box for box in self._boxes.values() if box[0] < x + width + _DOWN and x < box[0] + box[2] + _DOWN),
            key=lambda box: box[1],
        )
        for box in column:
            if y < box[1] + box[3] + _DOWN and box[1] < y + height + _DOWN:
                y = box[1] + box[3] + _DOWN
        self._boxes[name] = (x, y, width, height)
        return Place(x=x, y=y)


def _size(name: str, sizes: Sizes, place: Place) -> Size:
    width, height = sizes.get(name, USUAL)
    return place.width or width, place.height or height


def _neighbours(flow: Flow) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What each node reads, and what reads it, each once; a wire back in a loop is left out."""
    position = {node.id: index for index, node in enumerate(flow.nodes)}
    before: dict[str, list[str]] = {name: [] for name in position}
    after: dict[str, list[str]] = {name: [] for name in position}
    for source, target in dict.fromkeys((link.source, link.target) for link in flow.links):
        if source in position and source != target:
            before[target].append(source)
            after[source].append(target)
    for source, target in _wires_back(position, before, after):
        before[target].remove(source)
        after[source].remove(target)
    return before, after


def _wires_back(
    position: Mapping[str, int], before: Mapping[str, list[str]], after: Mapping[str, list[str]]
) -> list[tuple[str, str]]:
    """Wires without which nothing goes round: of the nodes in loops, those against the order of the statements."""
    waiting = {name: len(sources) for name, sources in before.items()}
    ready = [name for name, count in waiting.items() if count == 0]
    while ready:
        for target in after[ready.pop()]:
            waiting[target] -= 1
            if waiting[target] == 0:
                ready.append(target)
    tangled = {name for name, count in waiting.items() if count > 0}
    return [
        (source, target)
        for target in tangled
        for source in before[target]
        if source in tangled and position[source] >= position[target]
    ]


def _parts(flow: Flow, before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> list[list[str]]:
    """The nodes, part by part as they are connected, in the order of their statements."""
    part_of: dict[str, int] = {}
    for number, node in enumerate(flow.nodes):
        waiting = [node.id] if node.id not in part_of else []
        while waiting:
            name = waiting.pop()
            if name not in part_of:
                part_of[name] = number
                waiting += [*before[name], *after[name]]
    parts: dict[int, list[str]] = defaultdict(list)
    for node in flow.nodes:
        parts[part_of[node.id]].append(node.id)
    return list(parts.values())


def _lay_out_part(
    part: list[str], before: Mapping[str, list[str]], after: Mapping[str, list[str]], sizes: Sizes
) -> tuple[dict[str, tuple[float, float]], float]:
    columns = _ordered(_columns(part, before, after), before, after)
    places: dict[str, tuple[float, float]] = {}
    x = 0.0
    for column in columns:
        tops = _tops(column, before, places, sizes)
        places |= {name: (x, top) for name, top in zip(column, tops, strict=True)}
        x += max(sizes.get(name, USUAL)[0] for name in column) + _ACROSS
    highest = min(y for _, y in places.values())
    lowest = max(y + sizes.get(name, USUAL)[1] for name, (_, y) in places.items())
    return {name: (x, y - highest) for name, (x, y) in places.items()}, lowest - highest


def _columns(part: list[str], before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> list[list[str]]:
    """The nodes by the length of the longest way to them; one that reads nothing stands right before its reader."""
    column: dict[str, int] = {}
    waiting = {name: len(before[name]) for name in part}
    ready = [name for name in part if not waiting[name]]
    order: list[str] = []
    while ready:
        name = ready.pop()
        order.append(name)
        column[name] = max((column[source] + 1 for source in before[name]), default=0)
        for target in after[name]:
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    for name in reversed(order):
        if not before[name] and after[name]:
            column[name] = min(column[target] for target in after[name]) - 1
    found: list[list[str]] = [[] for _ in range(max(column.values()) + 1)]
    for name in part:
        found[column[name]].append(name)
    return [names for names in found if names]


def _ordered(
    columns: list[list[str]], before: Mapping[str, list[str]], after: Mapping[str, list[str]]
) -> list[list[str]]:
    """The columns with neighbours at about the same height, so that fewer wires cross."""
    rank = {name: index / len(column) for column in columns for index, name in enumerate(column)}
    for sweep in range(_SWEEPS):
        beside = before if sweep % 2 == 0 else after
        for index in range(len(columns)) if sweep % 2 == 0 else reversed(range(len(columns))):
            mean = {name: _mean([rank[one] for one in beside[name]], rank[name]) for name in columns[index]}
            columns[index] = sorted(columns[index], key=mean.__getitem__)
            rank |= {name: place / len(columns[index]) for place, name in enumerate(columns[index])}
    return columns


def _tops(
    column: list[str], before: Mapping[str, list[str]], places: Mapping[str, tuple[float, float]], sizes: Sizes
) -> list[float]:
    """The upper edges in a column: each as near to the height of what it reads as those above it let it be."""
    wished = [_mean([places[source][1] for source in before[name] if source in places], 0.0) for name in column]
    tops: list[float] = []
    free = float("-inf")
    for name, wish in zip(column, wished, strict=True):
        tops.append(max(wish, free))
        free = tops[-1] + sizes.get(name, USUAL)[1] + _DOWN
    shift = _mean([wish - top for wish, top in zip(wished, tops, strict=True)], 0.0)
    return [top + shift for top in tops]


def _in_rows(names: list[str], sizes: Sizes, top: float) -> dict[str, Place]:
    places: dict[str, Place] = {}
    for start in range(0, len(names), _SINGLES_IN_A_ROW):
        row = names[start : start + _SINGLES_IN_A_ROW]
        x = 0.0
        for name in row:
            places[name] = Place(x=x, y=top)
            x += sizes.get(name, USUAL)[0] + _ACROSS
        top += max(sizes.get(name, USUAL)[1] for name in row) + _DOWN
    return places


def _mean(numbers: list[float], otherwise: float) -> float:
    return sum(numbers) / len(numbers) if numbers else otherwise
