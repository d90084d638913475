"""Fields of forms: which control, which text means what, and that a shown value reads back."""

from __future__ import annotations

import ast
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.catalogue.read_source import specs_in
from engine.document.value import Code, Param, Ref, Value
from engine.errors import RequestError
from engine.form.field import Field, field_of
from engine.form.parse import parse_field, parse_parameter
from engine.form.show import show_field
from engine.python.text import quoted
from engine.types.scope import scope_of

HEAD = """
from __future__ import annotations
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum, StrEnum
from pathlib import Path
from typing import Annotated, Any, Literal, TypedDict
from uuid import UUID
from engine.node import *
from engine.node import (Choices, CodeText, Connection, File, FilePattern, Html, Image, Json, Markdown, Multiline,
    Placeholder, Range, Secret, Table, Unit, node)

class Colour(Enum):
    RED = "red"
class Level(StrEnum):
    LOW = "low"
class Row(TypedDict):
    path: Path
"""


def field(annotation: str, default: str = "") -> Field:
    source = f"{HEAD}\n@node\ndef work(value: {annotation}{f' = {default}' if default else ''}): ..."
    (spec,) = specs_in(source, module="nodes.sample.work")
    return field_of(spec.inputs[0])


@pytest.mark.parametrize(
    ("annotation", "control"),
    [
        ("int", "integer"),
        ("float", "number"),
        ("Annotated[float, Range(0, 1)]", "number"),
        ("str", "text"),
        ("str | None", "text"),
        ("Annotated[str, Multiline()]", "multiline"),
        ("Annotated[str, CodeText('sql')]", "code"),
        ("Markdown", "multiline"),
        ("Literal['a', 'b']", "choice"),
        ("Colour", "choice"),
        ("bool", "boolean"),
        ("Json", "json"),
        ("list[str]", "list"),
        ("dict[str, int]", "map"),
        ("Row", "map"),
        ("Path", "file"),
        ("Annotated[Path, FilePattern(mode='folder')]", "folder"),
        ("date", "date"),
        ("datetime", "datetime"),
        ("time", "time"),
        ("timedelta", "duration"),
        ("Secret", "secret"),
        ("Connection", "connection"),
        ("Table", "wire"),
        ("Table | Image", "wire"),
        ("list[str] | str", "text"),
        ("Any", "text"),
    ],
)
def test_each_type_has_its_control(annotation: str, control: str) -> None:
    assert field(annotation).control == control


def test_hints_shape_the_field() -> None:
    made = field("Annotated[int, Range(1, 100, 5), Unit('rows'), Placeholder('10')] | None", "3")
    assert (made.low, made.high, made.step, made.unit, made.placeholder) == (1, 100, 5, "rows", "10")
    assert (made.optional, made.required, made.default) == (True, False, "3")
    chosen = field("Annotated[str, Choices(('a', 'b'))]")
    assert (chosen.suggestions, chosen.choices) == (("a", "b"), ())
    written = field("Annotated[Path, FilePattern('*.csv', 'write')]")
    assert (written.pattern, written.writes) == ("*.csv", True)
    assert field("Literal['a', 2, None]").choices == ("a", 2, None)


@pytest.mark.parametrize(
    ("annotation", "text", "value"),
    [
        ("int", " 12 ", 12),
        ("float", "3", 3),
        ("float", "1.5e3", 1500.0),
        ("bool", "Yes", True),
        ("bool", "0", False),
        ("str", "  a ", "  a "),
        ("str", '"a"', '"a"'),
        ("str | None", "", None),
        ("str | None", '""', ""),
        ("int | None", "none", None),
        ("int | str", "5", 5),
        ("int | str", '"5"', "5"),
        ("int | str", "five", "five"),
        ("bool | int", "1", 1),
        ("Literal['a', 1, True]", "1", 1),
        ("Literal['a', 1, True]", "true", True),
        ("Literal['a', 1, True]", "a", "a"),
        ("Literal['1', 1]", '"1"', "1"),
        ("Colour", "red", Code('Colour("red")')),
        ("Level", "low", "low"),
        ("Path", "a b.csv", Code('Path("a b.csv")')),
        ("File", "a.csv", Code('File(Path("a.csv"))')),
        ("date", "2026-05-31", Code("date(2026, 5, 31)")),
        ("datetime", "2026-05-31 14:30", Code("datetime(2026, 5, 31, 14, 30)")),
        ("datetime", "2026-05-31T14:30+02:00", Code('datetime.fromisoformat("2026-05-31T14:30:00+02:00")')),
        ("time", "14:30", Code("time(14, 30)")),
        ("timedelta", "90", Code("timedelta(seconds=90)")),
        ("timedelta", "1.5h", Code("timedelta(seconds=5400)")),
        ("Decimal", "1.50", Code('Decimal("1.50")')),
        ("UUID", "12345678123456781234567812345678", Code('UUID("12345678-1234-5678-1234-567812345678")')),
        ("Secret", "github", Code('Secret("github")')),
        ("list[int]", "[1, 2]", [1, 2]),
        ("list[Path]", '["a"]', [Code('Path("a")')]),
        ("tuple[int, str]", '[1, "a"]', [1, "a"]),
        ("dict[str, float]", '{"a": 1}', {"a": 1}),
        ("dict[int, str]", '{"1": "a"}', {1: "a"}),
        ("Row", '{"path": "x"}', {"path": Code('Path("x")')}),
        ("list[int] | str", "[1]", [1]),
        ("list[int] | str", "[x]", "[x]"),
        ("Json", "null", None),
        ("Json", '{"a": [1.5]}', {"a": [1.5]}),
        ("Any", "5", 5),
        ("Any", "five", "five"),
        ("Markdown", "# A", "# A"),
    ],
)
def test_a_text_stands_for_a_value_and_the_value_is_shown_so_that_it_reads_back(
    annotation: str, text: str, value: Value
) -> None:
    made = field(annotation)
    parsed = parse_field(made, text)
    assert parsed == value
    assert type(parsed) is type(value)
    assert parse_field(made, show_field(made, parsed)) == value


