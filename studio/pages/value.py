"""A value of a run as it is shown on a page: every text as text, pictures and reports from an origin of their own."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, cast

from studio.file_size import file_size
from studio.pages.parts import Tag, link
from studio.run_history import Output

TEXT_SHOWN = 2000
ROWS_SHOWN = 20


def draw_value(output: Output, label: str) -> None:
    """Draw a value; `label` names it for who cannot see it."""
    with Tag("div", look="s-value"):
        match output.codec, output.preview:
            case ("image", _) | ("displayed", {"type": "image"}):
                Tag("img", src=f"/values/{output.digest}", alt=f"Picture made by {label}", loading="lazy")
            case ("html", _) | ("displayed", {"type": "html"}):
                Tag(
                    "iframe",
                    src=f"/values/{output.digest}",
                    sandbox="allow-scripts",
                    title=f"Report made by {label}",
                    loading="lazy",
                )
                link("Open it alone", f"/values/{output.digest}", look="s-hint", target="_blank", rel="noopener")
            case _, preview:
                _draw_preview(preview)


def _draw_preview(preview: Any) -> None:
    match preview:
        case {"type": "table", "columns": [*columns], "rows": [*rows], "height": int(height)}:
            _draw_table([str(name) for name in columns], cast("list[Sequence[Any]]", rows), height)
        case {"type": "file", "path": str(path), "size": size}:
            Tag("code", path)
            Tag("span", file_size(size) if isinstance(size, int) else "gone", "s-hint")
        case {"type": "markdown", "text": str(text)}:
            Tag("pre", text[:TEXT_SHOWN])
        case {"type": str(kind), "bytes": int(size)}:
            Tag("span", f"{kind}, {file_size(size)}", "s-hint")
        case {"type": str(kind), "repr": str(text)}:
            Tag("pre", text[:TEXT_SHOWN])
            Tag("span", kind, "s-hint")
        case {"type": "list" | "dict", "items": items, "length": int(length)}:
            Tag("pre", _as_json(items))
            Tag("span", f"{length:,} in all", "s-hint")
        case str():
            Tag("pre", preview[:TEXT_SHOWN])
        case _:
            Tag("pre", _as_json(preview))


def _draw_table(columns: list[str], rows: list[Sequence[Any]], height: int) -> None:
    with Tag("div", look="s-table-box", tabindex="0", role="region", aria_label="Table"), Tag("table", look="s-cells"):
        with Tag("thead"), Tag("tr"):
            for name in columns:
                Tag("th", name, scope="col")
        with Tag("tbody"):
            for row in rows[:ROWS_SHOWN]:
                with Tag("tr"):
                    for cell in row:
                        Tag("td", _cell(cell), "s-number" if isinstance(cell, (int, float)) else "")
    Tag("span", f"{height:,} rows · {len(columns)} columns", "s-hint")


def _cell(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:,.6g}"
    return "" if value is None else str(value)


def _as_json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, default=str)[:TEXT_SHOWN]
