"""The table nodes, called as the plain functions that they are."""

from datetime import UTC, date, datetime

import polars as pl
import pytest

from engine.node import TreadleError
from nodes.table.clean_table import clean_table
from nodes.table.count_by import count_by
from nodes.table.count_per_period import count_per_period
from nodes.table.describe_table import describe_table
from nodes.table.filter_rows import filter_rows
from nodes.table.group_rows import group_rows
from nodes.table.join_tables import join_tables
from nodes.table.read_csv import read_csv
from nodes.table.records_from_table import records_from_table
from nodes.table.select_columns import select_columns
from nodes.table.sort_rows import sort_rows
from nodes.table.table_from_records import table_from_records
from nodes.table.write_csv import write_csv

PEOPLE = pl.DataFrame(
    {
        "name": ["Ada", "Bob", None, ""],
        "age": [36, 41, 29, None],
        "born": [date(1990, 1, 5), date(1985, 7, 1), None, date(1997, 3, 3)],
        "active": [True, False, None, True],
    }
)


def test_values_are_counted_most_frequent_first_and_ties_by_value():
    table = pl.DataFrame({"author": ["b", "a", "c", "c", None]})
    assert count_by(table, "author").rows() == [("c", 2), ("a", 1), ("b", 1), (None, 1)]
    assert count_by(table, "author", top=1).rows() == [("c", 2)]


def test_a_column_named_count_can_be_counted():
    assert count_by(pl.DataFrame({"count": [7, 7]}), "count").rows(named=True) == [{"count": 7, "rows": 2}]


def test_an_unknown_column_offers_the_nearest_one():
    with pytest.raises(TreadleError, match="Did you mean 'author'"):
        count_by(pl.DataFrame({"author": ["a"]}), "autor")


def test_weeks_begin_on_monday_and_empty_weeks_are_listed():
    moments = [
        datetime(2026, 3, 4, 12, tzinfo=UTC),
        datetime(2026, 3, 8, 23, tzinfo=UTC),
        datetime(2026, 3, 17, tzinfo=UTC),
    ]
    table = pl.DataFrame({"when": moments})
    weeks = count_per_period(table, "when").rows()
    assert [(moment.date(), count) for moment, count in weeks] == [
        (date(2026, 3, 2), 2),
        (date(2026, 3, 9), 0),
        (date(2026, 3, 16), 1),
    ]
    assert count_per_period(table, "when", fill=False).height == 2


def test_months_are_counted_for_plain_dates_and_no_rows_give_no_periods():
    table = pl.DataFrame({"day": [date(2026, 1, 31), date(2026, 3, 1)]})
    assert count_per_period(table, "day", "month").rows() == [
        (date(2026, 1, 1), 1),
        (date(2026, 2, 1), 0),
        (date(2026, 3, 1), 1),
    ]
    assert count_per_period(table.clear(), "day").height == 0


def test_counting_periods_of_text_says_what_to_do():
    with pytest.raises(TreadleError, match="not dates") as raised:
        count_per_period(pl.DataFrame({"when": ["monday"]}), "when")
    assert "clean_table" in raised.value.fix


def test_rows_are_sorted_by_several_columns_with_empty_values_last():
    table = pl.DataFrame({"a": [2, None, 1, 2], "b": ["y", "z", "x", "x"]})
    assert sort_rows(table, ["a", "b"]).rows() == [(1, "x"), (2, "x"), (2, "y"), (None, "z")]
    assert sort_rows(table, ["a"], descending=True, limit=2).rows() == [(2, "y"), (2, "x")]


