"""The `displayed` codec: a value of a class that notebooks show as more than text; what it shows, then its pickle.

Layout: a header line `{"type", "parts": [[codec, size, digest], …]}`, then the bytes of both. What is shown is only
ever looked at; only the pickle becomes an object again, and only when this installation signed it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from engine.errors import ValueNotStorable
from engine.values.encoded import Encoded, damaged, split_header, with_header
from engine.values.refusal import type_name
from engine.values.rendering import LARGEST, rendered

if TYPE_CHECKING:
    from collections.abc import Callable


def encode(value: object, nested: Callable[[object], Encoded], whole: Callable[[], Encoded]) -> bytes | None:
    """Both, or None for a value that shows nothing of itself."""
    found = rendered(value)
    if found is None:
        return None
    try:
        shown = nested(found)
    except ValueNotStorable:
        return None
    if len(shown.data) > LARGEST or shown.codec == "pickle":
        return None
    parts = (shown, whole())
    told = [[part.codec, len(part.data), part.digest] for part in parts]
    return with_header({"type": type_name(value), "parts": told}, b"".join(part.data for part in parts))


def split(data: bytes) -> tuple[Encoded, Encoded]:
    """What is shown, and the value. Raises ValueNotStorable for bytes that are damaged."""
    header, body = split_header("displayed", data)
    try:
        shown, whole = cast("list[tuple[str, int, str]]", header["parts"])
        cut = int(shown[1])
        if cut + int(whole[1]) != len(body):
            raise damaged("displayed")
        return Encoded(shown[0], body[:cut], shown[2]), Encoded(whole[0], body[cut:], whole[2])
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise damaged("displayed") from error
