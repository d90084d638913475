"""Put rows into a table of a database."""

from typing import Annotated

from engine.node import Placeholder, Range, Secret, Table, TreadleError, Unit, node
from nodes.sql.database import open_database
from nodes.sql.table_statements import create_statement, insert_statement, plain_rows, quoted

MOST_VALUES = 5_000
"""In one statement; SQLite takes 32,766 of them, PostgreSQL 65,535."""


@node(extras=("sql", "table"), effect="once", permissions=("network", "files:write"), icon="database")
def insert_rows(
    rows: Table,
    address: Annotated[str, Placeholder("sqlite:///data/shop.db")],
    table: Annotated[str, Placeholder("orders")],
    keys: Annotated[list[str], Placeholder("order_id")] | None = None,
    empty_first: bool = False,
    password: Secret | None = None,
    timeout: Annotated[float, Range(0.1, 86_400), Unit("s")] = 300,
) -> int:
    """Put all rows into a table of a database or none, making the table if there is none; gives their number.

    Args:
        rows: What to put in; the columns have the names of the table's.
        address: `sqlite:///shop.db`, `duckdb:///shop.duckdb` or `postgresql://name@host:5432/shop`. Files are made.
        table: Its name, with a schema before a dot if it has one.
        keys: Columns that are unique in the table: a row with the same values is replaced rather than added.
        empty_first: Take out all rows that are there.
        password: For a server, if it asks for one and the address does not hold it.
        timeout: Everything is undone when it takes longer; a server counts each few thousand rows by themselves.
    """
    if missing := [name for name in keys or [] if name not in rows.columns]:
        raise TreadleError(f"The rows have no column {missing[0]!r}.", fix="Choose the keys among the columns.")
    if not rows.width:
        raise TreadleError("The rows have no columns.", fix="Give a table with at least one column.")
    with open_database(address, password, write=True, seconds=timeout) as session:
        session.change_in_order(create_statement(table, rows, keys or []), [])
        if empty_first:
            session.change_in_order(f"DELETE FROM {quoted(table)}", [])  # noqa: S608 - a quoted name
        for part in rows.iter_slices(max(1, MOST_VALUES // rows.width)):
            values = [cell for row in plain_rows(part) for cell in row]
            session.change_in_order(insert_statement(table, part, keys or [], session.sign), values)
    return rows.height
