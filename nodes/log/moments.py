"""The times of log lines, in the forms that programs write."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

ZONED = ("%Y-%m-%dT%H:%M:%S%.f%z", "%d/%b/%Y:%H:%M:%S %z")
PLAIN = ("%Y-%m-%dT%H:%M:%S%.f",)


def moments(column: "pl.Series") -> "pl.Series":
    """The texts as times in UTC, empty where none can be read; without a zone they are taken as UTC.

    Syslog writes no year: a date that would lie in the future is last year's.
    """
    import polars as pl

    text = column.str.replace(",", ".", literal=True).str.replace(r"^(\d{4}-\d\d-\d\d) ", "${1}T")
    text = text.str.replace(r"Z$", "+00:00")
    tries = [text.str.strptime(pl.Datetime("us", "UTC"), form, strict=False) for form in ZONED]
    tries += [text.str.strptime(pl.Datetime("us"), form, strict=False).dt.replace_time_zone("UTC") for form in PLAIN]
    tries.append(_without_a_year(text))
    return pl.select(pl.coalesce(tries)).to_series().alias(column.name)


def _without_a_year(text: "pl.Series") -> "pl.Series":
    import polars as pl

    now = datetime.now(UTC)
    form = "%Y %b %e %H:%M:%S"
    this = (f"{now.year} " + text).str.strptime(pl.Datetime("us"), form, strict=False).dt.replace_time_zone("UTC")
    last = (f"{now.year - 1} " + text).str.strptime(pl.Datetime("us"), form, strict=False).dt.replace_time_zone("UTC")
    return pl.select(pl.when(this <= now).then(this).otherwise(last)).to_series()
