"""Finding what a column of text really holds: numbers, dates, or yes and no."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

YES, NO = ("true", "yes", "y"), ("false", "no", "n")
DATES = ("%Y-%m-%d", "%d.%m.%Y", "%d %b %Y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%Y/%m/%d")
DAY_FIRST, MONTH_FIRST = ("%d/%m/%Y", "%d-%m-%Y"), ("%m/%d/%Y", "%m-%d-%Y")
MOMENTS = ("%Y-%m-%dT%H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M")
CURRENCY = r"[€$£¥\s'\u00a0\u202f]"
# A leading 0, as in postcodes and telephone numbers, means that the digits are a name and no number.
WHOLE = r"^[+-]?(0|[1-9]\d*)$"
ENGLISH = r"^[+-]?(0|[1-9]\d{0,2}(,\d{3})+|[1-9]\d*)?(\.\d+)?([eE][+-]?\d+)?$"
CONTINENTAL = r"^[+-]?(0|[1-9]\d{0,2}(\.\d{3})+|[1-9]\d*)(,\d+)?$"


def recognise(column: "pl.Series", *, day_first: bool) -> "pl.Series":
    """The column in the first type that every filled cell fits; as it was if none does."""
    import polars as pl

    if column.dtype != pl.String or column.null_count() == column.len():
        return column
    filled = column.len() - column.null_count()
    for candidate in _candidates(column, day_first=day_first):
        if candidate.len() - candidate.null_count() == filled:
            return candidate
    return column


def _candidates(column: "pl.Series", *, day_first: bool) -> Iterator["pl.Series"]:
    import polars as pl

    lower = column.str.to_lowercase()
    if lower.drop_nulls().is_in([*YES, *NO]).all():
        yield lower.is_in(list(YES))
    bare = column.str.replace_all(CURRENCY, "")
    if _all_match(bare, WHOLE):
        yield bare.cast(pl.Int64, strict=False)
        # Too long for a number without losing digits: an identifier.
        return
    if _all_match(bare, ENGLISH):
        yield bare.str.replace_all(",", "", literal=True).cast(pl.Float64, strict=False)
    if _all_match(bare, CONTINENTAL):
        yield (
            bare.str.replace_all(".", "", literal=True)
            .str.replace(",", ".", literal=True)
            .cast(pl.Float64, strict=False)
        )
    yield _first_fit(column, pl.Date, (*DATES, *(DAY_FIRST if day_first else MONTH_FIRST)))
    yield _first_fit(column, pl.Datetime("us"), MOMENTS)


def _all_match(column: "pl.Series", pattern: str) -> bool:
    filled = column.drop_nulls()
    return bool(filled.str.contains(pattern).all() and (filled != "").all())


def _first_fit(column: "pl.Series", kind: "pl.DataType | type[pl.Date]", formats: tuple[str, ...]) -> "pl.Series":
    """Each cell by the first format that fits it, as one column often mixes several."""
    import polars as pl

    text = pl.col(column.name)
    tries = [
        text.str.strptime(pl.Date if kind == pl.Date else pl.Datetime("us"), form, strict=False) for form in formats
    ]
    return column.to_frame().select(pl.coalesce(tries).alias(column.name)).get_column(column.name)
