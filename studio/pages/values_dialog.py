"""Asks for the values of a template's parameters before it becomes a flow."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from engine.errors import TreadleError
from studio.pages.dialogs import dialog
from studio.pages.parts import Tag, button, leads_away, live_input
from studio.templates.gallery import Template


def ask_for_values(template: Template, take: Callable[[Mapping[str, str]], Awaitable[str]]) -> None:
    """Open the dialog. `take` gets what was changed, by parameter, and leads to what it made of it.

    While it raises, the dialog says why.
    """
    typed: dict[str, str] = {}

    def noting(name: str) -> Callable[[str], None]:
        def note(text: str) -> None:
            typed[name] = text

        return note

    with dialog(f"Use {template.title} with other values"):

        async def done() -> str | None:
            try:
                return await take(typed)
            except TreadleError as error:
                trouble.text = f"{error.message} {error.fix}".strip()
                trouble.set("hidden", None)
                return None

        Tag("p", "They become the defaults of your copy, and can be changed there at any time.", "s-hint")
        for parameter in template.parameters:
            with Tag("label", look="s-field"):
                Tag("span", f"{parameter.name}: {parameter.type}" if parameter.type else parameter.name)
                live_input(
                    noting(parameter.name), value=parameter.default, maxlength="10000", data_field=parameter.name
                )
        trouble = Tag("p", look="s-trouble", role="alert", hidden="")
        with Tag("div", look="s-actions"):
            button("Cancel", data_close="")
            leads_away(button("Use", look="s-primary", data_testid="confirm"), done)
