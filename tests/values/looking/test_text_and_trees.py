"""Texts by stretches of characters, trees by branches, parts by their names."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import UnknownName, ValueNotStorable
from engine.types.media import Html, Image, Markdown
from engine.values.content import Content
from engine.values.looking import text as looking_text
from engine.values.looking.cache import ViewCache
from engine.values.looking.facts import facts_of
from engine.values.looking.items import Trees
from engine.values.looking.stored import StoredValue, part_at
from engine.values.looking.table import Arrangement, TableView
from engine.values.looking.text import text_page
from tests.values.kit import stored


class Report(NamedTuple):
    """Several outputs of one node."""

    table: pl.DataFrame
    words: str
    point: tuple[int, int]


@given(
    st.text(alphabet=st.sampled_from('a"\\\n\té€😀\x01'), min_size=1, max_size=40),
    st.integers(1, 60_000),
    st.integers(0, 1_500_000),
    st.booleans(),
)
def test_a_stretch_of_a_long_text_is_that_of_the_text(
    tmp_path_factory: pytest.TempPathFactory, word: str, count: int, offset: int, markdown: bool
):
    folder = tmp_path_factory.mktemp("text")
    whole = word * count
    value = stored(Markdown(whole) if markdown else whole, folder)
    page = text_page(value, offset, 100, ViewCache(folder / "cache"))
    start = min(offset, len(whole)) if value.content.size > 1 << 20 else offset
    assert page == {"offset": start, "length": len(whole), "text": whole[offset : offset + 100]}


def test_only_a_stretch_of_a_long_text_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    value = stored(Markdown("é" * 3_000_000), tmp_path)
    cache = ViewCache(tmp_path / "cache")
    text_page(value, 0, 10, cache)
    read: list[int] = []
    original = Content.read
    monkeypatch.setattr(
        looking_text.Content, "read", lambda self, *where: read.append(len(found := original(self, *where))) or found
    )
    assert text_page(value, 2_999_990, 100, cache)["text"] == "é" * 10
    assert 0 < max(read) < 2_000_000


def test_a_tree_is_opened_branch_by_branch():
    value = stored({"a": [1, {"b/c": "x" * 500}], "n": None, "list": list(range(5000))})
    trees = Trees()
    root = trees.items(value, "", 0, 2)
    assert (root["kind"], root["length"]) == ("object", 3)
    assert [(item["key"], item["kind"], item["length"]) for item in root["items"]] == [
        ("a", "array", 2),
        ("n", "scalar", 0),
    ]
    assert trees.items(value, "/a/1/b~1c", 0, 1)["items"][0]["preview"] == "x" * 200 + "…"
    page = trees.items(value, "/list", 4990, 100)
    assert [item["preview"] for item in page["items"]] == list(range(4990, 5000))
    assert page["items"][0]["key"] == "4990"
    for wrong in ("/z", "/a/2", "/a/-1", "/n/x", "/a/01x"):
        with pytest.raises(UnknownName):
            trees.items(value, wrong, 0, 1)


@pytest.mark.parametrize("in_file", [True, False])
def test_the_parts_of_a_value_are_values_themselves(tmp_path: Path, in_file: bool):
    frame = pl.DataFrame({"n": range(1000)})
    value = stored(Report(frame, "hello", (1, 2)), tmp_path if in_file else None)
    told = facts_of(value)
    assert [(part["path"], part["view"]) for part in told["parts"]] == [
        ("/table", "table"),
        ("/words", "text"),
        ("/point", "json"),
    ]
    table = part_at(value, "/table")
    assert table.digest == stored(frame).digest
    page = TableView(table, ViewCache(tmp_path / "cache")).page(900, 1, Arrangement("n", descending=True))
    assert page["rows"] == [[99]]
    assert text_page(part_at(value, "/words"), 0, 10, ViewCache(tmp_path))["text"] == "hello"
    assert [item["preview"] for item in Trees().items(value, "/point", 0, 9)["items"]] == [1, 2]
    with pytest.raises(UnknownName):
        part_at(value, "/nothing")


DIFF = "--- a/flow.py\n+++ b/flow.py\n@@ -1 +1 @@\n-x\n+y\n"
VEGA = {"$schema": "https://vega.github.io/schema/vega-lite/v5.json", "mark": "bar"}


@pytest.mark.parametrize(
    ("value", "view"),
    [
        (1, "json"),
        (None, "json"),
        ("words", "text"),
        ([1, 2], "json"),
        ((1, 2), "json"),
        ({1, 2}, "json"),
        (DIFF, "diff"),
        (VEGA, "plot"),
        ({"data": [{"type": "bar", "y": [1]}], "layout": {}}, "plot"),
        ({"xAxis": {}, "yAxis": {}, "series": [{"type": "bar", "data": [1]}]}, "plot"),
        ({"series": [{"type": "crime", "episodes": 9}]}, "json"),
        ({"data": [], "x": "layout"}, "json"),
        (Markdown("# x"), "markdown"),
        (Html("<b>"), "html"),
        (Image(b"x", "image/png", 3, 4), "image"),
        (b"abc", "bytes"),
        (Path("x"), "text"),
        (ValueError("wrong"), "exception"),
        (1 + 2j, "bytes"),
        (pl.DataFrame({"a": [1]}), "table"),
    ],
    ids=str,
)
def test_every_value_has_a_view(value: Any, view: str):
    told = facts_of(stored(value))
    assert told["view"] == view
    json.dumps(told)


def test_what_cannot_be_shown_says_so_kindly():
    told = facts_of(stored(1 + 2j))
    assert told["repr"] == "(1+2j)"
    assert "complex has no view" in told["note"]


@pytest.mark.parametrize("codec", ["parts", "image", "pickle", "file"])
@pytest.mark.parametrize("data", [b"", b"\n", b"[]\n", b"{", b"3\n", b"\xff" * 100])
def test_damaged_bytes_are_said_to_be(codec: str, data: bytes):
    value = StoredValue("0" * 40, codec, Content.of_bytes(data))
    with pytest.raises(ValueNotStorable, match="damaged"):
        facts_of(value)
