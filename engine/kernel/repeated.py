"""The nodes of a run that are called once per item or in every round: their rows, their one state, their one value."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, Protocol

from engine.errors import ValueNotStorable
from engine.events.model import ItemRow, ItemState, NodeCached
from engine.kernel.batches import Batches
from engine.kernel.digests import Values, unstorable_digest
from engine.kernel.many import Failure, Many
from engine.kernel.outputs import output_event
from engine.kernel.request import Step, Stored
from engine.kernel.sentences import first_line, user_traceback
from engine.kernel.telling import Telling
from engine.kernel.tree import Tree
from engine.plan.made_of import MadeOf
from engine.prefect.call import Call, Status
from engine.prefect.items import LEFT_OUT, Failures
from engine.values.encoded import Encoded

INLINE_BYTES = 1024
"""The value of a row stands in it up to this size; there may be ten thousand rows, and all of them are events."""
VALUE_EVERY_S = 0.5
_OUTCOMES: Mapping[Status, ItemState] = {"finished": "finished", "failed": "failed", "skipped": "skipped"}


class Log(Protocol):
    """Writes a line into the log of a node."""

    def __call__(self, node: str, message: str, level: str, row: int = -1) -> None: ...


class Repeated:
    """All of them in one run."""

    def __init__(
        self,
        run: str,
        steps: Mapping[str, Step],
        tree: Tree,
        values: Values,
        emit: Telling,
        log: Log,
    ) -> None:
        self._run = run
        self._steps = steps
        self._tree = tree
        self._values = values
        self._emit = emit
        self._log = log
        self._many: dict[str, Many] = {}
        self._batches = Batches(emit)
        self._valued_at: dict[str, float] = {}
        self._open: set[str] = set()
        """The nodes whose comprehension goes on."""

    def begin(self) -> None:
        """The flow function begins, perhaps once more: its calls are counted from the start."""
        self._many.clear()

    def of(self, call: Call) -> Many | None:
        """What follows the calls of a call's node; None for a node that is called once."""
        return self._many.get(call.id) if call.row >= 0 else None

    def row(self, id: str) -> int:
        """The number of the next call of a node that is in a loop or a comprehension, -1 for another one."""
        if (many := self._many.get(id)) is not None and id in self._open:
            return many.expect_next()
        return self._in_rounds(id).expect() if id in self._tree.loops else -1

    def mapped(self, id: str, count: int, failures: Failures) -> int:
        """A node will be called for so many items; the number of the first."""
        if id in self._tree.loops:
            return self._in_rounds(id).expect(count, failures)
        many = self._many[id] = self._new(id, rounds=False)
        first = many.expect(count, failures)
        many.close()
        if count == 0 and (begun := many.start()) is not None:
            self._emit(begun)
            self._end(id, many)
        return first

    def items_begin(self, id: str) -> None:
        """A node will be called for each item, one after another."""
        if id in self._tree.loops:
            many = self._in_rounds(id)
        else:
            many = self._many[id] = self._new(id, rounds=False)
        many.expect(0, "finish")
        self._open.add(id)

    def items_known(self, id: str, count: int) -> None:
        """It will be called for so many items, if none fails."""
        if id in self._open:
            self._many[id].hoped += count

    def items_over(self, id: str) -> None:
        """No more calls for items will come."""
        if id not in self._open:
            return
        self._open.discard(id)
        many = self._many[id]
        if many.rounds:
            return
        with many.lock:
            begun = many.start()
            many.close()
            over = many.is_over()
        if begun is not None:
            self._emit(begun)
        if over:
            self._end(id, many)

    def started(self, call: Call, many: Many) -> bool:
        """A call begins; whether it is the first."""
        with many.lock:
            begun = many.start()
        if begun is not None:
            self._emit(begun)
        self._batches.put(many.rows, ItemRow(call.row, "running", time.time()))
        return begun is not None

    def ended(
        self,
        call: Call,
        many: Many,
        status: Status,
        *,
        value: Any = None,
        error: BaseException | None = None,
        made: MadeOf | None = None,
    ) -> None:
        """A call has ended."""
        kept = self._kept(call, value) if status == "finished" and not call.cached else None
        failure = None
        if error is not None and status == "failed":
            failure = Failure(error, user_traceback(error), call.scope.was_raised)
            self._log(call.id, f"{many.unit} {call.row}: {failure.traceback}", "error", call.row)
        if call.instead is not None and call.instead is not LEFT_OUT:
            call.digest = self._values.digest(call.instead)
        self._batches.put(many.rows, _row(call, status, kept, error, made))
        with many.lock:
            progress = many.end(call, status, value, failure)
            over = many.is_over()
        if progress is not None:
            self._emit(progress)
        if over:
            self._end(call.id, many)
        elif many.rounds and status == "finished" and self._is_time_for(call.id):
            self._give(call.id, (value,), partial=True)

    def carried(self, call: Call, many: Many, status: Status, error: BaseException | None) -> None:
        """A call ended in an earlier process of the run: it counts, and is not told of again."""
        many.rows.know(call.row, "cached" if call.cached else _OUTCOMES.get(status, "cancelled"))
        failure = None
        if error is not None and status == "failed":
            failure = Failure(error, first_line(error), call.scope.was_raised)
        with many.lock:
            if status in {"finished", "failed"}:
                many.start()
            many.end(call, status, None, failure)
            over = many.is_over()
        if over:
            self._end(call.id, many)

    def asking(self, call: Call, many: Many) -> None:
        """A call has asked people and waits for them."""
        self._batches.put(many.rows, ItemRow(call.row, "asking", time.time()))

    def tell_all(self) -> None:
        """The run leaves this process: tell of every row as it stands."""
        self._batches.close()

    def loop_over(self, id: str, error: BaseException | None) -> None:
        """No more calls of a node will come: its loop has ended, with an error that leaves it or without."""
        if (many := self._many.get(id)) is None:
            return
        with many.lock:
            many.close(error)
            over = many.is_over()
        if over:
            self._end(id, many)

    def close(self, error: BaseException | None) -> None:
        """The run is over."""
        for id in self._many:
            self.loop_over(id, error)
        self._batches.close()

    def _in_rounds(self, id: str) -> Many:
        if id not in self._many:
            self._many[id] = self._new(id, rounds=True)
        return self._many[id]

    def _new(self, id: str, *, rounds: bool) -> Many:
        step = self._steps.get(id)
        why, once = (step.why, step.once) if step is not None else ("", False)
        return Many(self._run, id, why, once=once, rounds=rounds)

    def _kept(self, call: Call, value: Any) -> tuple[Encoded, str | None] | None:
        try:
            kept = self._values.keep(value, INLINE_BYTES)
        except ValueNotStorable as error:
            self._log(call.id, f"{error.message} {error.fix}".strip(), "warning", call.row)
            call.digest = unstorable_digest()
            return None
        encoded, inline = kept
        call.digest = encoded.digest
        call.stored = Stored(digest=encoded.digest, codec=encoded.codec, inline=inline, size=len(encoded.data))
        return kept

    def _end(self, id: str, many: Many) -> None:
        self._batches.flush(many.rows)
        if self._emit.has_ended_before(id):
            return
        value = many.value
        digest = self._give(id, value) if value is not None else ""
        outcome = many.outcome()
        if many.all_cached:
            outcome = NodeCached(run=self._run, node=id, digest=digest, why="same inputs as before")
        self._emit(outcome)

    def _give(self, id: str, value: tuple[Any], *, partial: bool = False) -> str:
        """Tell of a value of the node itself; its digest."""
        try:
            encoded, inline = self._values.keep(value[0])
        except ValueNotStorable as error:
            self._log(id, f"{error.message} {error.fix}".strip(), "warning")
            return ""
        seen = self._values.seen(value[0], encoded, inline)
        size = len(encoded.data)
        self._emit(output_event(self._run, id, encoded, size, inline, None, seen, partial=partial))
        return encoded.digest

    def _is_time_for(self, id: str) -> bool:
        now = time.monotonic()
        if now - self._valued_at.get(id, 0.0) < VALUE_EVERY_S:
            return False
        self._valued_at[id] = now
        return True


def _row(
    call: Call,
    status: Status,
    kept: tuple[Encoded, str | None] | None,
    error: BaseException | None,
    made: MadeOf | None,
) -> ItemRow:
    duration = time.perf_counter() - call.started_at if call.started_at else 0.0
    began = time.time() - duration if call.started_at else 0.0
    if call.cached:
        return ItemRow(call.row, "cached", digest=call.digest)
    if kept is None:
        sentence = first_line(error) if error is not None and status == "failed" else call.why
        return ItemRow(call.row, _OUTCOMES.get(status, "cancelled"), began, duration, sentence)
    encoded, inline = kept
    told = (encoded.digest, encoded.codec, len(encoded.data), inline)
    # Of what an item was made is not told again: it is in the item.
    parts = made.as_json() if made is not None and call.item < 0 else ""
    return ItemRow(call.row, "finished", began, duration, "", *told, made.key if made else "", parts)
