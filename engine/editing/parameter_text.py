"""A parameter of the flow from what was typed about it: its type, its default."""

from __future__ import annotations

from engine.checks.subject import Subject, quoted
from engine.document.code import expression
from engine.document.flow import Parameter
from engine.errors import InvalidEdit
from engine.form.parse import parse_parameter
from engine.types.read_annotation import read_annotation

_TAKES_EMPTY = {"str", "any", "Markdown", "Html"}


def parameter_of(subject: Subject, name: str, type_text: str, default: str | None) -> Parameter:
    """A parameter; without a default it is required, and so it is with an empty one that its type does not take."""
    type_source = require_type(name, type_text)
    if default is None:
        return Parameter(name=name, type=type_source, required=True)
    shape = read_annotation(type_source or None, subject.scope).shape
    if default == "" and not ({shape.name, *(one.name for one in shape.args)} & {*_TAKES_EMPTY, "none"}):
        return Parameter(name=name, type=type_source, required=True)
    return Parameter(name=name, type=type_source, default=parse_parameter(type_source, default, subject.scope))


def require_type(name: str, text: str) -> str:
    """The source of a type. Raises InvalidEdit for what is no expression of Python."""
    source = " ".join(text.split())
    try:
        if source:
            expression(source)
    except SyntaxError as error:
        raise InvalidEdit(
            f"The type of {quoted(name)} is not Python: {error.msg}.", fix="Write a type such as int or list[str]."
        ) from error
    return source
