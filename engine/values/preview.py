"""What a screen or a script is shown of a value: small, plain JSON, made without trusting the value."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import PurePath
from typing import Any, cast

from engine.types.media import Audio, File, Image, Video

WHOLE_BYTES = 64 * 1024
TEXT_LENGTH = 4_000
ITEMS = 50
ROWS = 20
DEPTH = 4


def preview(value: Any) -> Any:
    """Plain JSON of a value: whole if it is JSON of up to 64 KB, else its beginning and its size."""
    if (whole := _whole(value)) is not None:
        return value
    return _part(value, DEPTH)


def _whole(value: Any) -> str | None:
    if type(value) not in {bool, int, float, str, list, dict}:
        return None
    try:
        text = json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError):
        return None
    return text if len(text) <= WHOLE_BYTES else None


def _part(value: Any, depth: int) -> Any:
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, str):
        return str(value) if len(value) <= TEXT_LENGTH else {"text": value[:TEXT_LENGTH], "characters": len(value)}
    if (shown := _media(value)) is not None:
        return shown
    if depth and isinstance(value, Mapping):
        items = list(cast("Mapping[Any, Any]", value).items())[:ITEMS]
        return {str(key)[:200]: _part(item, depth - 1) for key, item in items}
    if depth and isinstance(value, list | tuple | set | frozenset):
        sequence = list(cast("Sequence[Any]", value))
        shown_items = [_part(item, depth - 1) for item in sequence[:ITEMS]]
        return shown_items if len(sequence) <= ITEMS else {"items": shown_items, "count": len(sequence)}
    return _words(value)


def _media(value: Any) -> dict[str, Any] | str | None:
    match value:
        case Image(data, media_type, width, height):
            return {"media_type": media_type, "width": width, "height": height, "bytes": len(data)}
        case Audio(data, media_type, seconds) | Video(data, media_type, seconds):
            return {"media_type": media_type, "seconds": seconds, "bytes": len(data)}
        case File(path):
            return {"path": str(path), "bytes": path.stat().st_size if path.is_file() else None}
        case PurePath():
            return str(value)
        case bytes():
            return {"bytes": len(value)}
        case _:
            return _table(value) if type(value).__module__.startswith("polars") else None


def _table(value: Any) -> dict[str, Any] | None:
    if not hasattr(value, "head") or not hasattr(value, "schema") or not hasattr(value, "height"):
        return None
    return {
        "columns": list(value.columns),
        "types": [str(kind) for kind in value.dtypes],
        "rows": [[_part(cell, 1) for cell in row] for row in value.head(ROWS).iter_rows()],
        "height": value.height,
    }


def _words(value: Any) -> str:
    try:
        text = repr(value)
    except Exception as error:  # noqa: BLE001  # a class of the user's may fail in any way while it describes itself
        text = f"<{type(value).__name__}, whose description failed: {type(error).__name__}>"
    return text if len(text) <= TEXT_LENGTH else text[:TEXT_LENGTH] + "…"
