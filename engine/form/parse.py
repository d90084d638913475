"""What a text in a field means: a literal, or an expression such as `Path("x")` where Python has no literal for it."""

from __future__ import annotations

import json
from typing import Any, cast

from engine.document.value import Code, Literal, Value
from engine.errors import RequestError
from engine.form.field import Field, required_part
from engine.form.scalars import SCALARS, Unfit, unfit
from engine.python.text import quoted
from engine.types.describe import with_article
from engine.types.read_annotation import common_scope, read_annotation
from engine.types.scope import Scope
from engine.types.shape import Shape

_NOTHING = {"", "none", "null"}
_ANYTHING = {"any", "typevar", "Json"}
_NUMBERS = {"bool", "int", "float"}
_CONTAINERS = {"list", "set", "tuple", "dict", "Json"}
_LAST = {"str": 3, "Markdown": 3, "Html": 3, "path": 2, "any": 4}
"""Members of a union that would take any text are asked last."""

_EXAMPLES = {
    "bool": "Write true or false.",
    "date": "Write it as 2026-05-31.",
    "datetime": "Write it as 2026-05-31T14:30.",
    "time": "Write it as 14:30.",
    "timedelta": "Write seconds, or as 90s, 5m, 2h or 1d.",
    "list": 'Write a list in JSON, such as ["a", "b"].',
    "set": 'Write a list in JSON, such as ["a", "b"].',
    "tuple": 'Write a list in JSON, such as ["a", 1].',
    "dict": 'Write a mapping in JSON, such as {"a": 1}.',
    "Json": 'Write JSON; a text stands in quotes: "text".',
    "Secret": "Store the secret under a name and give the name.",
}


def parse_field(field: Field, text: str) -> Value:
    """The value that a text in a field stands for. Raises RequestError that says what is expected."""
    try:
        value = parse_text(field.shape, text)
        _check_bounds(field, value)
    except Unfit as error:
        raise RequestError(f"{field.name}: {error}.", fix=_fix(field.shape)) from None
    return value


def parse_parameter(type_source: str, text: str, scope: Scope | None = None) -> Value:
    """The value of a flow's parameter given as text, by the source of its annotation ("" takes JSON or any text).

    `scope` knows the names of the flow's file; without it, those of common modules are. Raises RequestError.
    """
    shape = read_annotation(type_source or None, scope or common_scope()).shape
    try:
        return parse_text(shape, text)
    except Unfit as error:
        raise RequestError(f"{error}.", fix=_fix(shape)) from None


def parse_text(shape: Shape, text: str) -> Value:
    """The value of a type that a text stands for. Raises ValueError that says what is expected."""
    rest, optional = required_part(shape)
    if optional and text.strip().lower() in _NOTHING:
        return None
    if shape.name == "none":
        raise unfit(shape, text)
    if optional or rest.name in {"union", "literal", "any", "typevar"}:
        quoted = _json_text(text)
        if quoted is not None and rest.name != "Json":
            return _from_text(rest, quoted, is_text=True)
    return _from_text(rest, text)


def _from_text(shape: Shape, text: str, *, is_text: bool = False) -> Value:
    """As `parse_text`, for a type without None. `is_text` when it stood in quotes, and so is no number."""
    match shape.name:
        case "union":
            return _first_fitting(shape, text, is_text=is_text)
        case "literal":
            return _choice(shape, text, is_text=is_text)
        case "any" | "typevar":
            return text if is_text else _json_or_text(text)
        case name if name in _CONTAINERS or "TypedDict" in shape.bases:
            return from_data(shape, _json(shape, text))
        case name if name in SCALARS and not (is_text and name in {"int", "float", "bool", "decimal"}):
            return SCALARS[name](shape, text)
        case _:
            raise unfit(shape, text)


