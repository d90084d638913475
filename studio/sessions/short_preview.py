"""A value's preview cut to what fits into a node on the canvas; the whole preview is asked for where it is shown."""

from __future__ import annotations

from typing import Any, cast

TEXT = 400
ITEMS = 8
ROWS = 6
COLUMNS = 8
CELL = 60
DEEPEST = 3


def short_preview(preview: Any, *, grows: bool = False) -> Any:
    """A preview (`engine.values.preview`) in the same form, with fewer rows, items and letters.

    Of a text that still `grows` the end is kept: it is what is new.
    """
    if grows and isinstance(preview, str) and len(preview) > TEXT:
        return f"…{preview[1 - TEXT :]}"
    return _short(preview, 0)


def _short(preview: Any, depth: int) -> Any:
    if isinstance(preview, str):
        return _cut(preview, TEXT if depth == 0 else CELL)
    if isinstance(preview, list):
        items = cast("list[Any]", preview)
        return _few(items, len(items), depth)
    if not isinstance(preview, dict):
        return preview
    fields = cast("dict[str, Any]", preview)
    match fields.get("type"):
        case "table" if "rows" in fields and "columns" in fields:
            return {**fields, **_table(fields["columns"], fields["rows"])}
        case "file":
            # The end of its path is its name, and no path is long.
            return fields
        case "list" | "dict" if "items" in fields and "length" in fields:
            return _few(fields["items"], fields["length"], depth)
        case _:
            return _few(fields, len(fields), depth)


def _few(items: list[Any] | dict[str, Any], length: int, depth: int) -> Any:
    if depth >= DEEPEST:
        return "…"
    if isinstance(items, dict):
        shown = {_cut(key, CELL): _short(items[key], depth + 1) for key in list(items)[:ITEMS]}
        return {"type": "dict", "items": shown, "length": length} if length > ITEMS else shown
    some = [_short(item, depth + 1) for item in items[:ITEMS]]
    return {"type": "list", "items": some, "length": length} if length > ITEMS else some


def _table(columns: list[Any], rows: list[list[Any]]) -> dict[str, Any]:
    cells = [[_short(cell, DEEPEST) for cell in row[:COLUMNS]] for row in rows[:ROWS]]
    return {"columns": columns[:COLUMNS], "rows": cells, "width": len(columns)}


def _cut(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[: length - 1]}…"
