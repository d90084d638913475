"""`move_input`: give the value of one input to another input of the node."""

from __future__ import annotations

from engine.document.edits import ChangeKind
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.wiring import input_of
from engine.errors import InvalidEdit


class Moving(Arguments):
    node: str
    port: str
    to: str


def move_input(gesture: Gesture, asked: Moving) -> Made:
    """For a value that stands under a name which the kind does not have."""
    node, spec = gesture.node(asked.node), gesture.spec(asked.node)
    if spec is not None:
        input_of(node, spec, asked.to)
    if asked.port not in node.inputs or asked.to in node.inputs:
        raise InvalidEdit(f"{asked.port} of {node.id} cannot become {asked.to}.", fix="Clear one of them first.")
    gesture.do(ChangeKind(node=node.id, kind=node.kind, ports={asked.port: asked.to}))
    return gesture.made(f"Move {asked.port} of {node.id} to {asked.to}")
