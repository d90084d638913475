"""Whether a name that a block gives is a future in the file, which whoever wants its value must ask for it."""

from __future__ import annotations

from typing import Literal

from engine.document.blocks import inside, own_names
from engine.document.flow import CODE, Flow
from engine.document.value import Ref

Waiting = Literal["value", "future", "either"]

EITHER = "resolve_futures_to_results"
"""Prefect's function that gives the value of a future, and anything else as it is."""


def waiting(flow: Flow, ref: Ref) -> Waiting:
    """What a reference is when the flow function gets to its end; `either` where it depends on the way through."""
    found = _sorts(flow, ref, set())
    return "value" if "future" not in found else "future" if len(found) == 1 else "either"


def _sorts(flow: Flow, ref: Ref, seen: set[Ref]) -> set[str]:
    node = flow.by_id.get(ref.node)
    if node is None or ref in seen:
        return set()
    if not node.is_block:
        return {"future" if node.gives_future else "value"}
    seen.add(ref)
    found = {"value"} if ref.port in own_names(node) else set[str]()
    for one in inside(flow.nodes, node.id):
        if ref.port in own_names(one):
            found.add("future" if one.kind != CODE and one.gives_future else "value")
    if (before := flow.places.carried.get(node.id, {}).get(ref.port)) is not None:
        found |= _sorts(flow, before, seen)
    return found
