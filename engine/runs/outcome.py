"""How a run ended, in the form of `treadle run --json`: a fold of its events."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from engine.events.model import AnyEvent, NodeCached, NodeOutput

_RUN_STATES = {
    "run.queued": "queued",
    "run.started": "running",
    "run.finished": "finished",
    "run.failed": "failed",
    "run.cancelled": "cancelled",
    "run.crashed": "crashed",
}


def outcome(
    run_id: str, events: Iterable[AnyEvent], earlier: Mapping[str, Any], outputs: Mapping[str, tuple[str, ...]]
) -> dict[str, Any]:
    """Fold the events.

    `earlier` are what a screen shows of the values that cached nodes took from the store, by digest; `outputs` are the
    names of the ports of nodes that have several.
    """
    result: dict[str, Any] = {"run_id": run_id, "state": "queued", "duration_s": 0.0, "error": None}
    nodes: dict[str, dict[str, Any]] = {}
    values: dict[str, Any] = {}
    for event in events:
        if (state := _RUN_STATES.get(event.kind)) is not None:
            result["state"] = state
            result["duration_s"] = getattr(event, "duration_s", 0.0)
            result["error"] = getattr(event, "error", None) or getattr(event, "why", None) or None
            continue
        if (name := getattr(event, "node", "")) == "":
            continue
        node = nodes.setdefault(name, {"state": "waiting", "duration_s": 0.0, "cached": False, "why": ""})
        _follow(node, event)
        if isinstance(event, NodeOutput) and not event.partial:
            values[name] = shown(event.codec, event.inline, event.preview)
        elif isinstance(event, NodeCached):
            values[name] = earlier.get(event.digest, values.get(name))
    result["nodes"] = nodes
    result["outputs"] = {name: _ports(value, outputs.get(name, ())) for name, value in values.items()}
    return result


def _follow(node: dict[str, Any], event: AnyEvent) -> None:
    match event.kind:
        case "node.started":
            node.update(state="running", why=event.why or node["why"])
        case "node.retrying":
            node["state"] = "retrying"
        case "node.finished":
            node.update(state="finished", duration_s=event.duration_s)
        case "node.cached":
            node.update(state="cached", cached=True, why=event.why)
        case "node.failed":
            node.update(state="failed", duration_s=event.duration_s, error=event.error, traceback=event.traceback)
        case "node.skipped" | "node.cancelled":
            node.update(state=event.kind.partition(".")[2], why=event.why)
        case _:
            pass


def shown(codec: str, inline: str | None, preview: Any) -> Any:
    """A value as it is shown: whole if it is small JSON, else its preview."""
    return json.loads(inline) if codec == "json" and inline is not None else preview


def _ports(value: Any, ports: tuple[str, ...]) -> dict[str, Any]:
    if len(ports) > 1 and isinstance(value, dict):
        return {port: value.get(port) for port in ports}  # pyright: ignore[reportUnknownMemberType]
    return {ports[0] if ports else "result": value}
