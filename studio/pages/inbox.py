"""The inbox: what waits for people, with the form in place; made for a phone first."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from nicegui import ui

from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, button
from studio.pages.question import draw_decided, draw_question, progress_words
from studio.run_history import Output, output_of_row

if TYPE_CHECKING:
    from engine.store.people import StoredQuestion

LOOK_AGAIN_S = 2.0
DECIDED_SHOWN = 10


def register(context: AppContext) -> None:
    """Add `/inbox`."""

    @page("/inbox")
    async def inbox() -> None:
        with frame(context, "Inbox", here="/inbox") as content:
            with Tag("div", look="s-heading"):
                Tag("h1", "Inbox")
                button("Notify me in this browser", look="s-quiet", data_notify="", hidden="")
            Tag("p", look="s-thanks", role="status", hidden="", data_thanks="", data_testid="thanks")
            listed = _Listed(context, Tag("div"))
        await fill(listed.place, listed.draw)
        with content:
            ui.timer(LOOK_AGAIN_S, listed.look_again, immediate=False)


class _Listed:
    """The open questions, the oldest first, and the last ones that were decided.

    A question is drawn once: what somebody has typed into it stays while others come and go.
    """

    def __init__(self, context: AppContext, place: Tag) -> None:
        self.place = place
        self._context = context
        self._drawn: dict[str, tuple[Tag, Tag]] = {}
        self._decided: tuple[str, ...] | None = None
        self._turn = asyncio.Lock()

    async def draw(self) -> None:
        """Draw what is there, for the first time."""
        self.place.clear()
        with self.place:
            self._none = Tag("section", look="s-empty", hidden="", data_testid="inbox-empty")
            with self._none:
                Tag("h2", "Nothing waits for you")
                Tag("p", "When a run asks somebody with an Ask or Approve node, it is answered here.")
            self._open = Tag("div", look="s-questions", data_testid="inbox")
            self._past = Tag("section", look="s-section")
        await self.look_again()

    async def look_again(self) -> None:
        """See what is new; one look at a time, for each draws what it finds for the first time."""
        async with self._turn:
            await self._look()

    async def _look(self) -> None:
        store = await self._context.history.store()
        questions = await asyncio.to_thread(store.open_questions)
        decided = await asyncio.to_thread(store.decided_questions, DECIDED_SHOWN)
        new = [each for each in questions if each.row.id not in self._drawn]
        rows = await asyncio.to_thread(store.previews, [each.asked.shown for each in new if each.asked.shown])
        values = {digest: output_of_row(row) for digest, row in rows.items()}
        there = {each.row.id for each in questions}
        for gone in [id for id in self._drawn if id not in there]:
            self._drawn.pop(gone)[0].delete()
        for question in new:
            self._draw_one(question, values)
        for question in questions:
            words = progress_words(question)
            if self._drawn[question.row.id][1].text != words:
                self._drawn[question.row.id][1].text = words
        self._none.set("hidden", "" if questions else None)
        self._draw_past(decided)

    def _draw_one(self, question: StoredQuestion, values: dict[str, Output]) -> None:
        with self._open:
            place = Tag("article", look="s-question", data_testid="question", data_question=question.row.id)
        with place:
            progress = draw_question(question, values.get(question.asked.shown))
        self._drawn[question.row.id] = (place, progress)

    def _draw_past(self, decided: list[StoredQuestion]) -> None:
        ids = tuple(each.row.id for each in decided)
        if ids == self._decided:
            return
        self._decided = ids
        self._past.clear()
        if not decided:
            return
        with self._past:
            Tag("h2", "Decided")
            with Tag("ul", look="s-decided"):
                for each in decided:
                    draw_decided(each)
