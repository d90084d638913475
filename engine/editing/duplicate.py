"""`duplicate`: copies of nodes beside them, with the same inputs."""

from __future__ import annotations

from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.copying import clipping_of
from engine.editing.gesture import Gesture
from engine.editing.paste import put_in


class Duplicating(Arguments):
    nodes: tuple[str, ...]


def duplicate(gesture: Gesture, asked: Duplicating) -> Made:
    """Wires among the copies follow, wires from other nodes are drawn again."""
    created = put_in(gesture, clipping_of(gesture, asked.nodes), None, stay=True) if asked.nodes else []
    return gesture.made("Duplicate", *created)
