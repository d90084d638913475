"""Draw a bar chart."""

from typing import Annotated, Any

from engine.node import Image, Placeholder, Range, Table, Unit, node
from nodes.chart.period import periods_of
from nodes.chart.vega import ACCENT, channel, draw, legend

WIDEST = 80.0


@node(extras=("chart", "table"), icon="bar-chart")
def bar_chart(
    table: Table,
    x: Annotated[str, Placeholder("author")],
    y: Annotated[str, Placeholder("count")],
    title: str = "",
    color: Annotated[str, Placeholder("team")] = "",
    horizontal: bool = False,
    limit: Annotated[int, Range(0)] = 50,
    width: Annotated[int, Range(200, 4000), Unit("px")] = 720,
    height: Annotated[int, Range(100, 4000), Unit("px")] = 360,
) -> Image:
    """Draw one bar per row: a name or a date and how much.

    Args:
        table: The rows to draw, in this order.
        x: The column that names the bars. Dates are laid out in time.
        y: The column with the length of the bars.
        title: Stands above the chart.
        color: A column that colours and stacks the bars; empty for one colour.
        horizontal: Bars from left to right, for long names; the chart grows with their number.
        limit: Draw only this many rows from the top; 0 draws all.
        width: Of the whole picture; it is drawn at double resolution.
        height: Of the whole picture; ignored for horizontal bars.
    """
    rows = table.head(limit) if limit else table
    names, lengths = channel(rows, x), channel(rows, y)
    if names["type"] != "temporal":
        names = channel(rows, x, discrete=True)
    encoding: dict[str, Any] = {"x": names, "y": lengths}
    mark: dict[str, Any] = {"type": "bar", "color": ACCENT, "cornerRadiusEnd": 3}
    if names["type"] == "temporal":
        periods = periods_of(rows, x, width)
        names["axis"] |= {"values": periods.starts, "format": periods.label_format, "labelOverlap": "greedy"}
        names["scale"] |= {"padding": periods.bar_width * 0.6}
        mark["width"] = periods.bar_width
    elif horizontal:
        encoding = {"x": lengths, "y": {**names, "title": None}}
        height = 90 + 26 * max(rows.get_column(x).n_unique(), 1)
    else:
        mark["width"] = max(1.0, min(WIDEST, (width - 110) / max(rows.get_column(x).n_unique(), 1) * 0.8))
        names["axis"] = {**names["axis"], "labelAngle": -35 if rows.height > 6 else 0}
    if color:
        encoding["color"] = legend(rows, color)
    return draw(rows, {"mark": mark, "encoding": encoding}, title=title, width=width, height=height)