@pytest.mark.parametrize(
    ("annotation", "text", "said"),
    [
        ("int", "3.5", "value: expected a whole number, not '3.5'."),
        ("int", "", "expected a whole number"),
        ("float", "nan", "expected a number"),
        ("float", "inf", "expected a number"),
        ("bool", "maybe", "expected yes or no"),
        ("Annotated[int, Range(1, 100), Unit('rows')]", "0", "0 is too small, 1 rows is the least"),
        ("Annotated[int, Range(1, 100), Unit('rows')] | None", "101", "101 is too large, 100 rows is the most"),
        ("Literal['a', 'b']", "c", "expected 'a' or 'b', not 'c'"),
        ("Path", " ", "expected a path"),
        ("date", "31.5.2026", "expected a date, not '31.5.2026'"),
        ("timedelta", "soon", "expected a duration"),
        ("timedelta", "9999999999999999d", "expected a duration"),
        ("Decimal", "NaN", "expected a decimal number"),
        ("list[int]", "1, 2", "expected a list of whole number, not '1, 2'"),
        ("list[int]", '["a"]', "expected a whole number"),
        ("list[int]", "[true]", "expected a whole number"),
        ("tuple[int, int]", "[1]", "expected a tuple"),
        ("dict[str, int]", "[]", "expected a mapping"),
        ("Json", "{", "expected JSON"),
        ("Json", "[NaN]", "expected JSON"),
        ("Table", "x", "expected a table"),
        ("int | bool", "x", "expected whole number or yes or no"),
        ("Secret", "hunter2 is it!", "expected the name of a secret"),
        ("list[int]", "[" * 100_000, "expected"),
    ],
)
def test_a_wrong_text_is_refused_with_what_is_expected(annotation: str, text: str, said: str) -> None:
    with pytest.raises(RequestError) as refused:
        parse_field(field(annotation), text)
    assert said in refused.value.message
    assert refused.value.fix


def test_a_refused_secret_is_not_repeated() -> None:
    with pytest.raises(RequestError) as refused:
        parse_field(field("Secret"), "hunter2 is it!")
    assert "hunter2" not in refused.value.message + refused.value.fix


def test_what_comes_from_elsewhere_leaves_the_field_empty_and_an_expression_stands_as_it_is() -> None:
    assert show_field(field("int"), Ref("a")) == ""
    assert show_field(field("int"), Param("a")) == ""
    assert show_field(field("Path"), Code("home() / 'x'")) == "home() / 'x'"
    assert show_field(field("Path"), Code("((")) == "(("


json_data: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
VALUES: list[tuple[str, st.SearchStrategy[Any]]] = [
    ("int | None", st.none() | st.integers()),
    ("float", st.integers() | st.floats(allow_nan=False, allow_infinity=False)),
    ("str", st.text()),
    ("str | None", st.none() | st.text()),
    ("str | int | bool | None", st.none() | st.booleans() | st.integers(min_value=2) | st.text()),
    ("Literal['a', '1', 1, True, None, '']", st.sampled_from(["a", "1", 1, True, None, ""])),
    ("list[str | None]", st.lists(st.none() | st.text())),
    ("dict[str, list[int]]", st.dictionaries(st.text(), st.lists(st.integers()))),
    ("Json", json_data),
    ("Any", json_data),
    (
        "Path",
        st.text(min_size=1)
        .filter(lambda text: text.strip() and "\0" not in text)
        .map(lambda t: Code(f"Path({quoted(t)})")),
    ),
    ("date", st.dates().map(lambda day: Code(f"date({day.year}, {day.month}, {day.day})"))),
]


@given(st.sampled_from(VALUES).flatmap(lambda pair: st.tuples(st.just(pair[0]), pair[1])))
def test_every_value_of_a_field_reads_back_from_its_text(case: tuple[str, Value]) -> None:
    annotation, value = case
    made = field(annotation)
    back = parse_field(made, show_field(made, value))
    assert back == value
    assert type(back) is type(value)


def test_none_and_an_empty_text_are_told_apart_among_choices() -> None:
    made = field("Literal['a', None, '']")
    assert [parse_field(made, show_field(made, value)) for value in ("a", None, "")] == ["a", None, ""]


@pytest.mark.parametrize(
    ("type_source", "text", "value"),
    [
        ("int", "3", 3),
        ("float | None", "", None),
        ("Path", ".", Code('Path(".")')),
        ("pathlib.Path", ".", Code('Path(".")')),
        ("Optional[Path]", "x", Code('Path("x")')),
        ("Literal['a', 'b']", "b", "b"),
        ("datetime.date", "2026-01-02", Code("date(2026, 1, 2)")),
        ("list[str]", '["a"]', ["a"]),
        ("", "5", 5),
        ("", "five", "five"),
        ("'int'", "5", 5),
    ],
)
def test_a_parameter_is_read_by_its_annotation(type_source: str, text: str, value: Value) -> None:
    assert parse_parameter(type_source, text) == value


def test_a_parameter_may_be_of_a_type_that_the_flow_file_defines() -> None:
    scope = scope_of(ast.parse("from typing import Literal\nSide = Literal['left', 'right']"))
    assert parse_parameter("Side", "left", scope) == "left"
    with pytest.raises(RequestError, match="expected 'left' or 'right', not 'up'"):
        parse_parameter("Side", "up", scope)
