"""The fields of a public form: made from the flow's parameters, read as the run form reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from engine.catalogue.spec import InputPort
from engine.document.flow import Parameter
from engine.errors import RequestError
from engine.form.field import field_of
from engine.form.parse import parse_parameter
from engine.form.show import show_field
from engine.syntax import parse_module
from engine.types.read_annotation import read_annotation
from engine.types.scope import Scope, scope_of

_TYPES = {"integer": "number", "number": "number", "date": "date", "time": "time"}
_LARGE = frozenset({"multiline", "code", "json", "list", "map"})


@dataclass(frozen=True, slots=True)
class FormField:
    """One field as the page shows it."""

    name: str
    title: str
    control: str
    type: str
    choices: tuple[str, ...]
    value: str
    required: bool
    trouble: str = ""

    @property
    def is_file(self) -> bool:
        """Whether it asks for a file."""
        return self.control == "file"


def form_fields(
    parameters: Sequence[Parameter], source: str, wanted: Sequence[str], given: Mapping[str, str] | None = None
) -> list[FormField]:
    """The fields of those parameters that are wanted; with what was `given`, and what is wrong with it."""
    scope = scope_of(parse_module(source), "")
    return [_field(one, scope, given) for one in parameters if not wanted or one.name in wanted]


def _field(parameter: Parameter, scope: Scope, given: Mapping[str, str] | None) -> FormField:
    shape = read_annotation(parameter.type or None, scope).shape
    field = field_of(InputPort(parameter.name, shape, required=parameter.required))
    title = parameter.name.replace("_", " ").capitalize()
    value = "" if parameter.required else show_field(field, parameter.default)
    trouble = ""
    if given is not None:
        value = given.get(parameter.name, "")
        trouble = _trouble(parameter, scope, value)
    if field.control == "file":
        # Where a file lies here is no stranger's business, nor theirs to choose.
        return FormField(parameter.name, title, "file", "file", (), "", parameter.required, trouble)
    control = "select" if field.choices or field.control == "boolean" else "input"
    choices = ("false", "true") if field.control == "boolean" else tuple(str(choice) for choice in field.choices)
    return FormField(
        name=parameter.name,
        title=title,
        control="textarea" if field.control in _LARGE else control,
        type=_TYPES.get(field.control, "text"),
        choices=choices,
        value=value,
        required=parameter.required,
        trouble=trouble,
    )


def _trouble(parameter: Parameter, scope: Scope, text: str) -> str:
    if not text:
        return "It needs a value." if parameter.required else ""
    try:
        parse_parameter(parameter.type, text, scope)
    except RequestError as error:
        return f"{error.message} {error.fix}".strip()
    return ""
