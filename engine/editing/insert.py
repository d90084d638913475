"""`insert`: put a node on a wire; on one that is only wished for, too, as a converter between two types."""

from __future__ import annotations

from engine.catalogue.spec import NodeSpec
from engine.checks.subject import quoted
from engine.document.edits import AddNode, Disconnect, SetInput
from engine.document.layout import PlaceNodes
from engine.document.value import RESULT, Ref, Value
from engine.editing.arguments import Arguments, Point, Wire
from engine.editing.context import Made
from engine.editing.fitting import best_input, best_output
from engine.editing.gesture import Gesture
from engine.editing.names import Names
from engine.editing.new_node import new_node
from engine.editing.places import COLUMN, WIDTH, Room
from engine.editing.wiring import draw_wire, input_of, require_no_loop
from engine.errors import InvalidEdit, RequestError
from engine.types.describe import with_article


class Inserting(Arguments):
    link: Wire
    kind: str = ""
    node: str = ""
    at: Point | None = None
    instead: Wire | None = None
    """A wire that is taken off its end to become this one."""


def insert(gesture: Gesture, asked: Inserting) -> Made:
    """A new node of a kind, or one that is there already, between the two ends of a wire."""
    if bool(asked.kind) == bool(asked.node):
        raise RequestError("insert: give either a kind or a node.", fix="It takes link, kind, node, at.")
    wire = asked.link
    gesture.node(wire.source)
    gesture.node(wire.target)
    if asked.instead is not None:
        gesture.do(Disconnect.model_validate(asked.instead.model_dump()))
    if asked.node:
        name, created = asked.node, ()
        require_no_loop(gesture, wire.source, name)
        require_no_loop(gesture, name, wire.target)
    else:
        name = _place(gesture, asked)
        created = (name,)
    spec = gesture.spec(name)
    if spec is None:
        raise InvalidEdit(f"Nothing is known of the ports of {quoted(name)}.", fix="Draw the wires one by one.")
    given = gesture.shapes.of(Ref(wire.source, wire.source_port))
    taken = gesture.node(name).inputs
    port = best_input(given, [one for one in spec.inputs if one.name not in taken or one.variadic])
    if port is None:
        raise InvalidEdit(
            f"{quoted(spec.title)} has no free input for {with_article(given)}.", fix="Choose another kind of node."
        )
    draw_wire(gesture, Ref(wire.source, wire.source_port), name, port.name)
    _lead_on(gesture, name, spec, wire)
    return gesture.made(f"Insert {spec.title}", *created)


def _place(gesture: Gesture, asked: Inserting) -> str:
    """Place a node of a kind halfway, before its reader in the flow."""
    spec = gesture.kind(asked.kind)
    wire = asked.link
    name = Names(gesture.subject, gesture.layout).for_kind(spec.function)
    room = Room(gesture)
    source, target = room.box(wire.source), room.box(wire.target)
    point = asked.at
    if point is None and source and target and target.x - source.x >= 2 * WIDTH + COLUMN:
        point = (source.x + target.x) / 2, (source.y + target.y) / 2
    x, y = point or room.beside([wire.source])
    index = gesture.flow.nodes.index(gesture.node(wire.target))
    gesture.do(
        AddNode(node=new_node(gesture.flow, spec, name), index=index),
        PlaceNodes(places={name: room.take(name, x, y, spec)}),
    )
    return name


def _lead_on(gesture: Gesture, name: str, spec: NodeSpec, wire: Wire) -> None:
    """Wire the node to where the wire led, in its very place where it was drawn."""
    reader, asked = gesture.node(wire.target), gesture.spec(wire.target)
    outputs = gesture.shapes.outputs(gesture.node(name))
    best = next(iter(outputs), RESULT)
    if asked is not None:
        port = input_of(reader, asked, wire.target_port)
        found = best_output(outputs, port)
        if found is None:
            raise InvalidEdit(
                f"{quoted(spec.title)} gives nothing that fits {quoted(port.name)} of {quoted(reader.id)}, "
                f"which takes {with_article(port.shape)}.",
                fix="Choose another kind of node.",
            )
        best = found
    old = Ref(wire.source, wire.source_port)
    value = reader.inputs.get(wire.target_port)
    if wire.target_port in reader.inputs and _at(value, wire.path) == old:
        new = _with(value, wire.path, Ref(name, best))
        gesture.do(SetInput(node=reader.id, port=wire.target_port, value=new))
    elif wire.link in gesture.flow.links:
        raise InvalidEdit(
            f"An expression in {quoted(wire.target_port)} of {quoted(reader.id)} reads {quoted(wire.source)}.",
            fix="Change the expression.",
        )
    else:
        draw_wire(gesture, Ref(name, best), reader.id, wire.target_port)


def _at(value: Value, path: tuple[int | str, ...]) -> Value:
    """What stands at a path inside a value, None where it leads nowhere."""
    for step in path:
        if isinstance(value, list) and isinstance(step, int) and 0 <= step < len(value):
            value = value[step]
        elif isinstance(value, dict):
            value = next((item for key, item in value.items() if str(key) == step), None)
        else:
            return None
    return value


def _with(value: Value, path: tuple[int | str, ...], new: Value) -> Value:
    """A value with something else at a path."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(value, list):
        return [_with(item, rest, new) if index == step else item for index, item in enumerate(value)]
    if isinstance(value, dict):
        return {key: _with(item, rest, new) if str(key) == step else item for key, item in value.items()}
    return value
