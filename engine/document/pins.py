"""Pins: values that a person put in the place of what nodes give. They lie in the layout, since no code speaks of them.

`layout.extra["pins"]` is `{node: {"digest", "codec", "label", "inline"}}`; the values lie in the store.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.document.layout import PINS, Layout


class Pin(BaseModel):
    """The value of one node: its digest and codec in the store, and a short text that says what it is.

    `inline` is the value itself where it is short JSON: by it the type is checked without the store.
    """

    model_config = ConfigDict(frozen=True, extra="allow")
    digest: str
    codec: str
    label: str = ""
    inline: str | None = None


def pins_of(layout: Layout) -> dict[str, Pin]:
    """The pins of a drawing, by node; what does not read as one is passed over."""
    return dict(_readable(layout.extra.get(PINS)))


def pins_to_json(pins: Mapping[str, Pin]) -> dict[str, Any]:
    """The form that the layout and the engine take."""
    return {node: pin.model_dump(mode="json", exclude_none=True) for node, pin in pins.items()}


def _readable(data: object) -> Iterator[tuple[str, Pin]]:
    if not isinstance(data, dict):
        return
    for node, pin in cast("dict[str, object]", data).items():
        try:
            yield node, Pin.model_validate(pin)
        except ValidationError:
            continue
