"""The text nodes, and what a hostile pattern or template may not do to them."""

import time

import pytest

from engine.node import TreadleError
from nodes.text.change_case import change_case
from nodes.text.extract_fields import extract_fields
from nodes.text.format_text import format_text
from nodes.text.join_text import join_text
from nodes.text.match_pattern import match_pattern
from nodes.text.replace_text import replace_text
from nodes.text.split_text import split_text


def test_joining_and_splitting_undo_each_other():
    assert split_text(join_text(["a", "b", "c"], ", "), ",") == ["a", "b", "c"]


def test_a_text_is_split_into_lines_and_may_keep_what_is_empty():
    assert split_text("a\r\n\n b ") == ["a", "b"]
    assert split_text("a,, b", ",", trim=False, keep_empty=True) == ["a", "", " b"]


def test_text_is_replaced_letter_for_letter():
    assert replace_text("a.b.c", ".", "-") == "a-b-c"
    assert replace_text("a.b.c", ".", "-", limit=1) == "a-b.c"
    assert replace_text("abc", "", "-") == "abc"


def test_a_pattern_finds_all_places_or_one_part_of_each():
    assert match_pattern("fix #12 and #345", r"#\d+") == (True, "#12", ["#12", "#345"])
    assert match_pattern("fix #12 and #345", r"#(\d+)", group=1).all == ["12", "345"]
    assert match_pattern("Hello", "hello", ignore_case=True).found
    assert match_pattern("Hello", "x") == (False, "", [])


def test_fields_are_taken_by_their_first_brackets_or_whole():
    text = "Invoice No. 2026-017\nDate  3 March 2026\nTOTAL: 1,204.50 EUR"
    fields = {
        "number": r"No\. (\S+)",
        "total": r"total:\s+(?P<sum>[\d.,]+) (EUR|USD)",
        "date": r"\d+ \w+ \d{4}",
        "tax": "VAT",
    }
    found = extract_fields(text, fields)
    assert found == {"number": "2026-017", "total": "1,204.50", "date": "3 March 2026", "tax": ""}
    assert extract_fields(text, {"total": r"total:\s+(\S+)"}, ignore_case=False) == {"total": ""}
    with pytest.raises(TreadleError, match="The text has no tax"):
        extract_fields(text, fields, must=True)
    with pytest.raises(TreadleError, match="no pattern that can be searched for"):
        extract_fields(text, {"number": "("})


def test_a_pattern_that_would_take_for_ever_elsewhere_ends_at_once():
    start = time.monotonic()
    assert not match_pattern("a" * 50_000 + "!", r"^(a+)+$").found
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("pattern", ["(", "(?=a)b", r"(a)\1"])
def test_a_pattern_that_cannot_be_used_is_explained(pattern: str):
    with pytest.raises(TreadleError, match="is no pattern"):
        match_pattern("text", pattern)


def test_gaps_are_filled_and_brackets_kept():
    assert format_text("{{{name}}} has {n}", {"name": "Ada", "n": 3}) == "{Ada} has 3"


@pytest.mark.parametrize("gap", ["name.__class__", "name[0]", "name!r", "name:>1000000000", ""])
def test_a_gap_reaches_into_nothing(gap: str):
    with pytest.raises(TreadleError, match="no such value"):
        format_text("{" + gap + "}", {"name": "Ada"})


def test_an_unknown_gap_offers_the_nearest_value():
    with pytest.raises(TreadleError, match="Did you mean 'name'"):
        format_text("{nam}", {"name": "Ada"})


@pytest.mark.parametrize(
    ("style", "written"),
    [
        ("lower", "it's a newName"),
        ("upper", "IT'S A NEWNAME"),
        ("title", "It's A Newname"),
        ("sentence", "It's a newname"),
        ("snake", "it_s_a_new_name"),
        ("kebab", "it-s-a-new-name"),
    ],
)
def test_text_is_written_in_each_case(style, written):
    expected = written.lower() if style == "lower" else written
    assert change_case("it's a newName", style) == expected
