"""From an event to the parameters of a run, by expressions of the safe language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from engine.errors import RequestError
from engine.expressions.expression import Expression

NAMES = frozenset({"event"})


def check_expressions(texts: Mapping[str, str]) -> None:
    """Raise RequestError, with the name in front, for the first expression that cannot be."""
    for name, text in texts.items():
        try:
            Expression.parse(text, NAMES)
        except RequestError as error:
            raise RequestError(f"{name}: {error.message}", fix=error.fix) from error


def holds(expression: str, event: Mapping[str, Any]) -> bool:
    """Whether a condition holds for an event; an empty one always does. Raises RequestError."""
    return not expression.strip() or bool(worked_out(expression, event))


def worked_out(expression: str, event: Mapping[str, Any]) -> Any:
    """What an expression gives for an event. Raises RequestError."""
    return Expression.parse(expression, NAMES).value({"event": event})


def parameters_of(expressions: Mapping[str, str], event: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters that get a value, as the engine takes them; one that gets nothing keeps its default.

    A text is read as the parameter's type, as if it had been typed. Raises RequestError.
    """
    values = {name: worked_out(text, event) for name, text in expressions.items() if text.strip()}
    return {name: as_given(value) for name, value in values.items() if value is not None}


def as_given(value: Any) -> Any:
    """A value of data as the engine takes a parameter: whatever it is, it stays data and never becomes code."""
    if isinstance(value, str):
        return {"text": value}
    match value:
        case {"text": text, **rest} if not rest:
            # The engine would take this mapping for a typed text.
            return {"$dict": [["text", _as_document(text)]]}
        case _:
            return _as_document(value)


def _as_document(value: Any) -> Any:
    """Data in the JSON form of a document, in which keys that begin with `$` have a meaning of their own."""
    match value:
        case dict():
            items = cast("dict[str, Any]", value).items()
            if any(key.startswith("$") for key, _ in items):
                return {"$dict": [[key, _as_document(item)] for key, item in items]}
            return {key: _as_document(item) for key, item in items}
        case list():
            return [_as_document(item) for item in cast("list[Any]", value)]
        case _:
            return value
