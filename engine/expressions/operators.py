"""The operators of the safe language: those that cannot make much out of little."""

from __future__ import annotations

import ast
import json
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.expressions.functions import Refused, of_bearable_length


def joined(parts: Sequence[Any]) -> str:
    """Values in one text; what is no text as JSON writes it, nothing as an empty text."""
    texts = [part if isinstance(part, str) else "" if part is None else json.dumps(part) for part in parts]
    of_bearable_length(sum(map(len, texts)))
    return "".join(texts)


def _added(left: Any, right: Any) -> Any:
    if isinstance(left, (str, list)):
        of_bearable_length(len(left) + len(right))  # pyright: ignore[reportUnknownArgumentType]
    elif not _is_number(left):
        raise Refused(f"{_kind(left)} cannot be added to")
    return left + right


def _of_numbers(work: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def do(left: Any, right: Any) -> Any:
        if not (_is_number(left) and _is_number(right)):
            raise Refused(f"it calculates with {_kind(left)} and {_kind(right)}, and takes numbers")
        return work(left, right)

    return do


def _negated(value: Any) -> Any:
    if not _is_number(value):
        raise Refused(f"- takes a number, not {_kind(value)}")
    return -value


def _within(left: Any, right: Any) -> bool:
    return right is not None and left in right


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _kind(value: Any) -> str:
    names = ((str, "a text"), (dict, "an object"), (list, "a list"), (bool, "true or false"), (type(None), "nothing"))
    return next((said for kind, said in names if isinstance(value, kind)), "a number")


BINARY: Mapping[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: _added,
    ast.Sub: _of_numbers(operator.sub),
    ast.Mult: _of_numbers(operator.mul),
    ast.Div: _of_numbers(lambda left, right: left / right),
    ast.FloorDiv: _of_numbers(lambda left, right: left // right),
    ast.Mod: _of_numbers(operator.mod),
}
"""No powers and no shifts: with them a short text makes a number that fills the memory."""

UNARY: Mapping[type[ast.unaryop], Callable[[Any], Any]] = {ast.Not: operator.not_, ast.USub: _negated}

COMPARISONS: Mapping[type[ast.cmpop], Callable[[Any, Any], bool]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.In: _within,
    ast.NotIn: lambda left, right: not _within(left, right),
}