def from_data(shape: Shape, data: Any) -> Value:
    """The value of a type that JSON data stands for. Raises ValueError that says what is expected."""
    rest, optional = required_part(shape)
    if rest.name in _ANYTHING or (data is None and optional):
        return cast("Value", data)
    if rest.name == "union":
        return _first_of(rest, data)
    if rest.name == "literal" and any(type(data) is type(one) and data == one for one in rest.values):
        return _of_enum(rest, data)
    if isinstance(data, list):
        return _items(rest, cast("list[Any]", data))
    if isinstance(data, dict):
        return _entries(rest, cast("dict[str, Any]", data))
    if isinstance(data, str) and rest.name in SCALARS and rest.name not in _NUMBERS:
        return SCALARS[rest.name](rest, data)
    if type(data).__name__ == rest.name or (type(data) is int and rest.name == "float"):
        return data
    raise unfit(shape, json.dumps(data))


def _first_of(union: Shape, data: Any) -> Value:
    for member in union.args:
        try:
            return from_data(member, data)
        except Unfit:
            continue
    raise unfit(union, json.dumps(data))


def _items(shape: Shape, data: list[Any]) -> Value:
    if shape.name in {"list", "set"} or shape.variadic:
        return [from_data(shape.args[0], item) for item in data]
    if shape.name == "tuple" and len(shape.args) == len(data):
        return [from_data(one, item) for one, item in zip(shape.args, data, strict=True)]
    raise unfit(shape, json.dumps(data))


def _entries(shape: Shape, data: dict[str, Any]) -> Value:
    if shape.name == "dict":
        key_shape, value_shape = shape.args
        return {_key(key_shape, key): from_data(value_shape, item) for key, item in data.items()}
    if "TypedDict" in shape.bases:
        fields = dict(shape.fields)
        return {key: from_data(fields.get(key, Shape("any")), item) for key, item in data.items()}
    raise unfit(shape, json.dumps(data))


def _first_fitting(shape: Shape, text: str, *, is_text: bool) -> Value:
    for member in sorted(shape.args, key=lambda one: _LAST.get(one.name, 0 if one.name == "bool" else 1)):
        if member.name == "bool" and text.strip() in {"0", "1"}:
            continue
        try:
            return _from_text(member, text, is_text=is_text)
        except Unfit:
            continue
    raise unfit(shape, text)


def _choice(shape: Shape, text: str, *, is_text: bool) -> Literal | Code:
    if not is_text:
        for value in shape.values:
            if not isinstance(value, str) and text.strip().lower() == str(value).lower():
                return _of_enum(shape, value)
    if text in shape.values:
        return _of_enum(shape, text)
    raise unfit(shape, text)


def _of_enum(shape: Shape, value: Literal) -> Literal | Code:
    """A member of an enum is made from its value; an enum of texts takes the text itself."""
    if not shape.label or "str" in shape.bases:
        return value
    text = quoted(value) if isinstance(value, str) else repr(value)
    return Code(f"{shape.label.rpartition('.')[2]}({text})")


def _key(shape: Shape, key: str) -> Literal:
    value = _from_text(shape, key) if shape.name in {"int", "float", "bool", "literal"} else key
    return value if isinstance(value, (str, int, float, bool)) else key


def _json(shape: Shape, text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refuse_constant)
    except ValueError:
        raise unfit(shape, text) from None
    except RecursionError:
        raise Unfit("expected JSON that is nested less deeply") from None


def _json_or_text(text: str) -> Value:
    try:
        return from_data(Shape("any"), json.loads(text, parse_constant=_refuse_constant))
    except (ValueError, RecursionError):
        return text


def _json_text(text: str) -> str | None:
    """The text in quotes that a field holds where a bare one would mean something else."""
    if not text.startswith('"'):
        return None
    try:
        found = json.loads(text)
    except ValueError:
        return None
    return found if isinstance(found, str) else None


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is no JSON")


def _check_bounds(field: Field, value: Value) -> None:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return
    unit = f" {field.unit}" if field.unit else ""
    if field.low is not None and value < field.low:
        raise Unfit(f"{value} is too small, {field.low}{unit} is the least")
    if field.high is not None and value > field.high:
        raise Unfit(f"{value} is too large, {field.high}{unit} is the most")


def _fix(shape: Shape) -> str:
    rest, _ = required_part(shape)
    return _EXAMPLES.get(rest.name, f"Give {with_article(shape)}.")
