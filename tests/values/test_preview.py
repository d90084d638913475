"""What is shown of a value is small, safe JSON, whatever the value is."""

from __future__ import annotations

import datetime as dt
import decimal
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.types.media import Audio, File, Html, Image, Markdown
from engine.values.preview import preview


class Halves(NamedTuple):
    left: int
    right: Image


@dataclass
class Point:
    x: float


class Broken:
    def __repr__(self):
        raise RuntimeError("no")


class BrokenList(list[int]):
    def __iter__(self):
        raise RuntimeError("no")


@pytest.mark.parametrize("value", [None, True, 0, -1.5, "", "text", [1, "a"], {"a": [None]}], ids=repr)
def test_plain_values_are_shown_as_they_are(value: object):
    assert preview(value) == value


def test_long_text_is_cut():
    shown = preview("a" * 5000)
    assert shown == "a" * 2000 + "…"


def test_text_with_a_type_is_shown_as_text():
    assert preview(Markdown("# a")) == "# a"
    assert type(preview(Html("<b>"))) is str


def test_numbers_that_json_cannot_say_are_text():
    assert preview(math.inf) == "inf"
    assert preview([math.nan]) == ["nan"]
    assert "bits" in preview(10**6000)


def test_a_long_list_tells_its_length():
    assert preview(list(range(1000))) == {"type": "list", "items": list(range(50)), "length": 1000}


def test_a_long_dict_tells_its_length():
    shown = preview({str(number): number for number in range(1000)})
    assert shown["length"] == 1000
    assert len(shown["items"]) == 50


def test_a_table_is_shown_by_its_first_rows():
    frame = pl.DataFrame(
        {"n": range(100), "day": [dt.date(2024, 1, 1)] * 100, "f": [math.nan] * 100, "z": [None] * 100}
    )
    shown = preview(frame)
    assert shown["type"] == "table"
    assert shown["columns"] == ["n", "day", "f", "z"]
    assert shown["dtypes"] == ["Int64", "Date", "Float64", "Null"]
    assert shown["rows"][1] == [1, "2024-01-01", "nan", None]
    assert (len(shown["rows"]), shown["height"]) == (20, 100)


def test_cells_of_any_type_are_short_text():
    frame = pl.DataFrame({"b": [b"x" * 900], "l": [[1, 2]], "d": [decimal.Decimal("1.50")], "s": ["y" * 900]})
    [row] = preview(frame)["rows"]
    assert row[1:3] == ["[1, 2]", "1.50"]
    assert all(len(cell) <= 201 for cell in row)


def test_media_and_files_are_described(tmp_path: Path):
    (tmp_path / "a").write_text("abc")
    assert preview(Image(b"abc", "image/png", 4, 5)) == {
        "type": "image",
        "media_type": "image/png",
        "width": 4,
        "height": 5,
        "bytes": 3,
    }
    assert preview(Audio(b"", seconds=2.0))["seconds"] == 2.0
    assert preview(File(tmp_path / "a")) == {"type": "file", "path": str(tmp_path / "a"), "size": 3}
    assert preview(File(tmp_path / "b"))["size"] is None
    assert preview(tmp_path) == str(tmp_path)
    assert preview(b"ab") == {"type": "bytes", "bytes": 2}


def test_records_are_shown_by_their_fields():
    assert preview(Halves(1, Image(b"")))["left"] == 1
    assert preview(Point(0.5)) == {"x": 0.5}


def test_another_type_is_shown_by_its_name_and_as_it_is_written():
    assert preview(dt.date(2024, 1, 1)) == {"type": "datetime.date", "repr": "2024-01-01"}
    assert preview({"day": dt.date(2024, 1, 1), "kind": complex(1)})["kind"]["repr"] == "(1+0j)"


def test_a_class_that_raises_when_it_is_looked_at_is_shown_all_the_same():
    assert "Broken instance" in preview(Broken())["repr"]
    assert "RuntimeError" in preview(BrokenList([1]))["repr"]
    assert "Broken instance" in preview([Broken()])[0]["repr"]
    assert "Broken instance" in preview(pl.DataFrame({"a": pl.Series([Broken()], dtype=pl.Object)}))["rows"][0][0]


def test_a_value_that_holds_itself_has_an_end():
    loop: list[object] = []
    loop.append(loop)
    assert len(json.dumps(preview(loop))) < 1000


@given(
    st.recursive(
        st.text(st.characters()) | st.binary() | st.floats() | st.complex_numbers() | st.datetimes(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()) | st.integers(), inner),
    )
)
def test_every_preview_is_strict_json_in_utf_8(value: object):
    assert json.dumps(preview(value), allow_nan=False, ensure_ascii=False).encode()
