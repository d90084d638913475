"""Short messages at the edge of a page, with a way back from what was just done."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from nicegui import ui

from engine.errors import TreadleError
from studio.pages.parts import Tag, button

SHOWN_S = 12.0

Undo = Callable[[], Awaitable[None]]


class Toasts:
    """The place for messages of one page. Screen readers speak them when they come."""

    def __init__(self) -> None:
        self._place = Tag("div", look="s-toasts", role="status", aria_live="polite")

    def say(self, words: str, *, undo: Undo | None = None) -> None:
        """Say what was done; with `undo`, offer to take it back."""
        with self._place:
            toast = Tag("div", look="s-toast", data_testid="toast")
        with toast:
            Tag("span", words)
            if undo is not None:
                button("Undo", sign="undo-2", look="s-quiet").on("click", self._taking_back(toast, undo))
            button("", sign="x", look="s-quiet", aria_label="Dismiss").on("click", toast.delete)
            ui.timer(SHOWN_S, toast.delete, once=True)

    def refuse(self, error: TreadleError) -> None:
        """Say why something was not done, and what to do."""
        self.say(f"{error.message} {error.fix}".strip())

    def _taking_back(self, toast: Tag, undo: Undo) -> Callable[[], Awaitable[None]]:
        async def take_back() -> None:
            toast.delete()
            try:
                await undo()
            except TreadleError as error:
                self.refuse(error)

        return take_back
