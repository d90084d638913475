"""What `@node` objects do inside a Prefect flow; found by name from `engine.node.decorator`."""

from __future__ import annotations

import os
import sys
import uuid
import weakref
from contextvars import ContextVar
from importlib import import_module
from typing import TYPE_CHECKING, Any

from prefect.client.schemas.objects import State
from prefect.context import FlowRunContext

from engine.prefect.body import active_call
from engine.prefect.call import Call
from engine.prefect.cluster import cluster_here
from engine.prefect.going import going_run
from engine.prefect.inputs import futures_in
from engine.prefect.items import Items
from engine.prefect.mapping import submit_each
from engine.prefect.scope import RunScope
from engine.prefect.streams import streams
from engine.prefect.tasks import PrefectTasks

if TYPE_CHECKING:
    from engine.node.decorator import Node
    from engine.prefect.observer import Observer

_scopes: weakref.WeakValueDictionary[uuid.UUID | None, RunScope] = weakref.WeakValueDictionary()
"""By flow run, so that a flow finds its own again after a sub-flow."""

_kept_alive: ContextVar[RunScope | None] = ContextVar("_kept_alive", default=None)
"""Holds on to a scope as long as the flow function runs, even while none of its calls is."""


class NotAsked:
    """The value of a sub-flow that was not asked for, and of its fields: the flow function names them all the same."""

    def __getattr__(self, name: str) -> NotAsked:
        if name.startswith("__"):
            raise AttributeError(name)
        return self


def in_flow_run() -> bool:
    """Whether the caller is the body of a flow; the inside of a node is not: there a node is a plain function."""
    return FlowRunContext.get() is not None and active_call.get() is None


def new_scope(observer: Observer | None = None) -> RunScope:
    """A new scope for the flow run that is going on in this context."""
    scope = RunScope(PrefectTasks(), observer, cluster_here())
    _scopes[_run_id()] = scope
    _kept_alive.set(scope)
    return scope


def scope_here() -> RunScope:
    """The scope of the flow run that is going on in this context, made on first use."""
    if FlowRunContext.get() is None:
        raise RuntimeError("a node can be submitted inside a flow only; outside of one call it like a function")
    return _scopes.get(_run_id()) or new_scope(_observer())


def _observer() -> Observer | None:
    """Whoever is to be told of a flow run that no engine carries out."""
    if "TREADLE_URL" not in os.environ or "TREADLE_KERNEL" in os.environ or (run := going_run()) is None:
        return None
    # By name: it knows what this part must not know.
    return import_module("engine.workers.reporting").observer_of(run)


def _run_id() -> uuid.UUID | None:
    context = FlowRunContext.get()
    return context.flow_run.id if context and context.flow_run else None


def submit(node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Call | State[Any]:
    """Start the node when its inputs are there; with `return_state=True` wait for its end, as Prefect does."""
    scope = scope_here()
    place = scope.observer.place()
    as_state, kwargs = _as_state(kwargs)
    submitted = scope.submit(node, args, kwargs, id=place, row=scope.observer.row(place))
    if not as_state:
        return submitted
    submitted.wait()
    return submitted.state


def call(node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Run the node now, as Prefect does when a task is called; a light one that is given a future is chained to it."""
    scope = scope_here()
    as_state, kwargs = _as_state(kwargs)
    place = scope.observer.place()
    row = scope.observer.row(place)
    if (streamed := streams(node)) is not None and not as_state:
        return streamed(Call(scope, node, place, args, kwargs), row)
    values = (args, [value for name, value in kwargs.items() if name != "wait_for"])
    chains = node.is_light and not node.waits and next(futures_in(values), None) is not None
    # Where its failure could be caught it runs here, and what it raises is raised here.
    if chains and not as_state and not scope.observer.guarded(place, sys._getframe(2)):  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        return scope.submit(node, args, kwargs, id=place, row=row)
    now = Call(scope, node, place, args, kwargs)
    now.row = row
    if node.is_async:
        return _state_later(now) if as_state else scope.carrier.run_now_async(now)
    if as_state:
        return _state_of(now)
    value = scope.carrier.run_now(now)
    return NotAsked() if node.waits and now.status == "skipped" else value


def _as_state(kwargs: dict[str, Any]) -> tuple[bool, dict[str, Any]]:
    """Whether the state is asked for in place of the value, and the arguments without that."""
    if "return_state" not in kwargs:
        return False, kwargs
    return bool(kwargs["return_state"]), {name: value for name, value in kwargs.items() if name != "return_state"}


def _state_of(now: Call) -> State[Any]:
    """The state in which a call ends. Raises what is no failure of it."""
    try:
        now.scope.carrier.run_now(now)
    except Exception:
        if now.error is None:
            raise
    return now.state


async def _state_later(now: Call) -> State[Any]:
    try:
        await now.scope.carrier.run_now_async(now)
    except Exception:
        if now.error is None:
            raise
    return now.state


def map(node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Items:
    """One submitted call per item."""
    return submit_each(scope_here(), node, args, kwargs)
