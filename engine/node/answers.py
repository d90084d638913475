"""Answers as they are typed, made what the fields of a form want; everything that is wrong is told at once."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any, Literal

from engine.errors import RequestError
from engine.node.people import FormField

_TYPES: Mapping[str, Any] = {
    "text": str,
    "number": float,
    "integer": int,
    "boolean": bool,
    "date": date,
    "time": datetime,
    "json": Any,
}


def checked(fields: Sequence[FormField], given: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a form as JSON, from JSON values or texts as they were typed. Raises RequestError."""
    from pydantic import ValidationError

    known = {field.name: field for field in fields}
    if unknown := sorted(given.keys() - known.keys()):
        raise RequestError(f"The form has no field {unknown[0]!r}.", fix=f"It has {', '.join(known)}.")
    wanted = {name: read(known[name], value) for name, value in given.items()}
    there = {name: value for name, value in wanted.items() if value is not None}
    try:
        return model_of(fields).model_validate(there).model_dump(mode="json")
    except ValidationError as error:
        said = "; ".join(_sentence(known, each["loc"], each["msg"]) for each in error.errors())
        raise RequestError(f"{said}.", fix="Correct it and answer again.") from error


def model_of(fields: Sequence[FormField]) -> Any:
    """A pydantic model with these fields."""
    # Here, since every `treadle check` imports the nodes' decorator, and pydantic takes a tenth of a second.
    from pydantic import Field, create_model

    definitions: dict[str, Any] = {}
    for field in fields:
        kind: Any = Literal[field.choices] if field.choices else _TYPES[field.kind]
        if field.kind in {"number", "integer"}:
            kind = Annotated[kind, Field(ge=field.minimum, le=field.maximum)]
        definitions[field.name] = (kind, ...) if field.required else (kind | None, field.default)
    return create_model("Answer", **definitions)


def read(field: FormField, value: Any) -> Any:
    """A value of a field, from the text that was typed; None for a field that was left empty."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    if not text:
        return None
    match field.kind:
        case "text":
            return value
        case "choice":
            return next((choice for choice in field.choices if str(choice) == text), text)
        case "json":
            return _json(field, text)
        case _:
            return text


def _json(field: FormField, text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise RequestError(f"“{field.label}” is not JSON: {error}.", fix='Write it like ["a", "b"].') from error


def _sentence(known: Mapping[str, FormField], place: tuple[int | str, ...], message: str) -> str:
    field = known.get(str(place[0])) if place else None
    return f"“{field.label}”: {message[:1].lower()}{message[1:]}" if field else message
