"""Change a database."""

from typing import Annotated, Any

from engine.node import CodeText, Placeholder, Range, Secret, Unit, node
from nodes.sql.database import open_database


@node(extras=("sql", "table"), effect="once", permissions=("network", "files:write"), icon="database")
def run_statement(
    address: Annotated[str, Placeholder("sqlite:///data/shop.db")],
    statement: Annotated[str, CodeText("sql")],
    parameters: dict[str, Any] | None = None,
    password: Secret | None = None,
    timeout: Annotated[float, Range(0.1, 86_400), Unit("s")] = 60,
) -> int:
    """Change a database by one SQL statement, wholly or not at all, and say how many rows changed.

    Args:
        address: `sqlite:///shop.db`, `duckdb:///shop.duckdb` or `postgresql://name@host:5432/shop`. Files are made.
        statement: SQL with `:name` where a parameter belongs; write no values into it.
        parameters: A value for each `:name`; they are handed over beside the statement.
        password: For a server, if it asks for one and the address does not hold it.
        timeout: For the statement; it is undone when it takes longer.
    """
    with open_database(address, password, write=True, seconds=timeout) as session:
        return session.change(statement, parameters or {})
