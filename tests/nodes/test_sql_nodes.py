"""The nodes for databases against SQLite, DuckDB and a real PostgreSQL server."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import polars as pl
import psycopg
import pytest

from engine.node import Secret, TreadleError
from nodes.sql.insert_rows import insert_rows
from nodes.sql.list_tables import list_tables
from nodes.sql.run_query import run_query
from nodes.sql.run_statement import run_statement

KINDS = ["sqlite", "duckdb", pytest.param("postgresql", marks=pytest.mark.postgres)]
TRICK = "'; DROP TABLE people; --"


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database."""
    if request.param != "postgresql":
        yield f"{request.param}:///{tmp_path / 'new' / 'shop.db'}"
        return
    server, name = request.getfixturevalue("postgresql"), f"t{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
    yield server.removesuffix("postgres") + name


PEOPLE = pl.DataFrame(
    {
        "id": [1, 2, 3],
        "name": ["Ada", TRICK, None],
        "born": [date(1815, 12, 10), None, date(1906, 12, 9)],
        "height": [1.65, 1.8, None],
        "seen": [datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), None, None],
        "tags": [["a", "b"], [], None],
    }
)


def test_what_is_put_in_comes_out_again_and_no_value_is_read_as_sql(address: str):
    assert insert_rows(PEOPLE, address, "people") == 3
    found = run_query(address, "SELECT * FROM people ORDER BY id")
    assert found.select("id", "name", "height").rows() == PEOPLE.select("id", "name", "height").rows()
    assert str(found.get_column("born")[0]) == "1815-12-10"
    assert found.get_column("tags").to_list() == ['["a", "b"]', "[]", None]
    again = run_query(address, "SELECT id, ':x' AS text FROM people WHERE name = :who", {"who": TRICK})
    assert again.rows() == [(2, ":x")]


def test_a_percent_sign_a_cast_and_a_comment_hold_no_parameters(address: str):
    query = "SELECT CAST('50%' AS VARCHAR(9)) AS a, :n + 1 AS b, 'it''s :no' AS c -- :nor here\n /* ':x' */"
    assert run_query(address_ready(address), query, {"n": 41}).rows() == [("50%", 42, "it's :no")]


def address_ready(address: str) -> str:
    """The database, made if it is a file: a query makes none."""
    insert_rows(pl.DataFrame({"x": [1]}), address, "ready")
    return address


def test_a_query_changes_nothing_even_where_it_tries(address: str):
    insert_rows(PEOPLE, address, "people")
    for attempt in ("DELETE FROM people", "DROP TABLE people", "COMMIT; DROP TABLE people"):
        with pytest.raises(TreadleError):
            run_query(address, attempt)
    assert run_query(address, "SELECT count(*) AS n FROM people").item() == 3


def test_a_statement_says_how_many_rows_it_changed(address: str):
    insert_rows(PEOPLE, address, "people")
    assert run_statement(address, "UPDATE people SET height = :h WHERE id >= :id", {"h": 2, "id": 2}) == 2
    assert run_query(address, "SELECT height FROM people ORDER BY id").rows() == [(1.65,), (2.0,), (2.0,)]
    assert run_statement(address, "CREATE TABLE other (n INTEGER)") == 0


def test_rows_with_the_same_keys_are_replaced_and_others_added(address: str):
    first = pl.DataFrame({"sku": ["a", "b"], "price": [Decimal("1.50"), Decimal("2.00")]})
    second = pl.DataFrame({"sku": ["b", "c"], "price": [Decimal("2.50"), Decimal("3.00")]})
    insert_rows(first, address, "prices", keys=["sku"])
    insert_rows(second, address, "prices", keys=["sku"])
    found = run_query(address, "SELECT sku, price FROM prices ORDER BY sku").rows()
    assert [(sku, float(price)) for sku, price in found] == [("a", 1.5), ("b", 2.5), ("c", 3.0)]
    insert_rows(first, address, "prices", keys=["sku"], empty_first=True)
    assert run_query(address, "SELECT count(*) AS n FROM prices").item() == 2


def test_all_rows_go_in_or_none(address: str):
    many = pl.DataFrame({"n": range(20_000)})
    run_statement(address, "CREATE TABLE numbers (n INTEGER CHECK (n < 19999))")
    with pytest.raises(TreadleError, match="says:"):
        insert_rows(many, address, "numbers")
    assert run_query(address, "SELECT count(*) AS n FROM numbers").item() == 0
    assert insert_rows(many.head(19_999), address, "numbers") == 19_999
    with pytest.raises(TreadleError, match="more than 1,000 rows"):
        run_query(address, "SELECT n FROM numbers", most=1000)
    assert run_query(address, "SELECT n FROM numbers", most=19_999).height == 19_999


