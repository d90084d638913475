"""Takes a node out of a flow such that it can come back as if nothing had been."""

from __future__ import annotations

from engine.document.edits import RemoveNodes
from engine.document.same import same_value
from engine.editing.aside import Aside, Reader, Returned
from engine.editing.bypass import bypass
from engine.editing.gesture import Gesture


def take_out(gesture: Gesture, name: str, turn: int) -> Aside:
    """Take a node out; what flowed into it flows on where it fits. Raises InvalidEdit when code reads it."""
    before = gesture.flow
    node = before.by_id[name]
    bypass(gesture, [name])
    gesture.do(RemoveNodes(nodes=(name,)))
    after = gesture.flow
    readers = {
        old.id: Reader(was=old, now=new)
        for old in before.nodes
        if old.id != name and (new := after.by_id[old.id]) is not old
    }
    returned = None if same_value(before.returns, after.returns) else Returned(was=before.returns, now=after.returns)
    return Aside(
        node=node,
        turn=turn,
        index=before.nodes.index(node),
        links=tuple(link for link in before.links if name in (link.source, link.target)),
        readers=readers,
        returned=returned,
    )
