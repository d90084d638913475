"""The nodes of a drawing as they stand in messages: each written once, and again only when it or its wires change."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from engine.document.code import names_read
from engine.document.flow import Flow, Node
from engine.document.value import Code, Value
from studio.sessions.step import Step
from studio.sessions.wire import Json, node_to_json
from studio.sessions.wire_text import wire_text


class WireNodes:
    """Follows a flow step by step. Making one for a flow of thousands of nodes is for a thread."""

    def __init__(self, flow: Flow) -> None:
        self._texts = {node.id: wire_text(node_to_json(node, flow)) for node in flow.nodes}
        self._reads: dict[str, frozenset[str]] = {}
        """The names that a node reads in expressions: its wires change when such a name comes or goes."""
        self._look_at(flow.nodes)

    def all(self, flow: Flow) -> str:
        """The JSON list of all nodes."""
        return f"[{','.join(self._texts[node.id] for node in flow.nodes)}]"

    def follow(self, step: Step, before: Flow, after: Flow) -> dict[str, Json | None]:
        """Go on by a step; the nodes that a browser sees changed, None for those that are gone."""
        changed = {name: pair for (section, name), pair in step.parts.items() if section == "nodes"}
        if not changed:
            return {}
        gone = [name for name, pair in changed.items() if pair.after is None]
        for name in gone:
            del self._texts[name]
            self._reads.pop(name, None)
        self._look_at(pair.after for pair in changed.values() if pair.after is not None)
        told: dict[str, Json | None] = dict.fromkeys(gone)
        for name in dict.fromkeys((*changed, *self._rewired(step, before, after))):
            if name in after.by_id:
                node = node_to_json(after.by_id[name], after)
                text = wire_text(node)
                if name in changed or text != self._texts.get(name):
                    told[name] = node
                    self._texts[name] = text
        return told

    def _rewired(self, step: Step, before: Flow, after: Flow) -> list[str]:
        """The nodes with an expression in which a name means something else now."""
        if before.has_blocks or after.has_blocks:
            # What a name stands for depends on the place: only the text of a node tells whether its wires changed.
            return [node.id for node in after.nodes]
        given: set[str] = set()
        for (section, _), pair in step.parts.items():
            if section == "nodes":
                given.update(name for node in (pair.before, pair.after) if node for name in (node.id, *node.outputs))
        old, new = before.names, after.names
        names = {name for name in given if old.get(name) != new.get(name)}
        return [node for node, read in self._reads.items() if not names.isdisjoint(read)] if names else []

    def _look_at(self, nodes: Iterable[Node]) -> None:
        for node in nodes:
            read = frozenset(name for value in _values_of(node) for name in _names_in(value))
            if read:
                self._reads[node.id] = read
            else:
                self._reads.pop(node.id, None)


def _values_of(node: Node) -> Iterable[Any]:
    yield from node.inputs.values()
    yield from node.policy.options.values()


def _names_in(value: Value) -> Iterable[str]:
    match value:
        case Code(source):
            yield from names_read(source)
        case list():
            for item in value:
                yield from _names_in(item)
        case dict():
            for item in value.values():
                yield from _names_in(item)
        case _:
            return
