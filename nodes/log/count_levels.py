"""Count the entries of a log by level."""

from typing import Literal

from engine.node import Table, TreadleError, node

EVERY = {"minute": "1m", "hour": "1h", "day": "1d", "week": "1w"}


@node(extras=("table",), icon="log")
def count_levels(entries: Table, period: Literal["none", "minute", "hour", "day", "week"] = "none") -> Table:
    """Count the entries of a log by level, in all or for each period of time.

    Args:
        entries: Rows with a `level` and, for periods, a `time`, as `parse_lines` gives them.
        period: Count each of these for itself; the result then has the column `time` with its start.
    """
    import polars as pl

    needed = ["level"] if period == "none" else ["level", "time"]
    if missing := [name for name in needed if name not in entries.columns]:
        raise TreadleError(f"The entries have no column {missing[0]!r}.", fix="Give what parse_lines gives.")
    count = pl.len().cast(pl.Int64).alias("count")
    level = pl.col("level").fill_null("unknown")
    if period == "none":
        return entries.group_by(level).agg(count).sort("count", "level", descending=[True, False])
    start = pl.col("time").dt.truncate(EVERY[period])
    return entries.filter(pl.col("time").is_not_null()).group_by(start, level).agg(count).sort("time", "level")
