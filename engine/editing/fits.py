"""The question `fits`: what a wire from one port may reach, among the nodes and among the kinds of the palette."""

from __future__ import annotations

from collections import defaultdict

from engine.catalogue.spec import InputPort, NodeSpec
from engine.document.value import Ref
from engine.editing.arguments import End
from engine.editing.fitting import NO_BINDINGS, Fit, fit
from engine.editing.gesture import Gesture
from engine.editing.reach import downstream, upstream
from engine.editing.shapes import is_generic
from engine.editing.wiring import input_of
from engine.types.shape import ANY, Shape

LOOP = "it would go round in a loop"
"""Why a node that comes before may not be reached."""


class Answer:
    """What is reached, gathered."""

    def __init__(self, gesture: Gesture) -> None:
        self._catalogue = gesture.context.catalogue
        self._converters: dict[tuple[Shape, Shape], str] = {}
        self.ports: dict[str, dict[str, str]] = defaultdict(dict)
        self.kinds: dict[str, list[str]] = defaultdict(list)
        self.refused: dict[str, dict[str, str]] = defaultdict(dict)
        self.converters: dict[str, dict[str, str]] = defaultdict(dict)

    def tell(self, node: str, port: str, found: Fit, source: Shape, target: Shape) -> None:
        """Note how a port fits; where it does not, whether a node could convert."""
        if found.ok:
            self.ports[node][port] = ""
            return
        self.refused[node][port] = found.why
        if (source, target) not in self._converters:
            kinds = self._catalogue.converters(source, target)
            self._converters[source, target] = kinds[0].kind if kinds else ""
        if kind := self._converters[source, target]:
            self.converters[node][port] = kind

    def as_json(self) -> dict[str, object]:
        """The form of the protocol."""
        return {
            "ports": self.ports,
            "kinds": self.kinds,
            "refused": self.refused,
            "converters": self.converters,
        }


def fits(gesture: Gesture, asked: End) -> dict[str, object]:
    """For an output the inputs, for an input the outputs."""
    answer = Answer(gesture)
    if asked.side == "out":
        _inputs(gesture, asked, answer)
    else:
        _outputs(gesture, asked, answer)
    return answer.as_json()


def _inputs(gesture: Gesture, asked: End, answer: Answer) -> None:
    given = gesture.shapes.of(Ref(gesture.node(asked.node).id, asked.port))
    before = upstream(gesture.flow, asked.node)
    for node, spec in gesture.subject.placed:
        if node.id in before:
            answer.refused[node.id] = dict.fromkeys((port.name for port in spec.inputs), LOOP)
            continue
        generic = is_generic(spec)
        for port in spec.inputs:
            bindings = gesture.shapes.bindings(node, spec, port.name) if generic else NO_BINDINGS
            answer.tell(node.id, port.name, fit(given, port, bindings, mapped=node.runs_per_item), given, port.shape)
    for spec in _kinds(gesture):
        ports = [port.name for port in spec.inputs if fit(given, port).ok]
        if ports:
            answer.kinds[spec.kind] = ports


def _outputs(gesture: Gesture, asked: End, answer: Answer) -> None:
    reader, spec = gesture.node(asked.node), gesture.spec(asked.node)
    port = input_of(reader, spec, asked.port) if spec else InputPort(asked.port, ANY)
    bindings = gesture.shapes.bindings(reader, spec, port.name) if spec else NO_BINDINGS
    mapped = reader.runs_per_item
    after = downstream(gesture.flow, asked.node)
    for node in gesture.flow.nodes:
        outputs = gesture.shapes.outputs(node)
        if node.id in after:
            answer.refused[node.id] = dict.fromkeys(outputs, LOOP)
            continue
        for name, shape in outputs.items():
            answer.tell(node.id, name, fit(shape, port, bindings, mapped=mapped), shape, port.shape)
    for kind in _kinds(gesture):
        names = [output.name for output in kind.outputs if fit(output.shape, port, bindings, mapped=mapped).ok]
        if names:
            answer.kinds[kind.kind] = names


def _kinds(gesture: Gesture) -> list[NodeSpec]:
    return [*gesture.subject.local.values(), *gesture.context.catalogue.all()]
