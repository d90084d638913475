"""Rows of items on their way out: the newest of each, in batches, at most ten a second per node."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable

from engine.events.model import ItemRow, ItemState, NodeItems

EVERY_S = 0.1
MOST_ROWS = 1000
"""So many rows make a batch at most: what waits longer to be read is not read any sooner for being larger."""


class Rows:
    """The rows of one node."""

    def __init__(self, run: str, node: str) -> None:
        self._run = run
        self._node = node
        self._states: dict[int, ItemState] = {}
        self._changed: dict[int, ItemRow] = {}
        self._lock = threading.Lock()
        self.counts: Counter[ItemState] = Counter()
        self.total: int | None = None
        self.told_at = 0.0

    def put(self, row: ItemRow) -> None:
        """A row is new or has changed."""
        with self._lock:
            self._count(row.number, row.state)
            self._changed[row.number] = row

    def know(self, number: int, state: ItemState) -> None:
        """A row was told by an earlier process of the run: it counts among the others."""
        with self._lock:
            self._count(number, state)

    def take(self) -> list[NodeItems]:
        """The events for all rows that have changed since."""
        with self._lock:
            rows, self._changed = list(self._changed.values()), {}
            counts = {state: count for state, count in self.counts.items() if count}
        self.told_at = time.monotonic()
        return [
            NodeItems(
                run=self._run,
                node=self._node,
                counts=counts,
                total=self.total,
                rows=tuple(rows[start : start + MOST_ROWS]),
            )
            for start in range(0, len(rows), MOST_ROWS)
        ]

    def _count(self, number: int, state: ItemState) -> None:
        if (before := self._states.get(number)) is not None:
            self.counts[before] -= 1
        self._states[number] = state
        self.counts[state] += 1


class Batches:
    """Tells of the rows of all nodes of a run now and then. `close` after the last one."""

    def __init__(self, emit: Callable[[NodeItems], None]) -> None:
        self._emit = emit
        self._waiting: dict[Rows, None] = {}
        self._changed = threading.Event()
        self._lock = threading.Lock()
        self._closed = False
        self._thread: threading.Thread | None = None

    def put(self, rows: Rows, row: ItemRow) -> None:
        """A row is new or has changed; it is told soon."""
        rows.put(row)
        with self._lock:
            self._waiting[rows] = None
            if self._thread is None:
                self._thread = threading.Thread(target=self._tell_for_ever, name="treadle-items", daemon=True)
                self._thread.start()
        self._changed.set()

    def flush(self, rows: Rows) -> None:
        """Tell of all rows of a node now."""
        with self._lock:
            self._waiting.pop(rows, None)
            for event in rows.take():
                self._emit(event)

    def close(self) -> None:
        """Tell of all that is left, and end."""
        self._closed = True
        self._changed.set()
        self._flush_all()

    def _tell_for_ever(self) -> None:
        pause = threading.Event()
        while not self._closed:
            self._changed.wait()
            pause.wait(EVERY_S)
            self._changed.clear()
            self._flush_all()

    def _flush_all(self) -> None:
        with self._lock:
            waiting = list(self._waiting)
        for rows in waiting:
            self.flush(rows)
