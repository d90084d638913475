"""A flow on the home page: its picture, how it ran last, and what can be done with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from studio.pages.card_menu import card_menu, menu_download, menu_item
from studio.pages.parts import Tag, link, picture, run_state
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
    keep: Act
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
            run_state(last.state)
            moment(last.created)


def _menu(entry: FlowEntry, actions: FlowActions) -> None:
    with card_menu(entry.title, f"menu-{entry.name}"):
        menu_item("Rename file", "pencil").on("click", _acting(actions.rename, entry), args=[])
        menu_item("Duplicate", "copy").on("click", _acting(actions.duplicate, entry), args=[])
        menu_item("Keep as template", "bookmark").on("click", _acting(actions.keep, entry), args=[])
        for verb, form in (("Download as Python", "py"), ("Download as JSON", "json")):
            menu_download(verb, f"/download/{quote(entry.name)}.{form}")
        menu_item("Delete", "trash-2", look="s-danger").on("click", _acting(actions.delete, entry), args=[])


def _acting(act: Act, entry: FlowEntry) -> Callable[[], Awaitable[None]]:
    return lambda: act(entry)
