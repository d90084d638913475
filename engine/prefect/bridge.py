"""What `@node` objects do inside a Prefect flow; found by name from `engine.node.decorator`."""

from __future__ import annotations

import uuid
import weakref
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, cast

from prefect.context import FlowRunContext
from prefect.futures import PrefectFuture
from prefect.utilities.annotations import unmapped

from engine.prefect.body import active_call
from engine.prefect.call import Call
from engine.prefect.inputs import futures_in
from engine.prefect.scope import RunScope
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
    scope = RunScope(PrefectTasks(), observer)
    _scopes[_run_id()] = scope
    _kept_alive.set(scope)
    return scope


def scope_here() -> RunScope:
    """The scope of the flow run that is going on in this context, made on first use."""
    if FlowRunContext.get() is None:
        raise RuntimeError("a node can be submitted inside a flow only; outside of one call it like a function")
    return _scopes.get(_run_id()) or new_scope()


def _run_id() -> uuid.UUID | None:
    context = FlowRunContext.get()
    return context.flow_run.id if context and context.flow_run else None


def submit(node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Call:
    """Start the node when its inputs are there."""
    scope = scope_here()
    return scope.submit(node, args, kwargs, id=scope.observer.place())


def call(node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Run the node now, as Prefect does when a task is called; a light one that is given a future is chained to it."""
    scope = scope_here()
    place = scope.observer.place()
    if node.is_light and not node.waits and next(futures_in((args, kwargs)), None) is not None:
        return scope.submit(node, args, kwargs, id=place)
    now = Call(scope, node, place, args, kwargs)
    if node.is_async:
        return scope.carrier.run_now_async(now)
    value = scope.carrier.run_now(now)
    return NotAsked() if node.waits and now.status == "skipped" else value


def map(node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> list[Call]:
    """One submitted call per item. Texts, mappings and `unmapped` values are the same for all, as in Prefect."""
    scope = scope_here()
    place = scope.observer.place()
    if (instead := scope.observer.instead_of_map(place)) is not None:
        return [scope.submit(node, (), {}, id=place, item=index) for index in range(instead)]
    spread = {index: _items(value) for index, value in enumerate(args)}
    spread_named = {name: _items(value) for name, value in kwargs.items() if name != "wait_for"}
    lengths = {len(items) for items in (*spread.values(), *spread_named.values()) if items is not None}
    if len(lengths) != 1:
        what = "no argument is a list" if not lengths else f"the lists have different lengths {sorted(lengths)}"
        raise ValueError(f"{node.kind} cannot be mapped: {what}")
    count = lengths.pop()
    scope.observer.mapped(place, count)
    return [
        scope.submit(
            node,
            tuple(_at(items, value, index) for (_, items), value in zip(spread.items(), args, strict=True)),
            {name: _at(spread_named.get(name), value, index) for name, value in kwargs.items()},
            id=place,
            item=index,
        )
        for index in range(count)
    ]


def _items(value: Any) -> list[Any] | None:
    if isinstance(value, (unmapped, str, bytes, dict)):
        return None
    if isinstance(value, PrefectFuture):
        value = cast("PrefectFuture[Any]", value).result()
        if isinstance(value, (str, bytes, dict)):
            return None
    return list(cast("list[Any]", value)) if hasattr(value, "__iter__") else None


def _at(items: list[Any] | None, value: Any, index: int) -> Any:
    if items is not None:
        return items[index]
    return cast("unmapped[Any]", value).value if isinstance(value, unmapped) else value
