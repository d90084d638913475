"""The form of a question: from a pydantic model, or from a short list of fields such as `budget: number = 100`."""

import json
from collections.abc import Mapping
from typing import Any, cast

from engine.node import FormField, TreadleError

TEXT = FormField("answer", title="Answer")
"""The one field of a question without a form."""

_KINDS = {
    "text": "text",
    "str": "text",
    "number": "number",
    "float": "number",
    "integer": "integer",
    "int": "integer",
    "boolean": "boolean",
    "bool": "boolean",
    "date": "date",
    "time": "time",
    "datetime": "time",
}
_SCHEMA_KINDS = {"string": "text", "number": "number", "integer": "integer", "boolean": "boolean"}
_FORMATS = {"date": "date", "date-time": "time"}


def fields_of(form: Any) -> tuple[FormField, ...]:
    """The fields of a form: nothing is one text, a model its fields, a list of texts one field each."""
    if form is None:
        return (TEXT,)
    if is_model(form):
        return fields_of_schema(form.model_json_schema())
    lines = cast("list[Any]", form) if isinstance(form, (list, tuple)) else []
    if lines and all(isinstance(line, str) for line in lines):
        return tuple(_of_line(line) for line in lines)
    raise TreadleError(
        "“form” is neither a model nor a list of fields.",
        fix='Give it a pydantic model, or fields like ["month: date", "budget: number = 100"].',
    )


def is_model(form: Any) -> bool:
    """Whether a form is a class of pydantic."""
    return isinstance(form, type) and hasattr(form, "model_json_schema")


def fields_of_schema(schema: Mapping[str, Any]) -> tuple[FormField, ...]:
    """The fields of a model's JSON schema; what is more than one line or choice is typed as JSON."""
    required = set(schema.get("required", ()))
    definitions = schema.get("$defs", {})
    return tuple(
        _of_property(name, _resolved(about, definitions), required=name in required)
        for name, about in schema.get("properties", {}).items()
    )


def _resolved(about: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    """A property without references, and without the null that an optional one may be."""
    if choice := [one for one in about.get("anyOf", ()) if one.get("type") != "null"]:
        rest = {key: value for key, value in about.items() if key != "anyOf"}
        about = {**choice[0], **rest} if len(choice) == 1 else rest
    if "$ref" in about:
        named = definitions.get(str(about["$ref"]).rpartition("/")[2], {})
        about = {**named, **{key: value for key, value in about.items() if key != "$ref"}}
    return dict(about)


def _of_property(name: str, about: Mapping[str, Any], *, required: bool) -> FormField:
    choices = tuple(about["enum"]) if "enum" in about else ((about["const"],) if "const" in about else ())
    kind = "choice" if choices else _SCHEMA_KINDS.get(str(about.get("type")), "json")
    kind = _FORMATS.get(str(about.get("format")), kind)
    return FormField(
        name=name,
        kind=kind,  # pyright: ignore[reportArgumentType]
        title=str(about.get("title", "")),
        required=required,
        default=about.get("default"),
        choices=choices,
        help=str(about.get("description", "")),
        minimum=about.get("minimum", about.get("exclusiveMinimum")),
        maximum=about.get("maximum", about.get("exclusiveMaximum")),
    )


def _of_line(line: str) -> FormField:
    """One field: `name: kind = default`, where the kind may be choices between strokes: `size: small | large`."""
    head, _, default = (part.strip() for part in line.partition("="))
    name, _, kind = (part.strip() for part in head.partition(":"))
    if not name.isidentifier():
        raise TreadleError(f"{line!r} is no field of a form.", fix="Write it like “budget: number = 100”.")
    choices = tuple(choice.strip() for choice in kind.split("|")) if "|" in kind else ()
    if not choices and (kind or "text") not in _KINDS:
        raise TreadleError(f"{kind!r} in {line!r} is no kind of field.", fix=f"There are {', '.join(_KINDS)}, a | b.")
    known = "choice" if choices else _KINDS[kind or "text"]
    value = _default(default, known) if default else None
    return FormField(name, known, required=not default, default=value, choices=choices)  # pyright: ignore[reportArgumentType]


def _default(text: str, kind: str) -> Any:
    if kind in {"number", "integer", "boolean"}:
        try:
            return json.loads(text.lower())
        except ValueError as error:
            raise TreadleError(f"{text!r} is no {kind}.", fix="Correct the field's default.") from error
    return text.strip("\"'")
