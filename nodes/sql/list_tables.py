"""List what a database holds."""

from typing import Annotated

from engine.node import Placeholder, Range, Secret, Table, Unit, node
from nodes.sql.database import open_database

SQLITE = """
SELECT 'main' AS "schema", t.name AS "table", t.type AS "kind",
  (SELECT group_concat(name, ', ') FROM pragma_table_info(t.name)) AS "columns"
FROM sqlite_master t WHERE t.type IN ('table', 'view') AND t.name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY t.name
"""
STANDARD = """
SELECT t.table_schema AS "schema", t.table_name AS "table",
  CASE t.table_type WHEN 'VIEW' THEN 'view' ELSE 'table' END AS "kind",
  (SELECT string_agg(c.column_name, ', ' ORDER BY c.ordinal_position) FROM information_schema.columns c
   WHERE c.table_schema = t.table_schema AND c.table_name = t.table_name) AS "columns"
FROM information_schema.tables t WHERE t.table_schema NOT IN ('information_schema', 'pg_catalog')
ORDER BY t.table_schema, t.table_name
"""


@node(extras=("sql", "table"), effect="idempotent", permissions=("network", "files:read"), icon="database")
def list_tables(
    address: Annotated[str, Placeholder("sqlite:///data/shop.db")],
    password: Secret | None = None,
    timeout: Annotated[float, Range(0.1, 86_400), Unit("s")] = 60,
) -> Table:
    """List the tables and views of a database with the names of their columns.

    Args:
        address: `sqlite:///shop.db`, `duckdb:///shop.duckdb` or `postgresql://name@host:5432/shop`.
        password: For a server, if it asks for one and the address does not hold it.
        timeout: For the whole list.
    """
    listing = SQLITE if address.strip().startswith("sqlite:") else STANDARD
    with open_database(address, password, write=False, seconds=timeout) as session:
        return session.rows(listing, {}, 100_000)
