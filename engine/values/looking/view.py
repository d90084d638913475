"""Which view shows a stored value, told from its codec and as little of its bytes as will do."""

from __future__ import annotations

import json
import re
from typing import Literal, cast

from engine.values.looking.media import SHOWN_TYPES
from engine.values.looking.stored import StoredValue

View = Literal[
    "table", "text", "json", "markdown", "html", "image", "audio", "video", "plot", "file", "bytes", "diff", "exception"
]

_SAME: dict[str, View] = {
    "table": "table",
    "markdown": "markdown",
    "html": "html",
    "image": "image",
    "audio": "audio",
    "video": "video",
    "file": "file",
    "bytes": "bytes",
    "path": "text",
    "parts": "json",
}
_BY_TYPE: dict[str, View] = {
    "text/csv": "table",
    "text/tab-separated-values": "table",
    "application/vnd.apache.parquet": "table",
    "application/vnd.apache.arrow.file": "table",
    "text/markdown": "markdown",
    "text/html": "html",
    "text/x-diff": "diff",
    "text/x-patch": "diff",
}
_SCALED = frozenset({"image/tiff", "image/bmp"})
"""Pictures that browsers do not know, and that are shown as scaled ones."""
_LOOKED_AT = 64 * 1024
_PLOT_MEMBERS = (("$schema",), ("data", "layout"), ("series", "type"))
# https://echarts.apache.org/en/option.html#series
_ECHARTS = frozenset(
    [
        "line",
        "bar",
        "pie",
        "scatter",
        "effectScatter",
        "radar",
        "tree",
        "treemap",
        "sunburst",
        "boxplot",
        "candlestick",
        "heatmap",
        "parallel",
        "lines",
        "graph",
        "sankey",
        "funnel",
        "gauge",
        "pictorialBar",
        "themeRiver",
    ]
)
_PLOT_LARGEST = 32 * 1024 * 1024
# As `diff -u` and git write it: two lines that name the files, then a hunk.
_DIFF = re.compile(r"(?:\A|\n)--- [^\n]*\n\+\+\+ [^\n]*\n@@ -\d")
_ERROR = re.compile(r"(?:\A|\.)[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Warning)\Z")


def view_of(value: StoredValue) -> View:
    """The view that shows a value best; `bytes` for what none can show."""
    if value.codec == "json":
        return _of_json(value)
    if value.codec == "bytes" and value.media_type:
        return _of_media(value)
    return _SAME.get(value.codec, "bytes")


def _of_media(value: StoredValue) -> View:
    kind = value.media_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        return _of_json(value)
    if kind in _BY_TYPE:
        return _BY_TYPE[kind]
    family = kind.partition("/")[0]
    if family in {"image", "audio", "video"}:
        return _SAME[family] if kind in SHOWN_TYPES or kind in _SCALED else "file"
    return "text" if family == "text" else "file"


def is_error_type(name: str) -> bool:
    """Tell whether a type is called as exceptions are."""
    return _ERROR.search(name) is not None


def _of_json(value: StoredValue) -> View:
    head = value.content.read(0, _LOOKED_AT).decode("utf-8", "replace")
    if head.startswith('"'):
        return "diff" if _DIFF.search(head.replace("\\n", "\n")[1:]) else "text"
    if head.startswith("{") and is_plot(value, head):
        return "plot"
    return "json"


def is_plot(value: StoredValue, head: str) -> bool:
    """Tell whether a mapping is a chart: Vega or Vega-Lite by its schema, the others by members that only they have."""
    if not any(all(f'"{name}"' in head for name in names) for names in _PLOT_MEMBERS):
        return False
    if value.content.size > _PLOT_LARGEST:
        return False
    try:
        found = json.loads(value.content.read())
    except (ValueError, RecursionError):
        return False
    return plot_library(found) != ""


def plot_library(value: object) -> str:
    """`vega`, `vega-lite`, `echarts` or `plotly`; empty when a value is no chart."""
    match value:
        case {"$schema": str(schema)} if "vega.github.io/schema/vega" in schema:
            return "vega-lite" if "/vega-lite/" in schema else "vega"
        case {"data": list(), "layout": dict()}:
            return "plotly"
        case dict():
            return "echarts" if _is_series(cast("dict[str, object]", value).get("series")) else ""
        case _:
            return ""


def _is_series(value: object) -> bool:
    if not isinstance(value, list):
        return False
    match cast("list[object]", value)[:1]:
        case [{"type": str(first)}]:
            return first in _ECHARTS
        case _:
            return False
