"""Lets what flows into nodes flow on to their readers, before the nodes go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator

from engine.catalogue.spec import InputPort
from engine.document.edits import ReplaceNodes, SetReturns
from engine.document.flow import CODE, Node
from engine.document.value import Ref, Value, refs, replace
from engine.editing.fitting import fit
from engine.editing.gesture import Gesture
from engine.types.compatibility import flows_into
from engine.types.shape import Shape

Source = tuple[Ref, Shape]


def bypass(gesture: Gesture, gone: Collection[str]) -> None:
    """Wire the readers of nodes to what those nodes read themselves, where the types fit."""
    wiring = _Wiring(gesture, frozenset(gone))
    for node in gesture.flow.nodes:
        if node.id in gone:
            wiring.lead_around(node.id)
    before = gesture.flow.by_id
    changed = tuple(node for name, node in wiring.nodes.items() if node is not before[name])
    returns = wiring.returns
    if changed:
        gesture.do(ReplaceNodes(nodes=changed))
    if returns != gesture.flow.returns:
        gesture.do(SetReturns(returns=returns, nothing=gesture.flow.returns_nothing))


class _Wiring:
    """The nodes as they are wired so far. Types are those of the drawing as it was: what is left keeps its own."""

    def __init__(self, gesture: Gesture, gone: frozenset[str]) -> None:
        self.nodes = dict(gesture.flow.by_id)
        self.returns: Value = gesture.flow.returns
        self._gesture = gesture
        self._gone = gone
        self._readers: dict[str, dict[str, None]] = defaultdict(dict)
        for link in gesture.flow.links:
            self._readers[link.source][link.target] = None

    def lead_around(self, name: str) -> None:
        """Give the readers of a node what it reads."""
        incoming = [*self._sources(self.nodes[name])]
        if not incoming:
            return
        for reader in self._readers[name]:
            old = self.nodes[reader]
            if old.kind != CODE:
                inputs = {port: self._healed(old, port, value, name, incoming) for port, value in old.inputs.items()}
                if inputs != old.inputs:
                    self.nodes[reader] = old.model_copy(update={"inputs": inputs})
        self.returns = self._returned(name, incoming)

    def _sources(self, node: Node) -> Iterator[Source]:
        """What flows into a node, its first input first."""
        spec = self._gesture.spec(node.id)
        ports = [port.name for port in spec.inputs] if spec else []
        inputs = sorted(node.inputs.items(), key=lambda item: ports.index(item[0]) if item[0] in ports else len(ports))
        for _, value in inputs:
            for ref in refs(value):
                if ref.node not in self._gone:
                    yield ref, self._gesture.shapes.of(ref)

    def _healed(self, reader: Node, port: str, value: Value, gone: str, incoming: list[Source]) -> Value:
        """A value of an input in which the outputs of a node are replaced by what flowed into it."""
        spec = self._gesture.spec(reader.id)
        asked = spec.input(port) if spec else None

        def leaf(one: Value) -> Value:
            if not isinstance(one, Ref) or one.node != gone:
                return one
            had = self._gesture.shapes.of(one)
            for ref, shape in sorted(incoming, key=lambda item: item[1] != had):
                if flows_into(shape, had).ok or (asked is not None and _fits(shape, asked, reader, value)):
                    self._readers[ref.node][reader.id] = None
                    return ref
            return one

        return replace(value, leaf)

    def _returned(self, gone: str, incoming: list[Source]) -> Value:
        def leaf(one: Value) -> Value:
            if isinstance(one, Ref) and one.node == gone:
                had = self._gesture.shapes.of(one)
                return next((ref for ref, shape in incoming if flows_into(shape, had).ok), one)
            return one

        return replace(self.returns, leaf)


def _fits(shape: Shape, asked: InputPort, reader: Node, value: Value) -> bool:
    """Whether a type may stand where a reference to the node stands: as the whole input, or as one of several."""
    found = fit(shape, asked, mapped=reader.runs_per_item)
    return found.ok and found.as_item != isinstance(value, Ref)
