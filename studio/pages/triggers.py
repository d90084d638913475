"""`/triggers`: what starts flows by itself, with how each does and what came last."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from nicegui import ui

from engine.triggers.kinds import TITLES
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages import trigger_detail, trigger_new
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, link
from studio.pages.tables import Column, table
from studio.pages.times import moment
from studio.pages.trigger_parts import HERE, trigger_state

if TYPE_CHECKING:
    from engine.store.deliveries import Listed
    from engine.store.trigger_tables import TriggerRow

LOOK_AGAIN_S = 2.0
_COLUMNS = ("Name", "State", Column("Starts", "s-wide"), "Last", Column("Came", "s-number s-wide"))


def register(context: AppContext) -> None:
    """Add `/triggers`, `/triggers/new` and `/triggers/{id}`."""
    trigger_new.register(context)
    trigger_detail.register(context)

    @page(HERE)
    async def triggers(flow: str = "") -> None:
        with frame(context, "Triggers", here=HERE) as content:
            with Tag("div", look="s-heading"):
                Tag("h1", "Triggers")
                link("New trigger", _new(flow), sign="plus", look="s-button s-primary", data_testid="new-trigger")
            if flow:
                with Tag("p", look="s-facts"):
                    Tag("span", f"Those of {flow}.")
                    link("All triggers", HERE, look="s-link")
            listed = _Listed(context, flow)
        await fill(listed.place, listed.draw)
        with content:
            ui.timer(LOOK_AGAIN_S, listed.draw, immediate=False)


class _Listed:
    """All triggers; drawn again when something about them is new."""

    def __init__(self, context: AppContext, flow: str) -> None:
        self._context, self._flow = context, flow
        self._drawn: Any = None
        self.place = Tag("div")

    async def draw(self) -> None:
        """Draw what there is now."""
        found = await self._context.triggers.look(
            lambda book: [
                (row, book.deliveries.page(row.id, (), 1), counts.get(row.id, {}))
                for counts in [book.deliveries.counts()]
                for row in book.triggers.all(flow=self._flow)
            ]
        )
        news = [(row.model_dump(), last, counts) for row, last, counts in found]
        if news == self._drawn:
            return
        self._drawn = news
        self.place.clear()
        with self.place:
            if not found:
                _nothing_yet(self._flow)
                return
            with table("Triggers", *_COLUMNS):
                for row, last, counts in found:
                    _draw_row(row, last[0] if last else None, counts)


def _draw_row(row: TriggerRow, last: Listed | None, counts: dict[str, int]) -> None:
    with Tag("tr", data_testid="trigger", data_trigger=row.id, data_state=row.state):
        with Tag("td"):
            link(row.name, f"{HERE}/{row.id}")
            Tag("p", TITLES[row.kind], "s-hint")
        with Tag("td"):
            trigger_state(row.state, row.why)
            if row.why:
                Tag("p", row.why, "s-hint s-error-line")
        with Tag("td", look="s-wide"):
            link(row.flow, f"/flow/{quote(row.flow)}")
        with Tag("td"):
            if last is None:
                Tag("span", "nothing yet", "s-hint")
            else:
                moment(last.received)
                if json.loads(row.settings).get("when") and last.state == "ignored":
                    Tag("p", "passed over", "s-hint")
        waiting = f" ({counts['accepted']:,} wait)" if counts.get("accepted") else ""
        Tag("td", f"{sum(counts.values()):,}{waiting}", "s-number s-wide")


def _nothing_yet(flow: str) -> None:
    with Tag("section", look="s-empty"):
        Tag("h2", "Nothing starts a flow by itself yet")
        Tag("p", "A trigger starts a flow when something happens: another program calls its address, for example.")
        with Tag("p"):
            Tag("code", f"treadle trigger add webhook {flow or 'FLOW'}")
        with Tag("div"):
            link("New trigger", _new(flow), look="s-button s-primary")


def _new(flow: str) -> str:
    return f"{HERE}/new?flow={quote(flow)}" if flow else f"{HERE}/new"
