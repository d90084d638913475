"""What came to a trigger: each with what became of it, the event as it was, and a way to have it again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from engine.errors import TreadleError
from studio.context import AppContext
from studio.pages.parts import Tag, button, link, state
from studio.pages.times import moment
from studio.pages.toast import Toasts
from studio.pages.trigger_parts import delivery_state

if TYPE_CHECKING:
    from engine.store.deliveries import Listed

AT_ONCE = 20
LONGEST_SHOWN = 20_000


class Deliveries:
    """The newest first; rows are drawn once, and again when something about them is new."""

    def __init__(self, context: AppContext, trigger: str, toasts: Toasts) -> None:
        self._context, self._trigger, self._toasts = context, trigger, toasts
        self._most = AT_ONCE
        self._known: dict[str, Listed] = {}
        self._drawn: dict[str, Tag] = {}
        self._open: set[str] = set()
        with Tag("section", look="s-section"):
            Tag("h2", "What came")
            self._none = Tag("p", "Nothing yet.", "s-hint")
            self._list = Tag("ul", look="s-nodes", hidden="", aria_label="Deliveries")
            self._more = button("Older ones", look="s-more", hidden="")
            self._more.on("click", self._show_more, args=[])

    async def draw(self) -> None:
        """Show what there is now."""
        found = await self._context.triggers.look(lambda book: book.deliveries.page(self._trigger, (), self._most + 1))
        rows = found[: self._most]
        self._more.set("hidden", None if len(found) > self._most else "")
        self._none.set("hidden", "" if rows else None)
        self._list.set("hidden", None if rows else "")
        for gone in self._drawn.keys() - {row.id for row in rows}:
            self._drawn.pop(gone).delete()
            del self._known[gone]
        for index, row in enumerate(rows):
            if row.id not in self._drawn:
                with self._list:
                    self._drawn[row.id] = Tag("li", look="s-node", data_testid="delivery", data_delivery=row.id)
                self._drawn[row.id].move(target_index=index)
            if self._known.get(row.id) != row:
                self._known[row.id] = row
                self._draw_row(row)

    async def _show_more(self) -> None:
        self._most += AT_ONCE
        await self.draw()

    def _draw_row(self, row: Listed) -> None:
        drawn = self._drawn[row.id]
        drawn.set("data-state", row.state)
        drawn.clear()
        self._open.discard(row.id)
        with drawn:
            with Tag("div", look="s-node-line"):
                moment(row.received)
                delivery_state(row.state)
                if row.run:
                    link(f"Run {row.run[-6:]}", f"/runs/{row.run}", look="s-link")
                    state(row.run_state or "queued")
                if row.replay_of:
                    Tag("span", "replayed", "s-chip")
                Tag("span", look="s-grow")
                with Tag("div", look="s-row-buttons"):
                    shown = button("Show", look="s-quiet", aria_expanded="false")
                    again = button("Replay", sign="refresh-cw", look="s-quiet", data_testid="replay")
            if row.error:
                Tag("p", row.error, "s-hint")
            place = Tag("div", hidden="")

        async def show() -> None:
            await self._toggle(row.id, place, shown)

        async def replay() -> None:
            await self._replay(row.id)

        shown.on("click", show, args=[])
        again.on("click", replay, args=[])

    async def _toggle(self, id: str, place: Tag, shown: Tag) -> None:
        """Show the event, or no more: it is looked up when it is asked for."""
        if id in self._open:
            self._open.discard(id)
            place.set("hidden", "")
            shown.set("aria-expanded", "false")
            return
        self._open.add(id)
        try:
            row = await self._context.triggers.look(lambda book: book.delivery(id))
        except TreadleError as error:
            self._toasts.refuse(error)
            return
        text = json.dumps(json.loads(row.event), indent=2, ensure_ascii=False)
        place.clear()
        with place:
            Tag("pre", text[:LONGEST_SHOWN], data_testid="delivery-event", tabindex="0")
        place.set("hidden", None)
        shown.set("aria-expanded", "true")

    async def _replay(self, id: str) -> None:
        try:
            await self._context.triggers.change(lambda book: book.replay(id))
        except TreadleError as error:
            self._toasts.refuse(error)
            return
        await self.draw()
        self._toasts.say("It is on its way once more.")
