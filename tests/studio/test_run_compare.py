"""What is told of two runs and their values: only what is different, and by what a value is."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl

from engine.events.fold import NodeView, RunView
from engine.values.content import Content
from engine.values.looking.cache import ViewCache
from engine.values.looking.stored import StoredValue
from studio.run_compare.nodes import change_words, pairs
from studio.run_compare.tables import MOST_ROWS, likely_key, table_difference
from studio.run_compare.values import NumberPair, TablePair, TextPair, compare_values
from tests.values.kit import stored as kept

OLD = pl.DataFrame({"id": ["a", "b", "c"], "n": [1, 2, 3], "x": [1.0, float("nan"), 2.0]})
NEW = pl.DataFrame({"id": ["c", "a", "d"], "n": [3, 9, 4], "x": [2.0, 1.0, 0.0], "more": [1, 1, 1]})


def stored(value: object) -> StoredValue:
    return StoredValue("d", "json", Content.of_bytes(json.dumps(value).encode()))


def test_what_is_different_comes_first_and_values_are_compared_by_digest():
    finished, failed = NodeView(state="finished", duration_s=1.0), NodeView(state="failed", duration_s=3.0)
    cached = NodeView(state="cached")
    before = RunView(nodes={"same": finished, "value": finished, "end": finished, "gone": finished})
    after = RunView(nodes={"same": cached, "value": finished, "end": failed, "new": finished})
    found = pairs(before, after, {"same": "1", "value": "1"}, {"same": "1", "value": "2"})
    assert [(pair.node, pair.is_different) for pair in found] == [
        ("value", True),
        ("end", True),
        ("new", True),
        ("gone", True),
        ("same", False),
    ]
    assert [pair.change_s for pair in found][:2] == [0.0, 2.0]


def test_rows_are_found_again_by_a_column_that_names_them():
    assert likely_key(OLD, NEW) == "id"
    found = table_difference(OLD, NEW, "id")
    assert found.counts == {"added": 1, "removed": 1, "changed": 1}
    assert [(row.sort, row.place, sorted(row.changed)) for row in found.rows] == [
        ("changed", "a", [1]),
        ("removed", "b", []),
        ("added", "d", []),
    ]
    assert found.columns_added == ("more",)


def test_without_such_a_column_rows_are_compared_by_position():
    found = table_difference(OLD, OLD.head(2))
    assert found.counts == {"added": 0, "removed": 1, "changed": 0}
    # Not a number is the same as not a number.
    assert table_difference(OLD, OLD).rows == ()


def test_numbers_are_compared_as_numbers_and_the_rest_as_text(tmp_path: Path):
    cache = ViewCache(tmp_path)
    assert compare_values(stored(200), stored(150), cache) == NumberPair(200.0, 150.0)
    assert (change_words(200, 150), change_words(0, 1), change_words(2, 2)) == ("-25.0 %", "", "the same")
    text = TextPair(("@@ -1,2 +1,2 @@", " a", "-b", "+c"), is_cut=False)
    assert compare_values(stored("a\nb"), stored("a\nc"), cache) == text
    tree = TextPair(("@@ -1,3 +1,3 @@", " [", "- 1", "+ 2", " ]"), is_cut=False)
    assert compare_values(stored([1]), stored([2]), cache) == tree


def test_of_large_tables_only_what_is_compared_is_read(tmp_path: Path):
    rows = pl.DataFrame({"n": range(MOST_ROWS + 5)})
    later = rows.with_columns(pl.when(pl.col("n") == 7).then(-1).otherwise(pl.col("n")).alias("n"))
    found = compare_values(kept(rows, tmp_path), kept(later, tmp_path), ViewCache(tmp_path / "cache"), "")
    assert isinstance(found, TablePair)
    assert found.difference.is_cut
    assert [(row.sort, row.place) for row in found.difference.rows] == [("changed", "8")]


def test_values_of_forms_that_have_nothing_in_common_are_not_compared(tmp_path: Path):
    other = StoredValue("e", "bytes", Content.of_bytes(b"x"))
    assert compare_values(stored("a"), other, ViewCache(tmp_path)) is None
