"""A table of mappings from column to value."""

from collections.abc import Sequence
from typing import Any

from engine.node import Table, TreadleError


def records_to_table(records: Sequence[dict[str, Any]]) -> Table:
    """One row per mapping; a name that one lacks leaves the cell empty. Raises TreadleError for values of two kinds."""
    import polars as pl

    names = list(dict.fromkeys(str(name) for record in records for name in record))
    try:
        return pl.DataFrame({name: [record.get(name) for record in records] for name in names}, strict=False)
    except (pl.exceptions.PolarsError, TypeError) as error:
        raise TreadleError(f"These records make no table: {error}.", fix="Give values of one kind per name.") from error
