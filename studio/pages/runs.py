"""Runs: what ran, when, how long, and how it ended; found again, compared, deleted, run again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from nicegui import ui

from engine.errors import TreadleError
from engine.store.run_filter import RunFilter
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.confirm import ask_to_confirm
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.keep_dialog import ask_what_to_keep
from studio.pages.parts import Tag, button, link, named_button
from studio.pages.run_filters import RunFilters, first_filter
from studio.pages.run_table import RunTable
from studio.pages.toast import Toasts

if TYPE_CHECKING:
    from engine.store.tables import RunRow

AT_ONCE = 50
LOOK_AGAIN_S = 2.0
PAIR = 2


def register(context: AppContext) -> None:
    """Add `/runs`."""

    @page("/runs")
    async def runs(flow: str = "", state: str = "", by: str = "", days: str = "", q: str = "") -> None:
        with frame(context, "Runs", here="/runs") as content:
            with Tag("div", look="s-heading"):
                Tag("h1", "Runs")
                link("Limits and budgets", "/settings/limits", sign="gauge", look="s-button")
                keeping = button("What is kept …", sign="history", data_testid="keep-rules")
            toasts = Toasts()
            keeping.on("click", lambda: ask_what_to_keep(context, toasts), args=[])
            listed = _Listed(context, first_filter(flow, state, by, days, q), toasts)
        await fill(listed.place, listed.draw)
        with content:
            ui.timer(LOOK_AGAIN_S, listed.look_again, immediate=False)


class _Listed:
    """A page of runs, newest first; looked up again while it is open, and drawn where something is new."""

    def __init__(self, context: AppContext, wanted: RunFilter, toasts: Toasts) -> None:
        self._context, self._wanted, self._toasts = context, wanted, toasts
        self._before: str = ""
        self._after: str = ""
        self._first: str = ""
        self._last: str = ""
        self._table: RunTable | None = None
        self._looking = 0
        self.place = Tag("div")

    async def draw(self) -> None:
        """Draw filters and list."""
        store = await self._context.history.store()
        flows = await asyncio.to_thread(store.flows_that_ran)
        self.place.clear()
        with self.place:
            if not flows:
                _nothing_yet()
                return
            RunFilters(self._wanted, flows, self._find)
            self._draw_selection()
            self._none = Tag("p", "No run is like that.", "s-hint", hidden="", role="status")
            self._table = RunTable([], self._select)
            with Tag("nav", look="s-pager", aria_label="Pages"):
                self._newer = button("Newer runs", look="s-more", hidden="")
                self._newer.on("click", self._go_newer, args=[])
                self._older = button("Older runs", look="s-more", hidden="", data_testid="older-runs")
                self._older.on("click", self._go_older, args=[])
        await self._load()

    async def look_again(self) -> None:
        """See what is new; a list that was empty may have got its first run."""
        if self._table is None:
            await self.draw()
        else:
            await self._load()

    def _draw_selection(self) -> None:
        self._bar = Tag("div", look="s-selection", role="region", aria_label="Selected runs", hidden="")
        with self._bar:
            self._count = Tag("b", "")
            self._compare = button("Compare", data_testid="compare")
            self._compare.on("click", self._compare_two, args=[])
            named_button("Run again", self._run_again, sign="refresh-cw")
            button("Delete", sign="trash-2", look="s-danger", data_testid="delete-runs").on(
                "click", self._ask_to_delete, args=[]
            )
            button("Select none", look="s-quiet").on("click", self._select_none, args=[])

    async def _load(self) -> None:
        self._looking += 1
        mine = self._looking
        store = await self._context.history.store()
        page = await asyncio.to_thread(store.run_page, self._wanted, AT_ONCE, before=self._before, after=self._after)
        if mine != self._looking or self._table is None:
            # Somebody has asked for something else meanwhile.
            return
        if self._after and not page.has_newer:
            # The newest page: what comes from now on belongs to it.
            self._before, self._after = "", ""
        rows: tuple[RunRow, ...] = page.rows
        self._first, self._last = (rows[0].id, rows[-1].id) if rows else ("", "")
        self._table.update(rows)
        self._none.set("hidden", "" if rows else None)
        self._older.set("hidden", None if page.has_older else "")
        self._newer.set("hidden", None if page.has_newer else "")

    async def _find(self, wanted: RunFilter) -> None:
        self._wanted, self._before, self._after = wanted, "", ""
        await self._load()

    async def _go_older(self) -> None:
        self._before, self._after = self._last, ""
        await self._load()

    async def _go_newer(self) -> None:
        self._before, self._after = "", self._first
        await self._load()

    def _select(self, ids: list[str]) -> None:
        self._bar.set("hidden", None if ids else "")
        self._count.text = f"{len(ids)} selected"
        self._compare.set("disabled", None if len(ids) == PAIR else "")
        self._compare.set("title", None if len(ids) == PAIR else "Select two runs to compare them")

    def _select_none(self) -> None:
        if self._table is not None:
            self._table.select_none()

    @property
    def _selected(self) -> list[str]:
        return self._table.selected if self._table is not None else []

    def _compare_two(self) -> None:
        if len(self._selected) == PAIR:
            earlier, later = sorted(self._selected)
            ui.navigate.to(f"/runs/compare?a={earlier}&b={later}")

    async def _run_again(self, who: str) -> None:
        try:
            started = [await self._context.run_actions.again(run, who) for run in self._selected]
        except TreadleError as error:
            self._toasts.refuse(error)
            return
        self._toasts.say(f"Started {len(started)} {'run' if len(started) == 1 else 'runs'}.")
        self._select_none()
        await self._load()

    def _ask_to_delete(self) -> None:
        runs = self._selected
        many = f"{len(runs)} runs" if len(runs) > 1 else "this run"

        async def delete() -> None:
            try:
                for run in runs:
                    await self._context.run_actions.delete(run)
            finally:
                await self._load()
            self._toasts.say(f"Deleted {len(runs)} {'run' if len(runs) == 1 else 'runs'}.")

        words = "Events, logs and files are forgotten; values that other runs use stay. This cannot be undone."
        ask_to_confirm(f"Delete {many}?", words, "Delete", delete)


def _nothing_yet() -> None:
    with Tag("section", look="s-empty"):
        Tag("h2", "Nothing has run yet")
        Tag("p", "Open a flow and press Run, or start one in a terminal:")
        with Tag("p"):
            Tag("code", "treadle run NAME")
        with Tag("div"):
            link("Open the gallery", "/templates", look="s-button s-primary")
