"""Draw a scatter chart."""

from typing import Annotated, Any

from engine.node import Image, Placeholder, Range, Table, Unit, node
from nodes.chart.vega import ACCENT, channel, draw, legend


@node(extras=("chart", "table"), icon="scatter-chart")
def scatter_chart(
    table: Table,
    x: Annotated[str, Placeholder("added")],
    y: Annotated[str, Placeholder("deleted")],
    title: str = "",
    color: Annotated[str, Placeholder("author")] = "",
    size: Annotated[str, Placeholder("files")] = "",
    width: Annotated[int, Range(200, 4000), Unit("px")] = 720,
    height: Annotated[int, Range(100, 4000), Unit("px")] = 420,
) -> Image:
    """Draw one point per row, to see how two columns go together.

    Args:
        table: The rows to draw.
        x: The column from left to right.
        y: The column from bottom to top.
        title: Stands above the chart.
        color: A column that colours the points; empty for one colour.
        size: A column of numbers that sizes the points; empty for one size.
        width: Of the whole picture; it is drawn at double resolution.
        height: Of the whole picture.
    """
    encoding: dict[str, Any] = {"x": channel(table, x), "y": channel(table, y)}
    mark: dict[str, Any] = {"type": "point", "filled": True, "opacity": 0.75, "color": ACCENT, "size": 60}
    if color:
        encoding["color"] = legend(table, color)
    if size:
        encoding["size"] = legend(table, size, discrete=False)
    return draw(table, {"mark": mark, "encoding": encoding}, title=title, width=width, height=height)
