"""`remove_parameter`: take a parameter away."""

from __future__ import annotations

from engine.document.edits import RemoveParameter
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture


class RemovingParameter(Arguments):
    name: str


def remove_parameter(gesture: Gesture, asked: RemovingParameter) -> Made:
    """The inputs that took it lose their value."""
    gesture.do(RemoveParameter(parameter=asked.name))
    return gesture.made(f"Remove the parameter {asked.name}")
