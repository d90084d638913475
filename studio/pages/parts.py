"""Plain HTML elements with the studio's own look: what pages are made of instead of a widget library's boxes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from nicegui.elements.mixins.text_element import TextElement

from studio.assets import asset_url
from studio.run_words import STATE_WORDS


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
    made = Tag("button", look=f"s-button {look}".rstrip(), type="button", **attributes)
    with made:
        if sign:
            icon(sign)
        if text:
            Tag("span", text)
    return made


def link(text: str, to: str, *, sign: str = "", look: str = "", **attributes: Any) -> Tag:
    """A way to another page. `to` is a path of ours, never a text of a document."""
    made = Tag("a", look=look, href=to, **attributes)
    with made:
        if sign:
            icon(sign)
        Tag("span", text)
    return made


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


_STATE_SIGNS = {
    "queued": "clock",
    "waiting": "circle-dashed",
    "running": "circle-play",
    "retrying": "refresh-cw",
    "finished": "circle-check",
    "cached": "history",
    "failed": "circle-x",
    "crashed": "circle-x",
    "skipped": "circle-slash",
    "cancelled": "circle-slash",
    "unknown": "triangle-alert",
}


def live_input(tell: Callable[[str], Awaitable[None] | None], **attributes: Any) -> Tag:
    """A field that tells what stands in it while it is typed."""
    field = Tag("input", look="s-input", data_live="", autocomplete="off", **attributes)
    field.on("live", lambda event: tell(str(event.args["detail"])), args=["detail"], throttle=0.1)
    return field
