"""`add`: place a node, wired to a port where it fits best."""

from __future__ import annotations

from pydantic import Field

from engine.catalogue.spec import NodeSpec
from engine.checks.subject import quoted
from engine.document.blocks import block_ports
from engine.document.edits import AddNode
from engine.document.flow import BLOCKS
from engine.document.layout import PlaceNodes
from engine.document.value import Ref
from engine.editing.arguments import Arguments, End, Point
from engine.editing.blocks import add_block
from engine.editing.context import Made
from engine.editing.fitting import best_input, best_output
from engine.editing.gesture import Gesture
from engine.editing.inside import move_inside
from engine.editing.names import Names
from engine.editing.new_node import new_node
from engine.editing.places import Room
from engine.editing.set_field import setting
from engine.editing.wiring import draw_wire, input_of
from engine.errors import InvalidEdit
from engine.types.describe import with_article


class Adding(Arguments):
    kind: str
    at: Point | None = None
    connect: End | None = None
    fields: dict[str, str] = Field(default_factory=dict[str, str])
    """Settings of the new node as they would be typed, by port."""


def add(gesture: Gesture, asked: Adding) -> Made:
    """A node of a kind. One that shall feed another stands before it in the flow."""
    if asked.kind in BLOCKS:
        return _block(gesture, asked)
    spec = gesture.kind(asked.kind)
    name = Names(gesture.subject, gesture.layout).for_kind(spec.function)
    end = asked.connect
    room = Room(gesture)
    point = asked.at or room.beside([end.node] if end else [], before=end is not None and end.side == "in")
    index = gesture.flow.nodes.index(gesture.node(end.node)) if end and end.side == "in" else None
    gesture.do(
        AddNode(node=new_node(gesture.flow, spec, name), index=index),
        PlaceNodes(places={name: room.take(name, *point, spec)}),
    )
    if end is not None:
        _wire(gesture, name, spec, end)
    for port, text in asked.fields.items():
        gesture.do(*setting(gesture, name, port, text))
    return gesture.made(f"Add {spec.title}", name)


def _block(gesture: Gesture, asked: Adding) -> Made:
    end = asked.connect
    node = add_block(gesture, asked.kind, asked.at or Room(gesture).beside([end.node] if end else []))
    if end is not None and end.side == "out":
        other = gesture.node(end.node)
        ports = block_ports(node)
        if any(arm.name == end.port for arm in other.arms):
            move_inside(gesture, [node.id], other.id, end.port)
        elif ports:
            draw_wire(gesture, Ref(end.node, end.port), node.id, ports[0])
    for port, text in asked.fields.items():
        gesture.do(*setting(gesture, node.id, port, text))
    return gesture.made(f"Add {node.kind}", node.id)


def _wire(gesture: Gesture, name: str, spec: NodeSpec, end: End) -> None:
    other = gesture.node(end.node)
    if end.side == "out":
        if any(arm.name == end.port for arm in other.arms):
            move_inside(gesture, [name], other.id, end.port)
            return
        given = gesture.shapes.of(Ref(end.node, end.port))
        port = best_input(given, spec.inputs)
        if port is None:
            raise InvalidEdit(
                f"{quoted(end.node)} gives {with_article(given)}, which no input of {quoted(spec.title)} takes.",
                fix="Place it without a wire.",
            )
        draw_wire(gesture, Ref(end.node, end.port), name, port.name)
        return
    reader = gesture.spec(end.node)
    outputs = {port.name: port.shape for port in spec.outputs}
    output = best_output(outputs, input_of(other, reader, end.port)) if reader else spec.outputs[0].name
    if output is None:
        raise InvalidEdit(
            f"{quoted(spec.title)} gives nothing that fits {quoted(end.port)} of {quoted(end.node)}.",
            fix="Place it without a wire.",
        )
    draw_wire(gesture, Ref(name, output), end.node, end.port)
