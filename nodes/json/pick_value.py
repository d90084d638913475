"""Pick one value out of nested data."""

import re
from typing import Annotated, Any, cast

from engine.node import Json, Placeholder, TreadleError, node

STEP = re.compile(r"\[(-?\d+)\]|\.?([^.\[\]]+)")


@node(icon="json")
def pick_value(data: Json, path: Annotated[str, Placeholder("items[0].name")], default: Json = None) -> Json:
    """Pick one value out of nested data by its path, such as `items[0].name`.

    Args:
        data: Lists and mappings, as JSON has them.
        path: Names with dots between them and positions in brackets; `[-1]` is the last. Empty gives all.
        default: What to give when the path leads nowhere.
    """
    if STEP.sub("", path):
        raise TreadleError(f"{path!r} is not a path.", fix="Write it like items[0].name.")
    value: Any = data
    for position, name in STEP.findall(path):
        try:
            value = _placed(value, int(position)) if position else _named(value, name)
        except LookupError:
            return default
    return value


def _placed(value: Any, position: int) -> Any:
    if not isinstance(value, list):
        raise IndexError(position)
    return cast("list[Any]", value)[position]


def _named(value: Any, name: str) -> Any:
    if not isinstance(value, dict):
        raise KeyError(name)
    return cast("dict[str, Any]", value)[name]
