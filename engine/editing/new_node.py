"""Makes a node of a kind, called as the kind wants to be called."""

from __future__ import annotations

from engine.catalogue.spec import NodeSpec
from engine.checks.subject import quoted
from engine.document.flow import Flow, Node
from engine.errors import InvalidEdit


def new_node(flow: Flow, spec: NodeSpec, name: str) -> Node:
    """A node without inputs. Raises InvalidEdit for a sub-flow that this flow cannot call."""
    if not spec.is_flow:
        return Node(id=name, kind=spec.kind)
    # Prefect's flows have no `.submit`.
    if spec.is_async and not flow.is_async:
        raise InvalidEdit(
            f"{quoted(spec.title)} is an async flow, which only an async flow can call.",
            fix="Write `async def` for this flow, or `def` for that one.",
        )
    return Node(id=name, kind=spec.kind, call="call", awaited=spec.is_async)
