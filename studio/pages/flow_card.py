"""A flow on the home page: its picture, how it ran last, and what can be done with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from studio.pages.parts import Tag, button, icon, link, picture, state
from studio.pages.times import moment
from studio.sessions.flow_list import FlowEntry

if TYPE_CHECKING:
    from engine.store.tables import RunRow

Act = Callable[[FlowEntry], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class FlowActions:
    """What the menu of a card does."""

    rename: Act
    duplicate: Act
    delete: Act


class FlowCard:
    """Draws a flow as a card; the card as a whole opens it."""

    def __init__(self, entry: FlowEntry, address: str, actions: FlowActions) -> None:
        with Tag("li", look="s-card", data_testid="flow", data_flow=entry.name):
            picture(address, f"Picture of {entry.title}")
            with Tag("div", look="s-card-text"):
                with Tag("h2", look="s-card-title"):
                    link(entry.title, f"/flow/{quote(entry.name)}")
                Tag("p", entry.problem or entry.description.partition("\n")[0], "s-trouble" if entry.problem else "")
                with Tag("div", look="s-card-foot"):
                    self._when = Tag("span", look="s-when")
                    with self._when:
                        Tag("span", "changed")
                        moment(entry.modified)
                    if entry.has_draft:
                        Tag("span", "unsaved", "s-chip")
                    Tag("span", look="s-grow")
                    _menu(entry, actions)

    def show_run(self, last: RunRow) -> None:
        """Say how the flow ran last, which matters more than when it was changed."""
        self._when.clear()
        with self._when:
            state(last.state)
            moment(last.created)


def _menu(entry: FlowEntry, actions: FlowActions) -> None:
    menu_id = f"menu-{entry.name}"
    button(
        "",
        sign="ellipsis",
        look="s-quiet",
        aria_label=f"More for {entry.title}",
        aria_haspopup="menu",
        popovertarget=menu_id,
    )
    with Tag("div", look="s-menu", id=menu_id, popover="auto", role="menu", aria_label=f"More for {entry.title}"):
        _item("Rename file", "pencil").on("click", _acting(actions.rename, entry), args=[])
        _item("Duplicate", "copy").on("click", _acting(actions.duplicate, entry), args=[])
        for verb, form in (("Download as Python", "py"), ("Download as JSON", "json")):
            address = f"/download/{quote(entry.name)}.{form}"
            with Tag("a", look="s-item", role="menuitem", href=address, download="", tabindex="-1"):
                icon("download")
                Tag("span", verb)
        _item("Delete", "trash-2", look="s-danger").on("click", _acting(actions.delete, entry), args=[])


def _item(verb: str, sign: str, look: str = "") -> Tag:
    made = Tag("button", look=f"s-item {look}".rstrip(), type="button", role="menuitem", tabindex="-1")
    with made:
        icon(sign)
        Tag("span", verb)
    return made


def _acting(act: Act, entry: FlowEntry) -> Callable[[], Awaitable[None]]:
    return lambda: act(entry)
