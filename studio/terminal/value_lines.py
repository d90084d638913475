"""A value of a run as lines of text: tables as small tables, long text cut, files by their path."""

from __future__ import annotations

import json
from typing import Any, cast

from studio.file_size import file_size
from studio.terminal.speech import faint

TEXT_LINES = 12
TABLE_ROWS = 8
CELL = 32
JSON_LINES = 20
LINE = 100


def value_lines(value: Any) -> list[str]:
    """The lines of a value as `engine.values.preview` gives it; a single one for what is short."""
    match value:
        case str():
            return text_lines(value)
        case {"type": "table", "columns": [*names], "rows": [*rows], "height": int(height)}:
            return table_lines([str(name) for name in names], cast("list[list[Any]]", rows), height)
        case {"type": "list" | "dict", "items": items, "length": int(length)}:
            return [*value_lines(items), faint(f"… {length} in all")]
        case {"type": str(kind), "repr": str(text)}:
            return [f"{text}  {faint(kind)}"]
        case {"type": "markdown", "text": str(text)}:
            return text_lines(text)
        case {"type": "file" | "image" | "audio" | "video" | "html" | "bytes"}:
            return [_file_or_bytes(value)]
        case [dict(), *_] if table := _as_table(cast("list[Any]", value)):
            return table
        case _:
            return _json(value)


def text_lines(text: str) -> list[str]:
    """Text, without its blank end, cut after some lines."""
    return _cut(text.rstrip().splitlines() or [faint("(empty text)")], TEXT_LINES)


def table_lines(header: list[str], rows: list[list[Any]], total: int) -> list[str]:
    """A table with its first rows; numbers to the right."""
    cells = [[_cell(cell) for cell in row] for row in rows[:TABLE_ROWS]]
    widths = [max(len(text) for text in column) for column in zip(header, *cells, strict=True)]
    right = [all(isinstance(row[index], int | float) for row in rows) for index in range(len(header))]

    def line(texts: list[str]) -> str:
        pairs = zip(texts, widths, right, strict=True)
        return "  ".join(
            text.rjust(width) if to_right else text.ljust(width) for text, width, to_right in pairs
        ).rstrip()

    lines = [faint(line([_cell(name) for name in header])), *(line(row) for row in cells)]
    if total > len(cells):
        lines.append(faint(f"… {total - len(cells)} rows more"))
    return lines


def _as_table(items: list[Any]) -> list[str]:
    if not all(isinstance(item, dict) for item in items):
        return []
    header = list(dict.fromkeys(str(key) for item in items for key in item))
    return table_lines(header, [[item.get(name, "") for name in header] for item in items], len(items))


def _file_or_bytes(value: dict[str, Any]) -> str:
    match value:
        case {"path": str(path), "size": int(size)}:
            return f"{path}  {faint(file_size(size))}"
        case {"path": str(path)}:
            return f"{path}  {faint('(not there any more)')}"
        case {"media_type": str(media_type), "bytes": int(size)}:
            return faint(f"{media_type}, {_extent(value)}{file_size(size)}")
        case {"type": "html"}:
            return faint(f"a page, {file_size(int(value['bytes']))}")
        case _:
            return faint(f"{file_size(int(value.get('bytes', 0)))} of bytes")


def _extent(media: dict[str, Any]) -> str:
    if media.get("width"):
        return f"{media['width']} × {media['height']}, "  # noqa: RUF001 - the sign for sizes
    return f"{media['seconds']:g} s, " if media.get("seconds") else ""


def _json(value: Any) -> list[str]:
    short = json.dumps(value, ensure_ascii=False, default=str)
    if len(short) <= LINE:
        return [short]
    return _cut(json.dumps(value, ensure_ascii=False, indent=2, default=str).splitlines(), JSON_LINES)


def _cell(value: Any) -> str:
    text = "" if value is None else str(value).replace("\n", " ")
    return text if len(text) <= CELL else f"{text[: CELL - 1]}…"


def _cut(lines: list[str], most: int) -> list[str]:
    return lines if len(lines) <= most else [*lines[:most], faint(f"… {len(lines) - most} lines more")]
