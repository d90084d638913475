"""A value reads well in a terminal, whatever it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import polars as pl
import pytest

from engine.types.media import Audio, File, Image
from engine.values.preview import preview
from studio.file_size import file_size
from studio.terminal.value_lines import value_lines


def plain(value: Any) -> list[str]:
    return [click.unstyle(line) for line in value_lines(value)]


def test_a_table_has_its_numbers_to_the_right_and_says_what_is_left_out():
    authors = ["Ada", "Grace"] + ["x"] * 198

    shown = plain(preview(pl.DataFrame({"author": authors, "count": [12, 3] + [1] * 198})))

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
        (File(Path("gone.html")), "gone.html  (not there any more)"),
        (Image(b"x" * 900, width=720, height=360), "image/png, 720 × 360, 900 B"),
        (Audio(b"x" * 1_000_000, seconds=2.5), "audio/wav, 2.5 s, 1.0 MB"),
        (b"x" * 2_500_000, "2.5 MB of bytes"),
        (None, "null"),
        (3.5, "3.5"),
        ("", "(empty text)"),
        ({"name": "Ada"}, '{"name": "Ada"}'),
        ([], "[]"),
        (Path("a/b"), "a/b"),
    ],
)
def test_short_values_take_one_line(value: Any, line: str):
    assert plain(preview(value)) == [line]


def test_a_file_is_told_by_its_path_and_size(tmp_path: Path):
    report = tmp_path / "report.html"
    report.write_bytes(b"x" * 12_345)

    assert plain(preview(File(report))) == [f"{report}  12 kB"]


def test_a_long_list_says_how_long_it_is():
    assert plain(preview(list(range(1000))))[-1] == "… 1000 in all"


def test_what_json_cannot_say_is_told_by_its_name():
    assert plain(preview(1 + 2j)) == ["(1+2j)  complex"]


def test_a_cell_with_line_ends_stays_in_its_row():
    assert plain([{"text": "one\ntwo"}]) == ["text", "one two"]


@pytest.mark.parametrize(("size", "words"), [(0, "0 B"), (999, "999 B"), (1000, "1 kB"), (5_000_000_000, "5.0 GB")])
def test_sizes_are_in_the_unit_that_fits(size: int, words: str):
    assert file_size(size) == words
