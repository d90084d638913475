"""`connect`: draw a wire from an output to an input."""

from __future__ import annotations

from engine.document.value import RESULT, Ref
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.wiring import draw_wire


class Connecting(Arguments):
    source: str
    source_port: str = RESULT
    target: str
    target_port: str


def connect(gesture: Gesture, asked: Connecting) -> Made:
    """Replaces what the input had where it takes one value; appends where it takes several."""
    draw_wire(gesture, Ref(asked.source, asked.source_port), asked.target, asked.target_port)
    return gesture.made("Connect")
