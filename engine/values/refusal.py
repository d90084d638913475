"""The sentences for what cannot be stored: which type it is, and what to return instead."""

from __future__ import annotations

import io
import socket
import threading
import types
from collections.abc import AsyncIterator, Awaitable, Iterable, Iterator, Mapping
from typing import Any, cast

from engine.errors import ValueNotStorable

_DEEPEST = 6
_LOOKED_AT = 1000
_MEGABYTE = 1_000_000

_INSTEAD: tuple[tuple[tuple[type[Any], ...], str], ...] = (
    ((io.IOBase,), "Return its content, or the path as File, and close it in the node."),
    ((socket.socket,), "Return what was read from it, or its address, and open it where it is used."),
    ((type(threading.Lock()), type(threading.RLock()), threading.Thread), "Keep it inside the node."),
    ((types.ModuleType,), "Return its name."),
    ((types.FunctionType, types.MethodType), "Return the function's result, or define it at the top of a module."),
    ((Awaitable,), "Await it in the node (`async def`) and return its result."),
    ((Iterator, AsyncIterator), "Return list(...) of it, so that it can be read more than once."),
)


def is_spent_by_reading(value: object) -> bool:
    """Tell whether storing a value would use it up: iterators other than files in memory."""
    return isinstance(value, (Iterator, AsyncIterator, Awaitable)) and not isinstance(value, io.IOBase)


def refusal(value: object, cause: BaseException | None = None) -> ValueNotStorable:
    """The error for a value that cannot be written down, naming the part of it that is to blame when it is found."""
    culprit, advice = _culprit(value)
    name = type_name(culprit)
    if culprit is value:
        message = f"A value of type {name} cannot be stored"
    else:
        message = f"A value of type {type_name(value)} cannot be stored, because it holds a {name}"
    if not advice:
        advice = "Return plain data: numbers, text, lists, dicts, dataclasses, tables, images or files."
        message += f" ({_short(cause)})" if cause else ""
    return ValueNotStorable(f"{message}.", fix=advice)


def too_large(what: str, size: int, limit: int) -> ValueNotStorable:
    """The error for a value over the limit."""
    return ValueNotStorable(
        f"A {what} of {megabytes(size)} is too large to store; the limit is {megabytes(limit)}.",
        fix="Write it to a file in the node and return the File.",
    )


def megabytes(size: int) -> str:
    """A size as people read it."""
    return f"{size / _MEGABYTE:,.0f} MB" if size >= _MEGABYTE else f"{size:,} bytes"


def type_name(value: object) -> str:
    """The type as a person would write it: `list`, `collections.deque`."""
    kind = type(value)
    return kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"


def _culprit(value: object) -> tuple[object, str]:
    """The first part that is known to be unstorable, with its advice; the value itself when none is."""
    layer: list[object] = [value]
    for _ in range(_DEEPEST):
        below: list[object] = []
        for item in layer:
            for kinds, advice in _INSTEAD:
                if isinstance(item, kinds):
                    return item, advice
            below.extend(_inside(item))
        layer = below[:_LOOKED_AT]
    return value, ""


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, Mapping):
        return list(cast("Mapping[object, object]", value).values())
    if isinstance(value, (list, tuple, set, frozenset)):
        return cast("Iterable[object]", value)
    return list(getattr(value, "__dict__", {}).values())


def _short(cause: BaseException | None) -> str:
    return str(cause).partition("\n")[0][:200]
