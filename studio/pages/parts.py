"""Plain HTML elements with the studio's own look: what pages are made of instead of a widget library's boxes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, ParamSpec

from nicegui import ui
from nicegui.elements.mixins.text_element import TextElement

from studio.assets import asset_url
from studio.run_words import RUN_WORDS, STATE_WORDS

Told = ParamSpec("Told")


class Tag(TextElement):
    """One HTML element. Text and attributes are data: they reach the browser as text, never as markup.

    Attributes are written with underscores: `data_testid`, `aria_label`. None leaves an attribute out.
    """

    def __init__(self, name: str, text: str = "", look: str = "", **attributes: Any) -> None:
        super().__init__(tag=name, text=text)
        if look:
            self.classes(look)
        for attribute, value in attributes.items():
            self.set(attribute, value)

    def set(self, attribute: str, value: Any) -> None:
        """Give an attribute another value, or take it away with None."""
        self.props.set_optional(attribute.rstrip("_").replace("_", "-"), value)


def icon(name: str, look: str = "") -> Tag:
    """A drawn sign beside a text; screen readers pass over it."""
    drawn = Tag("svg", look=f"s-icon {look}".rstrip(), aria_hidden="true", focusable="false")
    with drawn:
        Tag("use", href=f"{asset_url('icons.svg')}#{name}")
    return drawn


def button(text: str, *, sign: str = "", look: str = "", **attributes: Any) -> Tag:
    """A button with a verb on it, and a sign before the verb."""
    made = Tag("button", look=f"s-button {look}".rstrip(), **{"type": "button", **attributes})
    with made:
        if sign:
            icon(sign)
        if text:
            Tag("span", text)
    return made


def named_button(text: str, tell: Callable[[str], Awaitable[None]], **how: Any) -> Tag:
    """A button; `tell` hears the name of the person who presses it, empty when this browser does not know it."""
    made = button(text, data_named="", **how)
    tell_once = one_at_a_time(tell)
    made.on("named", lambda event: tell_once(str(event.args["detail"])), args=["detail"])
    return made


def one_at_a_time(do: Callable[Told, Awaitable[None]]) -> Callable[Told, Awaitable[None]]:
    """A handler that takes no notice of further presses while it is busy with one."""
    busy = False

    @wraps(do)
    async def handle(*args: Told.args, **kwargs: Told.kwargs) -> None:
        nonlocal busy
        if busy:
            return
        busy = True
        try:
            await do(*args, **kwargs)
        finally:
            busy = False

    return handle


def leads_away(made: Tag, make: Callable[[], Awaitable[str | None]]) -> None:
    """Let a button lead to what it makes: the path of a page, or None when nothing came of it.

    It shows that it is at work until that page is there, which can take seconds, and takes no second press meanwhile.
    """
    leaving = False

    async def press() -> None:
        nonlocal leaving
        if leaving:
            return
        leaving = True
        made.set("aria-busy", "true")
        path = None
        try:
            path = await make()
        finally:
            if path is None:
                leaving = False
                made.set("aria-busy", None)
        if path is not None:
            ui.navigate.to(path)

    made.on("click", press, args=[])


def link(text: str, to: str, *, sign: str = "", look: str = "", **attributes: Any) -> Tag:
    """A way to another page. `to` is a path of ours, never a text of a document."""
    made = Tag("a", look=look, href=to, **attributes)
    with made:
        if sign:
            icon(sign)
        Tag("span", text)
    return made


def nothing(title: str, words: str) -> None:
    """What stands on a page of runs that has nothing to show."""
    with Tag("section", look="s-empty"):
        Tag("h1", title)
        Tag("p", words)
        with Tag("div"):
            link("All runs", "/runs", look="s-button s-primary")


def picture(address: str, label: str) -> Tag:
    """A drawn flow from one of our own addresses; it takes its colours from the page."""
    drawn = Tag("svg", look="s-picture", viewBox="0 0 320 180", role="img", aria_label=label)
    with drawn:
        Tag("use", href=f"{address}#picture")
    return drawn


def state(name: str, words: str = "") -> Tag:
    """How a run or a node stands: a sign and a word, so that the colour only helps."""
    drawn = Tag("span", look="s-state", data_state=name)
    with drawn:
        icon(_STATE_SIGNS.get(name, "circle-dashed"))
        Tag("span", words or STATE_WORDS.get(name, name))
    return drawn


def run_state(name: str) -> Tag:
    """How a run stands. Waiting for people is another thing than a node's waiting for its turn."""
    return state("asking", RUN_WORDS["waiting"]) if name == "waiting" else state(name)


_STATE_SIGNS = {
    "queued": "clock",
    "waiting": "circle-dashed",
    "running": "circle-play",
    "retrying": "refresh-cw",
    "asking": "message-circle-question",
    "finished": "circle-check",
    "cached": "history",
    "failed": "circle-x",
    "crashed": "circle-x",
    "skipped": "circle-slash",
    "cancelled": "circle-slash",
    "unknown": "triangle-alert",
}


def live_input(tell: Callable[[str], Awaitable[None] | None], **attributes: Any) -> Tag:
    """A field that tells what stands in it while it is typed; a `value` is what stands in it at first."""
    # As an attribute it is left alone when the page is drawn again, where a property would overwrite what was typed.
    if (first := attributes.pop("value", None)) is not None:
        attributes["^value"] = first
    field = Tag("input", look="s-input", data_live="", autocomplete="off", **attributes)
    field.on("live", lambda event: tell(str(event.args["detail"])), args=["detail"], throttle=0.1)
    return field
