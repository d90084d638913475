"""What goes over the wire of a drawing: nodes with the links that follow from them, and patches of what changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.document.blocks import INSIDE
from engine.document.drawing import Drawing
from engine.document.flow import Flow, Node
from engine.document.layout import Group, Layout, Note, Place
from studio.sessions.parts import FLOW_FIELDS, part_to_json
from studio.sessions.step import Step

Json = dict[str, Any]


def node_to_json(node: Node, flow: Flow) -> Json:
    """A node as the browser has it: its JSON form, the wires into it, and for a block the names that it gives."""
    wires = flow.links_of(node)
    links: list[list[Any]] = [[link.source, link.source_port, link.target_port, list(link.path)] for link in wires]
    if node.block and not any(_same_arm(flow, link.source, node) for link in wires):
        links.append([node.block, node.arm, INSIDE, []])
    given: Json = {"outputs": list(flow.outputs_of(node))} if node.is_block else {}
    return {**node.model_dump(mode="json", exclude_defaults=True), **given, "links": links}


def _same_arm(flow: Flow, source: str, node: Node) -> bool:
    other = flow.by_id.get(source)
    return other is not None and (other.block, other.arm) == (node.block, node.arm)


def flow_to_json(flow: Flow) -> Json:
    """Everything of a flow but its nodes."""
    fields = {name: part_to_json(("flow", name), getattr(flow, name)) for name in FLOW_FIELDS}
    return {**fields, "parameters": _parameters(flow)}


def layout_to_json(layout: Layout) -> Json:
    """The picture of a flow."""
    return {
        **layout.model_dump(mode="json", exclude_defaults=True, exclude={"nodes", "groups", "notes"}),
        "nodes": {name: shape_to_json(place) for name, place in layout.nodes.items()},
        "groups": {name: shape_to_json(group) for name, group in layout.groups.items()},
        "notes": {name: shape_to_json(note) for name, note in layout.notes.items()},
    }


def shape_to_json(shape: Place | Group | Note) -> Json:
    """A place, frame or note; where it stands is always said, also at the origin."""
    data = shape.model_dump(mode="json", exclude_defaults=True)
    if isinstance(shape, Place):
        return {"x": shape.x, "y": shape.y, **data}
    return {**data, "place": shape_to_json(shape.place)}


def drawing_to_json(drawing: Drawing) -> Json:
    """A whole drawing: the fields `flow`, `nodes` and `layout` of a welcome."""
    return {
        "flow": flow_to_json(drawing.flow),
        "nodes": [node_to_json(node, drawing.flow) for node in drawing.flow.nodes],
        "layout": layout_to_json(drawing.layout),
    }


def patch_of(step: Step, before: Drawing, after: Drawing, nodes: Mapping[str, Json | None]) -> Json:
    """What a browser must change in its copy, without revision and author; `nodes` are those that it sees changed."""
    patch: Json = {"label": step.label}
    if nodes:
        patch["nodes"] = nodes
    if before.flow.nodes is not after.flow.nodes and not _order_follows(before.flow, after.flow):
        patch["order"] = [node.id for node in after.flow.nodes]
    if step.renamed:
        patch["renamed"] = dict(step.renamed)
    flow: Json = {"parameters": _parameters(after.flow)} if "parameters" in step.order else {}
    for key, pair in step.parts.items():
        section, name = key
        match section:
            case "flow":
                flow[name] = part_to_json(key, pair.after)
            case "parameters":
                flow["parameters"] = _parameters(after.flow)
            case "places" | "groups" | "notes":
                patch.setdefault(section, {})[name] = None if pair.after is None else shape_to_json(pair.after)
            case "extra":
                patch.setdefault("extra", {})[name] = pair.after
            case _:
                continue
    return {**patch, "flow": flow} if flow else patch


def _order_follows(before: Flow, after: Flow) -> bool:
    """Whether the order follows from what goes, with what comes at the end: then it need not be told."""
    stayed = [node.id for node in before.nodes if node.id in after.by_id]
    expected = [*stayed, *(node.id for node in after.nodes if node.id not in before.by_id)]
    return expected == [node.id for node in after.nodes]


def _parameters(flow: Flow) -> list[Json]:
    return [{"name": one.name, **one.model_dump(mode="json", exclude_defaults=True)} for one in flow.parameters]
