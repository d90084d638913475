"""Clean a table that came from people."""

from typing import Annotated

from engine.node import Placeholder, Table, node
from nodes.table.cell_types import recognise
from nodes.table.column_names import readable_names

BLANKS = ("", "-", "--", "n/a", "na", "nan", "null", "none", "#n/a", "?")


@node(extras=("table",), icon="table")
def clean_table(
    table: Table,
    names: bool = True,
    types: bool = True,
    duplicates: bool = True,
    day_first: bool = True,
    blanks: Annotated[list[str], Placeholder("unknown")] | None = None,
) -> Table:
    """Tidy a table: trim cells, drop empty rows and columns, find types, drop repeated rows, make names plain.

    Args:
        table: The table to clean; read_csv gives it as text when `types` is off.
        names: Write column names in small letters with underscores.
        types: Turn columns of text into numbers, dates or yes and no, if every cell fits.
        duplicates: Drop rows that repeat an earlier one.
        day_first: Read 03/04/2026 as the third of April.
        blanks: More words that mean an empty cell, besides `n/a`, `null`, `-` and the like.
    """
    import polars as pl

    empty = {*BLANKS, *(word.strip().lower() for word in blanks or [])}
    texts = pl.col(pl.String).str.strip_chars().str.replace_all(r"\s+", " ")
    trimmed = table.with_columns(texts)
    word = pl.col(pl.String)
    cleaned = trimmed.with_columns(
        pl.when(word.str.to_lowercase().is_in(list(empty))).then(None).otherwise(word).name.keep()
    )
    filled = cleaned.select(column for column in cleaned if column.null_count() < cleaned.height or not cleaned.height)
    if filled.width:
        filled = filled.filter(~pl.all_horizontal(pl.all().is_null()))
    if types:
        filled = filled.with_columns(recognise(column, day_first=day_first) for column in filled)
    if duplicates and filled.width:
        filled = filled.unique(maintain_order=True)
    return filled.rename(dict(zip(filled.columns, readable_names(filled.columns), strict=True))) if names else filled
