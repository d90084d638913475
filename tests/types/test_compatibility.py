"""What may flow into what, by example and by law."""

from __future__ import annotations

import ast

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.types.compatibility import describe, fits_port, flows_into, spelling, substitute
from engine.types.read_annotation import read_annotation, union
from engine.types.scope import scope_of
from engine.types.shape import ANY, NONE, Shape
from tests.types.shapes import definite, shapes

MODULE = """
from __future__ import annotations
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypedDict, TypeVar
from engine.node import Html, Image, Json, Markdown, Secret, Table
from elsewhere import Other, Thing

T = TypeVar("T")
N = TypeVar("N", bound=float)

class Animal: ...
class Dog(Animal): ...
class Name(str): ...
class Level(StrEnum):
    LOW = "low"
class Colour(Enum):
    RED = "red"
@dataclass
class Point:
    x: int
@dataclass
class Picture:
    image: Image
class Pair(NamedTuple):
    a: int
    b: str
class Row(TypedDict):
    name: str
"""
SCOPE = scope_of(ast.parse(MODULE), "m")


def shape(annotation: str) -> Shape:
    return read_annotation(annotation, SCOPE).shape


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("int", "float"),
        ("bool", "int"),
        ("datetime", "date"),
        ("int", "int | None"),
        ("None", "int | None"),
        ("int | str", "str | float"),
        ("Literal['a']", "Literal['a', 'b']"),
        ("Literal['a', 'b']", "str"),
        ("Literal['a', 1]", "str | int"),
        ("Level", "str"),
        ("list[int]", "list[float]"),
        ("list[int]", "Sequence[int]"),
        ("list[int]", "Iterable[Any]"),
        ("list", "list[int]"),
        ("tuple[int, int]", "Sequence[int]"),
        ("tuple[int, int]", "tuple[float, ...]"),
        ("set[str]", "Iterable[str]"),
        ("dict[str, int]", "Mapping[str, float]"),
        ("Dog", "Animal"),
        ("Name", "str"),
        ("Markdown", "str"),
        ("Html", "str"),
        ("Point", "Json"),
        ("dict[str, list[int | None]]", "Json"),
        ("Row", "dict[str, str]"),
        ("Pair", "tuple[int, str]"),
        ("Json", "dict[str, int]"),
        ("Thing", "Other"),
        ("int", "T"),
        ("list[str]", "list[T]"),
        ("T", "str"),
        ("Any", "Table"),
        ("Table", "Any"),
    ],
)
def test_it_flows(source: str, target: str) -> None:
    verdict = flows_into(shape(source), shape(target))
    assert verdict.ok, verdict.why
    assert verdict.why == ""


@pytest.mark.parametrize(
    ("source", "target", "why"),
    [
        ("bool", "str", "yes or no does not fit text"),
        ("float", "int", "number does not fit whole number"),
        ("None", "str", "nothing does not fit text"),
        (
            "str | None",
            "str",
            "text or nothing does not fit text: only part of it does, nothing does not",
        ),
        (
            "list[str]",
            "list[float]",
            "list of text does not fit list of number: text does not fit number",
        ),
        ("str", "list[str]", "text does not fit list of text"),
        ("Sequence[int]", "list[int]", "sequence of whole number does not fit list of whole number"),
        ("str", "Literal['a', 'b']", "text does not fit 'a' or 'b': it may be something else"),
        (
            "Literal['a', 'c']",
            "Literal['a', 'b']",
            "'a' or 'c' does not fit 'a' or 'b': 'c' is not among the choices",
        ),
        ("Literal[1]", "Literal[True]", "1 does not fit True: 1 is not among the choices"),
        ("Colour", "str", "Colour does not fit text"),
        ("str", "Path", "text does not fit path"),
        ("str", "Markdown", "text does not fit Markdown"),
        ("Table", "list[dict]", "table does not fit list of mapping"),
        ("Secret", "str", "secret does not fit text"),
        ("Picture", "Json", "Picture does not fit JSON"),
        ("Animal", "Dog", "Animal does not fit Dog"),
        ("Image", "Json", "image does not fit JSON"),
        ("dict[int, str]", "Json", "mapping of whole number to text does not fit JSON"),
        (
            "tuple[int, ...]",
            "tuple[int, int]",
            "tuple of whole number does not fit tuple of whole number and whole number",
        ),
        ("str", "N", "text does not fit number"),
        ("int | str", "bytes", "whole number or text does not fit bytes"),
    ],
)
def test_it_does_not_flow_and_the_reason_names_both(source: str, target: str, why: str) -> None:
    verdict = flows_into(shape(source), shape(target))
    assert not verdict.ok
    assert verdict.why == why


