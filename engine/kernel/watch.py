"""The observer of a run of the engine: events for all that happens, stored values instead of work."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from prefect.task_engine import TaskRunTimeoutError

from engine.errors import ValueNotStorable
from engine.events.model import (
    AnyEvent,
    NodeCached,
    NodeCancelled,
    NodeFailed,
    NodeFinished,
    NodeLogged,
    NodeRetrying,
    NodeSkipped,
    NodeStarted,
    NodeUnknown,
)
from engine.kernel.context import RunContext
from engine.kernel.digests import Values, made_of, unstorable_digest, why_again
from engine.kernel.growing import Growing
from engine.kernel.items import Items
from engine.kernel.outputs import output_event, shown
from engine.kernel.request import RunRequest, Step
from engine.kernel.sentences import MAY_HAVE_HAPPENED, first_line, user_traceback
from engine.kernel.stand_ins import StandIns
from engine.plan.made_of import MadeOf
from engine.prefect.call import Call, Status
from engine.values.encoded import Encoded


class Watch:
    """Watches the calls of one run."""

    def __init__(
        self,
        request: RunRequest,
        values: Values,
        emit: Callable[[AnyEvent], None],
        flush: Callable[[], None],
        sync: Callable[[], None],
    ) -> None:
        self.run = request.run
        self.emit = emit
        self._flush = flush
        self._sync = sync
        self.values = values
        self.stopping = False
        self.running: dict[Call, int] = {}
        """The calls that are being carried out, with the threads they run in."""
        self._request = request
        self._steps = {step.id: step for step in request.steps}
        self._stand_ins = StandIns(request, self._steps, values, emit)
        self._lines = _lines(request.steps)
        self._selected = None if request.selected is None else frozenset(request.selected)
        self._made_of: dict[Call, MadeOf] = {}
        self._growing = Growing(request.run)
        self._items: dict[str, Items] = {}
        self._lock = threading.Lock()

    def place(self) -> str:
        frame = sys._getframe(1)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  # `inspect` costs 100 times as much
        path = self._request.path
        while frame is not None:
            if frame.f_code.co_filename == path:
                return self._lines.get(frame.f_lineno, "")
            frame = frame.f_back
        return ""

    def answer(self, call: Call) -> bool:
        step = self._steps.get(call.id)
        if step is None:
            return False
        if self._selected is not None and call.id not in self._selected:
            call.scope.settle(call, "skipped", why="not asked for")
            return True
        if not step.identity:
            return False
        made = self._made_of[call] = made_of(call, step, self.values)
        key = made.key
        stored = self._request.known.get(key) if key and step.reusable else None
        if stored is None or not self.values.usable(stored):
            return False
        call.digest = stored.digest
        call.store_value(loader=lambda: self.values.load(stored))
        call.cached = True
        if stored.node != call.id:
            # So that the next plan of this flow knows what the node was made of.
            kept = Encoded(stored.codec, b"", stored.digest)
            self.emit(output_event(self.run, call.id, kept, stored.size, stored.inline, made, None))
        self.emit(NodeCached(run=self.run, node=call.id, digest=stored.digest, why="same inputs as before"))
        call.scope.settle(call, "finished")
        return True

    def instead_of_map(self, id: str) -> int | None:
        count = self._stand_ins.count(id)
        if count is None and self._selected is not None and id in self._steps and id not in self._selected:
            self.emit(NodeSkipped(run=self.run, node=id, why="not asked for"))
            return 0
        return count

    def stand_in(self, call: Call) -> bool:
        return self._stand_ins.take(call)

    def mapped(self, id: str, count: int) -> None:
        if not id:
            return
        step = self._steps.get(id)
        items = self._items[id] = Items(
            self.run, id, count, step.why if step else "", once=step is not None and step.once
        )
        if count == 0 and (begun := items.start()) is not None:
            self.emit(begun)
            self._end_items(id, items)

    def started(self, call: Call) -> None:
        step = self._steps.get(call.id)
        once = step is not None and step.once
        if (items := self._items_of(call)) is not None:
            with self._lock:
                begun = items.start()
            if begun is not None:
                self.emit(begun)
                self._flush()
        elif call.id:
            why = self._why(call, step)
            self.emit(NodeStarted(run=self.run, node=call.id, attempt=call.attempt, why=why, once=once))
            if call.node is not None and not call.node.is_light:
                # Before the node's own code: it may hold the interpreter's lock, or end the process.
                self._flush()
        if once:
            # What must not be repeated is known to have begun before it begins, whatever dies afterwards.
            self._sync()
        with self._lock:
            self.running[call] = threading.get_ident()

    def retrying(self, call: Call, error: BaseException, delay_s: float) -> None:
        self._stopped(call)
        if call.item >= 0:
            self.log(call.id, f"item {call.item}: {first_line(error)}; trying again", "warning")
        elif call.id:
            self.emit(
                NodeRetrying(run=self.run, node=call.id, attempt=call.attempt, delay_s=delay_s, error=first_line(error))
            )

    def partial(self, call: Call, value: Any) -> None:
        told = self._growing.grown(call, value)
        if told == "keep":
            self._output(call, value, partial=True)
        elif told is not None:
            self.emit(told)

    def finished(self, call: Call, value: Any) -> None:
        self._stopped(call)
        self._growing.over(call)
        if call.cached:
            return
        if self._items_of(call) is not None:
            call.digest = self.values.digest(value) or unstorable_digest()
            self._end_item(call, "finished", value)
            return
        call.digest = self._output(call, value, partial=False)
        if call.id:
            self.emit(NodeFinished(run=self.run, node=call.id, duration_s=_duration(call)))

    def failed(self, call: Call, error: BaseException) -> None:
        if isinstance(error, TaskRunTimeoutError) and self._broken_off(call, "it ran longer than its time-out"):
            return
        self._stopped(call)
        self._keep_what_came(call)
        if self._items_of(call) is not None:
            self.log(call.id, f"item {call.item}: {user_traceback(error)}", "error")
            self._end_item(call, "failed", None, (first_line(error), type(error).__name__))
        elif call.id:
            self.emit(
                NodeFailed(
                    run=self.run,
                    node=call.id,
                    error=first_line(error),
                    error_type=type(error).__name__,
                    traceback=user_traceback(error),
                    duration_s=_duration(call),
                    attempt=max(call.attempt, 1),
                )
            )

    def skipped(self, call: Call, why: str) -> None:
        if self._items_of(call) is not None:
            self._end_item(call, "skipped", None)
        elif call.id:
            self.emit(NodeSkipped(run=self.run, node=call.id, why=why))

    def cancelled(self, call: Call) -> None:
        if self._broken_off(call, "the run was stopped while it was running"):
            return
        self._stopped(call)
        self._keep_what_came(call)
        if self._items_of(call) is not None:
            self._end_item(call, "cancelled", None)
        elif call.id:
            self.emit(NodeCancelled(run=self.run, node=call.id, why="the run was stopped"))

    def context(self, call: Call) -> RunContext:
        return RunContext(self, call)

    def log(self, node: str, message: str, level: str) -> None:
        """A line for the log of a node, or of the run when `node` is empty."""
        self.emit(NodeLogged(run=self.run, node=node, level=level, message=message))

    def step(self, node: str) -> Step | None:
        """What is known of a node."""
        return self._steps.get(node)

    def _why(self, call: Call, step: Step | None) -> str:
        if step is None:
            return ""
        made = self._made_of.get(call)
        return (why_again(step.before, made) if step.before and made else "") or step.why

    def _items_of(self, call: Call) -> Items | None:
        return self._items.get(call.id) if call.item >= 0 else None

    def _end_item(self, call: Call, status: Status, value: Any, error: tuple[str, str] = ("", "")) -> None:
        items = self._items[call.id]
        with self._lock:
            progress = items.end(call, status, value, error)
            over = items.over
        if progress is not None:
            self.emit(progress)
        if over:
            self._end_items(call.id, items)

    def _end_items(self, id: str, items: Items) -> None:
        values = items.values
        if values is not None:
            try:
                encoded, inline = self.values.keep(values)
            except ValueNotStorable as error:
                self.log(id, f"{error.message} {error.fix}".strip(), "warning")
            else:
                seen = None if encoded.codec == "json" and inline is not None else shown(values)
                self.emit(output_event(self.run, id, encoded, len(encoded.data), inline, None, seen))
        self.emit(items.outcome())

    def _output(self, call: Call, value: Any, *, partial: bool) -> str:
        try:
            encoded, inline = self.values.keep(value)
        except ValueNotStorable as error:
            self.log(call.id, f"{error.message} {error.fix}".strip(), "warning")
            return unstorable_digest()
        if call.id:
            made = None if partial else self._made_of.get(call)
            seen = None if encoded.codec == "json" and inline is not None else shown(value)
            size = len(encoded.data)
            self.emit(output_event(self.run, call.id, encoded, size, inline, made, seen, partial=partial))
        return encoded.digest

    def _broken_off(self, call: Call, why: str) -> bool:
        """Tell of a node that was broken off while it did what must not be repeated."""
        step = self._steps.get(call.id)
        if step is None or not step.once or call not in self.running:
            return False
        self._stopped(call)
        why = f"{MAY_HAVE_HAPPENED}: {why}"
        if (items := self._items_of(call)) is not None:
            items.unknown = why
            self._end_item(call, "cancelled", None)
        else:
            self.emit(NodeUnknown(run=self.run, node=call.id, why=why))
        return True

    def _keep_what_came(self, call: Call) -> None:
        """Keep as a whole what a generator had given before it was broken off."""
        if (value := self._growing.over(call)) is not None and call.item < 0:
            self._output(call, value, partial=True)

    def _stopped(self, call: Call) -> None:
        with self._lock:
            self.running.pop(call, None)


def _duration(call: Call) -> float:
    return time.perf_counter() - call.started_at if call.started_at else 0.0


def _lines(steps: tuple[Step, ...]) -> dict[int, str]:
    return {line: step.id for step in steps if not step.is_code for line in range(step.first_line, step.last_line + 1)}
