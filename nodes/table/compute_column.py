"""Compute a column from others."""

from typing import Annotated

from engine.node import CodeText, Placeholder, Table, TreadleError, node


@node(extras=("table",), icon="table")
def compute_column(
    table: Table,
    name: Annotated[str, Placeholder("total")],
    formula: Annotated[str, CodeText("sql")],
) -> Table:
    """Compute a column from the others by a formula such as `price * quantity`; it can do nothing but calculate.

    Args:
        table: The rows to compute for.
        name: What the column is called; one of this name is replaced.
        formula: As between SELECT and FROM in SQL: columns, numbers, 'texts', + - * /, comparisons, AND, OR, CASE WHEN,
            and functions such as ROUND, ABS, COALESCE, UPPER, LENGTH, SUBSTR, STRFTIME. Odd names stand in "quotes".
    """
    import polars as pl

    if not name:
        raise TreadleError("The new column has no name.", fix="Write a name such as total.")
    try:
        # An expression of polars' SQL: it reaches the columns of this table and nothing else, and has no loops.
        return table.with_columns(pl.sql_expr(formula).alias(name))
    except pl.exceptions.ColumnNotFoundError as error:
        missing = str(error).splitlines()[0].split(";")[0].strip("'\"")
        known = ", ".join(table.columns)
        raise TreadleError(
            f"The formula uses a column that is not there: {missing}.", fix=f"There are {known}."
        ) from error
    except (pl.exceptions.PolarsError, ValueError) as error:
        reason = str(error).strip().splitlines()[0].rstrip(".")
        raise TreadleError(
            f"The formula {formula!r} cannot be computed: {reason}.", fix="Write it like price * quantity."
        ) from error
