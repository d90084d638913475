"""Whether a node can read an output from where it stands: values leave blocks only by the names that these give."""

from __future__ import annotations

from engine.document.blocks import arms_behind, blocks_around
from engine.document.flow import Flow, Node
from engine.document.standing import known_inside
from engine.document.value import Ref


def is_reached(flow: Flow, ref: Ref, reader: Node | None) -> bool:
    """True for an output that is there for the reader; None stands for what the flow returns.

    Whether a node is there at all, and whether its kind has such an output, is not asked.
    """
    source = flow.by_id.get(ref.node)
    if source is None:
        return True
    if source.gives_names and ref.port not in flow.outputs_of(source):
        return False
    above = [reader, *blocks_around(flow.by_id, reader.id)] if reader is not None else []
    if (standing := next((one for one in above if one.block == source.id), None)) is not None:
        return known_inside(flow.nodes, source, standing.arm, ref.port)
    if not source.block:
        return True
    block = flow.by_id.get(source.block)
    behind = arms_behind(flow.by_id, reader) if reader is not None else set[tuple[str, str]]()
    return (source.block, source.arm) in behind or (block is not None and block.kind == "with")
