"""Runs as a table: rows are drawn once, and again only when something about them is new."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from engine.document.value import from_json
from engine.events.states import OPEN_RUN_STATES
from studio.pages.parts import Tag, link, run_state
from studio.pages.rerun_dialog import value_text
from studio.pages.tables import Column, table
from studio.pages.times import moment
from studio.run_words import STARTED_BY, duration, tally

if TYPE_CHECKING:
    from engine.store.tables import RunRow

_COLUMNS = ("Flow", "State", "Started", Column("Took", "s-number"), Column("Nodes", "s-wide"),
            Column("Parameters", "s-wide"))  # fmt: skip


class RunTable:
    """The newest first. With `chosen`, rows can be selected: it is called with whatever is selected now."""

    def __init__(self, rows: Sequence[RunRow], chosen: Callable[[list[str]], None] | None = None) -> None:
        self._chosen = chosen
        self._rows: dict[str, RunRow] = {}
        self._drawn: dict[str, Tag] = {}
        self._selected: dict[str, None] = {}
        select = [] if chosen is None else [Column("Select", "s-check", spoken=True)]
        self._body = table("Runs", *select, *_COLUMNS)
        self.update(rows)

    @property
    def selected(self) -> list[str]:
        """The ids of the runs that are selected, in the order in which they were."""
        return list(self._selected)

    def update(self, rows: Sequence[RunRow]) -> None:
        """Show these rows: what is the same stays as it is in the browser."""
        wanted = {row.id: row for row in rows}
        for gone in [id for id in self._drawn if id not in wanted]:
            self._drawn.pop(gone).delete()
            del self._rows[gone]
            self._selected.pop(gone, None)
        for index, row in enumerate(rows):
            if row.id not in self._drawn:
                with self._body:
                    drawn = self._drawn[row.id] = Tag("tr", data_testid="run-row", data_run=row.id)
                drawn.move(target_index=index)
            if self._rows.get(row.id) != row:
                self._rows[row.id] = row
                self._draw(row)
        self._tell()

    def select_none(self) -> None:
        """Let go of the selection."""
        for id in list(self._selected):
            del self._selected[id]
            self._draw(self._rows[id])
        self._tell()

    def _draw(self, row: RunRow) -> None:
        drawn = self._drawn[row.id]
        drawn.set("data-state", row.state)
        drawn.clear()
        with drawn:
            if self._chosen is not None:
                self._draw_check(row)
            with Tag("td"):
                link(row.flow, f"/runs/{row.id}", look="s-flow-name")
                Tag("span", row.id[-6:], "s-hint s-run-id")
                if row.kept:
                    Tag("span", "kept", "s-chip", title="Kept for ever: clean-up leaves it alone")
            with Tag("td"):
                run_state(row.state)
                if row.error and row.state in {"failed", "crashed"}:
                    Tag("p", row.error.partition("\n")[0], "s-hint s-error-line")
            with Tag("td"):
                moment(row.created)
                if row.started_by:
                    Tag("p", f"from {STARTED_BY.get(row.started_by, row.started_by)}", "s-hint s-wide-block")
            Tag("td", "" if row.state in OPEN_RUN_STATES else duration(row.duration_s), "s-number")
            Tag("td", tally(_states(row)), "s-wide")
            Tag("td", _parameters(row), "s-wide s-cut")

    def _draw_check(self, row: RunRow) -> None:
        with Tag("td", look="s-check"), Tag("label"):
            Tag("span", f"Select the run {row.id[-6:]} of {row.flow}", "s-hidden")
            check = Tag("input", type="checkbox", checked="" if row.id in self._selected else None)
            check.on("change", lambda: self._toggle(row.id), args=[])

    def _toggle(self, id: str) -> None:
        if id in self._selected:
            del self._selected[id]
        else:
            self._selected[id] = None
        self._tell()

    def _tell(self) -> None:
        if self._chosen is not None:
            self._chosen(self.selected)


def _states(row: RunRow) -> list[str]:
    counts: dict[str, int] = json.loads(row.summary)
    return [name for name, count in counts.items() for _ in range(count)]


def _parameters(row: RunRow) -> str:
    given: dict[str, object] = json.loads(row.parameters)
    return ", ".join(f"{name}={value_text(from_json(value))[:60]}" for name, value in given.items())[:160]
