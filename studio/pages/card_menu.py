"""The menu of a card: a button with three dots, and what it opens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from studio.pages.parts import Tag, button, icon


@contextmanager
def card_menu(title: str, menu_id: str) -> Iterator[None]:
    """What is drawn inside is in the menu for the thing of that title."""
    button(
        "",
        sign="ellipsis",
        look="s-quiet",
        aria_label=f"More for {title}",
        aria_haspopup="menu",
        popovertarget=menu_id,
    )
    with Tag("div", look="s-menu", id=menu_id, popover="auto", role="menu", aria_label=f"More for {title}"):
        yield


def menu_item(verb: str, sign: str, look: str = "") -> Tag:
    """An item that does something."""
    made = Tag("button", look=f"s-item {look}".rstrip(), type="button", role="menuitem", tabindex="-1")
    with made:
        icon(sign)
        Tag("span", verb)
    return made


def menu_download(verb: str, address: str) -> None:
    """An item that downloads a file."""
    with Tag("a", look="s-item", role="menuitem", href=address, download="", tabindex="-1"):
        icon("download")
        Tag("span", verb)
