"""The number nodes agree with arithmetic done by hand."""

import math

import pytest

from engine.node import TreadleError
from nodes.number.calculate import calculate
from nodes.number.choose_value import choose_value
from nodes.number.compare_numbers import compare_numbers
from nodes.number.round_number import round_number
from nodes.number.summarise_numbers import summarise_numbers


@pytest.mark.parametrize(
    ("operator", "expected"), [("+", 9), ("-", 5), ("×", 14), ("÷", 3.5), ("power", 49), ("remainder", 1)]
)
def test_two_numbers_are_calculated(operator, expected):
    assert calculate(7, operator, 2) == expected


@pytest.mark.parametrize(("operator", "right"), [("÷", 0), ("remainder", 0), ("power", 1e9)])
def test_what_has_no_result_is_explained(operator, right):
    with pytest.raises(TreadleError, match=r"cannot be divided|too large"):
        calculate(7, operator, right)


@pytest.mark.parametrize(
    ("number", "digits", "direction", "expected"),
    [
        (2.5, 0, "nearest", 3),
        (-2.5, 0, "nearest", -3),
        (2.675, 2, "nearest", 2.68),
        (1234, -2, "nearest", 1200),
        (1.21, 1, "up", 1.3),
        (1.29, 1, "down", 1.2),
        (math.inf, 1, "nearest", math.inf),
    ],
)
def test_numbers_are_rounded_as_people_do(number, digits, direction, expected):
    assert round_number(number, digits, direction) == expected


@pytest.mark.parametrize(
    ("operator", "holds"), [("<", True), ("≤", True), ("=", False), ("≠", True), ("≥", False), (">", False)]
)
def test_numbers_are_compared(operator, holds):
    assert compare_numbers(1, operator, 2) is holds


def test_numbers_within_the_tolerance_are_equal():
    assert compare_numbers(0.1 + 0.2, "=", 0.3, tolerance=1e-9)
    assert not compare_numbers(0.1 + 0.2, ">", 0.3, tolerance=1e-9)


def test_one_of_two_values_is_chosen():
    assert choose_value(condition=True, if_true="a", if_false="b") == "a"
    assert choose_value(condition=False, if_true="a", if_false="b") == "b"


def test_numbers_are_summarised():
    assert summarise_numbers([4, 1, 7]) == (3, 12, 4, 4, 1, 7)
    with pytest.raises(TreadleError, match="no numbers"):
        summarise_numbers([])
