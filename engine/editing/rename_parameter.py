"""`rename_parameter`: another name for a parameter; what uses it follows."""

from __future__ import annotations

from engine.document.edits import RenameParameter
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture


class RenamingParameter(Arguments):
    name: str
    to: str


def rename_parameter(gesture: Gesture, asked: RenamingParameter) -> Made:
    """The values that take it, and expressions that name it, follow."""
    to = asked.to.strip()
    if to != asked.name:
        gesture.do(RenameParameter(parameter=asked.name, to=to))
    return gesture.made(f"Rename the parameter {asked.name} to {to}")
