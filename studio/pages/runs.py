"""Runs: what ran, when, how long, and how it ended."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from nicegui import ui

from engine.events.states import OPEN_RUN_STATES
from studio.context import AppContext
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, link, state
from studio.pages.times import moment
from studio.run_words import duration, tally

if TYPE_CHECKING:
    from engine.store.tables import RunRow

AT_ONCE = 50
LOOK_AGAIN_S = 2.0


def register(context: AppContext) -> None:
    """Add `/runs`."""

    @ui.page("/runs")
    async def runs(flow: str = "") -> None:
        with frame(context, "Runs", here="/runs") as content:
            with Tag("div", look="s-heading"):
                Tag("h1", "Runs")
                if flow:
                    Tag("span", flow, "s-chip")
                    link("Show all", "/runs", look="s-button")
            listed = _Listed(context, flow, Tag("div"), shown=AT_ONCE)
        await fill(listed.place, listed.load)
        with content:
            ui.timer(LOOK_AGAIN_S, listed.load, immediate=False)


class _Listed:
    """The newest runs; looked up again while one of them goes on."""

    def __init__(self, context: AppContext, flow: str, place: Tag, *, shown: int) -> None:
        self.place = place
        self._context, self._flow, self._shown = context, flow, shown
        self._rows: list[RunRow] | None = None

    async def load(self) -> None:
        """Read, and draw if anything has changed."""
        rows = await self._context.history.recent(flow=self._flow or None, limit=self._shown + 1)
        if rows == self._rows:
            return
        self._rows = rows
        self.place.clear()
        with self.place:
            if not rows:
                _nothing_yet()
                return
            run_table(rows[: self._shown])
            if len(rows) > self._shown:
                more = button("Older runs", look="s-more")
                more.on("click", self.more)

    async def more(self) -> None:
        """Show as many again."""
        self._shown += AT_ONCE
        await self.load()


def run_table(rows: list[RunRow]) -> None:
    """Runs as a table, the newest first."""
    with Tag("div", look="s-table-box", tabindex="0", role="region", aria_label="Runs"), Tag("table", look="s-table"):
        with Tag("thead"), Tag("tr"):
            for name in ("Flow", "State", "Started"):
                Tag("th", name, scope="col")
            Tag("th", "Took", "s-number", scope="col")
            Tag("th", "Nodes", "s-wide", scope="col")
        with Tag("tbody"):
            for row in rows:
                _draw_row(row)


def _draw_row(row: RunRow) -> None:
    with Tag("tr", data_testid="run-row", data_state=row.state):
        with Tag("td"):
            link(row.flow, f"/runs/{row.id}")
        with Tag("td"):
            state(row.state)
            if row.error and row.state in {"failed", "crashed"}:
                Tag("p", row.error.partition("\n")[0], "s-hint s-error-line")
        with Tag("td"):
            moment(row.created)
        Tag("td", "" if row.state in OPEN_RUN_STATES else duration(row.duration_s), "s-number")
        Tag("td", tally(_states(row)), "s-wide")


def _states(row: RunRow) -> list[str]:
    counts: dict[str, int] = json.loads(row.summary)
    return [name for name, count in counts.items() for _ in range(count)]


def _nothing_yet() -> None:
    with Tag("section", look="s-empty"):
        Tag("h2", "Nothing has run yet")
        Tag("p", "Open a flow and press Run, or start one in a terminal:")
        with Tag("p"):
            Tag("code", "treadle run NAME")
        with Tag("div"):
            link("Open the gallery", "/templates", look="s-button s-primary")
