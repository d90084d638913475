"""The table nodes, called as the plain functions that they are."""

from datetime import UTC, date, datetime

import polars as pl
import pytest

from engine.node import TreadleError
from nodes.table.count_by import count_by
from nodes.table.count_per_period import count_per_period
from nodes.table.filter_rows import filter_rows
from nodes.table.sort_rows import sort_rows

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
