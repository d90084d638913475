"""An expression of the safe language: read once, worked out for any data.

Only what is listed here may stand in it. A name with a dot before it is a key of the data, never an attribute of a
Python object; nothing repeats, so the time is bounded by the length of the text and the size of the data.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from engine.errors import RequestError
from engine.expressions.functions import FUNCTIONS, METHODS, Refused, written
from engine.expressions.operators import BINARY, COMPARISONS, UNARY, joined
from engine.syntax import parse_expression

LONGEST = 2000
DEEPEST = 50

_ALLOWED = (
    ast.Expression,
    ast.Constant,
    ast.Name,
    ast.Load,
    ast.Attribute,
    ast.Subscript,
    ast.Slice,
    ast.Call,
    ast.BinOp,
    ast.UnaryOp,
    ast.BoolOp,
    ast.And,
    ast.Or,
    ast.Compare,
    ast.IfExp,
    ast.List,
    ast.Dict,
    ast.JoinedStr,
    ast.FormattedValue,
    *BINARY,
    *UNARY,
    *COMPARISONS,
)
_LINE = 80
_CONSTANTS = (str, int, float, bool, type(None))


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression that was looked at and found harmless."""

    text: str
    _tree: ast.expr

    @classmethod
    def parse(cls, text: str, names: frozenset[str]) -> Expression:
        """Read it. `names` are those that it may use. Raises RequestError for what may not stand in it."""
        return _parsed(text, names)

    def value(self, data: Mapping[str, Any]) -> Any:
        """What it gives for the data under its names, which is JSON. What is not there is None.

        Raises RequestError where an operation does not fit its values.
        """
        try:
            return _value(self._tree, data)
        except (Refused, TypeError, ValueError, ArithmeticError, LookupError, RecursionError) as error:
            raise RequestError(
                f"The expression {_short(self.text)} cannot be worked out: {error}.",
                fix="Look at the data that it was given.",
            ) from error


@lru_cache(maxsize=1024)
def _parsed(text: str, names: frozenset[str]) -> Expression:
    if len(text) > LONGEST:
        raise RequestError(f"The expression has more than {LONGEST} characters.", fix="Leave that to a node.")
    try:
        tree = parse_expression(text.strip())
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        what = error.msg if isinstance(error, SyntaxError) else "it is nested too deeply"
        raise RequestError(
            f"{_short(text)} is no expression: {what}.", fix="Write it like event.body.name or event.body.size > 10."
        ) from error
    _check(tree, text, names)
    return Expression(text, tree.body)


def _check(tree: ast.Expression, text: str, names: frozenset[str]) -> None:
    """Look at every part, level by level: a deep one must not exhaust the stack."""
    level: list[ast.AST] = [tree]
    for _ in range(DEEPEST):
        for part in level:
            _check_part(part, text, names)
        level = [child for part in level for child in _parts(part)]
    if level:
        raise RequestError(f"{_short(text)} is nested too deeply.", fix="Leave that to a node.")


def _parts(part: ast.AST) -> list[ast.AST]:
    """What a part is made of; the function of a call has been looked at with it."""
    if isinstance(part, ast.Call):
        object_of = [part.func.value] if isinstance(part.func, ast.Attribute) else []
        return [*object_of, *part.args]
    return list(ast.iter_child_nodes(part))


def _check_part(part: ast.AST, text: str, names: frozenset[str]) -> None:
    if not isinstance(part, _ALLOWED):
        raise RequestError(
            f"{type(part).__name__} may not stand in an expression: {_short(text)}.",
            fix="Use names, keys, comparisons, and, or, not, sums, texts and the functions of the safe language.",
        )
    match part:
        case ast.Constant(value=value) if not isinstance(value, _CONSTANTS):
            raise RequestError(f"{_short(text)} holds a value that JSON does not know.", fix="Use texts and numbers.")
        case ast.Name(id=name) if name not in names:
            raise RequestError(
                f"There is no {name!r} to be used in an expression.", fix=f"There are {', '.join(sorted(names))}."
            )
        case ast.Attribute(attr=name) if name.startswith("__"):
            raise RequestError(f"{name!r} is no key of data.", fix="Write it in brackets if it is one.")
        case ast.Call():
            _check_call(part)
        case ast.FormattedValue(conversion=conversion, format_spec=spec) if conversion != -1 or spec is not None:
            raise RequestError("A text with {…} takes values as they are, without a format.", fix="Use round().")
        case ast.Dict(keys=keys) if None in keys:
            raise RequestError("** may not stand in an expression.", fix="Name the keys.")
        case _:
            pass


