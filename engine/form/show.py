"""A value as the text that stands in its field, such that reading the text gives the value back."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from datetime import date, datetime, time

from engine.document.code import expression
from engine.document.value import Code, Param, Ref, Value
from engine.form.field import Field, required_part
from engine.form.parse import parse_text
from engine.types.shape import Shape


def show_field(field: Field, value: Value) -> str:
    """The text of a value in its field; an expression of its own stands as it was written, a reference as "".

    A literal of the field's type comes back from `parse_field`.
    """
    if isinstance(value, (Ref, Param)):
        return ""
    plain = _plain(field.shape, value)
    if isinstance(value, str) and not _gives(field.shape, plain, value):
        # A bare text would be read as something else: "5" where a number may stand too.
        return json.dumps(value, ensure_ascii=False)
    if value is None and not _gives(field.shape, plain, value):
        # An empty text is one of the choices itself.
        return "None"
    return plain


def _plain(shape: Shape, value: Value) -> str:
    match value:
        case None:
            return "null" if required_part(shape)[0].name in {"any", "typevar", "Json"} else ""
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case str():
            return json.dumps(value, ensure_ascii=False) if required_part(shape)[0].name == "Json" else value
        case Code(source):
            return text_of_code(source)
        case _:
            return json.dumps(_data(value), ensure_ascii=False)


def _gives(shape: Shape, text: str, value: Value) -> bool:
    try:
        found = parse_text(shape, text)
    except ValueError:
        return True
    return type(found) is type(value) and found == value


def _data(value: Value) -> object:
    match value:
        case list():
            return [_data(item) for item in value]
        case dict():
            return {str(key): _data(item) for key, item in value.items()}
        case Code(source):
            return text_of_code(source)
        case _:
            return value


def text_of_code(source: str) -> str:
    """The text behind `Path("x")`, `date(2026, 5, 31)` and the like; any other expression as it is."""
    try:
        found = expression(source)
    except SyntaxError:
        return source
    match found:
        case ast.Call(func=ast.Name(id=name), args=args, keywords=keywords):
            pass
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id="datetime"), attr="fromisoformat"),
            args=[ast.Constant(value=str(text))],
        ):
            return text
        case _:
            return source
    match name, args, keywords:
        case "Path", [], []:
            return "."
        case "File", [ast.Call() as inner], []:
            return text_of_code(ast.unparse(inner))
        case "timedelta", [], [ast.keyword(arg="seconds", value=ast.Constant(value=seconds))]:
            return repr(seconds)
        case _, [ast.Constant(value=text)], [] if name not in {"date", "datetime", "time", "timedelta"}:
            return str(text)
        case _:
            return _moment(name, args, keywords) or source


def _moment(name: str, args: list[ast.expr], keywords: list[ast.keyword]) -> str:
    """The ISO text of a date or time whose parts are numbers, "" for anything else."""
    kinds: dict[str, Callable[..., date | time]] = {"date": date, "datetime": datetime, "time": time}
    numbers = [one.value for one in args if isinstance(one, ast.Constant) and isinstance(one.value, int)]
    if name not in kinds or keywords or len(numbers) != len(args):
        return ""
    try:
        return kinds[name](*numbers).isoformat()
    except (ValueError, TypeError):
        return ""
