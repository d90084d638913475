"""Carrying out the function of a node: context, generators with partial outputs, async functions from sync code."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, cast

from engine.node.context import current_context
from engine.secrets import here
from engine.secrets.masking import mask_error, masked

if TYPE_CHECKING:
    from engine.prefect.call import Call

active_call: ContextVar[Call | None] = ContextVar("active_call", default=None)
"""The call whose function runs in this context: how output to stdout and a task's attempts find their node."""


def run_function(call: Call, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """Run a node's function to its end and return its value; a generator's last item is its value."""
    with_context = _with_context(call, kwargs)
    token, context_token = active_call.set(call), current_context.set(with_context[1])
    try:
        with call.scope.around(call):
            result = (call.away or function)(*args, **with_context[0])
            if inspect.isgenerator(result):
                result = _last(call, cast("Iterator[Any]", result))
            elif inspect.isawaitable(result):
                result = asyncio.run(_awaited(result))
            elif inspect.isasyncgen(result):
                result = asyncio.run(_last_async(call, cast("AsyncIterator[Any]", result)))
        return masked(result, here.redactor())
    except BaseException as error:
        if (told := mask_error(error, here.redactor())) is not error:
            raise told from None
        raise
    finally:
        current_context.reset(context_token)
        active_call.reset(token)


async def run_function_async(
    call: Call, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Any:
    """As `run_function`, inside a running event loop."""
    with_context = _with_context(call, kwargs)
    token, context_token = active_call.set(call), current_context.set(with_context[1])
    try:
        with call.scope.around(call):
            result = function(*args, **with_context[0])
            if inspect.isasyncgen(result):
                result = await _last_async(call, cast("AsyncIterator[Any]", result))
            elif inspect.isawaitable(result):
                result = await result
            elif inspect.isgenerator(result):
                result = _last(call, cast("Iterator[Any]", result))
        return masked(result, here.redactor())
    except BaseException as error:
        if (told := mask_error(error, here.redactor())) is not error:
            raise told from None
        raise
    finally:
        current_context.reset(context_token)
        active_call.reset(token)


def _with_context(call: Call, kwargs: dict[str, Any]) -> tuple[dict[str, Any], Any]:
    context = call.scope.observer.context(call)
    name = call.node.context_parameter if call.node else None
    if name and name not in kwargs:
        from engine.node.context import PlainContext

        # Inside of a sub-flow nobody watches; what runs the sub-flow knows whether there are people to be asked.
        return {**kwargs, name: context or PlainContext(call.id, inside=current_context.get() is not None)}, context
    return kwargs, context


def _last(call: Call, items: Iterator[Any]) -> Any:
    value = None
    for value in items:
        call.scope.observer.partial(call, value)
    return value


async def _last_async(call: Call, items: AsyncIterator[Any]) -> Any:
    value = None
    async for value in items:
        call.scope.observer.partial(call, value)
    return value


async def _awaited(result: Awaitable[Any]) -> Any:
    return await result