@pytest.mark.parametrize(
    ("column", "operator", "value", "ages"),
    [
        ("name", "equals", "Bob", [41]),
        ("name", "contains", "d", [36]),
        ("name", "is empty", "", [29, None]),
        ("name", "is filled", "", [36, 41]),
        ("age", "at least", "36", [36, 41]),
        ("age", "more", 36.5, [41]),
        ("age", "differs", 36, [41, 29]),
        ("born", "less", "1990-01-01", [41]),
        ("active", "equals", "TRUE", [36, None]),
        ("active", "equals", False, [41]),
    ],
)
def test_rows_are_kept_by_a_condition_read_as_the_type_of_the_column(column, operator, value, ages):
    assert filter_rows(PEOPLE, column, operator, value).get_column("age").to_list() == ages


def test_a_condition_may_drop_rows_instead():
    assert filter_rows(PEOPLE, "name", "equals", "Bob", keep=False).height == 3


@pytest.mark.parametrize(("column", "value"), [("born", "soon"), ("age", "many"), ("active", "maybe")])
def test_a_value_that_does_not_fit_the_column_is_explained(column: str, value: str):
    with pytest.raises(TreadleError, match="cannot be compared with column"):
        filter_rows(PEOPLE, column, "equals", value)


MESSY = [
    " Order ID ; Unit Price (€);Ordered On;Paid?;Postcode;Note;Empty",
    "1; 1.234,50 ;03.02.2026; yes;01234;  many   spaces ;",
    "2;99,00;2026-02-04;NO;90210;n/a;",
    ";;;;;;",
    "2;99,00;2026-02-04;NO;90210;n/a;",
    "3;-;5 Feb 2026;yes;10115;ok;",
]


def test_a_messy_table_becomes_typed_and_plain(tmp_path):
    path = tmp_path / "messy.csv"
    path.write_text("\n".join(MESSY), "utf-8-sig")
    cleaned = clean_table(read_csv(path, types=False))
    assert cleaned.columns == ["order_id", "unit_price", "ordered_on", "paid", "postcode", "note"]
    assert cleaned.rows() == [
        (1, 1234.5, date(2026, 2, 3), True, "01234", "many spaces"),
        (2, 99.0, date(2026, 2, 4), False, "90210", None),
        (3, None, date(2026, 2, 5), True, "10115", "ok"),
    ]


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        (["1", "-2", None], pl.Int64),
        (["1,234", "5.5"], pl.Float64),
        (["1.234,5", "7"], pl.Float64),
        (["$ 3", "€4"], pl.Int64),
        (["007", "12"], pl.String),
        (["1", "one"], pl.String),
        (["y", "No"], pl.Boolean),
        (["2026-01-02 03:04", "2026-01-02T05:06:07"], pl.Datetime("us")),
        (["03/04/2026", "2026/12/31"], pl.Date),
        (["99999999999999999999"], pl.String),
        ([".", "+"], pl.String),
    ],
)
def test_a_column_gets_the_type_that_every_cell_fits(cells, kind):
    recognised = clean_table(pl.DataFrame({"a": cells}), duplicates=False)
    assert recognised.schema["a"] == kind


def test_an_ambiguous_date_follows_the_choice():
    table = pl.DataFrame({"a": ["03/04/2026"]})
    assert clean_table(table).item() == date(2026, 4, 3)
    assert clean_table(table, day_first=False).item() == date(2026, 3, 4)


def test_column_names_become_plain_and_stay_different():
    table = pl.DataFrame([[1], [2], [3], [4]], schema=["Größe (cm)", "grosse_cm", "%%", "camelCase"])
    assert clean_table(table).columns == ["grosse_cm", "grosse_cm_2", "column_3", "camel_case"]


def test_cleaning_what_is_empty_or_clean_changes_nothing():
    assert clean_table(pl.DataFrame()).shape == (0, 0)
    assert clean_table(pl.DataFrame({"a": []})).height == 0
    clean = pl.DataFrame({"a": [1, 2], "b": ["x", "y"]})
    assert clean_table(clean).equals(clean)


