"""Draw a histogram."""

from typing import Annotated, Any

from engine.node import Image, Placeholder, Range, Table, TreadleError, Unit, node
from nodes.chart.vega import ACCENT, channel, draw


@node(extras=("chart", "table"), icon="bar-chart")
def histogram(
    table: Table,
    column: Annotated[str, Placeholder("seconds")],
    bins: Annotated[int, Range(2, 200)] = 20,
    title: str = "",
    width: Annotated[int, Range(200, 4000), Unit("px")] = 720,
    height: Annotated[int, Range(100, 4000), Unit("px")] = 360,
) -> Image:
    """Draw how the numbers of a column are spread: how many fall into each range.

    Args:
        table: The rows.
        column: The column of numbers.
        bins: About how many ranges; their ends are round numbers.
        title: Stands above the chart.
        width: Of the whole picture; it is drawn at double resolution.
        height: Of the whole picture.
    """
    across = channel(table, column)
    if across["type"] != "quantitative":
        raise TreadleError(f"Column {column!r} holds no numbers.", fix="Choose one that does, or use count_by.")
    across["bin"] = {"maxbins": bins}
    up = {"aggregate": "count", "type": "quantitative", "title": "rows", "axis": {"domain": False, "ticks": False}}
    encoding: dict[str, Any] = {"x": across, "y": up}
    kept = table.select(column).drop_nulls()
    mark = {"type": "bar", "color": ACCENT, "binSpacing": 1}
    return draw(kept, {"mark": mark, "encoding": _renamed(encoding)}, title=title, width=width, height=height)


def _renamed(encoding: dict[str, Any]) -> dict[str, Any]:
    # The drawn table has this column only, and so it is the first.
    return {**encoding, "x": {**encoding["x"], "field": "c0"}}
