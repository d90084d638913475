"""Futures among the arguments of a call: finding them and putting their values in their place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from prefect.futures import PrefectFuture

_PLAIN = (str, int, float, bytes, type(None))


def futures_in(value: Any) -> Iterator[PrefectFuture[Any]]:
    """Every future inside a value, looking into lists, tuples, sets and mappings as Prefect does."""
    if isinstance(value, _PLAIN):
        return
    if isinstance(value, PrefectFuture):
        yield cast("PrefectFuture[Any]", value)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for item in cast("list[Any]", value):
            yield from futures_in(item)
    elif isinstance(value, dict):
        for item in cast("dict[Any, Any]", value).values():
            yield from futures_in(item)


def resolved(value: Any) -> Any:
    """The value with every future replaced by its result; containers without futures are handed on as they are."""
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, PrefectFuture):
        return cast("PrefectFuture[Any]", value).result()
    if next(futures_in(value), None) is None:
        return value
    if isinstance(value, dict):
        return {key: resolved(item) for key, item in cast("dict[Any, Any]", value).items()}
    kind = cast("type[list[Any]]", type(value))
    return kind(resolved(item) for item in cast("list[Any]", value))
