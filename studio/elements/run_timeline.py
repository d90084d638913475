"""The timeline of a run in a page: rows of bars over a time axis, drawn by the browser for the part that is in view."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from nicegui import ui
from nicegui.events import GenericEventArguments

Json = dict[str, Any]


class RunTimeline(ui.element, component="run_timeline.js"):
    """Only rows that the browser has not taken yet are a property: a thousand would go along with every change."""

    def __init__(self, chosen: Callable[[str], Any]) -> None:
        super().__init__()
        self._untaken: dict[str, tuple[int, Json]] = {}
        self._number = 0
        self.on("choose", lambda event: chosen(str(event.args)))
        self.on("taken", self._taken)
        self._props["news"] = {"number": 0, "rows": [], "length": 0.0, "going": False}

    def show(self, rows: list[Json], length_s: float, *, going: bool) -> None:
        """Draw rows anew or for the first time; the others stay. While the run is going on, its end moves along."""
        self._number += 1
        self._untaken.update({row["node"]: (self._number, row) for row in rows})
        waiting = [row for _, row in self._untaken.values()]
        self._props["news"] = {"number": self._number, "rows": waiting, "length": length_s, "going": going}
        self.update()

    def _taken(self, event: GenericEventArguments) -> None:
        number = int(event.args)
        self._untaken = {node: (since, row) for node, (since, row) in self._untaken.items() if since > number}
