"""Every value comes back equal and of the same type, by the codec that fits it."""

from __future__ import annotations

import datetime as dt
import decimal
import enum
import os
import subprocess
import sys
import uuid
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any, NamedTuple

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from engine.errors import ValueNotStorable
from engine.types.media import Audio, File, Html, Image, Markdown, Video
from engine.values.codec import decode, encode
from engine.values.encoded import from_inline, to_inline
from engine.values.parts import split
from engine.values.signing import Signer

SIGNER = Signer(b"k" * 32)


class Halves(NamedTuple):
    left: pl.DataFrame
    right: Image


class Pair(NamedTuple):
    left: object
    right: object


@dataclass(frozen=True, slots=True)
class Report:
    title: str
    pages: list[Image]


@dataclass
class Measured:
    value: int
    notes: list[str] = field(default_factory=list[str])

    @cached_property
    def doubled(self) -> int:
        return self.value * 2


@dataclass
class Numbers(list[int]):
    name: str


@dataclass
class Sealed:
    secret: int

    def __reduce__(self):
        return Sealed, (self.secret + 1,)


class Labelled(Pair):
    pass


class Open(BaseModel, extra="allow"):
    name: str


class Settings(BaseModel):
    name: str
    limit: int = 3
    picture: Any = None


class Colour(enum.Enum):
    RED = "red"


class Number(int):
    pass


def round_trip(value: object) -> object:
    written = encode(value, SIGNER)
    return decode(written.codec, written.data, SIGNER)


def assert_same(value: object) -> None:
    back = round_trip(value)
    assert type(back) is type(value)
    assert back == value


