"""Draw a line chart."""

from typing import Annotated, Any

from engine.node import Image, Placeholder, Range, Table, Unit, node
from nodes.chart.vega import ACCENT, channel, draw, legend


@node(extras=("chart", "table"), icon="line-chart")
def line_chart(
    table: Table,
    x: Annotated[str, Placeholder("when")],
    y: Annotated[str, Placeholder("count")],
    title: str = "",
    color: Annotated[str, Placeholder("team")] = "",
    area: bool = False,
    width: Annotated[int, Range(200, 4000), Unit("px")] = 720,
    height: Annotated[int, Range(100, 4000), Unit("px")] = 360,
) -> Image:
    """Draw a line through the rows, for what changes over time or along a number.

    Args:
        table: The rows to draw.
        x: The column from left to right: dates, numbers or names.
        y: The column with the height of the line.
        title: Stands above the chart.
        color: A column that parts the rows into one line per value; empty for one line.
        area: Fill the space below the line.
        width: Of the whole picture; it is drawn at double resolution.
        height: Of the whole picture.
    """
    encoding: dict[str, Any] = {"x": channel(table, x), "y": channel(table, y)}
    mark: dict[str, Any] = {"type": "line", "color": ACCENT, "strokeWidth": 2.5, "interpolate": "monotone"}
    if table.height <= 60:
        mark["point"] = {"filled": True, "size": 40} if color else {"filled": True, "size": 40, "color": ACCENT}
    if area and not color:
        mark |= {"type": "area", "fillOpacity": 0.14, "line": {"color": ACCENT, "strokeWidth": 2.5}}
    if color:
        encoding["color"] = legend(table, color)
    return draw(table, {"mark": mark, "encoding": encoding}, title=title, width=width, height=height)
