"""Schedules: which flows start by the clock, when they are next due, and a week of past and coming runs."""

from __future__ import annotations

from typing import Any

from nicegui import ui

from engine.errors import TreadleError
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.confirm import ask_to_confirm
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, link
from studio.pages.schedule_dialog import ask_for_schedule
from studio.pages.schedule_table import ScheduleTable
from studio.pages.schedule_week import ScheduleWeek
from studio.pages.toast import Toasts
from studio.schedule_book import ScheduleBook

LOOK_AGAIN_S = 2.0


def register(context: AppContext) -> None:
    """Add `/schedules`; `?new=FLOW` opens the dialog for a flow."""

    @page("/schedules")
    async def schedules(new: str = "", flow: str = "") -> None:
        with frame(context, "Schedules", here="/schedules") as content:
            with Tag("div", look="s-heading"):
                Tag("h1", "Schedules")
                making = button("New schedule …", sign="plus", look="s-primary", data_testid="new-schedule")
            toasts = Toasts()
            listed = _Listed(context, toasts)
            making.on("click", lambda: listed.ask(flow=flow), args=[])
        await fill(listed.place, listed.draw)
        with content:
            ui.timer(LOOK_AGAIN_S, listed.look_again, immediate=False)
        if new:
            await listed.ask(flow=new)


class _Listed:
    """List and week; looked up again while the page is open."""

    def __init__(self, context: AppContext, toasts: Toasts) -> None:
        self._context, self._toasts = context, toasts
        self._book = ScheduleBook(context.history.store)
        self._table: ScheduleTable | None = None
        self._week: ScheduleWeek | None = None
        self.place = Tag("div")

    async def draw(self) -> None:
        """Draw what there is."""
        found = await self._book.all()
        self.place.clear()
        self._table = self._week = None
        with self.place:
            if not found:
                _nothing_yet()
                return
            self._table = ScheduleTable(self._do)
            self._week = ScheduleWeek(self._book)
        await self.look_again()

    async def look_again(self) -> None:
        """Show what is new."""
        found = await self._book.all()
        if self._table is None or self._week is None or not found:
            if bool(found) != (self._table is not None):
                await self.draw()
            return
        self._table.update(found)
        await self._week.update({each["id"]: each["name"] for each in found})

    async def ask(self, flow: str = "", known: dict[str, Any] | None = None) -> None:
        """Ask for a new schedule, or for changes of one."""

        async def saved(told: dict[str, Any]) -> None:
            self._toasts.say(f"“{told['name']}” is {'changed' if known else 'scheduled'}.")
            await self.look_again()

        await ask_for_schedule(self._context, saved, flow=flow, known=known)

    async def _do(self, verb: str, schedule: dict[str, Any]) -> None:
        match verb:
            case "edit":
                await self.ask(known=schedule)
            case "delete":
                words = "Nothing is started by it any more. Its runs stay."
                ask_to_confirm(f"Delete “{schedule['name']}”?", words, "Delete", lambda: self._call(verb, schedule))
            case _:
                try:
                    await self._call(verb, schedule)
                except TreadleError as error:
                    self._toasts.refuse(error)

    async def _call(self, verb: str, schedule: dict[str, Any]) -> None:
        client = await self._context.engine.client()
        told = await client.call(f"{verb}_schedule", id=schedule["id"])
        done = {"pause": "is paused", "resume": "goes on", "delete": "is deleted", "run": "has started a run"}[verb]
        self._toasts.say(f"“{schedule['name']}” {done}.")
        await self.look_again()
        if verb == "run":
            ui.navigate.to(f"/runs/{told['run_id']}")


def _nothing_yet() -> None:
    with Tag("section", look="s-empty"):
        Tag("h2", "No flow starts by the clock yet")
        Tag("p", "A schedule starts a saved flow at its times, whether or not somebody has the studio open.")
        with Tag("ul", look="s-list"):
            for said in ("every 5 minutes", "weekdays at 9", "on the 1st of every month at 6:00", "0 9 * * 1-5"):
                with Tag("li"):
                    Tag("code", said)
        with Tag("p", look="s-hint"):
            Tag("span", "From a terminal: ")
            Tag("code", 'treadle schedule add NAME "every day at 9:30"')
        with Tag("div"):
            link("Open the gallery", "/templates", look="s-button")
