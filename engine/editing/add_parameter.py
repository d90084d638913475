"""`add_parameter`: give the flow a parameter."""

from __future__ import annotations

from engine.document.edits import AddParameter
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.parameter_text import parameter_of


class AddingParameter(Arguments):
    name: str
    type: str = ""
    default: str | None = None


def add_parameter(gesture: Gesture, asked: AddingParameter) -> Made:
    """Without a default the parameter is required."""
    name = asked.name.strip()
    gesture.do(AddParameter(parameter=parameter_of(gesture.subject, name, asked.type, asked.default)))
    return gesture.made(f"Add the parameter {name}")