def _check_call(call: ast.Call) -> None:
    match call.func:
        case ast.Name(id=name):
            known, what = FUNCTIONS, "function"
        case ast.Attribute(attr=name):
            known, what = METHODS, "method"
        case _:
            raise RequestError("Only functions with a name can be called.", fix=f"There are {', '.join(FUNCTIONS)}.")
    if name not in known:
        raise RequestError(f"There is no {what} {name!r} in expressions.", fix=f"There are {', '.join(known)}.")
    if call.keywords or any(isinstance(argument, ast.Starred) for argument in call.args):
        raise RequestError(f"{name} takes values by their place only.", fix="Write them one after another.")


def _value(tree: ast.expr, data: Mapping[str, Any]) -> Any:  # noqa: C901, PLR0911, PLR0912 - one case per form
    match tree:
        case ast.Constant(value=value):
            return value
        case ast.Name(id=name):
            return data.get(name)
        case ast.Attribute(value=inner, attr=key):
            return _key(_value(inner, data), key)
        case ast.Subscript(value=inner, slice=ast.Slice(lower=lower, upper=upper, step=None)):
            return _stretch(
                _value(inner, data), *(None if one is None else _value(one, data) for one in (lower, upper))
            )
        case ast.Subscript(value=inner, slice=place):
            return _key(_value(inner, data), _value(place, data))
        case ast.Call(func=ast.Name(id=name), args=arguments):
            return FUNCTIONS[name](*(_value(one, data) for one in arguments))
        case ast.Call(func=ast.Attribute(value=inner, attr=name), args=arguments):
            return METHODS[name](_value(inner, data), *(_value(one, data) for one in arguments))
        case ast.BinOp(left=left, op=operator, right=right):
            return BINARY[type(operator)](_value(left, data), _value(right, data))
        case ast.UnaryOp(op=operator, operand=operand):
            return UNARY[type(operator)](_value(operand, data))
        case ast.BoolOp(op=operator, values=parts):
            return _first(parts, data, until=isinstance(operator, ast.Or))
        case ast.Compare():
            return _compared(tree, data)
        case ast.IfExp(test=test, body=body, orelse=other):
            return _value(body if _value(test, data) else other, data)
        case ast.List(elts=items):
            return [_value(one, data) for one in items]
        case ast.Dict(keys=keys, values=values):
            pairs = zip(keys, values, strict=True)
            return {written(_value(key, data)): _value(value, data) for key, value in pairs if key is not None}
        case ast.JoinedStr(values=parts):
            return joined([_value(one, data) for one in parts])
        case ast.FormattedValue(value=inner):
            return joined([_value(inner, data)])
        case _:
            raise Refused(f"{type(tree).__name__} may not stand here")


def _key(value: Any, key: Any) -> Any:
    """What lies under a key of an object, or at a place of a list; None where nothing does."""
    if isinstance(value, dict):
        return value.get(key) if isinstance(key, str) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    if isinstance(value, (list, str)) and isinstance(key, int) and not isinstance(key, bool):
        return value[key] if -len(value) <= key < len(value) else None  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    return None


def _stretch(value: Any, start: Any, end: Any) -> Any:
    return None if value is None else value[start:end]


def _first(parts: list[ast.expr], data: Mapping[str, Any], *, until: bool) -> Any:
    """The first part that is as `until` says, or the last one: what follows is not worked out."""
    value: Any = None
    for part in parts:
        value = _value(part, data)
        if bool(value) is until:
            return value
    return value


def _compared(tree: ast.Compare, data: Mapping[str, Any]) -> bool:
    left = _value(tree.left, data)
    for operator, part in zip(tree.ops, tree.comparators, strict=True):
        right = _value(part, data)
        if not COMPARISONS[type(operator)](left, right):
            return False
        left = right
    return True


def _short(text: str) -> str:
    shown = text if len(text) <= _LINE else f"{text[: _LINE - 1]}…"
    return f"“{shown}”"
