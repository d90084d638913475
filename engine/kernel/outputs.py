"""What is told of a value that a node gave, and of an error that it raised."""

from __future__ import annotations

import time
from dataclasses import fields, is_dataclass
from typing import Any

from engine.events.model import NodeFailed, NodeOutput
from engine.kernel.sentences import first_line, user_traceback
from engine.plan.made_of import MadeOf
from engine.prefect.call import Call
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


def glance(run: str, node: str, value: Any) -> NodeOutput:
    """A value that cannot be kept, to be looked at as what still grows is: it cannot be had again."""
    return NodeOutput(run=run, node=node, digest="", partial=True, preview=shown(value))


def shown(value: Any) -> Any:
    """The preview of a value; of one with several outputs, by their names."""
    if hasattr(value, "_fields"):
        return {name: preview(getattr(value, name)) for name in value._fields}
    if is_dataclass(value) and not type(value).__module__.startswith("engine.types"):
        return {field.name: preview(getattr(value, field.name)) for field in fields(value)}
    return preview(value)


def failure_event(run: str, call: Call, error: BaseException) -> NodeFailed:
    """The end of a node that raised an error."""
    return NodeFailed(
        run=run,
        node=call.id,
        error=first_line(error),
        error_type=type(error).__name__,
        traceback=user_traceback(error),
        duration_s=duration_of(call),
        attempt=max(call.attempt, 1),
    )


def duration_of(call: Call) -> float:
    """How long the newest attempt has taken so far, in seconds."""
    return time.perf_counter() - call.started_at if call.started_at else 0.0
