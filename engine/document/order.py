"""The order of the statements: that of the document where it holds, else the nearest one in which it does."""

from __future__ import annotations

from heapq import heapify, heappop, heappush

from engine.document.flow import Flow, Node
from engine.errors import InvalidFlow


def statement_order(flow: Flow) -> tuple[Node, ...]:
    """The nodes, each after all that it reads. Raises InvalidFlow with the names of a loop."""
    position = {node.id: index for index, node in enumerate(flow.nodes)}
    needs: dict[str, set[str]] = {node.id: set() for node in flow.nodes}
    for link in flow.links:
        if link.source in position:
            needs[link.target].add(link.source)
    if all(position[source] < position[target] for target, sources in needs.items() for source in sources):
        return flow.nodes
    return tuple(flow.by_id[name] for name in _sorted(needs, position))


def _sorted(needs: dict[str, set[str]], position: dict[str, int]) -> list[str]:
    readers: dict[str, list[str]] = {name: [] for name in needs}
    for target, sources in needs.items():
        for source in sources:
            readers[source].append(target)
    waiting = {name: len(sources) for name, sources in needs.items()}
    ready = [(position[name], name) for name, count in waiting.items() if count == 0]
    heapify(ready)
    done: list[str] = []
    while ready:
        _, name = heappop(ready)
        done.append(name)
        for target in readers[name]:
            waiting[target] -= 1
            if waiting[target] == 0:
                heappush(ready, (position[target], target))
    if len(done) < len(needs):
        loop = _loop(needs, set(needs) - set(done))
        raise InvalidFlow(
            f"The nodes {' → '.join([*loop, loop[0]])} wait for each other.",
            fix="Remove one of the links between them.",
        )
    return done


def _loop(needs: dict[str, set[str]], left: set[str]) -> list[str]:
    path = [min(left)]
    while True:
        source = min(needs[path[-1]] & left)
        if source in path:
            loop = path[path.index(source) :][::-1]
            first = loop.index(min(loop))
            return loop[first:] + loop[:first]
        path.append(source)
