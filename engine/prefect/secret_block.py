"""Secrets that a Prefect user keeps in Secret blocks; found by name from `engine.secrets.environment`."""

from __future__ import annotations

import json
from typing import Any


def value_of_block(name: str) -> str:
    """The value of a Secret block; empty when there is none. One that holds an object comes as JSON."""
    from prefect.blocks.system import Secret
    from prefect.context import FlowRunContext, TaskRunContext

    if FlowRunContext.get() is None and TaskRunContext.get() is None:
        # Outside of a run Prefect may have no server, and would start one.
        return ""

    load: Any = Secret.load  # pyright: ignore[reportUnknownMemberType]
    try:
        block = load(name, _sync=True)
    except ValueError:
        # What Prefect raises for a block that is not there.
        return ""
    value: Any = block.get()
    return value if isinstance(value, str) else json.dumps(value)
