"""Finding columns by name, with a sentence that helps when one is missing."""

from difflib import get_close_matches

from engine.node import Table, TreadleError


def require_columns(table: Table, *names: str) -> None:
    """Raise TreadleError for the first name that is no column of the table."""
    for name in names:
        if name not in table.columns:
            near = get_close_matches(name, table.columns, 1, 0.5)
            known = f"Did you mean {near[0]!r}?" if near else f"It has {', '.join(map(repr, table.columns)) or 'none'}."
            raise TreadleError(f"The table has no column {name!r}. {known}", fix="Choose one of the table's columns.")
