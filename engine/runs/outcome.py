"""How a run ended, in the form of `treadle run --json`: a fold of its events."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from engine.events.fold import NodeView, RunView, fold
from engine.events.model import AnyEvent, NodeCached, NodeOutput
from engine.limits.budget import Used


def outcome(
    run_id: str, events: Sequence[AnyEvent], earlier: Mapping[str, Any], outputs: Mapping[str, tuple[str, ...]]
) -> dict[str, Any]:
    """Tell how a run stands.

    `earlier` are what a screen shows of the values that cached nodes took from the store, by digest; `outputs` are the
    names of the ports of nodes that have several.
    """
    view = fold(events)
    values: dict[str, Any] = {}
    for event in events:
        if isinstance(event, NodeOutput) and not event.partial:
            values[event.node] = shown(event.codec, event.inline, event.preview)
        elif isinstance(event, NodeCached):
            values[event.node] = earlier.get(event.digest, values.get(event.node))
    return {
        "run_id": run_id,
        "state": view.state,
        "duration_s": view.duration_s,
        "error": view.error or None,
        "nodes": {name: _node(node) for name, node in view.nodes.items()},
        "outputs": {name: _ports(value, outputs.get(name, ())) for name, value in values.items()},
        **_account(view),
    }


def _account(view: RunView) -> dict[str, Any]:
    """What was used up, said of budgets, and undone: only what there is."""
    used = view.spent
    told = {
        "used": {"seconds": used.seconds, "cpu_s": used.cpu_s, "tokens": used.tokens, "money": used.money},
        "over": list(view.over),
        "undone": [{"node": one.node, "state": one.state, "why": one.why} for one in view.undone],
    }
    return {name: value for name, value in told.items() if value and (name != "used" or used != Used())}


def _node(node: NodeView) -> dict[str, Any]:
    told = {"state": node.state, "duration_s": node.duration_s, "cached": node.cached, "why": node.why}
    return told | ({"error": node.error, "traceback": node.traceback} if node.state == "failed" else {})


def shown(codec: str, inline: str | None, preview: Any) -> Any:
    """A value as it is shown: whole if it is small JSON, else its preview."""
    return json.loads(inline) if codec == "json" and inline is not None else preview


def _ports(value: Any, ports: tuple[str, ...]) -> dict[str, Any]:
    if len(ports) > 1 and isinstance(value, dict):
        return {port: value.get(port) for port in ports}  # pyright: ignore[reportUnknownMemberType]
    return {ports[0] if ports else "result": value}
