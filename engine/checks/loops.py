"""Loops: nodes that wait for each other, one problem for each link back."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from typing import cast

from engine.checks.subject import Subject, quoted
from engine.problem import Problem

Edge = tuple[str, str]

_MOST = 20
"""So many loops are named; the rest shows once these are gone."""


def check_loops(subject: Subject) -> Iterator[Problem]:
    """Report graph.cycle."""
    position = {node.id: index for index, node in enumerate(subject.flow.nodes)}
    known = {
        (link.source, link.target): None
        for link in subject.flow.links
        if link.source in position and link.target in position
    }
    if _ends(position, known):
        return
    for loop in find_loops(position, list(known)):
        around = " → ".join(map(quoted, [*loop, loop[0]]))
        text = f"{around} go round in a loop." if len(loop) > 1 else f"{around}: it waits for its own result."
        yield Problem(
            code="graph.cycle",
            message=text,
            fix=f"Remove one of these links, such as the one from {quoted(loop[-1])} to {quoted(loop[0])}.",
            node=loop[0],
            nodes=tuple(loop),
        )


def find_loops(position: dict[str, int], edges: list[Edge]) -> Iterator[list[str]]:
    """The loops, each with its nodes in the order of the links and starting where the link back leads to.

    A link back is one without which a loop is gone; each gives the shortest loop that goes through it. Of the links
    that would do, one against the order of the nodes is taken.
    """
    # Here and not above: networkx takes half a second to import, and most flows have no loop.
    import networkx as nx

    graph: nx.DiGraph[str] = nx.DiGraph(edges)
    for _ in range(_MOST):
        own = set(nx.nodes_with_selfloops(graph))
        tangles = [part for part in nx.strongly_connected_components(graph) if len(part) > 1 or part & own]
        if not tangles:
            return
        tangle = graph.subgraph(min(tangles, key=lambda part: min(map(position.__getitem__, part))))
        # The stubs of networkx type its dispatched functions only in part.
        cycle = cast("list[Edge]", nx.find_cycle(tangle))  # pyright: ignore[reportUnknownMemberType]
        back = _link_back(list(tangle.edges), cycle, position)
        yield nx.shortest_path(tangle, back[1], back[0])  # pyright: ignore[reportUnknownMemberType]
        graph.remove_edge(*back)


def _link_back(edges: list[Edge], cycle: list[Edge], position: dict[str, int]) -> Edge:
    """The link of a cycle without which its tangle has no loop; failing that, one against the order of the nodes."""
    candidates = sorted(cycle, key=lambda edge: position[edge[1]] - position[edge[0]])
    nodes = {name for edge in edges for name in edge}
    for candidate in candidates[:_MOST]:
        if _ends(nodes, (edge for edge in edges if edge != candidate)):
            return candidate
    return candidates[0]


def _ends(nodes: Iterable[str], edges: Iterable[Edge]) -> bool:
    """True when the nodes can be put in an order in which every link leads forward."""
    waiting = dict.fromkeys(nodes, 0)
    after: dict[str, list[str]] = defaultdict(list)
    for source, target in edges:
        waiting[target] += 1
        after[source].append(target)
    ready = deque(name for name, count in waiting.items() if not count)
    done = 0
    while ready:
        done += 1
        for target in after[ready.popleft()]:
            waiting[target] -= 1
            if not waiting[target]:
                ready.append(target)
    return done == len(waiting)
