"""`describe`: the name and the description of the flow."""

from __future__ import annotations

from engine.document.edits import SetDescription, SetName
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture


class Describing(Arguments):
    name: str | None = None
    description: str | None = None


def describe(gesture: Gesture, asked: Describing) -> Made:
    """What is not given stays."""
    if asked.name is not None and asked.name != gesture.flow.name:
        gesture.do(SetName(name=asked.name))
    if asked.description is not None and asked.description != gesture.flow.description:
        gesture.do(SetDescription(description=asked.description))
    return gesture.made("Describe the flow" if asked.name is None else f"Name the flow {asked.name}")
