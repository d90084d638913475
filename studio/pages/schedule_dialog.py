"""Asks for a schedule: which flow, when (understood as one types), with which parameters, and what if it is late."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from engine.document.flow import Parameter
from engine.document.value import from_json
from engine.errors import TreadleError
from engine.python.files import read_text
from engine.python.read import read_flow
from studio.context import AppContext
from studio.pages.dialogs import dialog
from studio.pages.parts import Tag, button, live_input, one_at_a_time
from studio.pages.rerun_dialog import value_text
from studio.pages.schedule_table import moment_in
from studio.pages.select import chooser
from studio.schedule_words import said
from studio.timezone_here import timezone_here

_CATCH_UP = (("one", "start the flow once"), ("all", "start it for each of them"), ("skip", "leave them out"))
_OVERLAP = (("queue", "wait for its end"), ("skip", "leave the time out"), ("cancel", "stop it and start anew"))
_VERSIONS = (("", "always the newest that is saved"), ("now", "as it is saved now"))

Saved = Callable[[dict[str, Any]], Awaitable[None]]


async def ask_for_schedule(
    context: AppContext, saved: Saved, *, flow: str = "", known: dict[str, Any] | None = None
) -> None:
    """Open the dialog for a new schedule, or for changes of a `known` one."""
    names = await asyncio.to_thread(context.workspace.flow_names)
    chosen = known["flow"] if known else flow if flow in names else (names[0] if names else "")
    asking = _Asking(context, chosen, known)
    with dialog("Change the schedule" if known else "Schedule a flow") as opened:
        if not names:
            Tag("p", "There is no saved flow yet. Draw one, or take a template from the gallery, and save it.")
            with Tag("div", look="s-actions"):
                button("Close", data_close="")
            return
        with Tag("div", look="s-field"):
            Tag("span", "Flow")
            chooser(
                "Flow",
                [(name, name) for name in ([chosen] if known else names)],
                chosen,
                asking.choose,
                data_field="flow",
            )
        asking.draw_when()
        asking.parameters = Tag("div", look="s-fields")
        asking.draw_policies()
        asking.trouble = Tag("p", look="s-trouble", role="alert", hidden="", data_testid="schedule-trouble")

        async def save() -> None:
            try:
                told = await (await context.engine.client()).call("save_schedule", **asking.request())
            except TreadleError as error:
                asking.refuse(error)
                return
            opened.delete()
            await saved(told)

        with Tag("div", look="s-actions"):
            button("Cancel", data_close="")
            verb = "Save" if known else "Schedule"
            button(verb, look="s-primary", data_testid="schedule-save").on("click", one_at_a_time(save), args=[])
    await asking.choose(chosen)
    await asking.understand()


class _Asking:
    """What stands in the fields."""

    parameters: Tag
    trouble: Tag

    def __init__(self, context: AppContext, flow: str, known: dict[str, Any] | None) -> None:
        self._context, self._known = context, known
        self._flow = flow
        self._when = "" if known else "every day at 9:00"
        self._zone = known["timezone"] if known else timezone_here()
        self._name = known["name"] if known else ""
        self._typed: dict[str, str] = {}
        self._chosen: dict[str, str] = {}

    def draw_when(self) -> None:
        """The field for the time, and what is understood of it."""
        with Tag("label", look="s-field"):
            Tag("span", "When")
            live_input(
                self._type_when,
                value=self._when,
                placeholder=f"As before: {self._known['words']}" if self._known else "every day at 9:00",
                maxlength="2000",
                data_field="when",
                autofocus="",
                aria_describedby="schedule-words",
            )
            Tag("small", "every 5 minutes · weekdays at 9 · on the 1st of every month at 6:00 · 0 9 * * 1-5", "s-hint")
        with Tag("div", look="s-said", id="schedule-words", role="status", data_testid="schedule-words"):
            self._words = Tag("b", "")
            self._next = Tag("p", "", "s-hint s-next")
        with Tag("label", look="s-field"):
            Tag("span", "Time zone")
            attributes = {} if self._known else {"data_timezone": ""}
            live_input(self._type_zone, value=self._zone, maxlength="64", data_field="timezone", **attributes)

    def draw_policies(self) -> None:
        """What is rarely changed."""
        known = self._known or {}
        with Tag("details", look="s-fold"):
            Tag("summary", "Name, version, late and overlapping runs")
            with Tag("div", look="s-fields"):
                with Tag("label", look="s-field"):
                    Tag("span", "Name")
                    live_input(self._type_name, value=self._name, maxlength="100", data_field="name")
                versions = _VERSIONS
                if known.get("version"):
                    versions = ((known["version"], f"version {known['version']}"), *_VERSIONS)
                self._choice("version", "Run", versions, known.get("version", ""))
                self._choice("catch_up", "Times that were missed", _CATCH_UP, known.get("catch_up", "one"))
                self._choice("overlap", "While the run before goes on", _OVERLAP, known.get("overlap", "queue"))
                pinned = (("no", "do not count"), ("yes", "stand in for nodes"))
                self._choice("pins", "Pinned values", pinned, "yes" if known.get("pins") else "no")

    async def choose(self, flow: str) -> None:
        """Show the parameters of a flow."""
        self._flow = flow
        self._typed.clear()
        try:
            found = await asyncio.to_thread(self._parameters)
        except TreadleError as error:
            self.refuse(error)
            return
        self.parameters.clear()
        with self.parameters:
            for parameter in found:
                with Tag("label", look="s-field"):
                    Tag("span", f"{parameter.name}: {parameter.type}" if parameter.type else parameter.name)
                    live_input(
                        self._noting(parameter.name),
                        value=self._text_of(parameter),
                        maxlength="10000",
                        data_field=f"parameter:{parameter.name}",
                    )

    async def understand(self) -> None:
        """Say what stands in the field for the time, in words and as the next times."""
        if not self._when.strip():
            self._words.text = self._known["words"] if self._known else ""
            self._next.text = ""
            return
        when, zone = self._when, self._zone
        told: dict[str, Any]
        try:
            told = await asyncio.to_thread(said, when, zone)
        except TreadleError as error:
            told = {"words": error.message, "next": [], "fix": error.fix}
        if (when, zone) != (self._when, self._zone) or self._words.is_deleted:
            return
        self._words.text = told["words"]
        self._words.set("data-trouble", "" if "fix" in told else None)
        self._next.text = told.get("fix") or " · ".join(moment_in(each, zone) for each in told["next"])

    def request(self) -> dict[str, Any]:
        """What the engine is asked."""
        asked: dict[str, Any] = {name: value for name, value in self._chosen.items() if name != "pins"}
        asked |= {"pins": self._chosen["pins"] == "yes"} if "pins" in self._chosen else {}
        given: dict[str, Any] = dict(self._known["parameters"]) if self._known else {}
        given |= {name: {"text": text} for name, text in self._typed.items()}
        asked |= {"parameters": given, "name": self._name.strip() or None}
        if self._when.strip():
            asked |= {"when": self._when, "timezone": self._zone}
        return {"id": self._known["id"], **asked} if self._known else {"flow": self._flow, **asked}

    def refuse(self, error: TreadleError) -> None:
        """Say what is wrong."""
        if not self.trouble.is_deleted:
            self.trouble.text = f"{error.message} {error.fix}".strip()
            self.trouble.set("hidden", None)

    def _parameters(self) -> tuple[Parameter, ...]:
        path = self._context.workspace.flow_path(self._flow)
        return tuple(read_flow(read_text(path), self._context.catalogue(), path=path.name).parameters)

    def _text_of(self, parameter: Parameter) -> str:
        given = self._known["parameters"].get(parameter.name) if self._known else None
        match given:
            case None:
                return "" if parameter.required else value_text(parameter.default)
            case {"text": str(text)}:
                return text
            case _:
                return value_text(from_json(given))

    def _choice(self, name: str, label: str, choices: tuple[tuple[str, str], ...], chosen: str) -> None:
        async def tell(value: str) -> None:
            self._chosen[name] = value

        with Tag("div", look="s-field"):
            Tag("span", label)
            chooser(label, choices, chosen, tell, data_field=name)

    def _noting(self, name: str) -> Callable[[str], None]:
        def note(text: str) -> None:
            self._typed[name] = text

        return note

    async def _type_when(self, text: str) -> None:
        self._when = text
        await self.understand()

    async def _type_zone(self, text: str) -> None:
        self._zone = text.strip()
        await self.understand()

    def _type_name(self, text: str) -> None:
        self._name = text
