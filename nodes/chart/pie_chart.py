"""Draw a pie chart."""

from typing import Annotated, Any

from engine.node import Image, Placeholder, Range, Table, TreadleError, Unit, node
from nodes.chart.vega import PALETTE, channel, draw, legend


@node(extras=("chart", "table"), icon="pie-chart")
def pie_chart(
    table: Table,
    names: Annotated[str, Placeholder("region")],
    values: Annotated[str, Placeholder("total")],
    title: str = "",
    most: Annotated[int, Range(2, 12)] = 6,
    hole: bool = True,
    width: Annotated[int, Range(200, 4000), Unit("px")] = 480,
    height: Annotated[int, Range(100, 4000), Unit("px")] = 320,
) -> Image:
    """Draw the shares of a whole as a ring or pie, with the smallest brought together.

    Args:
        table: One row per share.
        names: The column that names them.
        values: The column with how much; nothing below 0.
        title: Stands above the chart.
        most: Draw no more shares than this; the rest becomes `other`.
        hole: Leave the middle open.
        width: Of the whole picture; it is drawn at double resolution.
        height: Of the whole picture.
    """
    import polars as pl

    amounts, _ = channel(table, values), channel(table, names)
    if amounts["type"] != "quantitative" or (table.get_column(values).drop_nulls() < 0).any():
        raise TreadleError(f"Column {values!r} is no share of a whole.", fix="Choose numbers that are not below 0.")
    shares = table.group_by(pl.col(names).cast(pl.String).fill_null("(empty)")).agg(pl.col(values).sum())
    ordered = shares.sort(values, names, descending=[True, False])
    if ordered.height > most:
        rest = ordered.slice(most - 1).select(pl.lit("other").alias(names), pl.col(values).sum())
        ordered = pl.concat([ordered.head(most - 1), rest], how="vertical_relaxed")
    ordered = ordered.with_row_index("place").select(names, values, "place")
    encoding: dict[str, Any] = {
        "theta": {"field": "c1", "type": "quantitative", "stack": True},
        "order": {"field": "c2", "type": "quantitative"},
        "color": {**legend(ordered, names), "scale": {"range": [*PALETTE, "#98a2b0", "#66707d", "#c9d0d8", "#1b2028"]}},
    }
    mark = {
        "type": "arc",
        "innerRadius": min(width, height) * 0.2 if hole else 0,
        "stroke": "#ffffff",
        "strokeWidth": 2,
    }
    return draw(ordered, {"mark": mark, "encoding": encoding}, title=title, width=width, height=height)
