"""`/triggers/new`: which flow, which kind, and what it is told."""

from __future__ import annotations

from urllib.parse import quote

from nicegui import ui

from engine.errors import TreadleError
from engine.triggers.kinds import KINDS, TITLES
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, link, one_at_a_time
from studio.pages.select import chooser
from studio.pages.trigger_form import TriggerForm
from studio.pages.trigger_parts import HERE


def register(context: AppContext) -> None:
    """Add the page."""

    @page(f"{HERE}/new")
    async def new(flow: str = "", kind: str = "webhook") -> None:
        kind = kind if kind in KINDS else "webhook"
        with frame(context, "New trigger", here=HERE):
            link("Triggers", HERE, look="s-back")
            Tag("h1", "New trigger")
            names = [entry.name for entry in await context.library.entries()]
            if not names:
                with Tag("section", look="s-empty"):
                    Tag("h2", "There is no saved flow yet")
                    link("Open the gallery", "/templates", look="s-button s-primary")
                return
            chosen = flow if flow in names else names[0]
            _draw_kinds(chosen, kind)
            await _draw_form(context, names, chosen, kind)


def _draw_kinds(flow: str, kind: str) -> None:
    with Tag("nav", look="s-choices s-section", aria_label="Kinds of triggers"):
        for name, title in TITLES.items():
            here = "page" if name == kind else None
            link(title, _address(flow, name), look="s-button s-choice", aria_current=here, data_testid=f"kind-{name}")
    Tag("p", KINDS[kind].__doc__ or "", "s-hint")


async def _draw_form(context: AppContext, names: list[str], flow: str, kind: str) -> None:
    async def choose(name: str) -> None:
        ui.navigate.to(_address(name, kind))

    with Tag("div", look="s-trigger-form"):
        with Tag("label", look="s-field"):
            Tag("span", "Flow that it starts")
            chooser("Flow", [(name, name) for name in names], flow, choose, data_field="flow")
        try:
            parameters = await context.triggers.flow_parameters(flow)
        except TreadleError as error:
            Tag("p", f"{error.message} {error.fix}".strip(), "s-trouble", role="alert")
            return
        form = TriggerForm(kind, "", parameters)
        trouble = Tag("p", look="s-trouble", role="alert", hidden="")

        async def make() -> None:
            from engine.triggers.book import Draft

            draft = Draft(form.name, flow, kind, form.settings, form.expressions)
            try:
                row = await context.triggers.change(lambda book: book.make(draft))
            except TreadleError as error:
                trouble.text = f"{error.message} {error.fix}".strip()
                trouble.set("hidden", None)
            else:
                ui.navigate.to(f"{HERE}/{row.id}")

        with Tag("div"):
            button("Make the trigger", look="s-primary", data_testid="make-trigger").on(
                "click", one_at_a_time(make), args=[]
            )


def _address(flow: str, kind: str) -> str:
    return f"{HERE}/new?flow={quote(flow)}&kind={quote(kind)}"
