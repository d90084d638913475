"""What is different between two flows, node by node and setting by setting, as a person reads it."""

from __future__ import annotations

from typing import Any

from engine.document.flow import CODE, Flow, Node
from engine.document.same import same_node
from engine.document.value import Code, Param, Ref, Value, to_json
from studio.sessions.wire_text import wire_text

_FIELDS = ("kind", "call", "comment", "source")


def flow_difference(before: Flow, after: Flow) -> dict[str, Any]:
    """Nodes that came, went and changed, by their ids; of the changed ones each setting with both its texts."""
    old, new = before.by_id, after.by_id
    changed = [
        {"node": name, "what": what}
        for name, node in new.items()
        if name in old and not same_node(old[name], node) and (what := _what(old[name], node))
    ]
    return {
        "added": [name for name in new if name not in old],
        "removed": [name for name in old if name not in new],
        "changed": changed,
    }


def _what(before: Node, after: Node) -> list[dict[str, str | None]]:
    old, new = _settings(before), _settings(after)
    return [
        {"port": port, "before": old.get(port), "after": new.get(port)}
        for port in dict.fromkeys((*old, *new))
        if old.get(port) != new.get(port)
    ]


def _settings(node: Node) -> dict[str, str]:
    found = {port: _shown(value) for port, value in node.inputs.items()}
    found |= {field: str(getattr(node, field)) for field in _FIELDS if getattr(node, field)}
    if node.kind != CODE and node.after:
        found["wait_for"] = ", ".join(node.after)
    policy = node.policy.model_dump(mode="json", exclude_defaults=True)
    return found | {name: wire_text(value) for name, value in policy.items()}


def _shown(value: Value) -> str:
    match value:
        case str():
            return value
        case Ref(node, port):
            return node if port == "result" else f"{node}.{port}"
        case Param(name):
            return name
        case Code(source):
            return source
        case _:
            return wire_text(to_json(value))
