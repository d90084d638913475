"""The head of a run's page: how it stands, since when, and what can be done with it."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING
from urllib.parse import quote

from nicegui import ui

from engine.errors import TreadleError
from engine.events.fold import RunView
from engine.events.states import OPEN_RUN_STATES
from studio.context import AppContext
from studio.pages.confirm import ask_to_confirm
from studio.pages.parts import Tag, button, link, named_button, run_state
from studio.pages.rerun_dialog import ask_for_parameters
from studio.pages.run_undo import UndoButton
from studio.pages.times import moment
from studio.pages.toast import Toasts
from studio.run_history import RunRecord
from studio.run_words import STARTED_BY, duration

if TYPE_CHECKING:
    from engine.store.tables import RunRow


class RunHead:
    """Drawn once; `update` changes what the run's going on changes."""

    def __init__(
        self,
        context: AppContext,
        record: RunRecord,
        file: str,
        toasts: Toasts,
        undone: Callable[[], Awaitable[None]],
    ) -> None:
        self._context, self._record, self._toasts = context, record, toasts
        row = record.row
        with Tag("div", look="s-heading"):
            Tag("h1", row.flow)
            self._stop = button("Stop", sign="square", look="s-danger", data_testid="stop")
            self._stop.on("click", self._stop_run, args=[])
            link("Open on canvas", f"/runs/{row.id}/canvas", sign="workflow", look="s-button s-primary")
            named_button("Run again", self._again, sign="refresh-cw", data_testid="run-again")
            self.undo = UndoButton(context, row.id, toasts, undone)
            with_others = button("With other parameters …", data_testid="run-with")
            with_others.on("click", self._ask_parameters, args=[])
            if record.previous:
                address = f"/runs/compare?a={record.previous}&b={row.id}"
                link("Compare with the one before", address, look="s-button", data_testid="compare-previous")
            link("Export", f"/api/runs/{row.id}/export.zip", sign="download", look="s-button", download="")
            if file:
                link("Flow as it is now", f"/flow/{quote(file)}", look="s-button")
            self._kept = row.kept
            self._keep = button("", sign="bookmark", look="s-quiet", data_testid="keep-run")
            with self._keep:
                self._keep_words = Tag("span")
            self._keep.on("click", self._toggle_kept, args=[])
            self._tell_kept()
            self._delete = button("Delete", sign="trash-2", look="s-quiet", data_testid="delete-run")
            self._delete.on("click", self._ask_to_delete, args=[])
        self._facts = Tag("p", look="s-facts", data_testid="run-state")
        self._error = Tag("div")
        self._told: tuple[object, ...] = ()
        self.update(record.view, row)

    def update(self, view: RunView, row: RunRow | None) -> None:
        """Say how the run stands now."""
        state_name = row.state if row is not None else view.state
        error = (row.error if row is not None else "") or view.error
        if self._told == (told := (state_name, error, view.duration_s)):
            return
        self._told = told
        goes_on = state_name in OPEN_RUN_STATES
        self._stop.set("hidden", None if goes_on else "")
        self._delete.set("hidden", "" if goes_on else None)
        self._draw_facts(view, state_name)
        self._error.clear()
        if error and state_name != "cancelled":
            with self._error:
                _draw_error(view, error)

    def _draw_facts(self, view: RunView, state_name: str) -> None:
        row = self._record.row
        self._facts.set("data-state", state_name)
        self._facts.clear()
        with self._facts:
            run_state(state_name)
            moment(row.created)
            if state_name not in OPEN_RUN_STATES:
                Tag("span", f"took {duration(view.duration_s or row.duration_s)}")
            if trigger := json.loads(row.request).get("trigger"):
                with Tag("span", data_testid="started-by-trigger"):
                    Tag("span", "started by the trigger ")
                    link(trigger["name"], f"/triggers/{quote(trigger['id'])}", look="s-link")
                    Tag("span", ", delivery ")
                    Tag("code", trigger["delivery"])
            elif row.started_by:
                Tag("span", f"started from {STARTED_BY.get(row.started_by, row.started_by)}")
            if self._record.version is not None:
                link(f"version {self._record.version.number}", "#version", look="s-link")
            with Tag("span"):
                Tag("span", "run ")
                Tag("code", row.id)
            if view.prefect_id:
                with Tag("span"):
                    Tag("span", "in Prefect ")
                    Tag("code", view.prefect_id)

    async def _stop_run(self) -> None:
        try:
            await self._context.run_actions.stop(self._record.row.id)
        except TreadleError as error:
            # It may have ended by itself meanwhile: the page shows how.
            self._toasts.refuse(error)

    async def _again(self, who: str) -> None:
        try:
            new = await self._context.run_actions.again(self._record.row.id, who)
        except TreadleError as error:
            self._toasts.refuse(error)
        else:
            ui.navigate.to(f"/runs/{new}")

    async def _ask_parameters(self) -> None:
        await ask_for_parameters(self._context, self._record, self._toasts)

    async def _toggle_kept(self) -> None:
        try:
            await self._context.run_actions.keep(self._record.row.id, kept=not self._kept)
        except TreadleError as error:
            self._toasts.refuse(error)
            return
        self._kept = not self._kept
        self._tell_kept()

    def _tell_kept(self) -> None:
        self._keep_words.text = "Kept for ever" if self._kept else "Keep for ever"
        self._keep.set("aria-pressed", "true" if self._kept else "false")
        words = "Clean-up leaves it alone; press to let it go" if self._kept else "Clean-up shall leave this run alone"
        self._keep.set("title", words)

    def _ask_to_delete(self) -> None:
        async def delete() -> None:
            await self._context.run_actions.delete(self._record.row.id)
            ui.navigate.to("/runs")

        words = "Its events, log and files are forgotten; values that other runs use stay. This cannot be undone."
        ask_to_confirm("Delete this run?", words, "Delete", delete)


def _draw_error(view: RunView, error: str) -> None:
    """The error; the lines of the user's own code come first, before what libraries say."""
    with Tag("div", look="s-error", role="alert"):
        Tag("p", error)
        failed = next((node for node in view.nodes.values() if node.state == "failed" and node.traceback), None)
        if failed is not None:
            with Tag("details"):
                Tag("summary", "Where it happened")
                Tag("pre", failed.traceback)
