"""Home: the flows of the workspace, and what ran lately."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import quote

from nicegui import ui

from engine.errors import TreadleError
from studio.assets import asset_url
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.dialogs import ask_text
from studio.pages.filling import fill
from studio.pages.flow_card import FlowActions, FlowCard
from studio.pages.frame import frame
from studio.pages.import_dialog import ask_for_flow
from studio.pages.parts import Tag, button, leads_away, link
from studio.pages.run_table import RunTable
from studio.pages.template_card import template_card
from studio.pages.toast import Toasts
from studio.routes.pictures import flow_picture, template_picture
from studio.sessions.flow_list import FlowEntry
from studio.templates.gallery import all_templates
from studio.templates.own import keep_template

if TYPE_CHECKING:
    from engine.store.tables import RunRow

RECENT = 6
SUGGESTED = ("repository-pulse", "first-steps", "clean-csv")
"""The templates that an empty workspace shows."""


def register(context: AppContext) -> None:
    """Add `/`."""

    @page("/")
    async def home() -> None:
        ui.add_head_html(f'<script src="{asset_url("import.js")}" defer></script>')
        with frame(context, "Flows", here="/"):
            page = _Home(context)
        await fill(page.flows, page.draw_flows)
        await fill(page.recent, page.draw_recent, shapes=1)


class _Home:
    def __init__(self, context: AppContext) -> None:
        self._context = context
        with Tag("div", look="s-heading"):
            Tag("h1", "Flows")
            button("Import", sign="upload").on("click", ask_for_flow)
            leads_away(button("New flow", sign="plus", look="s-primary", data_testid="new-flow"), self._create)
        self.flows = Tag("div")
        self.recent = Tag("div")
        self._toasts = Toasts()
        self._actions = FlowActions(self._rename, self._duplicate, self._keep, self._delete)

    async def draw_flows(self) -> None:
        """All flows as cards, or what to begin with."""
        entries = await self._context.library.entries()
        pictures = await asyncio.to_thread(self._pictures, entries)
        if not entries:
            await self._draw_beginning()
            return
        self.flows.clear()
        with self.flows, Tag("ul", look="s-cards", data_testid="flows"):
            cards = [FlowCard(entry, pictures[entry.name], self._actions) for entry in entries]
        last = await self._context.history.last_of_each([entry.title for entry in entries])
        for entry, card in zip(entries, cards, strict=True):
            if row := last.get(entry.title):
                card.show_run(row)

    async def draw_recent(self) -> None:
        """The newest runs, if there are any."""
        rows: list[RunRow] = await self._context.history.recent(limit=RECENT)
        self.recent.clear()
        if rows:
            with self.recent, Tag("section", look="s-section"):
                with Tag("div", look="s-heading"):
                    Tag("h2", "Recent runs")
                    link("All runs", "/runs", look="s-button")
                RunTable(rows)

    async def _draw_beginning(self) -> None:
        templates = await asyncio.to_thread(all_templates, self._context.catalogue())
        by_name = {template.name: template for template in templates}
        self.flows.clear()
        with self.flows:
            with Tag("section", look="s-begin"):
                Tag("h2", "Draw your first flow")
                Tag("p", "A flow is a plain Python file that you build by connecting nodes. Begin with one that works:")
            with Tag("ul", look="s-cards", data_testid="gallery"):
                for template in (by_name[name] for name in SUGGESTED if name in by_name):
                    address = template_picture(self._context.pictures, template.name, template.path)
                    template_card(template, address, self._context, brief=True)
            with Tag("p", look="s-begin-more"):
                link("See all templates", "/templates", look="s-button")
                leads_away(button("Start with an empty canvas"), self._create)

    def _pictures(self, entries: list[FlowEntry]) -> dict[str, str]:
        workspace, pictures = self._context.workspace, self._context.pictures
        return {entry.name: flow_picture(pictures, entry.name, workspace.flow_path(entry.name)) for entry in entries}

    async def _create(self) -> str | None:
        try:
            name = await self._context.library.create()
        except TreadleError as error:
            self._toasts.refuse(error)
            return None
        return f"/flow/{quote(name)}"

    async def _rename(self, entry: FlowEntry) -> None:
        async def take(name: str) -> None:
            await self._context.library.rename(entry.name, name)
            await self.draw_flows()
            self._toasts.say(f"The file is called {name}.py now.")

        ask_text("Rename the file of this flow", "Name, without .py", entry.name, "Rename", take)

    async def _keep(self, entry: FlowEntry) -> None:
        async def take(name: str) -> None:
            file = await self._context.library.export(entry.name)
            drawing = await self._context.library.drawing(entry.name)
            root = self._context.workspace.root
            await asyncio.to_thread(keep_template, root, name, file.text, drawing.layout)
            self._toasts.say("It is in the gallery now, under Yours.")

        ask_text("Keep this flow as a template", "Name", entry.title, "Keep", take)

    async def _duplicate(self, entry: FlowEntry) -> None:
        try:
            name = await self._context.library.duplicate(entry.name)
        except TreadleError as error:
            self._toasts.refuse(error)
            return
        await self.draw_flows()
        self._toasts.say(f"Copied to {name}.py.")

    async def _delete(self, entry: FlowEntry) -> None:
        try:
            kept = await self._context.library.delete(entry.name)
        except TreadleError as error:
            self._toasts.refuse(error)
            return

        async def take_back() -> None:
            await self._context.library.restore(kept)
            await self.draw_flows()

        await self.draw_flows()
        self._toasts.say(f"Deleted {entry.title}.", undo=take_back)
