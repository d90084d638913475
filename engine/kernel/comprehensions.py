"""Comprehensions that call a node for each item: which are left out, and what the rest go through."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from engine.events.model import AnyEvent, NodeSkipped
from engine.kernel.repeated import Repeated
from engine.kernel.stand_ins import StandIns


class Comprehensions:
    """Those of one run. `selected` are the nodes that were asked for, None for all; `seen` those that were begun."""

    def __init__(
        self,
        run: str,
        selected: Collection[str] | None,
        seen: set[str],
        stand_ins: StandIns,
        repeated: Repeated,
        emit: Callable[[AnyEvent], None],
    ) -> None:
        self._run = run
        self._selected = selected
        self._seen = seen
        self._stand_ins = stand_ins
        self._emit = emit
        self.over = repeated.items_over
        self.known = repeated.items_known
        self._begin = repeated.items_begin

    def begin(self, id: str) -> bool:
        """A node will be called for each item; False when it is left out, or something stands in its place."""
        self._seen.add(id)
        if self._selected is not None and id not in self._selected:
            self._emit(NodeSkipped(run=self._run, node=id, why="not asked for"))
            return False
        if self._stand_ins.count(id) is not None:
            return False
        self._begin(id)
        return True

    def instead_of(self, id: str) -> list[Any]:
        """What stands in its place then."""
        return self._stand_ins.items(id)
