"""Fill empty cells."""

from typing import TYPE_CHECKING, Annotated, Literal

from engine.node import Placeholder, Table, TreadleError, node
from nodes.table.columns import require_columns

if TYPE_CHECKING:
    import polars as pl


@node(extras=("table",), icon="table")
def fill_missing(
    table: Table,
    how: Literal["value", "previous", "next", "mean", "median", "between", "drop rows"] = "value",
    value: str | float | bool = "",
    columns: Annotated[list[str], Placeholder("amount")] | None = None,
) -> Table:
    """Fill empty cells with a value, from the cells around them or with what is typical, or drop their rows.

    Args:
        table: The table with the gaps.
        how: `previous` and `next` take the nearest filled cell of the column, `between` draws a line through numbers.
        value: What `value` fills in; read as the type of each column.
        columns: Where to fill; empty takes all columns that fit.
    """
    import polars as pl

    require_columns(table, *(columns or []))
    named = columns or table.columns
    if how == "drop rows":
        return table.drop_nulls(named)
    if how in {"mean", "median", "between"}:
        numbers = [name for name in named if table.schema[name].is_numeric()]
        if columns and len(numbers) < len(columns):
            other = next(name for name in columns if name not in numbers)
            raise TreadleError(f"Column {other!r} holds no numbers.", fix="Leave it out, or fill it with a value.")
        named = numbers
    cells = pl.col(named)
    filled = {
        "previous": cells.forward_fill,
        "next": cells.backward_fill,
        "mean": lambda: cells.fill_null(cells.mean()),
        "median": lambda: cells.fill_null(cells.median()),
        "between": cells.interpolate,
    }
    if how != "value":
        return table.with_columns(filled[how]()) if named else table
    return table.with_columns(_filled(table, name, value, must=bool(columns)) for name in named)


def _filled(table: Table, name: str, value: str | float | bool, *, must: bool) -> "pl.Series":
    import polars as pl

    column = table.get_column(name)
    try:
        # As a column of its own, for a value must not change the type of what it fills.
        given = pl.Series([value]).cast(pl.String) if column.dtype == pl.String else pl.Series([value])
        return column.fill_null(given.cast(column.dtype).item())
    except pl.exceptions.PolarsError as error:
        if not must:
            return column
        raise TreadleError(
            f"{value!r} cannot stand in column {name!r}, which holds {column.dtype}.",
            fix="Give a value of that kind, or choose other columns.",
        ) from error
