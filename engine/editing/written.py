"""What an expression that was typed into a form is: the value that it writes, where it writes one."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from engine.document.flow import Flow
from engine.document.value import Code, Literal, Param, Ref, Value
from engine.syntax import parse_expression

_PLAIN = (bool, int, float, str, type(None))


def written(source: str, flow: Flow, names: Mapping[str, Ref]) -> Value:
    """The value of an expression as the flow's file would be read: names of nodes are wires, lists are lists.

    What computes stays Code, and so does what is no expression: the check says what is wrong with it.
    """
    try:
        expression = parse_expression(source.strip()).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return Code(source)
    return _value(expression, source.strip(), flow, names)


def _value(expression: ast.expr, source: str, flow: Flow, names: Mapping[str, Ref]) -> Value:
    match expression:
        case ast.Constant(value=constant) if isinstance(constant, _PLAIN):
            return constant
        case ast.Name(id=name) if name in names:
            return names[name]
        case ast.Name(id=name) if any(one.name == name for one in flow.parameters):
            return Param(name)
        case ast.List(elts=items) if not any(isinstance(item, ast.Starred) for item in items):
            return [_value(item, source, flow, names) for item in items]
        case ast.Dict(keys=keys, values=values) if (plain := _plain_keys(keys)) is not None:
            return {key: _value(item, source, flow, names) for key, item in zip(plain, values, strict=True)}
        case _:
            text = ast.get_source_segment(source, expression) or ""
            bare = isinstance(expression, ast.Tuple) and not _is_in_brackets(text)
            return Code(ast.unparse(expression) if bare or not text or "\n" in text or "#" in text else text)


def _is_in_brackets(text: str) -> bool:
    """Tell `(a, b)` from `(a), (b)`: only behind the former's name would it be a call."""
    return text.startswith("(") and isinstance(parse_expression(f"f{text}").body, ast.Call)


def _plain_keys(keys: list[ast.expr | None]) -> list[Literal] | None:
    """The keys of a mapping that a document can hold as it is."""
    plain = [key.value for key in keys if isinstance(key, ast.Constant) and isinstance(key.value, str)]
    held = len(set(plain)) == len(keys) and not any(key.startswith("$") for key in plain)
    return list(plain) if held else None
