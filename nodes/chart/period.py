"""Laying out bars in time: how wide a bar of one period is, where the ticks stand and what they say."""

from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from engine.node import Table

FORMATS = (
    (timedelta(days=364), "%Y"),
    (timedelta(days=28), "%b %Y"),
    (timedelta(days=1), "%d %b"),
    (timedelta(0), "%H:%M"),
)


@dataclass(frozen=True, slots=True)
class Periods:
    """The starts of the periods in milliseconds since 1970, the width of a bar in pixels, the format of the labels."""

    starts: list[int]
    bar_width: float
    label_format: str


def periods_of(table: Table, column: str, width: int) -> Periods:
    """The periods that a column of dates lists; the shortest gap between two of them is taken for their length."""
    import polars as pl

    # Wall-clock time without a zone, in which every drawing is made.
    moments = table.get_column(column).cast(pl.Datetime("us", getattr(table.schema[column], "time_zone", None)))
    starts = moments.dt.replace_time_zone(None).drop_nulls().unique().sort().to_list()
    gaps = [later - earlier for earlier, later in pairwise(starts)]
    length = min(gaps, default=timedelta(days=1))
    count = (starts[-1] - starts[0]) / length + 1 if starts else 1
    label_format = next(text for shortest, text in FORMATS if length >= shortest)
    milliseconds = pl.Series(starts, dtype=pl.Datetime("us")).dt.epoch("ms").to_list()
    return Periods(milliseconds, max(1.0, min(80.0, (width - 110) / count * 0.86)), label_format)
