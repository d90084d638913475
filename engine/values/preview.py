"""What is shown of a value, as small and safe JSON: in the terminal, in `--json`, on the canvas."""

from __future__ import annotations

import math
import os
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, cast

from engine.types.media import Audio, File, Html, Image, Json, Markdown, Video
from engine.values import classes
from engine.values.files import size_of
from engine.values.pickled import short_repr
from engine.values.refusal import type_name
from engine.values.rendering import rendered
from engine.values.table import is_frame

if TYPE_CHECKING:
    import polars as pl

TEXT_SHOWN = 2000
ITEMS_SHOWN = 50
ROWS_SHOWN = 20
COLUMNS_SHOWN = 100
_CELL_SHOWN = 200
_DEEPEST = 4
INTEGER_BITS = 1024


def preview(value: object) -> Json:
    """JSON of bounded size. Numbers, short text, short lists and records are as they are; of the rest a part is shown.

    A mapping with `type` stands for what JSON cannot say: `table` {columns, dtypes, rows, height}, `image` {media_type,
    width, height, bytes}, `audio`/`video` {media_type, seconds, bytes}, `file` {path, size}, `bytes` {bytes}, a long
    `list` {items, length} or `dict` {items, length}, and any other type by its name {repr}. What a foreign class shows
    of itself is shown as that: also as `html` {bytes} or `markdown` {text}.
    """
    return _preview(value, 0)


def preview_of_rendering(found: object) -> Json:
    """The preview of a value by what it shows of itself."""
    match found:
        case Html():
            return {"type": "html", "bytes": len(found)}
        case Markdown():
            return {"type": "markdown", "text": _cut(found, TEXT_SHOWN)}
        case _:
            return _preview(found, 0)


def _preview(value: object, depth: int) -> Json:
    shown = _scalar(value)
    if shown is not None or value is None:
        return shown
    match value:
        case Image(data, media_type, width, height):
            return {"type": "image", "media_type": media_type, "width": width, "height": height, "bytes": len(data)}
        case Audio(data, media_type, seconds) | Video(data, media_type, seconds):
            kind = type(value).__name__.lower()
            return {"type": kind, "media_type": media_type, "seconds": seconds, "bytes": len(data)}
        case File(path):
            return {"type": "file", "path": os.fspath(path), "size": size_of(path)}
        case PurePath():
            return os.fspath(value)
        case bytes() | bytearray():
            return {"type": "bytes", "bytes": len(value)}
        case _:
            return _looked_into(value, depth)


def _looked_into(value: object, depth: int) -> Json:
    try:
        return _table(value) if is_frame(value) else _container(value, depth)
    except Exception as error:  # noqa: BLE001  # a class may raise whatever it likes when it is looked at
        return {"type": type_name(value), "repr": f"<cannot be shown: {type(error).__name__}>"}


def _scalar(value: object) -> Json:
    match value:
        case bool():
            return value
        case int() if type(value) is int:
            # Longer ones Python refuses to write, and browsers to read.
            return value if value.bit_length() < INTEGER_BITS else f"an integer of {value.bit_length():,} bits"
        case float() if type(value) is float:
            return value if math.isfinite(value) else str(value)
        case str():
            return _cut(str(value), TEXT_SHOWN)
        case _:
            return None


def _container(value: object, depth: int) -> Json:
    if depth >= _DEEPEST:
        return _by_repr(value)
    if isinstance(value, dict):
        return _mapping(cast("dict[object, object]", value), depth)
    if classes.flavour_of(type(value)):
        names = classes.field_names(type(value))
        return {name: _preview(getattr(value, name, None), depth + 1) for name in names}
    if isinstance(value, (list, tuple, set, frozenset)):
        return _sequence(cast("list[object]", value), depth)
    found = rendered(value)
    return _by_repr(value) if found is None else preview_of_rendering(found)


def _mapping(mapping: dict[object, object], depth: int) -> Json:
    shown: dict[str, Json] = {}
    for key, item in mapping.items():
        if len(shown) == ITEMS_SHOWN:
            return {"type": "dict", "items": shown, "length": len(mapping)}
        shown[_cut(key if isinstance(key, str) else short_repr(key), _CELL_SHOWN)] = _preview(item, depth + 1)
    return shown


def _sequence(items: Any, depth: int) -> Json:
    shown: list[Json] = []
    for item in items:
        if len(shown) == ITEMS_SHOWN:
            return {"type": "list", "items": shown, "length": len(items)}
        shown.append(_preview(item, depth + 1))
    return shown


def _table(frame: pl.DataFrame) -> Json:
    part = frame[:ROWS_SHOWN, :COLUMNS_SHOWN]
    return {
        "type": "table",
        "columns": [_cut(name, _CELL_SHOWN) for name in part.columns],
        "dtypes": [str(kind) for kind in part.dtypes],
        "rows": [[_cell(cell) for cell in row] for row in part.rows()],
        "height": frame.height,
    }


def _cell(value: object) -> Json:
    if isinstance(value, str):
        return _cut(value, _CELL_SHOWN)
    shown = _scalar(value)
    return shown if shown is not None or value is None else _cut(_plain_text(value), _CELL_SHOWN)


def _plain_text(value: object) -> str:
    """Dates and numbers read better by `str`, all else by its repr."""
    try:
        return str(value) if type(value).__module__ in {"datetime", "decimal", "uuid"} else short_repr(value)
    except Exception as error:  # noqa: BLE001  # as above
        return f"<cannot be shown: {type(error).__name__}>"


def _by_repr(value: object) -> Json:
    return {"type": type_name(value), "repr": _cut(_plain_text(value), TEXT_SHOWN)}


def _cut(text: str, length: int) -> str:
    # Lone surrogates, as in names of files, cannot travel as UTF-8.
    sound = text[:length].encode("utf-8", "replace").decode()
    return sound if len(text) <= length else f"{sound}…"
