"""The flow run that goes on here, for who follows it and knows nothing of Prefect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from prefect.context import FlowRunContext


@dataclass(frozen=True)
class GoingRun:
    """`path` is the file of the flow function. `on_end` has somebody told the type and message of its last state."""

    id: str
    flow: str
    path: str
    parameters: Mapping[str, Any]
    is_inside_another: bool
    on_end: Callable[[Callable[[str, str], None]], None]


def going_run() -> GoingRun | None:
    """The one of this context; None outside of a flow."""
    context = FlowRunContext.get()
    if context is None or context.flow_run is None or context.flow is None:
        return None
    flow: Any = context.flow
    id = str(context.flow_run.id)

    def on_end(tell: Callable[[str, str], None]) -> None:
        _hear(flow, id, tell)

    return GoingRun(
        id=id,
        flow=str(flow.name),
        path=str(flow.fn.__code__.co_filename),
        parameters=dict(context.parameters or {}),
        is_inside_another=context.flow_run.parent_task_run_id is not None,
        on_end=on_end,
    )


def _hear(flow: Any, id: str, tell: Callable[[str, str], None]) -> None:
    """A flow's hooks are for all its runs: ours is for one, and goes with it."""
    lists: list[list[Callable[..., None]]] = [
        flow.on_completion_hooks,
        flow.on_failure_hooks,
        flow.on_cancellation_hooks,
        flow.on_crashed_hooks,
    ]

    def ended(_: Any, run: Any, state: Any) -> None:
        if str(run.id) != id:
            return
        for hooks in lists:
            with suppress(ValueError):
                hooks.remove(ended)
        tell(str(state.type.value), str(state.message or state.name))

    for hooks in lists:
        hooks.append(ended)
