"""The nodes that change the shape of a table, fill it, and compare two of them."""

from datetime import date
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.node import TreadleError
from nodes.table.compare_tables import compare_tables
from nodes.table.compute_column import compute_column
from nodes.table.concatenate_tables import concatenate_tables
from nodes.table.drop_duplicates import drop_duplicates
from nodes.table.fill_missing import fill_missing
from nodes.table.pivot_table import pivot_table
from nodes.table.rename_columns import rename_columns
from nodes.table.sample_rows import sample_rows
from nodes.table.unpivot_table import unpivot_table

SALES = pl.DataFrame(
    {
        "region": ["North", "South", "North", "North"],
        "month": ["jan", "jan", "feb", "jan"],
        "total": [1.0, 2.0, 3.0, 4.0],
    }
)


def test_values_become_columns_and_columns_values_again():
    wide = pivot_table(SALES, ["region"], "month", "total")
    assert wide.columns == ["region", "feb", "jan"]
    assert wide.rows() == [("North", 3.0, 5.0), ("South", 0.0, 2.0)]
    long = unpivot_table(wide, ["region"], name="month", value="total")
    assert long.columns == ["region", "month", "total"]
    assert long.filter(region="North", month="jan").get_column("total").to_list() == [5.0]


def test_a_pivot_that_cannot_be_is_told():
    with pytest.raises(TreadleError, match="4 different values"):
        pivot_table(SALES, ["month"], "total", "region", "first", most=3)
    with pytest.raises(TreadleError, match="has no sum"):
        pivot_table(SALES, ["region"], "total", "month", "sum")
    with pytest.raises(TreadleError, match="no column 'town'"):
        pivot_table(SALES, ["town"], "month", "total")


def test_repeated_rows_are_dropped_in_order_and_counted():
    left, dropped = drop_duplicates(SALES, ["region"])
    assert (left.get_column("total").to_list(), dropped) == ([1.0, 2.0], 2)
    assert drop_duplicates(SALES, ["region"], keep="last").table.get_column("total").to_list() == [2.0, 4.0]
    assert drop_duplicates(SALES, ["region"], keep="none").table.get_column("total").to_list() == [2.0]
    assert drop_duplicates(SALES).dropped == 0
    assert drop_duplicates(pl.DataFrame()).dropped == 0


GAPS = pl.DataFrame({"n": [1, None, 3, None], "t": [None, "a", None, None], "d": [date(2026, 1, 1), None, None, None]})


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        ("previous", [1, 1, 3, 3]),
        ("next", [1, 3, 3, None]),
        ("mean", [1, 2, 3, 2]),
        ("median", [1, 2, 3, 2]),
        ("between", [1, 2, 3, None]),
        ("value", [1, 7, 3, 7]),
    ],
)
def test_gaps_are_filled(how: Any, expected: list[int | None]):
    assert fill_missing(GAPS, how, 7, ["n"]).get_column("n").to_list() == expected


def test_a_value_fills_only_columns_that_it_fits_and_changes_no_type():
    filled = fill_missing(GAPS, value="none")
    assert filled.schema == GAPS.schema
    assert filled.get_column("t").to_list() == ["none", "a", "none", "none"]
    assert filled.get_column("n").null_count() == 2
    with pytest.raises(TreadleError, match="cannot stand in column 'n'"):
        fill_missing(GAPS, value="none", columns=["n"])
    with pytest.raises(TreadleError, match="'t' holds no numbers"):
        fill_missing(GAPS, "mean", columns=["t"])
    assert fill_missing(GAPS, "drop rows", columns=["n"]).height == 2


@given(st.integers(0, 60), st.integers(0, 1000))
def test_a_sample_is_in_order_without_repeats_and_the_same_each_time(count: int, seed: int):
    table = pl.DataFrame({"n": range(40)})
    taken = sample_rows(table, count, seed).get_column("n").to_list()
    assert taken == sorted(set(taken))
    assert len(taken) == min(count, 40)
    assert taken == sample_rows(table, count, seed).get_column("n").to_list()


def test_tables_stand_below_one_another_by_the_names_of_their_columns():
    first, second = pl.DataFrame({"a": [1], "b": ["x"]}), pl.DataFrame({"c": [True], "a": [2.5]})
    whole = concatenate_tables([first, second], source="from")
    assert whole.columns == ["a", "b", "from", "c"]
    assert whole.get_column("a").to_list() == [1.0, 2.5]
    assert whole.get_column("from").to_list() == [1, 2]
    assert concatenate_tables([first, second], "common").columns == ["a"]
    with pytest.raises(TreadleError, match="not all have b, c"):
        concatenate_tables([first, second], "equal")
    with pytest.raises(TreadleError, match="do not fit"):
        concatenate_tables([first, pl.DataFrame({"a": ["text"], "b": [[1]]})])
    assert concatenate_tables([]).width == 0


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("total * 2 + 1", [3.0, 5.0, 7.0, 9.0]),
        ("UPPER(region) || '-' || month", ["NORTH-jan", "SOUTH-jan", "NORTH-feb", "NORTH-jan"]),
        ("CASE WHEN total >= 3 THEN 'large' ELSE 'small' END", ["small", "small", "large", "large"]),
        ("ROUND(total / 3, 1)", [0.3, 0.7, 1.0, 1.3]),
        ("total > 1 AND month = 'jan'", [False, True, False, True]),
    ],
)
def test_a_formula_is_computed_for_each_row(formula: str, expected: list[object]):
    assert compute_column(SALES, "new", formula).get_column("new").to_list() == expected


@pytest.mark.parametrize(
    "formula",
    [
        "price * 2",
        "total *",
        "(SELECT 1)",
        "(SELECT * FROM read_csv('/etc/passwd'))",
        "__import__('os').system('id')",
        "().__class__",
        "total; DROP TABLE x",
        "",
        "UPPER(total)",
    ],
)
def test_a_formula_reaches_nothing_but_the_columns(formula: str):
    with pytest.raises(TreadleError):
        compute_column(SALES, "new", formula)


def test_columns_get_other_names_each_its_own():
    assert rename_columns(SALES, {"total": "eur"}).columns == ["region", "month", "eur"]
    swapped = rename_columns(SALES, {"total": "month", "month": "total"})
    assert swapped.columns == ["region", "total", "month"]
    with pytest.raises(TreadleError, match="Two columns"):
        rename_columns(SALES, {"total": "region"})
    with pytest.raises(TreadleError, match="Did you mean 'total'"):
        rename_columns(SALES, {"totl": "x"})


def test_two_states_differ_in_what_was_added_removed_and_changed():
    before = pl.DataFrame({"sku": ["a", "b", "c"], "price": [1.0, 2.0, None], "gone": [1, 1, 1]})
    after = pl.DataFrame({"sku": ["b", "c", "d"], "price": [2.5, None, 4.0], "new": [0, 0, 0]})
    added, removed, changed, total, current = compare_tables(before, after, ["sku"])
    assert added.get_column("sku").to_list() == ["d"]
    assert removed.get_column("sku").to_list() == ["a"]
    assert changed.to_dicts() == [{"sku": "b", "price": 2.5, "price_before": 2.0}]
    assert total == 3
    assert current is after


def test_comparing_with_nothing_finds_everything_new_and_unclear_keys_are_told():
    assert compare_tables(pl.DataFrame(), SALES.head(2), ["region"]).added.height == 2
    assert compare_tables(SALES.head(2), SALES.head(2), ["region"]).total == 0
    with pytest.raises(TreadleError, match="same region"):
        compare_tables(SALES, SALES, ["region"])
