"""`/triggers/{id}`: how a trigger is reached, how it stands, what it is told, and what came to it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from fastapi import Request
from nicegui import ui

from engine.errors import TreadleError, UnknownName
from engine.triggers.kinds import TITLES
from studio.context import AppContext
from studio.nicegui_setup import answer_with_status, page
from studio.pages.confirm import ask_to_confirm
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, link
from studio.pages.toast import Toasts
from studio.pages.trigger_deliveries import Deliveries
from studio.pages.trigger_form import TriggerForm
from studio.pages.trigger_parts import HERE, trigger_state

if TYPE_CHECKING:
    from engine.store.trigger_tables import TriggerRow
    from engine.triggers.book import Wish

LOOK_AGAIN_S = 1.5


def register(context: AppContext) -> None:
    """Add the page."""

    @page(f"{HERE}/{{id}}")
    async def trigger(id: str, request: Request) -> None:
        try:
            row = await context.triggers.look(lambda book: book.find(id))
        except UnknownName as error:
            answer_with_status(404)
            with frame(context, "Not found", here=HERE), Tag("section", look="s-empty"):
                Tag("h1", error.message)
                link("All triggers", HERE, look="s-button s-primary")
            return
        with frame(context, row.name, here=HERE) as content:
            page = _Page(context, row, str(request.base_url).rstrip("/"))
            await page.draw()
        with content:
            ui.timer(LOOK_AGAIN_S, page.look_again, immediate=False)


class _Page:
    def __init__(self, context: AppContext, row: TriggerRow, base: str) -> None:
        self._context, self._row, self._base = context, row, base
        link("Triggers", HERE, look="s-back")
        self._head = Tag("div")
        self._facts = Tag("div")
        self._address = Tag("div")
        self._toasts = Toasts()
        self._deliveries = Deliveries(context, row.id, self._toasts)
        self._told = Tag("section", look="s-section")

    async def draw(self) -> None:
        """Draw all of it."""
        self._draw_head()
        await self._draw_address()
        await self._deliveries.draw()
        await self._draw_settings()

    async def look_again(self) -> None:
        """Show what is new."""
        await self._show(await self._context.triggers.look(lambda book: book.triggers.find(self._row.id)))
        await self._deliveries.draw()

    async def _show(self, row: TriggerRow | None) -> None:
        if row is None:
            ui.navigate.to(HERE)
            return
        before, self._row = self._row, row
        if (before.state, before.why, before.name) != (row.state, row.why, row.name):
            self._draw_head()
        if before.address != row.address:
            await self._draw_address()

    def _draw_head(self) -> None:
        row = self._row
        self._head.clear()
        with self._head, Tag("div", look="s-heading"):
            Tag("h1", row.name)
            if row.state != "active":
                self._wish("Resume", "active", "play", "s-primary")
            if row.state != "testing":
                self._wish("Test", "testing", "flask-conical", "")
            if row.state in {"active", "testing"}:
                self._wish("Pause", "paused", "pause", "")
            button("Delete", sign="trash-2", look="s-quiet").on("click", self._ask_to_delete, args=[])
        self._facts.clear()
        with self._facts:
            with Tag("p", look="s-facts", data_testid="trigger-state", data_state=row.state):
                trigger_state(row.state, row.why)
                Tag("span", TITLES[row.kind])
                with Tag("span"):
                    Tag("span", "starts ")
                    link(row.flow, f"/flow/{quote(row.flow)}", look="s-link")
            if row.why:
                Tag("p", row.why, "s-error", role="alert")
            if row.state == "testing":
                Tag("p", "What comes is answered and kept, and starts nothing. Replay one to start a run.", "s-hint")

    def _wish(self, verb: str, wish: Wish, sign: str, look: str) -> None:
        async def become() -> None:
            try:
                row = await self._context.triggers.change(lambda book: book.become(self._row.id, wish))
            except TreadleError as error:
                self._toasts.refuse(error)
            else:
                await self._show(row)

        button(verb, sign=sign, look=look, data_testid=f"trigger-{wish}").on("click", become, args=[])

    async def _draw_address(self) -> None:
        path = await self._context.triggers.address(self._row)
        self._address.clear()
        if not path:
            return
        with self._address, Tag("section", look="s-section s-address"):
            Tag("h2", "Address")
            with Tag("div", look="s-copy"):
                Tag("code", f"{self._base}{path}", id="trigger-address", data_testid="trigger-address")
                button("Copy", sign="copy", data_copy="trigger-address")
                button("Another address …", look="s-quiet").on("click", self._ask_to_move, args=[])
            Tag("p", "Whoever knows it can start the flow. Keep it as a password.", "s-hint")
            if self._row.kind == "webhook":
                with Tag("details", look="s-changes"):
                    Tag("summary", "Try it in a terminal")
                    Tag("pre", f"curl -d '{{}}' -H 'Content-Type: application/json' {self._base}{path}")

    async def _draw_settings(self) -> None:
        self._told.clear()
        row = self._row
        settings: dict[str, Any] = json.loads(row.settings)
        with self._told, Tag("details", data_testid="trigger-settings"):
            Tag("summary", "Settings")
            with Tag("div", look="s-trigger-form"):
                try:
                    parameters = await self._context.triggers.flow_parameters(row.flow)
                except TreadleError as error:
                    Tag("p", f"{error.message} {error.fix}".strip(), "s-trouble", role="alert")
                    return
                form = TriggerForm(
                    row.kind, row.name, parameters, settings=settings, expressions=json.loads(row.parameters)
                )
                trouble = Tag("p", look="s-trouble", role="alert", hidden="")

                async def save() -> None:
                    changes = {"name": form.name, "settings": form.settings, "parameters": form.expressions}
                    try:
                        changed = await self._context.triggers.change(lambda book: book.change(row.id, changes))
                    except TreadleError as error:
                        trouble.text = f"{error.message} {error.fix}".strip()
                        trouble.set("hidden", None)
                        return
                    trouble.set("hidden", "")
                    await self._show(changed)
                    self._toasts.say("Saved.")

                with Tag("div"):
                    button("Save", look="s-primary", data_testid="save-trigger").on("click", save, args=[])

    def _ask_to_move(self) -> None:
        async def move() -> None:
            await self._show(await self._context.triggers.change(lambda book: book.move(self._row.id)))

        ask_to_confirm("Another address?", "The one that it has leads nowhere from then on.", "Change it", move)

    def _ask_to_delete(self) -> None:
        async def delete() -> None:
            await self._context.triggers.change(lambda book: book.delete(self._row.id))
            ui.navigate.to(HERE)

        words = "What came to it is forgotten, and what waits starts nothing. Its runs stay."
        ask_to_confirm(f"Delete {self._row.name}?", words, "Delete", delete)
