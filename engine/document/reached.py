"""Whether a node can read an output from where it stands: values leave blocks only by the names that these give."""

from __future__ import annotations

from typing import Literal

from engine.document.blocks import arms_behind, blocks_around
from engine.document.flow import Flow, Node
from engine.document.standing import known_inside
from engine.document.value import Ref

Barrier = Literal["not yet", "elsewhere"]
"""The reader stands in the block that gives the name, which is only known behind it; or it is in no arm from which the
output can be seen."""


def is_reached(flow: Flow, ref: Ref, reader: Node | None) -> bool:
    """True for an output that is there for the reader; None stands for what the flow returns.

    Whether a node is there at all, and whether its kind has such an output, is not asked.
    """
    source = flow.by_id.get(ref.node)
    if source is not None and source.gives_names and ref.port not in flow.outputs_of(source):
        return False
    return barrier(flow, ref, reader) is None


def barrier(flow: Flow, ref: Ref, reader: Node | None) -> Barrier | None:
    """What stands between a node and an output, if anything does. Whether there is such an output is not asked."""
    source = flow.by_id.get(ref.node)
    if source is None:
        return None
    if reader is not None and source.is_block and (standing := stands_in(flow, source, reader)) is not None:
        return None if known_inside(flow.nodes, source, standing.arm, ref.port) else "not yet"
    if not source.block or (reader is not None and (source.block, source.arm) in arms_behind(flow.by_id, reader)):
        return None
    block = flow.by_id.get(source.block)
    return None if block is not None and block.kind == "with" else "elsewhere"


def stands_in(flow: Flow, block: Node, reader: Node) -> Node | None:
    """The node of a block that is the reader, or that has the reader inside; None when it is not in the block."""
    above = (reader, *blocks_around(flow.by_id, reader.id))
    return next((one for one in above if one.block == block.id), None)
