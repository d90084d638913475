"""Draw a heat map."""

from typing import Annotated, Any

from engine.node import Image, Placeholder, Range, Table, TreadleError, Unit, node
from nodes.chart.vega import ACCENT, channel, draw


@node(extras=("chart", "table"), icon="grid")
def heat_map(
    table: Table,
    x: Annotated[str, Placeholder("hour")],
    y: Annotated[str, Placeholder("weekday")],
    color: Annotated[str, Placeholder("count")],
    title: str = "",
    width: Annotated[int, Range(200, 4000), Unit("px")] = 720,
    height: Annotated[int, Range(100, 4000), Unit("px")] = 360,
) -> Image:
    """Draw a square for each pair of two columns, the darker the more: such as requests by weekday and hour.

    Args:
        table: One row per square.
        x: The column from left to right, in the order of the rows.
        y: The column from top to bottom, in the order of the rows.
        color: The column of numbers.
        title: Stands above the chart.
        width: Of the whole picture; it is drawn at double resolution.
        height: Of the whole picture.
    """
    across, down = channel(table, x, discrete=True), channel(table, y, discrete=True)
    shade = channel(table, color)
    if shade["type"] != "quantitative":
        raise TreadleError(f"Column {color!r} holds no numbers.", fix="Choose one that does.")
    for side in (across, down):
        # Numbers and dates as names: each gets a place of the same size.
        side["type"] = "ordinal"
    shade = {name: value for name, value in shade.items() if name != "axis"}
    encoding: dict[str, Any] = {"x": across, "y": down, "color": {**shade, "scale": {"range": ["#eef0ff", ACCENT]}}}
    mark = {"type": "rect", "stroke": "#ffffff", "strokeWidth": 1}
    return draw(table, {"mark": mark, "encoding": encoding}, title=title, width=width, height=height)
