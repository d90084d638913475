"""Places for the nodes of a flow that nobody has arranged: in layers from left to right, with few crossings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from engine.document.flow import Flow

SWEEPS = 4
"""Each one orders a layer by where its neighbours stand; after a few nothing changes any more."""


def layers(flow: Flow) -> list[list[str]]:
    """The nodes in columns: each right of all that it reads, where that is possible, ordered to cross few wires."""
    known = flow.by_id
    sources: dict[str, list[str]] = {name: [] for name in known}
    targets: dict[str, list[str]] = {name: [] for name in known}
    for link in dict.fromkeys((link.source, link.target) for link in flow.links):
        if link[0] in known and link[0] != link[1]:
            sources[link[1]].append(link[0])
            targets[link[0]].append(link[1])
    columns: defaultdict[int, list[str]] = defaultdict(list)
    for name, column in _columns(list(known), sources, targets).items():
        columns[column].append(name)
    ordered = [columns[number] for number in sorted(columns)]
    for _ in range(SWEEPS):
        for before, column in pairwise(ordered):
            _order_by_neighbours(column, before, sources)
        for after, column in pairwise(reversed(ordered)):
            _order_by_neighbours(column, after, targets)
    return ordered


def _columns(
    names: Sequence[str], sources: Mapping[str, Sequence[str]], targets: Mapping[str, Sequence[str]]
) -> dict[str, int]:
    """The longest way to each node from one that reads nothing. Nodes of a loop come where the loop is entered."""
    waiting = {name: len(sources[name]) for name in names}
    ready = [name for name in names if not waiting[name]]
    columns = dict.fromkeys(names, 0)
    done: set[str] = set()
    while len(done) < len(names):
        if not ready:
            ready.append(next(name for name in names if name not in done))
        name = ready.pop(0)
        if name in done:
            continue
        done.add(name)
        for target in targets[name]:
            if target not in done:
                columns[target] = max(columns[target], columns[name] + 1)
            waiting[target] -= 1
            if waiting[target] == 0:
                ready.append(target)
    return columns


def _order_by_neighbours(column: list[str], beside: Sequence[str], neighbours: Mapping[str, Sequence[str]]) -> None:
    place = {name: index / max(1, len(beside) - 1) for index, name in enumerate(beside)}
    before = {name: index / max(1, len(column) - 1) for index, name in enumerate(column)}

    def middle(name: str) -> float:
        places = [place[one] for one in neighbours[name] if one in place]
        return sum(places) / len(places) if places else before[name]

    column.sort(key=middle)
