"""The field of an input: which control edits it, within which bounds, with which choices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeVar

from engine.catalogue.spec import InputPort
from engine.types import hints
from engine.types.hints import Hint
from engine.types.shape import Shape

H = TypeVar("H", bound=Hint)

Control = Literal[
    "number",
    "integer",
    "text",
    "multiline",
    "code",
    "choice",
    "boolean",
    "json",
    "list",
    "map",
    "file",
    "folder",
    "date",
    "datetime",
    "time",
    "duration",
    "secret",
    "connection",
    "wire",
]
"""How a value is edited; `wire` when no text can stand for it, such as a table or an image."""

_CONTROLS: dict[str, Control] = {
    "any": "text",
    "none": "text",
    "bool": "boolean",
    "int": "integer",
    "float": "number",
    "str": "text",
    "date": "date",
    "datetime": "datetime",
    "time": "time",
    "timedelta": "duration",
    "path": "file",
    "decimal": "number",
    "uuid": "text",
    "list": "list",
    "set": "list",
    "tuple": "list",
    "dict": "map",
    "literal": "choice",
    "File": "file",
    "Html": "multiline",
    "Markdown": "multiline",
    "Json": "json",
    "Secret": "secret",
    "Connection": "connection",
    "typevar": "text",
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form. `default` is the source text of the default, None when a value is needed."""

    name: str
    shape: Shape
    control: Control
    required: bool = True
    default: str | None = None
    optional: bool = False
    """True when None is allowed; an empty field then means None."""
    low: float | None = None
    high: float | None = None
    step: float | None = None
    unit: str = ""
    choices: tuple[str | int | bool | None, ...] = ()
    suggestions: tuple[str, ...] = ()
    """Values to offer, where others are allowed too."""
    placeholder: str = ""
    help: str = ""
    language: str = ""
    pattern: str = ""
    writes: bool = False
    """True when the file is one that will be written, and so need not exist."""
    rows: int = 1


def field_of(port: InputPort) -> Field:
    """The field of an input port."""
    shape, optional = required_part(port.shape)
    found = {type(hint): hint for hint in port.hints}
    bounds = _hint(found, hints.Range, hints.Range())
    unit = _hint(found, hints.Unit, hints.Unit(""))
    suggested = _hint(found, hints.Choices, hints.Choices(()))
    placeholder = _hint(found, hints.Placeholder, hints.Placeholder(""))
    language = _hint(found, hints.CodeText, hints.CodeText(""))
    files = _hint(found, hints.FilePattern, hints.FilePattern("", ""))
    control = _control(shape, found)
    lines = _hint(found, hints.Multiline, hints.Multiline(4 if control in {"multiline", "code"} else 1))
    return Field(
        name=port.name,
        shape=port.shape,
        control=control,
        required=port.required,
        default=port.default,
        optional=optional,
        low=bounds.low,
        high=bounds.high,
        step=bounds.step,
        unit=unit.name,
        choices=shape.values if shape.name == "literal" else (),
        suggestions=suggested.values,
        placeholder=placeholder.text,
        help=port.help,
        language=language.language,
        pattern=files.pattern,
        writes=files.mode == "write",
        rows=lines.rows,
    )


def required_part(shape: Shape) -> tuple[Shape, bool]:
    """The type without None, and whether None was part of it."""
    if shape.name != "union":
        return shape, shape.name == "none"
    members = tuple(member for member in shape.args if member.name != "none")
    return members[0] if len(members) == 1 else Shape("union", members), len(members) < len(shape.args)


def _control(shape: Shape, found: dict[type[Hint], Hint]) -> Control:
    if hints.FilePattern in found and shape.name in {"str", "path", "File"}:
        return "folder" if _hint(found, hints.FilePattern, hints.FilePattern()).mode == "folder" else "file"
    if shape.name in {"str", "Html", "Markdown"}:
        if hints.CodeText in found:
            return "code"
        if hints.Multiline in found:
            return "multiline"
    if shape.name == "object":
        return "map" if "TypedDict" in shape.bases else "wire"
    if shape.name == "union":
        editable: set[Control] = {_control(member, found) for member in shape.args}
        editable.discard("wire")
        if len(editable) == 1:
            return editable.pop()
        return "text" if editable else "wire"
    return _CONTROLS.get(shape.name, "wire")


def _hint(found: dict[type[Hint], Hint], kind: type[H], otherwise: H) -> H:
    hint = found.get(kind)
    return hint if isinstance(hint, kind) else otherwise
