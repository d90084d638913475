"""Find what is unusual in a log."""

from typing import Annotated

from engine.node import Range, Table, TreadleError, Unit, node

# What differs from one occurrence to the next, from the most to the least special.
CHANGING = (
    (r"\b[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\b", "<id>"),
    (r"\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S*", "<time>"),
    (r"\b(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?\b", "<address>"),
    (r"\b(?:0x[0-9a-fA-F]+|[0-9a-f]{12,})\b", "<hex>"),
    (r'"[^"]*"|\'[^\']*\'', "<text>"),
    (r"\d+(?:[.,]\d+)*", "<number>"),
)


@node(extras=("table",), icon="log")
def find_unusual(
    entries: Table,
    recent: Annotated[float, Range(0.001), Unit("h")] = 1,
    factor: Annotated[float, Range(1)] = 3,
    least: Annotated[int, Range(1)] = 5,
) -> Table:
    """Find kinds of log messages that are new, or come much more often than before.

    Args:
        entries: Rows with `time` and `message` and perhaps `level`, as `parse_lines` gives them.
        recent: The last hours of the log, which are compared with everything before.
        factor: Unusual is what comes at least this many times as often as before, by the hour.
        least: A kind that was there before must have come this often lately.
    """
    import polars as pl

    if missing := [name for name in ("time", "message") if name not in entries.columns]:
        raise TreadleError(f"The entries have no column {missing[0]!r}.", fix="Give what parse_lines gives.")
    level = pl.col("level") if "level" in entries.columns else pl.lit("").alias("level")
    kind = pl.col("message").str.split("\n").list.first()
    for pattern, word in CHANGING:
        kind = kind.str.replace_all(pattern, word)
    dated = entries.select("time", "message", level, kind.alias("kind")).drop_nulls("time")
    since = pl.col("time").max() - pl.duration(milliseconds=int(recent * 3_600_000))
    hours_before = (since - pl.col("time").min()).dt.total_seconds() / 3600
    marked = dated.with_columns((pl.col("time") > since).alias("late"), hours_before.alias("hours"))
    late = pl.col("late")
    counted = marked.group_by("kind", "level").agg(
        late.sum().cast(pl.Int64).alias("count"),
        ((~late).sum() / pl.col("hours").first().clip(lower_bound=recent) * recent).alias("usual"),
        pl.col("time").filter(late).min().alias("first"),
        pl.col("message").filter(late).first().str.split("\n").list.first().alias("example"),
    )
    new = pl.col("usual") == 0
    more = (pl.col("count") >= least) & (pl.col("count") >= factor * pl.col("usual"))
    unusual = counted.filter((pl.col("count") > 0) & (new | more))
    why = pl.when(new).then(pl.lit("new")).otherwise(pl.lit("more often")).alias("why")
    ordered = unusual.sort(new, "count", "kind", descending=[True, True, False])
    return ordered.select(why, "level", "count", pl.col("usual").round(1), "first", "kind", "example")
