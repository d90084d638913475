"""What of a node's kind and policy says that it runs again, whatever the store holds."""

from __future__ import annotations

from datetime import UTC, datetime

from engine.catalogue.spec import NodeSpec
from engine.document.flow import Node
from engine.types.hints import FilePattern


def runs_always(node: Node, spec: NodeSpec) -> str:
    """Why a node runs every time; empty for one that may be taken from the store."""
    cache = node.policy.cache
    if cache is not None and ("NO_CACHE" in cache.key or "RUN_ID" in cache.key):
        return "its cache policy says so"
    if cache is not None and "INPUTS" in cache.key:
        return ""
    if "people" in spec.options.permissions:
        return "it asks people"
    if spec.is_task:
        return "a Prefect task runs every time, unless its cache policy is INPUTS"
    if spec.options.effect == "idempotent":
        return "it looks at the world, which may have changed"
    return "it acts on the world" if spec.options.effect == "once" else ""


def is_too_old(created: datetime, node: Node) -> bool:
    """Whether a result of that time is older than the cache policy of its node allows."""
    ttl = node.policy.cache.ttl if node.policy.cache else None
    created = created if created.tzinfo else created.replace(tzinfo=UTC)
    return ttl is not None and (datetime.now(UTC) - created).total_seconds() > ttl


def files_read(spec: NodeSpec) -> tuple[str, ...]:
    """The inputs that name files whose content counts."""
    return tuple(port.name for port in spec.inputs if any(_is_read(hint) for hint in port.hints))


def _is_read(hint: object) -> bool:
    return isinstance(hint, FilePattern) and hint.mode == "read"
