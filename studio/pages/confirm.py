"""Asks before something is done that cannot be taken back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from engine.errors import TreadleError
from studio.pages.dialogs import dialog
from studio.pages.parts import Tag, button, one_at_a_time


def ask_to_confirm(title: str, words: str, verb: str, do: Callable[[], Awaitable[None]]) -> None:
    """Ask; while `do` raises a TreadleError, the dialog stays and says why."""
    with dialog(title) as opened:

        async def done() -> None:
            try:
                await do()
            except TreadleError as error:
                trouble.text = f"{error.message} {error.fix}".strip()
                trouble.set("hidden", None)
            else:
                opened.delete()

        Tag("p", words)
        trouble = Tag("p", look="s-trouble", role="alert", hidden="")
        with Tag("div", look="s-actions"):
            button("Cancel", data_close="", autofocus="")
            button(verb, look="s-danger", data_testid="confirm").on("click", one_at_a_time(done), args=[])
