"""Columns from left to right in the direction of what leads where: nodes, or whole blocks as one box each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

Size = tuple[float, float]
Sizes = Mapping[str, Size]
Point = tuple[float, float]
Neighbours = Mapping[str, list[str]]

USUAL: Size = (212.0, 104.0)
ACROSS = 80.0
"""Between two columns."""
DOWN = 40.0
"""Between two boxes of a column."""
_SWEEPS = 2
_SINGLES_IN_A_ROW = 5


def arranged(names: Sequence[str], pairs: Iterable[tuple[str, str]], sizes: Sizes) -> dict[str, Point]:
    """The upper left corner of each box, from 0, 0 on.

    `pairs` say what leads to what. Parts that are not connected stand below each other, single boxes at the end.
    """
    before, after = neighbours(names, pairs)
    places: dict[str, Point] = {}
    top = 0.0
    singles: list[str] = []
    for part in _parts(names, before, after):
        if len(part) == 1:
            singles += part
            continue
        found, height = _lay_out_part(part, before, after, sizes)
        places |= {name: (x, float(round(y + top))) for name, (x, y) in found.items()}
        top += height + ACROSS
    return places | _in_rows(singles, sizes, top)


def neighbours(
    names: Sequence[str], pairs: Iterable[tuple[str, str]]
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """What leads to each box, and where it leads, each once; a way back in a loop is left out."""
    position = {name: index for index, name in enumerate(names)}
    before: dict[str, list[str]] = {name: [] for name in position}
    after: dict[str, list[str]] = {name: [] for name in position}
    for source, target in dict.fromkeys(pairs):
        if source in position and target in position and source != target:
            before[target].append(source)
            after[source].append(target)
    for source, target in _wires_back(position, before, after):
        before[target].remove(source)
        after[source].remove(target)
    return before, after


def _wires_back(position: Mapping[str, int], before: Neighbours, after: Neighbours) -> list[tuple[str, str]]:
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


def _parts(names: Sequence[str], before: Neighbours, after: Neighbours) -> list[list[str]]:
    """The boxes, part by part as they are connected, in their order."""
    part_of: dict[str, int] = {}
    for number, first in enumerate(names):
        waiting = [first] if first not in part_of else []
        while waiting:
            name = waiting.pop()
            if name not in part_of:
                part_of[name] = number
                waiting += [*before[name], *after[name]]
    parts: dict[int, list[str]] = defaultdict(list)
    for name in names:
        parts[part_of[name]].append(name)
    return list(parts.values())


def _lay_out_part(
    part: list[str], before: Neighbours, after: Neighbours, sizes: Sizes
) -> tuple[dict[str, Point], float]:
    columns = _ordered(_columns(part, before, after), before, after)
    places: dict[str, Point] = {}
    x = 0.0
    for column in columns:
        tops = _tops(column, before, places, sizes)
        places |= {name: (x, top) for name, top in zip(column, tops, strict=True)}
        x += max(sizes.get(name, USUAL)[0] for name in column) + ACROSS
    highest = min(y for _, y in places.values())
    lowest = max(y + sizes.get(name, USUAL)[1] for name, (_, y) in places.items())
    return {name: (x, y - highest) for name, (x, y) in places.items()}, lowest - highest


def _columns(part: list[str], before: Neighbours, after: Neighbours) -> list[list[str]]:
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


def _ordered(columns: list[list[str]], before: Neighbours, after: Neighbours) -> list[list[str]]:
    """The columns with neighbours at about the same height, so that fewer wires cross."""
    rank = {name: index / len(column) for column in columns for index, name in enumerate(column)}
    for sweep in range(_SWEEPS):
        beside = before if sweep % 2 == 0 else after
        for index in range(len(columns)) if sweep % 2 == 0 else reversed(range(len(columns))):
            mean = {name: _mean([rank[one] for one in beside[name]], rank[name]) for name in columns[index]}
            columns[index] = sorted(columns[index], key=mean.__getitem__)
            rank |= {name: place / len(columns[index]) for place, name in enumerate(columns[index])}
    return columns


def _tops(column: list[str], before: Neighbours, places: Mapping[str, Point], sizes: Sizes) -> list[float]:
    """The upper edges in a column: each as near to the height of what it reads as those above it let it be."""
    wished = [_mean([places[source][1] for source in before[name] if source in places], 0.0) for name in column]
    tops: list[float] = []
    free = float("-inf")
    for name, wish in zip(column, wished, strict=True):
        tops.append(max(wish, free))
        free = tops[-1] + sizes.get(name, USUAL)[1] + DOWN
    shift = _mean([wish - top for wish, top in zip(wished, tops, strict=True)], 0.0)
    return [top + shift for top in tops]


def _in_rows(names: list[str], sizes: Sizes, top: float) -> dict[str, Point]:
    places: dict[str, Point] = {}
    for start in range(0, len(names), _SINGLES_IN_A_ROW):
        row = names[start : start + _SINGLES_IN_A_ROW]
        x = 0.0
        for name in row:
            places[name] = (x, top)
            x += sizes.get(name, USUAL)[0] + ACROSS
        top += max(sizes.get(name, USUAL)[1] for name in row) + DOWN
    return places


def _mean(numbers: list[float], otherwise: float) -> float:
    return sum(numbers) / len(numbers) if numbers else otherwise
