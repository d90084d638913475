"""What goes over the wire of a drawing: nodes with the links that follow from them, and patches of what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.document.code import names_read
from engine.document.drawing import Drawing
from engine.document.flow import Flow, Node, links_into
from engine.document.value import Code, Ref, Value
from studio.sessions.parts import FLOW_FIELDS, part_to_json
from studio.sessions.step import Step

Json = dict[str, Any]


def node_to_json(node: Node, names: Mapping[str, Ref]) -> Json:
    """A node as the browser has it: its JSON form and the wires into it."""
    links = [[link.source, link.source_port, link.target_port, list(link.path)] for link in links_into(node, names)]
    return {**node.model_dump(mode="json", exclude_defaults=True), "links": links}


def flow_to_json(flow: Flow) -> Json:
    """Everything of a flow but its nodes."""
    fields = {name: part_to_json(("flow", name), getattr(flow, name)) for name in FLOW_FIELDS}
    return {**fields, "parameters": _parameters(flow)}


def drawing_to_json(drawing: Drawing) -> Json:
    """A whole drawing: the fields `flow`, `nodes` and `layout` of a welcome."""
    names = drawing.flow.names
    return {
        "flow": flow_to_json(drawing.flow),
        "nodes": [node_to_json(node, names) for node in drawing.flow.nodes],
        "layout": drawing.layout.model_dump(mode="json", exclude_defaults=True),
    }


@dataclass
class NameReaders:
    """Which nodes read which names in their expressions: their wires change when such a name comes or goes."""

    by_node: dict[str, frozenset[str]]

    @classmethod
    def of(cls, flow: Flow) -> NameReaders:
        readers = cls({})
        readers.follow(flow.nodes)
        return readers

    def follow(self, nodes: Iterable[Node], gone: Iterable[str] = ()) -> None:
        """Look at nodes that have changed, and forget those that are gone."""
        for name in gone:
            self.by_node.pop(name, None)
        for node in nodes:
            read = frozenset(name for value in _values_of(node) for name in _names_in(value))
            if read:
                self.by_node[node.id] = read
            else:
                self.by_node.pop(node.id, None)

    def of_names(self, names: set[str]) -> list[str]:
        """The nodes that read one of these names."""
        return [node for node, read in self.by_node.items() if not names.isdisjoint(read)] if names else []


def patch_of(step: Step, before: Drawing, after: Drawing, readers: NameReaders) -> Json:
    """What a browser must change in its copy, without revision and author."""
    patch: Json = {"label": step.label}
    nodes = _nodes_of(step, before, after, readers)
    if nodes:
        patch["nodes"] = nodes
    if before.flow.nodes is not after.flow.nodes and not _order_follows(before.flow, after.flow):
        patch["order"] = [node.id for node in after.flow.nodes]
    if step.renamed:
        patch["renamed"] = dict(step.renamed)
    flow: Json = {}
    for key, pair in step.parts.items():
        section, name = key
        match section:
            case "flow":
                flow[name] = part_to_json(key, pair.after)
            case "parameters":
                flow["parameters"] = _parameters(after.flow)
            case "places" | "groups" | "notes" | "extra":
                value = None if pair.after is None else part_to_json(key, pair.after)
                patch.setdefault(section, {})[name] = value
            case _:
                continue
    return {**patch, "flow": flow} if flow else patch


def _nodes_of(step: Step, before: Drawing, after: Drawing, readers: NameReaders) -> Json:
    changed = {name: pair for (section, name), pair in step.parts.items() if section == "nodes"}
    if not changed:
        return {}
    readers.follow(
        (pair.after for pair in changed.values() if pair.after is not None),
        (name for name, pair in changed.items() if pair.after is None),
    )
    old, new = before.flow.names, after.flow.names
    given = {name for pair in changed.values() for node in (pair.before, pair.after) if node for name in _given(node)}
    others = readers.of_names({name for name in given if old.get(name) != new.get(name)})
    told: Json = {name: None for name, pair in changed.items() if pair.after is None}
    for name in (*changed, *(other for other in others if other not in changed)):
        if name in after.flow.by_id:
            told[name] = node_to_json(after.flow.by_id[name], new)
    return told


def _order_follows(before: Flow, after: Flow) -> bool:
    """Whether the order follows from what goes, with what comes at the end: then it need not be told."""
    stayed = [node.id for node in before.nodes if node.id in after.by_id]
    expected = [*stayed, *(node.id for node in after.nodes if node.id not in before.by_id)]
    return expected == [node.id for node in after.nodes]


def _given(node: Node) -> tuple[str, ...]:
    return (node.id, *node.outputs)


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


def _parameters(flow: Flow) -> list[Json]:
    return [{"name": one.name, **one.model_dump(mode="json", exclude_defaults=True)} for one in flow.parameters]
