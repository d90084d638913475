"""Ask a database."""

from typing import Annotated, Any

from engine.node import CodeText, Placeholder, Range, Secret, Table, Unit, node
from nodes.sql.database import open_database


@node(extras=("sql", "table"), effect="idempotent", permissions=("network", "files:read"), icon="database")
def run_query(
    address: Annotated[str, Placeholder("sqlite:///data/shop.db")],
    query: Annotated[str, CodeText("sql")],
    parameters: dict[str, Any] | None = None,
    password: Secret | None = None,
    most: Annotated[int, Range(1), Unit("rows")] = 100_000,
    timeout: Annotated[float, Range(0.1, 86_400), Unit("s")] = 60,
) -> Table:
    """Ask a database (SQLite, PostgreSQL or DuckDB) for rows; nothing can be changed on the way.

    Args:
        address: `sqlite:///shop.db`, `duckdb:///shop.duckdb` or `postgresql://name@host:5432/shop`.
        query: SQL with `:name` where a parameter belongs; write no values into it.
        parameters: A value for each `:name`; they are handed over beside the query, so that no value can change it.
        password: For a server, if it asks for one and the address does not hold it.
        most: Refuse to fetch more.
        timeout: The question is dropped when it takes longer.
    """
    with open_database(address, password, write=False, seconds=timeout) as session:
        return session.rows(query, parameters or {}, most)
