"""`disable`: put nodes aside so that they are kept and drawn but not run, or bring them back."""

from __future__ import annotations

from engine.document.blocks import with_content
from engine.document.layout import PlaceNodes
from engine.editing.arguments import Arguments
from engine.editing.aside import put_aside, set_aside
from engine.editing.bring_back import bring_back
from engine.editing.context import Made
from engine.editing.gesture import Gesture
from engine.editing.places import Room
from engine.editing.put_aside import take_out


class Disabling(Arguments):
    nodes: tuple[str, ...]
    off: bool = True


def disable(gesture: Gesture, asked: Disabling) -> Made:
    """What flowed in flows on where it fits. Brought back, a node has its wires again where both ends are there."""
    names = dict.fromkeys(asked.nodes)
    kept = put_aside(gesture.layout)
    for name in names:
        if name not in kept:
            gesture.node(name)
    word = f"{len(names)} nodes" if len(names) > 1 else next(iter(names), "nothing")
    if asked.off:
        # A block goes with what stands in it, from the inside out, and comes back the other way round.
        whole = with_content(gesture.flow.nodes, names)
        off = [node.id for node in reversed(gesture.flow.nodes) if node.id in whole]
        for name in off:
            kept[name] = take_out(gesture, name, 1 + max((one.turn for one in kept.values()), default=0))
        gesture.do(*([set_aside(kept)] if off else []))
        return gesture.made(f"Disable {word}")
    created: list[str] = []
    for name in sorted((name for name in names if name in kept), key=lambda name: -kept[name].turn):
        new, kept = bring_back(gesture, kept, name)
        created.append(new)
        if new != name:
            # The place of that name belongs to the node that has it now.
            room = Room(gesture)
            point = room.beside([name])
            gesture.do(PlaceNodes(places={new: room.take(new, *point, gesture.spec(new))}))
    gesture.do(*([set_aside(kept)] if created else []))
    return gesture.made(f"Enable {word}", *created)
