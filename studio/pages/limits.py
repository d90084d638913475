"""`/settings/limits`: how much of each class of work may go on, what may be used up, and which hosts are left alone."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from nicegui import ui

from engine.errors import TreadleError
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.confirm import ask_to_confirm
from studio.pages.dialogs import ask_text
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.limit_tables import Deeds, LimitList, draw_breakers, draw_budgets
from studio.pages.parts import Tag, button, link, live_input
from studio.pages.toast import Toasts

PATH = "/settings/limits"
LOOK_AGAIN_S = 2.0
_EXAMPLE = "4 at once, 60 per minute"


def register(context: AppContext) -> None:
    """Add the page."""

    @page(PATH)
    async def limits() -> None:
        with frame(context, "Limits and budgets", here="/runs") as content:
            link("Runs", "/runs", look="s-back")
            Tag("h1", "Limits and budgets")
            Tag(
                "p",
                "They hold for all runs of this workspace together, and lie in treadle.toml. Limits of tags hold for "
                "everybody who shares Prefect's server.",
                "s-hint",
            )
            page = _Page(context, Tag("div"), Toasts())
            with Tag("section", look="s-section"):
                _NewLimit(page)
        await fill(page.place, page.draw)
        with content:
            ui.timer(LOOK_AGAIN_S, page.look_again, immediate=False)


class _Page:
    """Each of its parts is drawn again when something in it is new."""

    def __init__(self, context: AppContext, place: Tag, toasts: Toasts) -> None:
        self.place = place
        self._context, self._toasts = context, toasts
        self._deeds = Deeds(self._change, self._remove, self._budget, self._reset)
        self._parts: tuple[LimitList, _Part, _Part] | None = None

    async def draw(self) -> None:
        """Draw what there is; the engine is started for it if need be."""
        client = await self._context.engine.client()
        told = [await client.call(method) for method in ("limits", "spending", "breakers")]
        if self._parts is None:
            self.place.clear()
            with self.place:
                self._parts = LimitList(self._deeds), self._part(draw_budgets), self._part(draw_breakers)
        for part, news in zip(self._parts, told, strict=True):
            part.update(news)

    def _part(self, draw: Callable[[Any, Deeds], None]) -> _Part:
        return _Part(lambda told: draw(told, self._deeds))

    async def look_again(self) -> None:
        """See what is new, while there is an engine."""
        if self._context.engine.present is not None:
            try:
                await self.draw()
            except TreadleError as error:
                self._toasts.refuse(error)

    async def set_limit(self, name: str, text: str) -> None:
        """Set a limit, or take it away with an empty text. Raises TreadleError."""
        await self._do("set_limit", name=name, limit=text)

    def _change(self, name: str, limit: str) -> None:
        def take(text: str) -> Awaitable[None]:
            # An empty field is no wish to have no limit: there is a button for that.
            return self.set_limit(name, text or limit)

        ask_text(f"Limit of {name}", f"Such as {_EXAMPLE}", limit, "Set", take)

    def _remove(self, name: str) -> None:
        words = "Work that waits for it goes on at once."
        ask_to_confirm(f"Remove the limit of {name}?", words, "Remove", lambda: self.set_limit(name, ""))

    def _budget(self, name: str, budget: str) -> None:
        def take(text: str) -> Awaitable[None]:
            return self._do("set_budget", name=name, budget=text)

        whose = "every run" if name == "run" else "all runs of a day"
        ask_text(f"Budget of {whose}", "Such as 5 USD, 100k tokens, warn; empty for none", budget, "Set", take)

    async def _reset(self, host: str) -> None:
        await self._refusable(self._do("reset_breaker", host=host))

    async def _refusable(self, work: Awaitable[None]) -> None:
        try:
            await work
        except TreadleError as error:
            self._toasts.refuse(error)

    async def _do(self, method: str, **params: str) -> None:
        client = await self._context.engine.client()
        await client.call(method, **params)
        await self.draw()


class _Part:
    def __init__(self, draw: Callable[[Any], None]) -> None:
        self._draw = draw
        self._told: Any = None
        self._place = Tag("div")

    def update(self, told: Any) -> None:
        if told != self._told:
            self._told = told
            self._place.clear()
            with self._place:
                self._draw(told)


class _NewLimit:
    """The form below; what is typed stays while the page above it is drawn again."""

    def __init__(self, page: _Page) -> None:
        self._page = page
        self._typed = {"name": "", "limit": ""}
        Tag("h2", "New limit")
        with Tag("div", look="s-new-limit"):
            self._field("name", "Tag, or host:NAME", "web")
            self._field("limit", "Limit", _EXAMPLE)
            button("Set the limit", look="s-primary", data_testid="set-limit").on("click", self._set, args=[])
        self._trouble = Tag("p", look="s-trouble", role="alert", hidden="")

    def _field(self, name: str, title: str, example: str) -> None:
        with Tag("label", look="s-field"):
            Tag("span", title)
            field = live_input(self._noting(name), maxlength="200", placeholder=example, data_field=name)
            field.on("keydown.enter", self._set, args=[])

    def _noting(self, name: str) -> Callable[[str], None]:
        def note(text: str) -> None:
            self._typed[name] = text

        return note

    async def _set(self) -> None:
        try:
            await self._page.set_limit(self._typed["name"], self._typed["limit"] or "nothing")
        except TreadleError as error:
            self._trouble.text = f"{error.message} {error.fix}".strip()
            self._trouble.set("hidden", None)
        else:
            self._trouble.set("hidden", "")
