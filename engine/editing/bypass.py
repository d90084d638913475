"""Lets what flows into nodes flow on to their readers, before the nodes go."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import cast

from engine.catalogue.spec import InputPort
from engine.document.edits import ReplaceNodes, SetReturns
from engine.document.flow import CODE, Node
from engine.document.value import Ref, Value, refs, replace
from engine.editing.fitting import fit
from engine.editing.gesture import Gesture
from engine.types.compatibility import flows_into
from engine.types.shape import Shape


def bypass(gesture: Gesture, gone: Collection[str]) -> None:
    """Wire the readers of nodes to what those nodes read themselves, where the types fit."""
    order = [node.id for node in gesture.flow.nodes if node.id in gone]
    for name in order:
        _bypass_one(gesture, name)


def _bypass_one(gesture: Gesture, name: str) -> None:
    node = gesture.node(name)
    incoming = [*_sources(gesture, node)]
    if not incoming:
        return
    changed: list[Node] = []
    for reader in {link.target: None for link in gesture.flow.links if link.source == name}:
        old = gesture.node(reader)
        if old.kind == CODE:
            continue
        inputs = {port: _healed(gesture, old, port, value, name, incoming) for port, value in old.inputs.items()}
        if inputs != old.inputs:
            changed.append(old.model_copy(update={"inputs": inputs}))
    if changed:
        gesture.do(ReplaceNodes(nodes=tuple(changed)))
    returns = _returned(gesture, name, incoming)
    if returns != gesture.flow.returns:
        gesture.do(SetReturns(returns=returns, nothing=gesture.flow.returns_nothing))


def _sources(gesture: Gesture, node: Node) -> Iterator[tuple[Ref, Shape]]:
    """What flows into a node, its first input first."""
    spec = gesture.spec(node.id)
    ports = [port.name for port in spec.inputs] if spec else []
    inputs = sorted(node.inputs.items(), key=lambda item: ports.index(item[0]) if item[0] in ports else len(ports))
    for _, value in inputs:
        for ref in refs(value):
            yield ref, gesture.shapes.of(ref)


def _healed(
    gesture: Gesture, reader: Node, port: str, value: Value, gone: str, incoming: list[tuple[Ref, Shape]]
) -> Value:
    """A value of an input in which the outputs of a node are replaced by what flowed into it."""
    spec = gesture.spec(reader.id)
    asked = spec.input(port) if spec else None

    def leaf(one: Value) -> Value:
        if not isinstance(one, Ref) or one.node != gone:
            return one
        had = gesture.shapes.of(one)
        for ref, shape in sorted(incoming, key=lambda item: item[1] != had):
            if flows_into(shape, had).ok or (asked is not None and _fits(shape, asked, reader, value)):
                return ref
        return one

    return replace(value, leaf)


def _fits(shape: Shape, asked: InputPort, reader: Node, value: Value) -> bool:
    """Whether a type may stand where a reference to the node stands: as the whole input, or as one of several."""
    found = fit(shape, asked, mapped=reader.call == "map")
    return found.ok and found.as_item != isinstance(value, Ref)


def _returned(gesture: Gesture, gone: str, incoming: list[tuple[Ref, Shape]]) -> Value:
    def leaf(one: Value) -> Value:
        if isinstance(one, Ref) and one.node == gone:
            had = gesture.shapes.of(one)
            return next((ref for ref, shape in incoming if flows_into(shape, had).ok), one)
        return one

    return replace(cast("Value", gesture.flow.returns), leaf)
