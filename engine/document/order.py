"""The order of the statements: that of the document where it holds, else the nearest one in which it does."""

from __future__ import annotations

from collections.abc import Mapping
from heapq import heapify, heappop, heappush

from engine.document.blocks import children
from engine.document.flow import Flow, Node
from engine.errors import InvalidFlow


def statement_order(flow: Flow) -> tuple[Node, ...]:
    """The nodes, each after all that it reads, and those of a block behind it.

    Raises InvalidFlow with the names of a loop.
    """
    if flow.has_blocks:
        return tuple(_with_blocks(flow))
    position = {node.id: index for index, node in enumerate(flow.nodes)}
    needs: dict[str, set[str]] = {node.id: set() for node in flow.nodes}
    for link in flow.links:
        if link.source in position:
            needs[link.target].add(link.source)
    return tuple(flow.by_id[name] for name in _ordered(needs, position))


def _with_blocks(flow: Flow) -> list[Node]:
    scopes = children(flow.nodes)
    paths = {node.id: _path(flow.by_id, node) for node in flow.nodes}
    needs: dict[str, set[str]] = {node.id: set() for node in flow.nodes}
    for link in flow.links:
        if link.source not in paths:
            continue
        path = paths[link.target]
        if any(link.source == id for id, _ in path):
            continue  # inside a block its own outputs are there already
        siblings = {scope: id for id, scope in paths[link.source]}
        # Both ends are brought up to the arm that they share.
        shared = next(((id, siblings[scope]) for id, scope in path if scope in siblings), None)
        if shared is not None and shared[0] != shared[1]:
            needs[shared[0]].add(shared[1])
    done: list[Node] = []

    def place(scope: tuple[str, str]) -> None:
        nodes = scopes.get(scope, [])
        position = {node.id: index for index, node in enumerate(nodes)}
        for id in _ordered({node.id: needs[node.id] for node in nodes}, position):
            node = flow.by_id[id]
            done.append(node)
            for arm in node.arms:
                place((id, arm.name))

    place(("", ""))
    if len(done) < len(flow.nodes):
        lost = next(node for node in flow.nodes if node not in done)
        raise InvalidFlow(
            f"{lost.id} stands in an arm {lost.arm!r} of {lost.block}, which is not there.",
            fix="Put it into an arm of a block that is there, or out of it.",
        )
    return done


def _path(nodes: Mapping[str, Node], node: Node) -> list[tuple[str, tuple[str, str]]]:
    """A node and the blocks around it, from the inside out, each with the arm in which it stands."""
    path: list[tuple[str, tuple[str, str]]] = []
    current: Node | None = node
    while current is not None and len(path) <= len(nodes):
        path.append((current.id, (current.block, current.arm)))
        current = nodes.get(current.block) if current.block else None
    return path


def _ordered(needs: dict[str, set[str]], position: dict[str, int]) -> list[str]:
    if all(position[source] < position[target] for target, sources in needs.items() for source in sources):
        return list(needs)
    return _sorted(needs, position)


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