def test_names_are_only_names(address: str):
    odd = pl.DataFrame({'a"b; --': [1], "select": ["x"]})
    insert_rows(odd, address, 'ta"ble; --')
    assert list_tables(address).get_column("table").to_list() == ['ta"ble; --']
    assert run_query(address, 'SELECT "select" FROM "ta""ble; --"').rows() == [("x",)]


def test_tables_and_views_are_listed_with_their_columns(address: str):
    insert_rows(PEOPLE.select("id", "name"), address, "people")
    run_statement(address, "CREATE VIEW names AS SELECT name FROM people")
    listed = list_tables(address)
    assert listed.select("table", "kind", "columns").rows() == [
        ("names", "view", "name"),
        ("people", "table", "id, name"),
    ]


def test_a_wrong_parameter_is_told_before_anything_runs(address: str):
    with pytest.raises(TreadleError, match="asks for :b"):
        run_statement(address, "INSERT INTO t VALUES (:a, :b)", {"a": 1})
    with pytest.raises(TreadleError, match="does not use the parameter c"):
        run_statement(address, "INSERT INTO t VALUES (:a)", {"a": 1, "c": 2})


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000000) SELECT max(i) FROM n"


def test_what_takes_too_long_is_stopped(address: str):
    with pytest.raises(TreadleError, match=r"took longer than 0\.5 s"):
        run_query(address_ready(address), ENDLESS, timeout=0.5)


def test_an_empty_answer_keeps_its_columns(address: str):
    insert_rows(PEOPLE, address, "people")
    found = run_query(address, "SELECT id, name AS id FROM people WHERE id > 9")
    assert found.columns == ["id", "id_2"]
    assert found.height == 0


@pytest.mark.parametrize("kind", ["sqlite", "duckdb"])
def test_no_other_file_can_be_reached_from_a_file(kind: str, tmp_path: Path):
    address = address_ready(f"{kind}:///{tmp_path / 'a.db'}")
    (tmp_path / "secret.csv").write_text("x\n1\n")
    for attempt in (f"ATTACH '{tmp_path / 'b.db'}' AS b", f"COPY ready TO '{tmp_path / 'out.csv'}'"):
        with pytest.raises(TreadleError):
            run_statement(address, attempt)
    with pytest.raises(TreadleError):
        run_query(address, f"SELECT * FROM read_csv('{tmp_path / 'secret.csv'}')")
    assert not (tmp_path / "b.db").exists()
    assert not (tmp_path / "out.csv").exists()


def test_an_address_is_never_repeated_when_it_cannot_be_read():
    with pytest.raises(TreadleError) as raised:
        run_query("oracle://me:hunter2@host/db", "SELECT 1")
    assert "hunter2" not in str(raised.value)
    assert "sqlite:///" in raised.value.fix


def test_a_server_that_is_not_there_is_told_without_the_password(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_SECRET_DB", "hunter3")
    with pytest.raises(TreadleError, match=r"127\.0\.0\.1:1/db cannot be reached") as raised:
        run_query("postgresql://me:hunter2@127.0.0.1:1/db", "SELECT 1", password=Secret("db"), timeout=2)
    assert "hunter" not in str(raised.value) + raised.value.fix


def test_a_query_makes_no_file(tmp_path: Path):
    with pytest.raises(TreadleError, match="There is no database"):
        run_query(f"sqlite:///{tmp_path / 'none.db'}", "SELECT 1")
    assert list(tmp_path.iterdir()) == []


def test_paths_outside_the_allowed_folders_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TREADLE_FILE_ROOTS", str(tmp_path / "in"))
    with pytest.raises(TreadleError, match="outside the folders"):
        insert_rows(PEOPLE, f"sqlite:///{tmp_path / 'out.db'}", "people")


@pytest.mark.postgres
def test_types_that_only_postgresql_has_can_be_read(postgresql: str):
    query = """SELECT '2a7e8f9c-0c9a-4a52-9f3e-0d8a6a0f3b11'::uuid AS id, '{"a": [1]}'::jsonb AS data,
        ARRAY[1, 2] AS list, :rows::int[] AS given"""
    row = run_query(postgresql, query, {"rows": [3, 4]}).row(0)
    assert row == ("2a7e8f9c-0c9a-4a52-9f3e-0d8a6a0f3b11", '{"a": [1]}', "[1, 2]", "[3, 4]")
