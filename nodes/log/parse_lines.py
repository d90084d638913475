"""Take the lines of a log apart."""

from typing import Annotated, Literal, NamedTuple

from engine.node import CodeText, Multiline, Table, TreadleError, node
from nodes.log.moments import moments
from nodes.log.patterns import FORMS, explained


class Parsed(NamedTuple):
    """One row per entry, and how many lines fit the form and how many do not and follow no entry."""

    entries: Table
    matched: int
    unmatched: int


@node(extras=("table",), icon="log")
def parse_lines(
    text: Annotated[str, Multiline()],
    form: Literal["application", "syslog", "web server", "own"] = "application",
    pattern: Annotated[str, CodeText("regex")] = "",
    join: bool = True,
) -> Parsed:
    r"""Take the lines of a log apart into a table with time, level, source and message, as far as the form has them.

    Args:
        text: The lines.
        form: `application` is time, level, source, message; `syslog` as journals have it, `web server` the combined
            form of Apache and nginx, with method, status and size.
        pattern: For `own`: a regular expression with names, such as `^(?<time>\S+) (?<level>\w+) (?<message>.*)$`.
        join: A line that does not fit, such as one of a stack trace, belongs to the entry before it.
    """
    import polars as pl

    wanted = pattern if form == "own" else FORMS[form]
    if "(?<" not in wanted and "(?P<" not in wanted:
        raise TreadleError("The pattern has no names.", fix=r"Write it like ^(?<time>\S+) (?<message>.*)$.")
    with explained(wanted):
        lines = pl.DataFrame({"line": text.splitlines()}, schema={"line": pl.String})
        found = lines.with_columns(pl.col("line").str.extract_groups(wanted).alias("_groups")).unnest("_groups")
        fits = lines.get_column("line").str.contains(wanted)
    names = found.columns[1:]
    number = fits.cast(pl.Int64).cum_sum()
    placed = found.with_columns(fits.alias("_fits"), number.alias("_entry"))
    if join and "message" in names:
        more = pl.col("line").filter(~pl.col("_fits")).str.join("\n")
        whole = pl.when(more.str.len_chars() > 0).then(pl.col("message").first() + "\n" + more)
        rest = [pl.col(name).first() for name in names if name != "message"]
        joined = placed.filter(pl.col("_entry") > 0).group_by("_entry", maintain_order=True)
        entries = joined.agg(*rest, whole.otherwise(pl.col("message").first()).alias("message")).select(names)
        unmatched = int((number == 0).sum())
    else:
        entries, unmatched = placed.filter("_fits").select(names), int((~fits).sum())
    return Parsed(_typed(entries), int(fits.sum()), unmatched)


def _typed(entries: Table) -> Table:
    import polars as pl

    changes: list[pl.Expr | pl.Series] = []
    if "time" in entries.columns:
        changes.append(moments(entries.get_column("time")))
    if "level" in entries.columns:
        changes.append(pl.col("level").str.to_lowercase().replace({"warn": "warning", "fatal": "critical"}))
    changes += [pl.col(name).cast(pl.Int64, strict=False) for name in ("status", "size") if name in entries.columns]
    return entries.with_columns(changes)
