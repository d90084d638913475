"""The `json` codec: None, bool, int, float, str, and lists and text-keyed dicts of these. The path most values take."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from engine.values.encoded import damaged

_SCALARS = frozenset({type(None), bool, int, float, str})
_CONTAINERS = frozenset({list, dict})
_DEEPEST = 200

_encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"))
_decoder = json.JSONDecoder()


def encode(value: object) -> bytes | None:
    """JSON text in UTF-8, or None when it would not give back exactly this value (a tuple, NaN, a subclass)."""
    if type(value) not in _SCALARS and not is_plain(value):
        return None
    try:
        return _encoder.encode(value).encode()
    except ValueError:  # NaN, infinity, lone surrogates, a list that holds itself, more digits than Python converts
        return None


def decode(data: bytes) -> object:
    """The value behind `encode`."""
    try:
        return _decoder.decode(data.decode())
    except (ValueError, RecursionError) as error:
        raise damaged("json") from error


def is_plain(value: object) -> bool:
    """Tell whether a value is made of exactly the types that JSON gives back; a subclass would be lost."""
    return _all_plain((value,), 0)


def _all_plain(values: Iterable[object], depth: int) -> bool:
    kinds = set(map(type, values)) - _SCALARS
    if not kinds:
        return True
    if depth > _DEEPEST or not kinds <= _CONTAINERS:
        return False
    return all(_container_plain(value, depth + 1) for value in values if type(value) in _CONTAINERS)


def _container_plain(value: object, depth: int) -> bool:
    if isinstance(value, dict):
        mapping = cast("dict[object, object]", value)
        return set(map(type, mapping)) <= {str} and _all_plain(mapping.values(), depth)
    return _all_plain(cast("list[object]", value), depth)
