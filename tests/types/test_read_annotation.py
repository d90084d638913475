"""Annotations read as shapes and hints, without running the module they stand in."""

from __future__ import annotations

import ast

import pytest

from engine.types.hints import Choices, FilePattern, Placeholder, Range
from engine.types.read_annotation import read_annotation
from engine.types.scope import scope_of
from engine.types.shape import ANY, NONE, Shape

MODULE = """
import datetime
import typing as t
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, NewType, Optional, TypedDict, TypeVar, Union

from pydantic import BaseModel

from engine.node import Choices, Connection, File, FilePattern, Html, Image, Json
from engine.node import Markdown, Placeholder, Range, Secret, Table

if TYPE_CHECKING:
    from somewhere import Thing

T = TypeVar("T")
Number = TypeVar("Number", int, float)
UserId = NewType("UserId", int)
Percent = Annotated[float, Range(0, 100)]
Names = list[str]
TOP = 9

class Colour(Enum):
    RED = "red"
    GREEN = "green"

class Level(StrEnum):
    LOW = auto()

@dataclass
class Point:
    x: int
    y: "Point | None" = None

class Row(TypedDict):
    name: str

class Person(BaseModel):
    model_config = {}
    age: int

class Note(Markdown): ...

def f(): ...
"""

INT, STR, FLOAT = Shape("int"), Shape("str"), Shape("float")


def shape(annotation: str) -> Shape:
    return read_annotation(annotation, scope_of(ast.parse(MODULE), "sample")).shape


@pytest.mark.parametrize(
    ("annotation", "expected"),
    [
        ("int", INT),
        ("bool", Shape("bool")),
        ("None", NONE),
        ("Any", ANY),
        ("t.Any", ANY),
        ("object", ANY),
        ("Path", Shape("path")),
        ("datetime.date", Shape("date")),
        ("datetime.timedelta", Shape("timedelta")),
        ("list", Shape("list", (ANY,))),
        ("list[int]", Shape("list", (INT,))),
        ("Names", Shape("list", (STR,))),
        ("Sequence[int]", Shape("list", (INT,), label="Sequence")),
        ("Iterable[int]", Shape("list", (INT,), label="Iterable")),
        ("dict", Shape("dict", (ANY, ANY))),
        ("dict[str, int]", Shape("dict", (STR, INT))),
        ("Mapping[str, int]", Shape("dict", (STR, INT), label="Mapping")),
        ("tuple[int, str]", Shape("tuple", (INT, STR))),
        ("tuple[int, ...]", Shape("tuple", (INT,), variadic=True)),
        ("set[str]", Shape("set", (STR,))),
        ("Optional[int]", Shape("union", (INT, NONE))),
        ("Union[int, str]", Shape("union", (INT, STR))),
        ("int | str | None", Shape("union", (INT, STR, NONE))),
        ("int | Any", ANY),
        ("int | int", INT),
        ("'list[\"int\"]'", Shape("list", (INT,))),
        ("Literal['a', 2, None]", Shape("literal", values=("a", 2, None))),
        ("Literal[-1]", Shape("literal", values=(-1,))),
        ("Literal[TOP]", Shape("literal", values=(9,))),
        ("T", Shape("typevar", label="T")),
        ("Number", Shape("typevar", (Shape("union", (INT, FLOAT)),), label="Number")),
        ("UserId", INT),
        ("Percent", FLOAT),
        ("Table", Shape("Table")),
        ("Json", Shape("Json")),
        ("Colour", Shape("literal", values=("red", "green"), label="sample.Colour", bases=("enum.Enum",))),
        ("Level", Shape("literal", values=("low",), label="sample.Level", bases=("enum.StrEnum", "str"))),
        ("Row", Shape("object", label="sample.Row", fields=(("name", STR),), bases=("TypedDict",))),
        ("Person", Shape("object", label="sample.Person", fields=(("age", INT),), bases=("pydantic.BaseModel",))),
        ("Note", Shape("object", label="sample.Note", bases=("Markdown",))),
        ("Thing", Shape("object", label="somewhere.Thing")),
        ("Unknown", Shape("object", label="Unknown")),
        ("1 +", Shape("object", label="1 +")),
        ("f()", Shape("object", label="f()")),
    ],
)
def test_an_annotation_has_a_shape(annotation: str, expected: Shape) -> None:
    assert shape(annotation) == expected


def test_a_class_that_contains_itself_ends() -> None:
    inner = Shape("union", (Shape("object", label="sample.Point"), NONE))
    assert shape("Point").fields == (("x", INT), ("y", inner))


def test_an_alias_of_itself_ends() -> None:
    scope = scope_of(ast.parse("Tree = dict[str, 'Tree'] | int"), "sample")
    assert read_annotation("Tree", scope).shape.args[0].args[1] == Shape("object", label="sample.Tree")


@pytest.mark.parametrize(
    ("annotation", "hints"),
    [
        ("Annotated[int, Range(1, 10, step=2)]", (Range(1, 10, 2),)),
        ("Annotated[int, Range(high=TOP)] | None", (Range(high=9),)),
        ("Percent", (Range(0, 100),)),
        ("Annotated[str, Choices(('a', 'b')), Placeholder('a')]", (Choices(("a", "b")), Placeholder("a"))),
        ("Annotated[Path, FilePattern('*.csv')]", (FilePattern("*.csv"),)),
        ("Annotated[int, 'free text', Unknown(1)]", ()),
    ],
)
def test_hints_are_read_as_literals(annotation: str, hints: tuple[object, ...]) -> None:
    reading = read_annotation(annotation, scope_of(ast.parse(MODULE), "sample"))
    assert reading.hints == hints
    assert reading.problems == ()


def test_a_hint_that_is_computed_is_told() -> None:
    (problem,) = read_annotation("Annotated[int, Range(1, f())]", scope_of(ast.parse(MODULE))).problems
    assert "Range(1, f())" in problem


def test_names_without_a_module_are_built_in() -> None:
    assert read_annotation("list[Path]").shape == Shape("list", (Shape("object", label="Path"),))
