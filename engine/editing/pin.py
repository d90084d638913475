"""`pin` and `unpin`: put a stored value in the place of what a node gives, or let the node give its own again."""

from __future__ import annotations

from collections.abc import Mapping

from engine.document.layout import PINS, SetExtra
from engine.document.pins import Pin, pins_of, pins_to_json
from engine.editing.arguments import Arguments
from engine.editing.context import Made
from engine.editing.gesture import Gesture


class Pinning(Arguments):
    node: str
    digest: str
    codec: str
    label: str = ""
    inline: str | None = None


class Unpinning(Arguments):
    nodes: tuple[str, ...]


def pin(gesture: Gesture, asked: Pinning) -> Made:
    """The value must lie in the store already, under its digest."""
    gesture.node(asked.node)
    kept = pins_of(gesture.layout)
    kept[asked.node] = Pin(digest=asked.digest, codec=asked.codec, label=asked.label, inline=asked.inline)
    gesture.do(set_pins(kept))
    return gesture.made(f"Pin {asked.node}")


def unpin(gesture: Gesture, asked: Unpinning) -> Made:
    """Nodes without a pin are passed over."""
    without_pins(gesture, asked.nodes)
    return gesture.made(f"Unpin {', '.join(asked.nodes)}")


def without_pins(gesture: Gesture, nodes: tuple[str, ...] | list[str]) -> None:
    """Take the pins of nodes away, if they have any."""
    kept = pins_of(gesture.layout)
    left = {node: one for node, one in kept.items() if node not in nodes}
    if len(left) < len(kept):
        gesture.do(set_pins(left))


def set_pins(pins: Mapping[str, Pin]) -> SetExtra:
    """The edit that lets these be the pins."""
    return SetExtra(key=PINS, value=pins_to_json(pins) or None)
