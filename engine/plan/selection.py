"""Which nodes a run is about: all, up to one, from one on, or some; and which of them run whatever is stored."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.document.blocks import inside
from engine.document.code import names_read
from engine.document.flow import CODE, Flow
from engine.document.value import Code, Value, refs
from engine.errors import UnknownName


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asked to be run: everything, up to a node, from a node on, or just some nodes."""

    to: str | None = None
    start: str | None = None
    nodes: tuple[str, ...] = ()

    @classmethod
    def of(cls, params: Mapping[str, Any]) -> Asked:
        """What a request asks for by `to`, `from` and `nodes`."""
        return cls(to=params.get("to"), start=params.get("from"), nodes=tuple(map(str, params.get("nodes") or ())))

    def refuse_unknown(self, flow: Flow) -> None:
        """Raise UnknownName for a node that the flow does not have."""
        for id in (self.to, self.start, *self.nodes):
            if id is not None and id not in flow.by_id:
                raise UnknownName(f"the flow has no node “{id}”", fix=f"it has {', '.join(flow.by_id)}")


@dataclass(frozen=True)
class Selection:
    """`needed` are the nodes whose values count, None for all; `again` run although a stored value might do.

    With something in `again`, any stored value will do for the others: nobody asked for them.
    """

    needed: frozenset[str] | None = None
    again: frozenset[str] = frozenset()

    def needs(self, id: str) -> bool:
        """Tell whether the value of a node counts."""
        return self.needed is None or id in self.needed

    def takes_any_value(self, id: str) -> bool:
        """Tell whether a stored value of the node will do although it may be out of date."""
        return bool(self.again) and id not in self.again


def select(flow: Flow, asked: Asked, pinned: Collection[str], has_value: Callable[[str], bool]) -> Selection:
    """Walk back from what was asked for to what that needs; a pinned node needs nothing.

    A block is taken with all that is in it, for which of that it needs is known only when it runs.
    Raises UnknownName for a node that the flow does not have.
    """
    asked.refuse_unknown(flow)
    again = frozenset(_again(flow, asked))
    if asked.to is None and not again and not pinned:
        return Selection()
    partial = Selection(frozenset(), again)
    needed: set[str] = set()
    left = list(again or ([asked.to] if asked.to is not None else _ends(flow)))
    # Python statements run every time, asked or not, and stumble over what is missing.
    left += [node.id for node in flow.nodes if node.kind == CODE and not node.block]
    together = _together(flow)
    while left:
        id = left.pop()
        if id in needed:
            continue
        needed.add(id)
        if id in together:
            left += together[id]
        elif partial.takes_any_value(id) and has_value(id):
            continue
        if id not in pinned:
            left += _sources(flow, id)
    return Selection(frozenset(needed), again)


def _again(flow: Flow, asked: Asked) -> set[str]:
    again = set(asked.nodes)
    together = _together(flow)
    if asked.start is not None:
        after = _reached(asked.start, _readers(flow), together)
        if asked.to is not None:
            before = _reached(asked.to, {id: list(_sources(flow, id)) for id in flow.by_id}, together)
            # The way from one to the other; where there is none, both are asked for.
            after = (after & before) | {asked.start, asked.to}
        again |= after
    return again.union(*(together.get(id, ()) for id in again))


def _together(flow: Flow) -> dict[str, list[str]]:
    """By every block and what is in it: the outermost block around, with all that is in that."""
    found: dict[str, list[str]] = {}
    for block in flow.nodes if flow.has_blocks else ():
        if block.is_block and not block.block:
            whole = [block.id, *(node.id for node in inside(flow.nodes, block.id))]
            found.update(dict.fromkeys(whole, whole))
    return found


def _reached(start: str, neighbours: dict[str, list[str]], together: Mapping[str, list[str]]) -> set[str]:
    found, left = {start}, [start]
    while left:
        last = left.pop()
        for id in (*neighbours.get(last, ()), *together.get(last, ())):
            if id not in found:
                found.add(id)
                left.append(id)
    return found


def _readers(flow: Flow) -> dict[str, list[str]]:
    readers: dict[str, list[str]] = {}
    for link in flow.links:
        readers.setdefault(link.source, []).append(link.target)
    return readers


def _sources(flow: Flow, id: str) -> Iterator[str]:
    return (link.source for link in flow.links_of(flow.by_id[id]) if link.source in flow.by_id)


def _ends(flow: Flow) -> Iterator[str]:
    """Where a whole run leads: what nothing else reads, and what the flow returns."""
    yield from flow.sinks
    yield from (id for id in _returned(flow, flow.returns) if id in flow.by_id)


def _returned(flow: Flow, value: Value) -> Iterator[str]:
    match value:
        case Code(source):
            yield from (flow.names[name].node for name in names_read(source) if name in flow.names)
        case list():
            for item in value:
                yield from _returned(flow, item)
        case dict():
            for item in value.values():
                yield from _returned(flow, item)
        case _:
            yield from (ref.node for ref in refs(value))
