"""A database of a PostgreSQL server."""

import contextlib
from collections.abc import Iterator

from engine.node import Secret, TreadleError, reveal
from nodes.sql.address import Address
from nodes.sql.session import Session


@contextlib.contextmanager
def open_postgresql(address: Address, password: Secret | None, *, write: bool, seconds: float) -> Iterator[Session]:
    """One transaction, read-only unless `write` is set. Raises TreadleError for what PostgreSQL complains about."""
    import psycopg

    try:
        with psycopg.connect(
            address.url,
            # None leaves what the address says.
            password=reveal(password, to=_place(address)) if password else None,
            # Numbered parameters, bound by the server; a percent sign means nothing.
            cursor_factory=psycopg.RawCursor,
            connect_timeout=max(2, int(seconds)),
            options=f"-c statement_timeout={int(seconds * 1000)}",
        ) as connection:
            connection.read_only = not write
            # As a prepared statement, which cannot be several: `SELECT 1; COMMIT; DROP …` is refused.
            connection.prepare_threshold = 0
            yield Session(connection.cursor(), "$")
    except psycopg.errors.QueryCanceled as error:
        raise TreadleError(
            f"PostgreSQL took longer than {seconds:g} s.", fix="Allow more time, or ask for less."
        ) from error
    except psycopg.errors.ReadOnlySqlTransaction as error:
        raise TreadleError("A query may not change anything.", fix="Use run_statement for changes.") from error
    except psycopg.OperationalError as error:
        raise TreadleError(
            f"{address.shown} cannot be reached: {_first_line(error)}.",
            fix="Look at the address, the name and the password, and whether the server runs.",
        ) from error
    except psycopg.Error as error:
        raise TreadleError(
            f"PostgreSQL says: {_first_line(error)}.", fix="Look at the statement; list_tables names the tables."
        ) from error


def _place(address: Address) -> str:
    from psycopg.conninfo import conninfo_to_dict

    parts = conninfo_to_dict(address.url)
    return f"{parts.get('host', 'localhost')}:{parts.get('port', 5432)}"


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or ["it gave no reason"])[0].rstrip(".")
