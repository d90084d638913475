"""The gallery: templates with their pictures, found by words, used with one click."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from engine.errors import TreadleError
from studio.context import AppContext
from studio.nicegui_setup import page
from studio.pages.filling import fill
from studio.pages.frame import frame
from studio.pages.parts import Tag, button, icon, live_input
from studio.pages.template_card import template_card
from studio.pages.toast import Toasts
from studio.routes.pictures import template_picture
from studio.templates.gallery import Template, all_templates
from studio.templates.own import throw_away

BEGINNING = "First steps"


def register(context: AppContext) -> None:
    """Add `/templates`."""

    @page("/templates")
    async def gallery() -> None:
        with frame(context, "Gallery", here="/templates"):
            place = Tag("div")

        async def draw() -> None:
            found = await asyncio.to_thread(_shown, context)
            place.clear()
            with place:
                _Gallery(found, context, remove)

        async def remove(template: Template) -> None:
            try:
                await asyncio.to_thread(throw_away, context.workspace.root, template.name)
            except TreadleError as error:
                toasts.refuse(error)
                return
            await draw()
            toasts.say(f"{template.title} is no template any more.")

        toasts = Toasts()

        await fill(place, draw)


def _shown(context: AppContext) -> list[tuple[Template, str]]:
    found = all_templates(context.catalogue(), context.workspace.root)
    # What to begin with, then one's own.
    templates = sorted(found, key=lambda one: (one.category != BEGINNING, not one.own, one.name))
    return [(each, template_picture(context.pictures, each.name, each.path)) for each in templates]


class _Gallery:
    """The page's state: which words are looked for, and which category is chosen."""

    def __init__(
        self, found: list[tuple[Template, str]], context: AppContext, remove: Callable[[Template], Awaitable[None]]
    ) -> None:
        self._words, self._category = "", ""
        with Tag("div", look="s-heading"):
            Tag("h1", "Gallery")
            with Tag("label", look="s-search"):
                Tag("span", "Search templates", "s-hidden")
                icon("search")
                live_input(self._look_for, type="search", placeholder="Search templates")
        self._choices = self._draw_categories(sorted({template.category for template, _ in found}))
        self._cards: list[tuple[Template, Tag]] = []
        with Tag("ul", look="s-cards", data_testid="gallery"):
            for template, address in found:
                self._cards.append((template, template_card(template, address, context, remove=remove)))
        self._nothing = Tag("p", "No template has all of these words.", "s-hint", role="status", hidden="")

    def _draw_categories(self, categories: list[str]) -> dict[str, Tag]:
        choices: dict[str, Tag] = {}
        with Tag("div", look="s-choices", role="group", aria_label="Category"):
            for category in ("", *categories):
                choice = button(category or "All", look="s-choice", aria_pressed=str(not category).lower())
                choice.on("click", self._chooser(category))
                choices[category] = choice
        return choices

    def _chooser(self, category: str) -> Callable[[], None]:
        return lambda: self._choose(category)

    def _look_for(self, words: str) -> None:
        self._words = words
        self._show()

    def _choose(self, category: str) -> None:
        self._category = category
        for name, choice in self._choices.items():
            choice.set("aria-pressed", str(name == category).lower())
        self._show()

    def _show(self) -> None:
        shown = 0
        for template, card in self._cards:
            fits = template.matches(self._words) and self._category in {"", template.category}
            card.set("hidden", None if fits else "")
            shown += fits
        self._nothing.set("hidden", "" if shown else None)
