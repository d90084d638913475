"""Which nodes a node waits for, and which wait for it: a wire back to those would make a loop."""

from __future__ import annotations

from collections import defaultdict

from engine.document.flow import Flow


def upstream(flow: Flow, name: str) -> set[str]:
    """The nodes that a node waits for, itself included."""
    return _reached(flow, name, against=True)


def downstream(flow: Flow, name: str) -> set[str]:
    """The nodes that wait for a node, itself included."""
    return _reached(flow, name, against=False)


def _reached(flow: Flow, name: str, *, against: bool) -> set[str]:
    following: dict[str, list[str]] = defaultdict(list)
    for link in flow.links:
        start, end = (link.target, link.source) if against else (link.source, link.target)
        following[start].append(end)
    found = {name}
    waiting = [name]
    while waiting:
        for one in following[waiting.pop()]:
            if one not in found:
                found.add(one)
                waiting.append(one)
    return found
