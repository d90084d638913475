"""Python values of what stands in a document, without running code: literals and a few well-known constructors."""

from __future__ import annotations

import ast
import datetime as dt
import decimal
import pathlib
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from engine.document.value import Code, Param, Ref, Value
from engine.syntax import parse_expression

_CONSTRUCTORS: dict[str, Callable[..., Any]] = {
    "Path": pathlib.Path,
    "pathlib.Path": pathlib.Path,
    "Decimal": decimal.Decimal,
    "UUID": uuid.UUID,
    "date": dt.date,
    "time": dt.time,
    "datetime": dt.datetime,
    "timedelta": dt.timedelta,
    "float": float,
}


class NotLiteral(ValueError):
    """The value is known only when the flow runs."""


def python_value(value: Value, parameters: Mapping[str, Any]) -> Any:
    """The Python value of a document value. Raises NotLiteral where a node or an unknown expression is needed."""
    match value:
        case Ref(node, _):
            raise NotLiteral(f"the value of “{node}” is known when it has run")
        case Param(name):
            if name not in parameters:
                raise NotLiteral(f"the parameter {name!r} has no value")
            return parameters[name]
        case Code(source):
            return _expression(parse_expression(source.strip()).body, parameters)
        case list():
            return [python_value(item, parameters) for item in value]
        case dict():
            return {key: python_value(item, parameters) for key, item in value.items()}
        case _:
            return value


def _expression(node: ast.expr, parameters: Mapping[str, Any]) -> Any:
    match node:
        case ast.Name(name) if name in parameters:
            return parameters[name]
        case ast.Call(function, args, keywords) if (make := _CONSTRUCTORS.get(ast.unparse(function))) is not None:
            try:
                return make(
                    *(_expression(item, parameters) for item in args),
                    **{str(item.arg): _expression(item.value, parameters) for item in keywords},
                )
            except (TypeError, ValueError, ArithmeticError) as error:
                raise NotLiteral(f"{ast.unparse(node)}: {error}") from error
        case ast.Tuple(items):
            return tuple(_expression(item, parameters) for item in items)
        case _:
            try:
                return ast.literal_eval(node)
            except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError) as error:
                raise NotLiteral(f"{ast.unparse(node)} is known when the flow runs") from error
