"""Asks for the parameters of another run of a version: a field for each, filled with what it was given before."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

from nicegui import ui

from engine.document.flow import Parameter
from engine.document.value import Code, Value, from_json, to_json
from engine.errors import TreadleError
from engine.form.show import text_of_code
from studio.context import AppContext
from studio.pages.dialogs import dialog
from studio.pages.parts import Tag, button, live_input, named_button
from studio.pages.toast import Toasts
from studio.run_history import RunRecord


async def ask_for_parameters(context: AppContext, record: RunRecord, toasts: Toasts) -> None:
    """Open the dialog; a value that was not touched is given again just as it was."""
    version, row = record.version, record.row
    if version is None:
        return
    try:
        flow = await asyncio.to_thread(context.run_actions.flow_of, version)
    except TreadleError as error:
        toasts.refuse(error)
        return
    given: dict[str, Any] = json.loads(row.parameters)
    typed: dict[str, str] = {}

    with dialog("Run again with other parameters") as opened:

        async def start(who: str) -> None:
            changed = {name: {"text": text} for name, text in typed.items()}
            try:
                new = await context.run_actions.again(row.id, who, {**given, **changed})
            except TreadleError as error:
                trouble.text = f"{error.message} {error.fix}".strip()
                trouble.set("hidden", None)
                return
            opened.delete()
            ui.navigate.to(f"/runs/{new}")

        if not flow.parameters:
            Tag("p", "This flow has no parameters.")
        for parameter in flow.parameters:
            with Tag("label", look="s-field"):
                Tag("span", f"{parameter.name}: {parameter.type}" if parameter.type else parameter.name)
                live_input(
                    _noting(typed, parameter.name),
                    value=_text_of(parameter, given),
                    maxlength="10000",
                    data_field=parameter.name,
                )
        trouble = Tag("p", look="s-trouble", role="alert", hidden="")
        with Tag("div", look="s-actions"):
            button("Cancel", data_close="")
            named_button("Run", start, look="s-primary", data_testid="confirm")


def _noting(typed: dict[str, str], name: str) -> Callable[[str], None]:
    def note(text: str) -> None:
        typed[name] = text

    return note


def _text_of(parameter: Parameter, given: dict[str, Any]) -> str:
    if parameter.name in given:
        return value_text(from_json(given[parameter.name]))
    return "" if parameter.required else value_text(parameter.default)


def value_text(value: Value) -> str:
    """A value as a person would type it."""
    match value:
        case str():
            return value
        case Code(source):
            return text_of_code(source)
        case None:
            return ""
        case _:
            return json.dumps(to_json(value), ensure_ascii=False)