@pytest.mark.parametrize(
    ("value", "codec"),
    [
        (None, "json"),
        (True, "json"),
        (-7, "json"),
        (2**200, "json"),
        (10**5000, "pickle"),
        (0.1, "json"),
        (1e308, "json"),
        ("größer \u2028 \x00 😀", "json"),
        ("\udcff", "pickle"),
        (float("inf"), "pickle"),
        ([1, [2.5, {"a": None}]], "json"),
        ({"a": {"b": [True]}}, "json"),
        ({1: "a"}, "pickle"),
        ((1, 2), "parts"),
        ((), "parts"),
        ((1, (2, 3)), "pickle"),
        ([(1, 2)], "pickle"),
        ({1, "a", None}, "parts"),
        (frozenset({"a"}), "parts"),
        ({(1, 2)}, "pickle"),
        (({"a": [1.5]},), "parts"),
        (Number(3), "pickle"),
        (Colour.RED, "pickle"),
        (decimal.Decimal("1.10"), "pickle"),
        (uuid.UUID(int=5), "pickle"),
        (dt.datetime(2024, 1, 1, tzinfo=dt.UTC), "pickle"),
        (b"\x00\xff", "bytes"),
        (bytearray(b"a"), "pickle"),
        (Markdown("# a \udcff"), "markdown"),
        (Html("<b>"), "html"),
        ([Markdown("# a")], "pickle"),
        (Path("a/b c"), "path"),
        (PurePosixPath("a"), "pickle"),
        (PureWindowsPath("a"), "pickle"),
        (Image(b"\n\n{}", "image/png", 3, 4), "image"),
        (Audio(b"", seconds=1.5), "audio"),
        (Video(b"v"), "video"),
        ([Image(b"a"), 1], "parts"),
        ((Image(b"a"), "b"), "parts"),
        ({"a": Image(b"a"), 3: [Image(b"b")]}, "parts"),
        (Report("a", [Image(b"x")]), "parts"),
        (Pair(1, "b"), "parts"),
        (Settings(name="a", picture=Image(b"b")), "parts"),
        (Measured(3), "parts"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_value_comes_back_equal_and_of_its_type(value: object, codec: str):
    assert encode(value, SIGNER).codec == codec
    assert_same(value)


def test_minus_zero_keeps_its_sign():
    assert str(round_trip(-0.0)) == "-0.0"


def test_true_and_one_are_told_apart_inside_lists():
    assert [type(item) for item in round_trip([True, 1, 1.0])] == [bool, int, float]  # type: ignore[attr-defined]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
ANYTHING = st.recursive(
    st.none()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary()
    | st.dates()
    | st.decimals(allow_nan=False)
    | st.builds(Image, st.binary())
    | st.builds(Markdown, st.text()),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.text() | st.integers(), inner)
        | st.tuples(inner, inner)
        | st.builds(Pair, inner, inner)
        | st.builds(Settings, name=st.text(), picture=inner)
    ),
    max_leaves=12,
)


@given(JSON)
def test_all_that_json_can_say_comes_back(value: object):
    assert repr(round_trip(value)) == repr(value)


@given(ANYTHING)
def test_nested_values_of_any_kind_come_back(value: object):
    assert repr(round_trip(value)) == repr(value)


def test_a_table_comes_back_with_its_types():
    now = dt.datetime(2024, 5, 1, 12, tzinfo=dt.UTC)
    frame = pl.DataFrame(
        {
            "integer": pl.Series([1, None], dtype=pl.Int8),
            "text": ["a", None],
            "time": pl.Series([now, None], dtype=pl.Datetime("us", "Europe/Berlin")),
            "span": [dt.timedelta(seconds=1), None],
            "category": pl.Series(["x", "y"], dtype=pl.Categorical),
            "choice": pl.Series(["x", "y"], dtype=pl.Enum(["x", "y"])),
            "list": [[1], [2, 3]],
            "struct": [{"a": 1}, {"a": 2}],
            "decimal": pl.Series([decimal.Decimal("1.10"), None], dtype=pl.Decimal(10, 2)),
            "binary": [b"a", None],
            "nothing": [None, None],
        }
    )
    back = round_trip(frame)
    assert isinstance(back, pl.DataFrame)
    assert back.schema == frame.schema
    assert back.equals(frame)


def test_a_table_without_rows_or_columns_comes_back():
    for frame in (pl.DataFrame(), pl.DataFrame(schema={"a": pl.Int32})):
        assert round_trip(frame).equals(frame)  # type: ignore[attr-defined]


def test_equal_sets_and_tuples_have_one_digest_in_every_process():
    program = (
        "from engine.values.codec import encode; from engine.values.signing import Signer;"
        "print([encode(v, Signer(b'k' * 32)).digest for v in ({'a', 'b', 'c', 'd'}, ('a' * 3, ''.join('aaa')))])"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", program], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in "123"
    }
    assert len(seen) == 1
    assert encode(("aaa", "aaa"), SIGNER).digest in seen.pop().decode()


def test_equal_tables_have_one_digest_however_they_were_made():
    whole = pl.DataFrame({"a": [1, 2, 3, 4]})
    joined = pl.concat([whole.head(2), whole.tail(2)], rechunk=False)
    assert encode(joined, SIGNER).digest == encode(whole, SIGNER).digest


def test_several_outputs_are_written_each_in_its_own_way():
    halves = Halves(pl.DataFrame({"a": [1]}), Image(b"p"))
    written = encode(halves, SIGNER)
    assert [part.codec for part in split(written.data)[1]] == ["table", "image"]
    back = decode(written.codec, written.data, SIGNER)
    assert isinstance(back, Halves)
    assert back.left.equals(halves.left)


def test_a_dataclass_keeps_attributes_that_are_no_fields():
    measured = Measured(4)
    assert measured.doubled == 8
    written = encode(measured, SIGNER)
    assert written.codec == "pickle"
    assert vars(decode(written.codec, written.data, SIGNER)) == vars(measured)


def test_a_record_that_says_how_it_is_pickled_is_taken_at_its_word():
    written = encode(Sealed(1), SIGNER)
    assert written.codec == "pickle"
    assert decode(written.codec, written.data, SIGNER) == Sealed(2)


def test_what_no_field_holds_is_kept_all_the_same():
    numbers = Numbers("a")
    numbers.append(5)
    back = round_trip(numbers)
    assert isinstance(back, Numbers)
    assert (list(back), back.name) == ([5], "a")
    labelled = Labelled(1, 2)
    labelled.label = "x"  # type: ignore[attr-defined]
    assert vars(round_trip(labelled)) == {"label": "x"}
    assert round_trip(Open(name="a", more=1)) == Open(name="a", more=1)  # type: ignore[call-arg]


def test_a_dataclass_with_a_field_that_was_never_set_stays_so():
    measured = Measured(1)
    del measured.notes
    assert vars(round_trip(measured)) == {"value": 1}


def test_a_model_remembers_which_fields_were_given():
    given_one = Settings(name="a")
    assert round_trip(given_one).model_fields_set == {"name"}  # type: ignore[attr-defined]


def test_a_list_that_holds_itself_comes_back_holding_itself():
    loop: list[object] = []
    loop.append(loop)
    back = round_trip(loop)
    assert isinstance(back, list)
    assert back[0] is back


def test_the_digest_depends_on_codec_and_content():
    assert encode("a", SIGNER).digest == encode("a", SIGNER).digest
    digests = {encode(value, SIGNER).digest for value in ("a", b"a", Markdown("a"), Html("a"), Path("a"), 1, "1")}
    assert len(digests) == 7
    assert all(len(digest) == 40 and int(digest, 16) for digest in digests)


@pytest.mark.parametrize("value", [1, "ü", b"\x00", Image(b"a"), {1}], ids=repr)
def test_a_small_value_travels_inside_an_event(value: object):
    written = encode(value, SIGNER)
    assert from_inline(written.codec, to_inline(written.codec, written.data)) == written.data


def test_a_damaged_text_of_an_event_gives_a_sentence():
    with pytest.raises(ValueNotStorable, match="damaged"):
        from_inline("bytes", "no base64!")


def test_a_table_with_python_objects_is_refused_with_advice():
    frame = pl.DataFrame({"a": pl.Series([object()], dtype=pl.Object)})
    with pytest.raises(ValueNotStorable, match="DataFrame"):
        encode(frame, SIGNER)


def test_a_file_is_written_by_path(tmp_path: Path):
    (tmp_path / "a.txt").write_text("a")
    assert_same(File(tmp_path / "a.txt"))
    assert_same(File(Path("no/such/file\udcff")))