def test_two_classes_of_the_same_name_are_told_apart() -> None:
    here, there = Shape("object", label="a.Row", bases=("object",)), Shape("object", label="b.Row", bases=("object",))
    assert flows_into(here, there).why == "Row (a.Row) does not fit Row (b.Row)"


def test_a_type_variable_stands_for_one_type_in_all_ports_of_a_node() -> None:
    first = flows_into(shape("str"), shape("T"))
    second = flows_into(shape("int"), shape("T"), first.bindings)
    assert second.why == "whole number does not fit text, which another port settled"


def test_a_type_variable_widens_to_what_holds_both() -> None:
    first = flows_into(shape("int"), shape("T"))
    second = flows_into(shape("float"), shape("T"), first.bindings)
    assert second.ok
    assert substitute(shape("list[T]"), second.bindings) == shape("list[float]")


def test_nothing_does_not_settle_an_optional_type_variable() -> None:
    assert flows_into(NONE, shape("T | None")).bindings == {}


def test_an_unsettled_type_variable_is_its_bound_or_anything() -> None:
    assert substitute(shape("T"), {}) == ANY
    assert substitute(shape("list[N]"), {}) == shape("list[float]")


def test_a_list_port_takes_single_items() -> None:
    assert fits_port(shape("int"), shape("list[float]")).as_item
    assert fits_port(shape("str"), shape("Sequence[str] | None")).as_item
    assert not fits_port(shape("list[int]"), shape("list[float]")).as_item
    assert not fits_port(shape("str"), shape("list[float]")).ok


@pytest.mark.parametrize(
    ("annotation", "words", "python"),
    [
        ("list[str]", "list of text", "list[str]"),
        ("list", "list", "list[Any]"),
        ("Table", "table", "Table"),
        ("str | float", "text or number", "str | float"),
        ("None | int", "whole number or nothing", "None | int"),
        ("dict[str, int]", "mapping of text to whole number", "dict[str, int]"),
        ("Mapping", "mapping", "Mapping[Any, Any]"),
        ("tuple[int, str]", "tuple of whole number and text", "tuple[int, str]"),
        ("tuple[int, ...]", "tuple of whole number", "tuple[int, ...]"),
        ("tuple[()]", "empty tuple", "tuple[()]"),
        ("Literal['a', 'b', 'c']", "'a', 'b' or 'c'", "Literal['a', 'b', 'c']"),
        ("Colour", "Colour", "Colour"),
        ("Path", "path", "Path"),
        ("T", "anything", "T"),
        ("Literal[1, 2, 3, 4, 5, 6, 7]", "1, 2, 3, 4, 5, 6 or …", "Literal[1, 2, 3, 4, 5, 6, 7]"),
    ],
)
def test_a_type_has_words_and_a_spelling(annotation: str, words: str, python: str) -> None:
    assert (describe(shape(annotation)), spelling(shape(annotation))) == (words, python)


@given(shapes)
def test_every_type_flows_into_itself(one: Shape) -> None:
    assert flows_into(one, one).ok


@given(shapes)
def test_anything_flows_both_ways(one: Shape) -> None:
    assert flows_into(one, ANY).ok
    assert flows_into(ANY, one).ok


@given(definite, definite, definite)
def test_flowing_is_transitive(one: Shape, two: Shape, three: Shape) -> None:
    # Unions make chains likely: random triples alone hardly ever flow.
    two, three = union([one, two]), union([one, two, three])
    assert flows_into(one, two).ok
    assert flows_into(two, three).ok
    assert flows_into(one, three).ok


@given(st.lists(definite, min_size=3, max_size=8))
def test_flowing_is_transitive_among_any_three(some: list[Shape]) -> None:
    for one in some:
        for two in some:
            for three in some:
                if flows_into(one, two).ok and flows_into(two, three).ok:
                    assert flows_into(one, three).ok


@given(shapes, shapes)
def test_each_member_flows_into_its_union(one: Shape, two: Shape) -> None:
    assert flows_into(one, union([one, two])).ok


@given(definite, definite, definite)
def test_a_union_flows_exactly_if_all_its_members_do(one: Shape, two: Shape, target: Shape) -> None:
    assert flows_into(union([one, two]), target).ok == (flows_into(one, target).ok and flows_into(two, target).ok)


@given(definite, definite)
def test_lists_flow_as_their_items_do(one: Shape, two: Shape) -> None:
    assert flows_into(Shape("list", (one,)), Shape("list", (two,))).ok == flows_into(one, two).ok


@given(shapes, shapes)
def test_a_refusal_names_both_types(one: Shape, two: Shape) -> None:
    verdict = flows_into(one, two)
    assume(not verdict.ok)
    assert describe(one) in verdict.why
    assert describe(two) in verdict.why
