"""The button that undoes what a run has done, as far as it was noted how."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from engine.errors import TreadleError
from studio.context import AppContext
from studio.nicegui_setup import in_background
from studio.pages.confirm import ask_to_confirm
from studio.pages.parts import Tag, button
from studio.pages.toast import Toasts

_LEFT = frozenset({"there", "failed"})
_GOING = frozenset({"asked", "undoing"})
_MOST_NAMED = 10


class UndoButton:
    """Seen once the run is over, while there is something to undo; `undone` is called when that is through."""

    def __init__(self, context: AppContext, run: str, toasts: Toasts, undone: Callable[[], Awaitable[None]]) -> None:
        self._context, self._run, self._toasts, self._undone = context, run, toasts, undone
        self._left: list[str] = []
        self._button = button("", sign="undo-2", hidden="", data_testid="undo-run")
        with self._button:
            self._words = Tag("span")
        self._button.on("click", self._ask, args=[])

    async def look(self) -> None:
        """See what there is to undo; what is being undone already is waited for."""
        effects = await self._effects()
        self._left = _to_undo(effects)
        going = any(state in _GOING for _, state, _ in effects)
        self._show(going=going)
        if going:
            in_background(self._wait(), f"the undoing of {self._run}")

    def _show(self, *, going: bool) -> None:
        self._button.set("hidden", None if going or self._left else "")
        self._button.set("disabled", "" if going else None)
        self._words.text = "Undoing …" if going else "Undo"

    def _ask(self) -> None:
        named = self._left[:_MOST_NAMED]
        more = f" and {len(self._left) - len(named)} more" if len(self._left) > len(named) else ""
        words = f"What these nodes did is undone, the last first: {', '.join(named)}{more}. What others have changed "
        ask_to_confirm("Undo what this run has done?", f"{words}since is left alone.", "Undo", self._undo)

    async def _undo(self) -> None:
        client = await self._context.engine.client()
        self._show(going=True)
        in_background(self._through(client.call("undo_run", run_id=self._run)), f"undo {self._run}")

    async def _wait(self) -> None:
        client = await self._context.engine.client()
        await self._through(client.call("effects", run_id=self._run, wait=True))

    async def _through(self, work: Awaitable[Any]) -> None:
        """Wait for the end of it, and show how it went."""
        try:
            await work
            await self._undone()
        except TreadleError as error:
            self._toasts.refuse(error)
        finally:
            self._left = _to_undo(await self._effects())
            self._show(going=False)

    async def _effects(self) -> list[tuple[str, str, bool]]:
        """Node, state, and whether it is a savepoint; the last first."""
        from engine.store import effects

        store = await self._context.history.store()
        found = await asyncio.to_thread(effects.of_run, store.database, self._run)
        return [(row.node, row.state, row.savepoint) for row in found]


def _to_undo(effects: list[tuple[str, str, bool]]) -> list[str]:
    """The nodes whose effects are left after the last savepoint, the last first, each once."""
    names: list[str] = []
    for node, state, savepoint in effects:
        if savepoint:
            break
        if state in _LEFT:
            names.append(node)
    return list(dict.fromkeys(names))
