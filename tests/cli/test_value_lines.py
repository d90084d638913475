"""A value reads well in a terminal, whatever it is."""

from __future__ import annotations

from typing import Any

import click
import pytest

from studio.terminal.value_lines import file_size, value_lines


def plain(value: Any) -> list[str]:
    return [click.unstyle(line) for line in value_lines(value)]


def test_a_table_has_its_numbers_to_the_right_and_says_what_is_left_out():
    rows = [["Ada", 12], ["Grace", 3]] + [["x", index] for index in range(8)]

    shown = plain({"columns": ["author", "count"], "types": ["String", "Int64"], "rows": rows, "height": 200})

    assert shown[:3] == ["author  count", "Ada        12", "Grace       3"]
    assert shown[-1] == "… 192 rows more"


def test_a_list_of_records_is_a_table_too():
    assert plain([{"a": 1, "b": "x"}, {"a": 2}]) == ["a  b", "1  x", "2"]


def test_long_text_is_cut_by_lines():
    shown = plain("\n".join(str(number) for number in range(40)))

    assert shown[0] == "0"
    assert shown[-1] == "… 28 lines more"


@pytest.mark.parametrize(
    ("value", "line"),
    [
        ({"path": "reports/pulse.html", "bytes": 12_345}, "reports/pulse.html  12 kB"),
        ({"path": "gone.html", "bytes": None}, "gone.html  (not there any more)"),
        ({"media_type": "image/png", "width": 720, "height": 360, "bytes": 900}, "image/png, 720 × 360, 900 B"),
        ({"bytes": 2_500_000}, "2.5 MB of bytes"),
        (None, "null"),
        (3.5, "3.5"),
        ("", "(empty text)"),
        ({"name": "Ada"}, '{"name": "Ada"}'),
        ([], "[]"),
    ],
)
def test_short_values_take_one_line(value: Any, line: str):
    assert plain(value) == [line]


def test_a_cell_with_line_ends_stays_in_its_row():
    assert plain([{"text": "one\ntwo"}]) == ["text", "one two"]


@pytest.mark.parametrize(("size", "words"), [(0, "0 B"), (999, "999 B"), (1000, "1 kB"), (5_000_000_000, "5.0 GB")])
def test_sizes_are_in_the_unit_that_fits(size: int, words: str):
    assert file_size(size) == words
