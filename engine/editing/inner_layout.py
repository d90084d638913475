"""The pictures of the sub-flows of a file, kept in the layout of its main flow."""

from __future__ import annotations

from typing import Any, cast

from pydantic import ValidationError

from engine.document.layout import Layout, SetExtra

KEY = "subflows"
"""The field of the layout's `extra` that holds them, by the names of their functions."""


def inner_layout(layout: Layout, function: str) -> Layout:
    """The picture of a sub-flow, an empty one where none is kept or a person broke it."""
    try:
        return Layout.model_validate(_kept(layout).get(function, {}))
    except (ValidationError, RecursionError):
        return Layout()


def set_inner_layout(layout: Layout, function: str, inner: Layout | None) -> SetExtra:
    """The edit that keeps the picture of a sub-flow, or with None forgets it."""
    kept = {name: data for name, data in _kept(layout).items() if name != function}
    if inner is not None:
        kept[function] = inner.model_dump(mode="json", exclude_defaults=True)
    return SetExtra(key=KEY, value=kept or None)


def _kept(layout: Layout) -> dict[str, Any]:
    kept = layout.extra.get(KEY)
    return cast("dict[str, Any]", kept) if isinstance(kept, dict) else {}
