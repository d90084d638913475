"""Hand-written generator tasks: what they yield is handed on while they go on, as in plain Prefect."""

from __future__ import annotations

import inspect
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from prefect import Task

from engine.prefect.call import Call
from engine.prefect.inputs import resolved

if TYPE_CHECKING:
    from engine.node.decorator import Node

Streamed = Callable[[Call, int], Any]


def streams(node: Node[..., Any]) -> Streamed | None:
    """What goes through a call of a generator task; None for every other node."""
    if node.task is None:
        return None
    if inspect.isgeneratorfunction(node.function):
        return _items
    return _items_async if inspect.isasyncgenfunction(node.function) else None


def _items(call: Call, row: int) -> Generator[Any, None, None]:
    with _told(call, row) as items:
        for item in _task(call)(*resolved(call.args), **resolved(call.kwargs)):
            items.append(item)
            yield item


async def _items_async(call: Call, row: int) -> AsyncGenerator[Any, None]:
    with _told(call, row) as items:
        async for item in _task(call)(*resolved(call.args), **resolved(call.kwargs)):
            items.append(item)
            yield item


def _task(call: Call) -> Task[..., Any]:
    return cast("Task[..., Any]", cast("Node[..., Any]", call.node).task)


@contextmanager
def _told(call: Call, row: int) -> Generator[list[Any], None, None]:
    """Tell of the whole call once it is over; until then, what it has yielded is collected.

    Nothing waits for its end: a generator that nobody goes through to its end would never come to one.
    """
    items: list[Any] = []
    begun = time.perf_counter()
    try:
        yield items
    except Exception as error:
        _over(call, row, begun, items, error)
        raise
    except GeneratorExit:
        _over(call, row, begun, items, None)
        raise
    _over(call, row, begun, items, None)


def _over(call: Call, row: int, begun: float, items: list[Any], error: Exception | None) -> None:
    """Tell of the whole call once it is over."""
    scope = call.scope
    call.row = row
    scope.admit(call)
    scope.carrier.started(call)
    call.started_at = begun
    if error is None:
        scope.settle(call, "finished", items)
    else:
        scope.carrier.failed(call, error)
        scope.note_raised(error)
