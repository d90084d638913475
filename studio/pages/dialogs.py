"""Small windows over a page that ask for one thing: the browser's own dialogs, opened by `static/pages.js`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from engine.errors import TreadleError
from studio.nicegui_setup import page_root
from studio.pages.parts import Tag, button, live_input, one_at_a_time


@contextmanager
def dialog(title: str) -> Iterator[Tag]:
    """An open dialog; Escape, a click beside it, and what is marked `data-close` close it, and it is gone then."""
    with page_root():
        opened = Tag("dialog", look="s-dialog", aria_label=title)
    opened.on("close", opened.delete)
    with opened, Tag("div", look="s-dialog-body"):
        Tag("h2", title)
        yield opened


def ask_text(title: str, label: str, value: str, verb: str, take: Callable[[str], Awaitable[None]]) -> None:
    """Ask for a short text. `take` gets it; while it raises a TreadleError, the dialog stays and says why."""
    typed = value
    with dialog(title) as opened:

        def note(text: str) -> None:
            nonlocal typed
            typed = text

        async def done() -> None:
            try:
                await take(typed.strip())
            except TreadleError as error:
                trouble.text = f"{error.message} {error.fix}".strip()
                trouble.set("hidden", None)
                entry.set("aria-invalid", "true")
            else:
                opened.delete()

        take_once = one_at_a_time(done)
        with Tag("label", look="s-field"):
            Tag("span", label)
            entry = live_input(note, value=value, autofocus="", maxlength="100")
            entry.on("keydown.enter", take_once, args=[])
        trouble = Tag("p", look="s-trouble", role="alert", hidden="")
        with Tag("div", look="s-actions"):
            button("Cancel", data_close="")
            button(verb, look="s-primary").on("click", take_once, args=[])
