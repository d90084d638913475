"""What others have wired since a step must still be there for them when the step is undone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from engine.document.flow import Flow, Node
from engine.document.reached import is_reached
from engine.document.value import Ref, Value, refs
from studio.sessions.merge import Conflict


def require_reached(before: Flow, after: Flow) -> None:
    """Raise Conflict when a node that stays as it is could not reach an output any more that it reads.

    A node that leaves its block again takes along the name that the block gives for it.
    """
    if not before.has_blocks and not after.has_blocks:
        return
    for node in after.nodes:
        if before.by_id.get(node.id) == node and _loses(before, after, _refs_of(node), node):
            raise Conflict(f"the node “{node.id}”")
    if after.returns == before.returns and _loses(before, after, refs(after.returns), None):
        raise Conflict("what the flow returns")


def _loses(before: Flow, after: Flow, read: Iterator[Ref], reader: Node | None) -> bool:
    return any(not is_reached(after, ref, reader) and is_reached(before, ref, reader) for ref in read)


def _refs_of(node: Node) -> Iterator[Ref]:
    for value in (*node.inputs.values(), *node.policy.options.values()):
        yield from refs(cast("Value", value))
