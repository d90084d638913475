"""Drawing a Vega-Lite chart of a table as a PNG: the same data always gives the same bytes, on any machine."""

import json
import struct
from difflib import get_close_matches
from typing import Any

from engine.node import Image, Table, TreadleError

VEGA_LITE = "5.20"
MOST_ROWS = 50_000
SCALE = 2
LARGE = 20_000
INK, MUTED, GRID, LINE = "#1b2028", "#66707d", "#e9ecf0", "#c9d0d8"
ACCENT = "#3d5afe"
PALETTE = ("#3d5afe", "#0fa3a3", "#d6488b", "#c27c0e", "#8e6cef", "#188a4b", "#c62f3b", "#3f8ae0")
LABEL = {
    "labelFontSize": 12,
    "titleFontSize": 12,
    "labelColor": MUTED,
    "titleColor": MUTED,
    "titleFontWeight": "normal",
}
CONFIG: dict[str, Any] = {
    # Shipped inside vl-convert, so that no font of the machine changes the picture.
    "font": "Liberation Sans",
    "background": "#ffffff",
    "padding": 16,
    "view": {"stroke": None},
    "title": {"anchor": "start", "color": INK, "fontSize": 16, "fontWeight": "bold", "offset": 14},
    "axis": {**LABEL, "domainColor": LINE, "gridColor": GRID, "tickColor": LINE, "labelPadding": 6, "titlePadding": 10},
    "legend": {**LABEL, "symbolType": "circle", "symbolSize": 90},
    "range": {"category": list(PALETTE)},
}
Channel = dict[str, Any]


def channel(table: Table, column: str, *, discrete: bool = False) -> Channel:
    """How a column is encoded: dates on a time axis, numbers on a scale, everything else by name."""
    if column not in table.columns:
        near = get_close_matches(column, table.columns, 1, 0.5)
        known = f"Did you mean {near[0]!r}?" if near else f"It has {', '.join(map(repr, table.columns)) or 'none'}."
        raise TreadleError(f"The table has no column {column!r}. {known}", fix="Choose one of the table's columns.")
    kind = table.schema[column]
    encoded: Channel = {"field": field_name(table, column), "title": column}
    if kind.is_temporal() and not discrete:
        # Read and drawn as UTC, or the time zone of the machine would shift the picture.
        return {**encoded, "type": "temporal", "scale": {"type": "utc"}, "axis": {"grid": False}}
    if kind.is_numeric() and not discrete:
        axis: Channel = {"tickMinStep": 1, "tickCount": 6} if kind.is_integer() else {"tickCount": 6}
        if _is_large(table, column):
            axis["format"] = "~s"
        return {**encoded, "type": "quantitative", "axis": {**axis, "domain": False, "ticks": False}}
    return {**encoded, "type": "nominal", "sort": None, "axis": {"labelLimit": 260, "ticks": False}}


def legend(table: Table, column: str, *, discrete: bool = True) -> Channel:
    """How a column is encoded as colour or size."""
    return {name: value for name, value in channel(table, column, discrete=discrete).items() if name != "axis"}


def field_name(table: Table, column: str) -> str:
    """The name of a column inside the drawing, where dots and brackets of a real name would mean something."""
    return f"c{table.columns.index(column)}"


def draw(table: Table, specification: dict[str, Any], *, title: str, width: int, height: int) -> Image:
    """Draw a Vega-Lite specification without data over the rows of the table. Sizes are in points, before doubling."""
    import vl_convert

    if table.height > MOST_ROWS:
        raise TreadleError(
            f"{table.height:,} rows are too many for a chart.",
            fix="Count, group or filter the rows before drawing them.",
        )
    if not table.height:
        specification = {
            "mark": {"type": "text", "color": MUTED, "fontSize": 14},
            "encoding": {"text": {"value": "No rows"}},
        }
    whole = {
        **specification,
        **({"title": title} if title else {}),
        "data": {"values": _rows(table) or [{}]},
        "width": width,
        "height": height,
        "autosize": {"type": "fit", "contains": "padding"},
        "config": CONFIG,
    }
    # No address may be loaded: a picture is drawn from the table alone.
    png = vl_convert.vegalite_to_png(json.dumps(whole), vl_version=VEGA_LITE, scale=SCALE, allowed_base_urls=[])
    # The PNG header (RFC 2083, 11.2.1): width and height are the first two numbers of IHDR.
    drawn_width, drawn_height = struct.unpack(">II", png[16:24])
    return Image(png, "image/png", drawn_width, drawn_height)


def _is_large(table: Table, column: str) -> bool:
    largest = table.get_column(column).cast(float).abs().max()
    return isinstance(largest, float) and largest >= LARGE


def _rows(table: Table) -> list[dict[str, object]]:
    import polars as pl

    columns = [_plain(table.get_column(name)).alias(field_name(table, name)) for name in table.columns]
    return pl.DataFrame(columns).to_dicts()


def _plain(series: Any) -> Any:
    import polars as pl

    kind = series.dtype
    if isinstance(kind, pl.Datetime):
        return series.dt.replace_time_zone(None).dt.strftime("%Y-%m-%dT%H:%M:%S%.3fZ")
    if kind == pl.Date:
        return series.dt.strftime("%Y-%m-%dT00:00:00Z")
    if kind.is_float():
        return series.replace([float("inf"), float("-inf"), float("nan")], None)
    if kind.is_decimal():
        return series.cast(pl.Float64)
    if kind == pl.String:
        return series.fill_null("").replace("", "(empty)")
    if kind.is_numeric() or kind == pl.Boolean:
        return series
    return pl.Series(series.name, [None if item is None else str(item) for item in series.to_list()], pl.String)
