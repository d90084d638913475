"""What may be done about wires: those that do not fit, lead nowhere, go round, or are too many."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from engine.document.flow import Link
from engine.document.value import Ref, Value, replace
from engine.editing.arguments import Wire
from engine.editing.converters import converters_for
from engine.editing.gesture import Gesture
from engine.editing.remedy import Answers, Remedy, clear, give, remove_wire, wire_of
from engine.problem import Problem

_CONVERTERS = 3


def _type_clash(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    for link in _drawn(gesture, problem)[:1]:
        wire = Wire.model_validate(wire_of(link))
        for spec in converters_for(gesture, wire)[:_CONVERTERS]:
            yield Remedy(f"Insert {spec.title}", "insert", {"link": wire_of(link), "kind": spec.kind})
        yield remove_wire("Remove the wire", link)


def _unknown_port(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    for link in _drawn(gesture, problem)[:1]:
        source, node = gesture.flow.by_id[link.source], gesture.flow.by_id[link.target]
        spec = gesture.spec(source.id)
        given = gesture.flow.outputs_of(source)
        outputs = given if source.gives_names else tuple(port.name for port in spec.outputs) if spec else ()
        for near in get_close_matches(link.source_port, outputs, 1, 0.3) or outputs[:1]:
            old, new = Ref(link.source, link.source_port), Ref(link.source, near)
            value = _exchanged(node.inputs[link.target_port], old, new)
            yield give(f"Take {near}", node.id, link.target_port, value)
        yield remove_wire("Remove the wire", link)


def _cycle(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    around = problem.nodes
    back = (around[-1], around[0])
    links = [link for link in gesture.flow.links if (link.source, link.target) == back]
    if links and all(_is_drawn(gesture, link) for link in links):
        yield remove_wire(f"Remove the wire from {back[0]} to {back[1]}", *links)


def _several(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    links = [link for link in gesture.flow.links if (link.target, link.target_port) == (problem.node, problem.port)]
    for name in problem.nodes:
        kept = next((link for link in links if link.source == name), None)
        if kept is not None:
            yield give(f"Keep only {name}", problem.node, problem.port, Ref(kept.source, kept.source_port))


def _unknown_node(gesture: Gesture, problem: Problem) -> Iterator[Remedy]:
    node = gesture.flow.by_id.get(problem.node)
    if node is not None and problem.port in node.inputs:
        yield clear(node.id, problem.port)


def _drawn(gesture: Gesture, problem: Problem) -> list[Link]:
    """The wires that a problem is about, without those inside expressions."""
    source = problem.nodes[0] if problem.nodes else ""
    ends = (source, problem.node, problem.port)
    links = [link for link in gesture.flow.links if (link.source, link.target, link.target_port) == ends]
    return [link for link in links if _is_drawn(gesture, link)]


def _is_drawn(gesture: Gesture, link: Link) -> bool:
    node = gesture.flow.by_id[link.target]
    if link.target_port == "wait_for":
        return True
    value: Value = node.inputs.get(link.target_port)
    for step in link.path:
        if isinstance(value, list) and isinstance(step, int):
            value = value[step]
        elif isinstance(value, dict):
            value = next((item for key, item in value.items() if str(key) == step), None)
    return value == Ref(link.source, link.source_port)


def _exchanged(value: Value, old: Ref, new: Ref) -> Value:
    return replace(value, lambda leaf: new if leaf == old else leaf)


FOR_WIRES: dict[str, Answers] = {
    "link.type_clash": _type_clash,
    "link.unknown_port": _unknown_port,
    "link.unknown_node": _unknown_node,
    "graph.cycle": _cycle,
    "port.several_links": _several,
}
