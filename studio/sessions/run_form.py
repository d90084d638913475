"""The form that asks for the parameters of a run: a field for each, and what is wrong with what was typed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from engine.catalogue.spec import InputPort
from engine.checks.subject import Subject
from engine.document.flow import Parameter
from engine.document.value import to_json
from engine.editing.context import Context
from engine.errors import RequestError
from engine.form.field import field_of
from engine.form.parse import parse_parameter
from engine.form.show import show_field
from studio.sessions.kinds import field_to_json
from studio.sessions.person import Message, Person
from studio.sessions.session import EditingSession


class RunForm:
    """Answers `parameters`."""

    def __init__(self, session: EditingSession, context: Callable[[], Context]) -> None:
        self._session = session
        self._context = context

    async def answer(self, person: Person, args: Mapping[str, Any]) -> list[Message]:
        """The fields in their order; `given` are texts by parameter, an empty one for its default."""
        given: dict[str, Any] = args.get("given") or {}
        return await asyncio.to_thread(self._fields, {name: str(text) for name, text in given.items()})

    def _fields(self, given: Mapping[str, str]) -> list[Message]:
        context, flow = self._context(), self._session.drawing.flow
        subject = Subject(flow, context.catalogue, context.path)
        return [_field(subject, one, given.get(one.name, "")) for one in flow.parameters]


def _field(subject: Subject, parameter: Parameter, text: str) -> Message:
    shape = subject.parameter_shapes[parameter.name]
    field = field_of(InputPort(parameter.name, shape, required=parameter.required))
    told = field_to_json(field)
    # A value that only a wire could bring is given as its text says.
    told["control"] = "text" if told["control"] == "wire" else told["control"]
    return {
        "name": parameter.name,
        "type": parameter.type,
        "field": told,
        "default": None if parameter.required else show_field(field, parameter.default),
        "default_value": None if parameter.required else to_json(parameter.default),
        "problem": _problem(subject, parameter, text),
    }


def _problem(subject: Subject, parameter: Parameter, text: str) -> str:
    if not text:
        return "It needs a value." if parameter.required else ""
    try:
        parse_parameter(parameter.type, text, subject.scope)
    except RequestError as error:
        return f"{error.message} {error.fix}".strip()
    return ""
