"""Small windows over a page that ask for one thing."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager

from nicegui import ui

from engine.errors import TreadleError
from studio.nicegui_setup import page_root
from studio.pages.parts import Tag, button

VALUE = "(event) => emit(event.target.value)"
"""What an input's event tells the server: the text that stands in it."""


@contextmanager
def dialog(title: str) -> Iterator[ui.dialog]:
    """An open dialog; Escape and a click beside it close it."""
    with page_root(), ui.dialog(value=True) as opened, Tag("div", look="s-dialog"):
        opened.props["aria-label"] = title
        opened.on("hide", opened.delete)
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
                opened.close()

        with Tag("label", look="s-field"):
            Tag("span", label)
            entry = Tag("input", look="s-input", value=value, autofocus="", maxlength="100", autocomplete="off")
            entry.on("input", lambda event: note(str(event.args)), js_handler=VALUE)
            entry.on("keydown.enter", done)
        trouble = Tag("p", look="s-trouble", role="alert", hidden="")
        with Tag("div", look="s-actions"):
            button("Cancel").on("click", opened.close)
            button(verb, look="s-primary").on("click", done)
