"""What stands in an input of a node: literal, reference, parameter, expression, or lists and mappings of these.

In JSON a literal is itself; `{"$ref": "node", "port": "left"}`, `{"$param": "since"}` and `{"$code": "Path('.')"}` are
the others; `{"$number": "inf"}` is a number that JSON does not have, and a mapping with a key that is no text or starts
with `$` is `{"$dict": [[key, value], …]}`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import isfinite
from typing import Any, TypeAlias, cast

RESULT = "result"
"""The port of a node that returns one value."""


@dataclass(frozen=True, slots=True)
class Ref:
    """The value of another node's output."""

    node: str
    port: str = RESULT


@dataclass(frozen=True, slots=True)
class Param:
    """The value of a parameter of the flow."""

    name: str


@dataclass(frozen=True, slots=True)
class Code:
    """A Python expression, kept as it was written and never evaluated by the engine."""

    source: str


Literal: TypeAlias = bool | int | float | str | None
Value: TypeAlias = "Literal | Ref | Param | Code | list[Value] | dict[Literal, Value]"


def refs(value: Value) -> Iterator[Ref]:
    """Every reference inside a value, in reading order. Names inside Code are not looked at here."""
    if isinstance(value, Ref):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from refs(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from refs(item)


def replace(value: Value, change: Callable[[Value], Value]) -> Value:
    """A copy with `change` applied to every leaf."""
    if isinstance(value, list):
        return [replace(item, change) for item in value]
    if isinstance(value, dict):
        return {key: replace(item, change) for key, item in value.items()}
    return change(value)


def to_json(value: Value) -> object:
    """The JSON form of a value."""
    match value:
        case Ref(node, port):
            return {"$ref": node} if port == RESULT else {"$ref": node, "port": port}
        case Param(name):
            return {"$param": name}
        case Code(source):
            return {"$code": source}
        case list():
            return [to_json(item) for item in value]
        case dict():
            if all(isinstance(key, str) and not key.startswith("$") for key in value):
                return {cast("str", key): to_json(item) for key, item in value.items()}
            return {"$dict": [[key, to_json(item)] for key, item in value.items()]}
        case float() if not isfinite(value):
            return {"$number": repr(value)}
        case _:
            return value


def from_json(data: object) -> Value:
    """The value of a JSON form. Raises ValueError on an unknown `$` form."""
    if isinstance(data, list):
        return [from_json(item) for item in cast("list[object]", data)]
    if isinstance(data, dict):
        mapping = cast("dict[str, object]", data)
        marks = [key for key in mapping if key.startswith("$")]
        if not marks:
            return {key: from_json(item) for key, item in mapping.items()}
        return _marked(marks[0], mapping)
    if data is None or isinstance(data, (bool, int, float, str)):
        return data
    raise ValueError(f"a value of type {type(data).__name__} has no JSON form")


def decoded(data: Any) -> Any:
    """A value of a model's field: its JSON form, its Python form, or a mixture of both."""
    if isinstance(data, list):
        return [decoded(item) for item in cast("list[Any]", data)]
    if isinstance(data, dict):
        mapping = cast("dict[Any, Any]", data)
        if any(isinstance(key, str) and key.startswith("$") for key in mapping):
            return from_json(cast("object", mapping))
        return {key: decoded(item) for key, item in mapping.items()}
    return data


def _marked(mark: str, mapping: dict[str, object]) -> Value:
    content = mapping[mark]
    match mark, content:
        case "$ref", str():
            return Ref(content, str(mapping.get("port", RESULT)))
        case "$param", str():
            return Param(content)
        case "$code", str():
            return Code(content)
        case "$number", "inf" | "-inf" | "nan":
            return float(str(content))
        case "$dict", list():
            pairs = cast("list[tuple[Literal, object]]", content)
            return {key: from_json(item) for key, item in pairs}
        case _:
            raise ValueError(f"unknown form {mark!r}; known are $ref, $param, $code, $number and $dict")
