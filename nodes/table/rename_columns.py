"""Rename columns."""

from engine.node import Table, TreadleError, node
from nodes.table.columns import require_columns


@node(extras=("table",), icon="table")
def rename_columns(table: Table, names: dict[str, str]) -> Table:
    """Give columns other names.

    Args:
        table: The table.
        names: From the name that is there to the new one; other columns stay as they are.
    """
    require_columns(table, *names)
    renamed = [names.get(name, name) for name in table.columns]
    twice = sorted({name for name in renamed if renamed.count(name) > 1})
    if twice:
        raise TreadleError(f"Two columns would be called {twice[0]!r}.", fix="Give each column a name of its own.")
    return table.rename(names)