def test_a_table_is_written_and_read_back_with_its_types(tmp_path):
    table = pl.DataFrame({"name": ["Ada, Countess", 'say "hi"'], "n": [1, None], "day": [date(2026, 1, 2), None]})
    for separator in (",", ";", "\t"):
        assert read_csv(write_csv(table, tmp_path / "a.csv", separator).path).equals(table)


def test_csv_from_windows_is_read(tmp_path):
    (tmp_path / "a.csv").write_bytes("name;größe\r\nÅsa;3\r\n".encode("cp1252"))
    assert read_csv(tmp_path / "a.csv").rows(named=True) == [{"name": "Åsa", "größe": 3}]


@pytest.mark.parametrize("text", ["", "\n\n", "a,b\n1,2,3\n"])
def test_csv_that_cannot_be_read_is_explained(tmp_path, text):
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(TreadleError, match=r"is empty|cannot be read as CSV"):
        read_csv(tmp_path / "a.csv")


def test_cells_that_csv_cannot_hold_are_refused(tmp_path):
    with pytest.raises(TreadleError, match="holds lists"):
        write_csv(pl.DataFrame({"a": [[1]]}), tmp_path / "a.csv")


def test_records_become_a_table_and_back():
    records = [{"a": 1, "b": "x"}, {"a": 2, "b": None}]
    assert records_from_table(table_from_records(records)) == records
    assert table_from_records([{"a": 1}, {"b": 2}]).rows() == [(1, None), (None, 2)]
    with pytest.raises(TreadleError, match="make no table"):
        table_from_records([{"a": 1}, 2])  # type: ignore[list-item]


def test_columns_are_kept_or_dropped():
    table = pl.DataFrame({"a": [1], "b": [2], "c": [3]})
    assert select_columns(table, ["c", "a"]).columns == ["c", "a"]
    assert select_columns(table, ["b"], drop=True).columns == ["a", "c"]


@pytest.mark.parametrize(
    ("aggregate", "values"),
    [
        ("sum", [3, 5]),
        ("mean", [1.5, 5]),
        ("largest", [2, 5]),
        ("smallest", [1, 5]),
        ("distinct", [2, 1]),
        ("last", [2, 5]),
    ],
)
def test_rows_are_grouped_with_a_figure_of_a_column(aggregate, values):
    table = pl.DataFrame({"team": ["a", "b", "a"], "n": [1, 5, 2]})
    grouped = group_rows(table, ["team"], "n", aggregate)
    assert grouped.get_column("n").to_list() == values
    assert grouped.get_column("rows").to_list() == [2, 1]


def test_the_sum_of_text_is_explained():
    with pytest.raises(TreadleError, match="has no sum"):
        group_rows(pl.DataFrame({"a": ["x"], "b": ["y"]}), ["a"], "b")


@pytest.mark.parametrize(
    ("how", "rows"),
    [
        ("left", [(1, "a", 10), (2, "b", None)]),
        ("inner", [(1, "a", 10)]),
        ("full", [(1, "a", 10), (2, "b", None), (3, None, 30)]),
        ("only left", [(2, "b")]),
    ],
)
def test_tables_are_joined(how, rows):
    left = pl.DataFrame({"id": [1, 2], "name": ["a", "b"]})
    right = pl.DataFrame({"id": [1, 3], "n": [10, 30]})
    assert join_tables(left, right, ["id"], how).rows() == rows


def test_tables_with_different_types_are_not_joined_silently():
    with pytest.raises(TreadleError, match="on the left and"):
        join_tables(pl.DataFrame({"id": [1]}), pl.DataFrame({"id": ["1"]}), ["id"])


def test_a_table_is_described_column_by_column():
    described = describe_table(pl.DataFrame({"n": [1, None, 3], "t": ["b", "a", "a"], "l": [[1], [2], None]}))
    assert described.rows() == [
        ("n", "Int64", 2, 1, 2, "1", "3", 2.0),
        ("t", "String", 3, 0, 2, "a", "b", None),
        ("l", "List(Int64)", 2, 1, 2, None, None, None),
    ]
