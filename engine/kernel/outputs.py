"""What is told of a value that a node gave."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from engine.events.model import NodeOutput
from engine.plan.made_of import MadeOf
from engine.values.encoded import Encoded
from engine.values.preview import preview


def output_event(
    run: str,
    node: str,
    encoded: Encoded,
    size: int,
    inline: str | None,
    made: MadeOf | None,
    seen: Any,
    *,
    partial: bool = False,
) -> NodeOutput:
    """The event; `made` is None for a value that may not be used again, `seen` what a screen shows of it."""
    return NodeOutput(
        run=run,
        node=node,
        digest=encoded.digest,
        codec=encoded.codec,
        size=size,
        partial=partial,
        inline=inline,
        preview=seen,
        key=made.key if made else "",
        made_of=made.as_json() if made else "",
    )


def shown(value: Any) -> Any:
    """The preview of a value; of one with several outputs, by their names."""
    if hasattr(value, "_fields"):
        return {name: preview(getattr(value, name)) for name in value._fields}
    if is_dataclass(value) and not type(value).__module__.startswith("engine.types"):
        return {field.name: preview(getattr(value, field.name)) for field in fields(value)}
    return preview(value)
