"""Futures inside the arguments of a call: finding them, and putting their values in their places."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any, Literal, cast

from prefect.futures import PrefectFuture
from prefect.utilities.annotations import BaseAnnotation, allow_failure, quote

from engine.prefect.items import Items


def futures_in(value: Any, *, allowed: bool = True) -> Iterator[PrefectFuture[Any]]:
    """Every future inside a value, looking into lists, tuples, sets and mappings as Prefect does.

    Without `allowed`, not those in `allow_failure(…)`.
    """
    match _sort_of(value.__class__):
        case "plain":
            return
        case "future":
            yield cast("PrefectFuture[Any]", value)
        case "map":
            yield from cast("Items", value).calls
        case "annotated":
            if not isinstance(value, quote) and (allowed or not isinstance(value, allow_failure)):
                yield from futures_in(value.unwrap(), allowed=allowed)
        case "items":
            for item in cast("list[Any]", value):
                yield from futures_in(item, allowed=allowed)
        case "mapping":
            for item in cast("dict[Any, Any]", value).values():
                yield from futures_in(item, allowed=allowed)


def resolved(value: Any) -> Any:
    """The value with every future replaced by its result; containers without futures are handed on as they are."""
    match _sort_of(value.__class__):
        case "plain":
            return value
        case "future":
            return cast("PrefectFuture[Any]", value).result()
        case "map":
            return cast("Items", value).result()
        case "annotated":
            return _unwrapped(cast("BaseAnnotation[Any]", value))
        case "mapping":
            if next(futures_in(value), None) is None:
                return value
            return {key: resolved(item) for key, item in cast("dict[Any, Any]", value).items()}
        case "items":
            if next(futures_in(value), None) is None:
                return value
            kind = cast("type[list[Any]]", type(value))
            return kind(resolved(item) for item in cast("list[Any]", value))


def _unwrapped(value: BaseAnnotation[Any]) -> Any:
    """What Prefect's tasks get of `allow_failure(…)`: also the error of a future; of `quote(…)`: what is in it."""
    inner = value.unwrap()
    if isinstance(value, quote):
        return inner
    if isinstance(value, allow_failure) and isinstance(inner, (PrefectFuture, Items)):
        return cast("PrefectFuture[Any]", inner).result(raise_on_failure=False)
    return resolved(inner)


@functools.lru_cache(maxsize=1000)
def _sort_of(kind: type) -> Literal["plain", "future", "map", "annotated", "items", "mapping"]:
    """Kept, for it is asked for every argument of every call, and an abstract class answers slowly."""
    if issubclass(kind, PrefectFuture):
        return "future"
    if issubclass(kind, Items):
        return "map"
    if issubclass(kind, BaseAnnotation):
        return "annotated"
    if issubclass(kind, (list, tuple, set, frozenset)):
        return "items"
    return "mapping" if issubclass(kind, dict) else "plain"
