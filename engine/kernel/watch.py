"""The observer of a run of the engine: events for all that happens, stored values instead of work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from types import FrameType
from typing import Any

from prefect.task_engine import TaskRunTimeoutError

from engine.events.model import (
    AnyEvent,
    NodeCancelled,
    NodeFinished,
    NodeLogged,
    NodeRetrying,
    NodeSkipped,
    NodeStarted,
    NodeUnknown,
)
from engine.kernel.asking import Asking
from engine.kernel.blocks import Blocks
from engine.kernel.carried import Carried
from engine.kernel.comprehensions import Comprehensions
from engine.kernel.context import RunContext
from engine.kernel.digests import Values, made_of, why_again
from engine.kernel.growing import Growing
from engine.kernel.journal import Journal, Places
from engine.kernel.keeping import Keeping
from engine.kernel.lines import Lines
from engine.kernel.outputs import duration_of, failure_event
from engine.kernel.repeated import Repeated
from engine.kernel.request import Answer, RunRequest, Step
from engine.kernel.sentences import MAY_HAVE_HAPPENED, first_line
from engine.kernel.stand_ins import StandIns
from engine.kernel.telling import Telling
from engine.plan.made_of import MadeOf
from engine.prefect.call import Call, Status
from engine.prefect.guarded import is_guarded
from engine.prefect.items import Failures


class Watch:
    """Watches the calls of one run."""

    def __init__(
        self,
        request: RunRequest,
        values: Values,
        emit: Callable[[AnyEvent], None],
        flush: Callable[[], None],
        sync: Callable[[], None],
        settled: Callable[[], None],
        journal: Journal | None = None,
    ) -> None:
        self.run = request.run
        self.emit = Telling(emit, journal.states if journal is not None else {})
        self._flush, self._sync, self._settled = flush, sync, settled
        self.values, self.stopping = values, False
        self.start_child: Callable[[dict[str, Any]], Answer] | None = None
        self.running: dict[Call, int] = {}
        """The calls that are being carried out, with the threads they run in."""
        self._request = request
        self._steps = {step.id: step for step in request.steps}
        self._stand_ins = StandIns(request, self._steps, values, self.emit)
        self._lines = Lines(request.path, request.steps)
        self._selected = None if request.selected is None else frozenset(request.selected)
        self._made_of: dict[Call, MadeOf] = {}
        self._growing = Growing(request.run)
        self.seen: set[str] = set()
        """Every step that has been begun, called or skipped."""
        self.people = Asking(request, values, self.emit)
        self.blocks = Blocks(request, self.emit, self)
        self._keeping = Keeping(request.run, values, self.emit, self.log)
        self._repeated = Repeated(request.run, self._steps, self.blocks.tree, values, self.emit, self.log)
        each = request.run, self._selected, self.seen, self._stand_ins, self._repeated
        self.blocks.each = Comprehensions(*each, self.emit)
        self._places, self._carried = Places(), Carried(journal, values)
        self._lock = threading.Lock()

    def begin(self) -> None:
        """The flow function begins: for the first time, or once more since it failed and has retries."""
        self._carried.begin()
        self.blocks.frame = None
        self._repeated.begin()
        self._places = Places()

    def place(self) -> str:
        id = self._lines.node()
        self.seen.add(id)
        return id

    def admitted(self, call: Call) -> None:
        call.place = self._places.of(call, self._lines.number)

    def guarded(self, id: str, caller: FrameType) -> bool:
        # The kernel's own calls beside the blocks of the file stand in a try.
        return self.blocks.tree.is_guarded(id) if id in self._steps else is_guarded(caller)

    def row(self, id: str) -> int:
        return self._repeated.row(id)

    def answer(self, call: Call) -> bool:
        if self._answer(call):
            return True
        if call.node is not None and (call.node.waits or call.is_task_run):
            # What gets a run of its own in Prefect belongs to this one, of which the server must know by then.
            self._settled()
        return False

    def _answer(self, call: Call) -> bool:
        step = self._steps.get(call.id)
        if step is None:
            return False
        if self._selected is not None and call.id not in self._selected:
            call.scope.settle(call, "skipped", why="not asked for")
            return True
        if not step.identity:
            return False
        made = self._made_of[call] = made_of(call, step, self.values)
        stored = self._request.known.get(made.key) if made.key and step.reusable else None
        if stored is None or not self.values.usable(stored):
            return False
        call.digest, call.stored = stored.digest, stored
        call.store_value(loader=lambda: self.values.load(stored))
        call.cached = True
        if self._repeated.of(call) is None:
            self._keeping.cached(call, stored, made)
        call.scope.settle(call, "finished")
        return True

    def instead_of_map(self, id: str) -> int | None:
        count = self._stand_ins.count(id)
        if count is None and self._selected is not None and id in self._steps and id not in self._selected:
            self.emit(NodeSkipped(run=self.run, node=id, why="not asked for"))
            return 0
        return count

    def stand_in(self, call: Call) -> bool:
        if self._carried.take(call):
            return True
        self.emit.catches_up = False
        return self._stand_ins.take(call)

    def mapped(self, id: str, count: int, failures: Failures) -> int:
        return self._repeated.mapped(id, count, failures) if id else 0

    def loop_over(self, id: str, error: BaseException | None) -> None:
        """No more calls of a node will come: its loop has ended, with an error that leaves it or without."""
        self._repeated.loop_over(id, error)

    def give(self, id: str, value: Any) -> None:
        """Tell of the value of a block."""
        self._keeping.of_block(id, value)

    def over(self, error: BaseException | None) -> None:
        """The flow function has ended, with the error that it raised, or was never begun: nothing is left open."""
        self.blocks.over(error)
        self._repeated.close(error)

    def started(self, call: Call) -> None:
        step = self._steps.get(call.id)
        once = step is not None and step.once
        if (many := self._repeated.of(call)) is not None:
            if self._repeated.started(call, many):
                self._flush()
        elif call.id and not self.people.has_asked(call):
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

    def carried(self, call: Call, status: Status, error: BaseException | None) -> None:
        if (many := self._repeated.of(call)) is not None:
            self._repeated.carried(call, many, status, error)

    def asking(self, call: Call) -> None:
        self._stopped(call)
        if (many := self._repeated.of(call)) is not None:
            self._repeated.asking(call, many)

    def suspended(self) -> None:
        self._repeated.tell_all()
        self.emit.over = True

    def journal(self, calls: Sequence[Call], spent_s: float) -> Journal:
        """What the process needs that goes on with the run; raises ValueNotStorable when that cannot be written."""
        once = frozenset(id for id, step in self._steps.items() if step.once)
        self.emit.over = False
        entries, said = self._carried.with_ended(calls, once)
        for line in said:
            self.log("", line, "warning")
        return Journal(request=self._request, calls=entries, states=self.emit.states, spent_s=spent_s)

    def retrying(self, call: Call, error: BaseException, delay_s: float) -> None:
        self._stopped(call)
        if (many := self._repeated.of(call)) is not None:
            self.log(call.id, f"{many.unit} {call.row}: {first_line(error)}; trying again", "warning", call.row)
        elif call.id:
            node, said = call.id, first_line(error)
            self.emit(NodeRetrying(run=self.run, node=node, attempt=call.attempt, delay_s=delay_s, error=said))

    def partial(self, call: Call, value: Any) -> None:
        told = self._growing.grown(call, value)
        if told == "keep":
            self._output(call, value, partial=True)
        elif told is not None:
            self.emit(told)

    def finished(self, call: Call, value: Any) -> None:
        self._stopped(call)
        self._growing.over(call)
        if (many := self._repeated.of(call)) is not None:
            made = None if self.people.has_asked(call) else self._made_of.pop(call, None)
            self._repeated.ended(call, many, "finished", value=value, made=made)
            return
        if call.cached:
            return
        call.digest = self._output(call, value, partial=False)
        if call.id:
            self.emit(NodeFinished(run=self.run, node=call.id, duration_s=duration_of(call)))

    def failed(self, call: Call, error: BaseException) -> None:
        if isinstance(error, TaskRunTimeoutError) and self._broken_off(call, "it ran longer than its time-out"):
            return
        self._stopped(call)
        self._keep_what_came(call)
        if (many := self._repeated.of(call)) is not None:
            self._repeated.ended(call, many, "failed", error=error)
        elif call.id:
            self.emit(failure_event(self.run, call, error))

    def skipped(self, call: Call, why: str) -> None:
        self.people.withdraw(call)
        if (many := self._repeated.of(call)) is not None:
            call.why = why
            self._repeated.ended(call, many, "skipped")
        elif call.id:
            self.emit(NodeSkipped(run=self.run, node=call.id, why=why))

    def cancelled(self, call: Call) -> None:
        self.people.withdraw(call)
        if self._broken_off(call, "the run was stopped while it was running"):
            return
        self._stopped(call)
        self._keep_what_came(call)
        if (many := self._repeated.of(call)) is not None:
            self._repeated.ended(call, many, "cancelled")
        elif call.id:
            self.emit(NodeCancelled(run=self.run, node=call.id, why="the run was stopped"))

    def context(self, call: Call) -> RunContext:
        return RunContext(self, call)

    def log(self, node: str, message: str, level: str, row: int = -1) -> None:
        """A line for the log of a node, said by its call of that number, or of the run when `node` is empty."""
        self.emit(NodeLogged(run=self.run, node=node, level=level, item=row if row >= 0 else None, message=message))

    def step(self, node: str) -> Step | None:
        """What is known of a node."""
        return self._steps.get(node)

    def _why(self, call: Call, step: Step | None) -> str:
        before, made = (step.before if step else ""), self._made_of.get(call)
        return (why_again(before, made) if before and made else "") or (step.why if step else "")

    def _output(self, call: Call, value: Any, *, partial: bool) -> str:
        # What people answered counts in this run only.
        made = None if partial or self.people.has_asked(call) else self._made_of.get(call)
        return self._keeping.output(call, value, made, partial=partial)

    def _broken_off(self, call: Call, why: str) -> bool:
        """Tell of a node that was broken off while it did what must not be repeated."""
        step = self._steps.get(call.id)
        if step is None or not step.once or call not in self.running:
            return False
        self._stopped(call)
        why = f"{MAY_HAVE_HAPPENED}: {why}"
        if (many := self._repeated.of(call)) is not None:
            many.unknown = why
            self._repeated.ended(call, many, "cancelled")
        else:
            self.emit(NodeUnknown(run=self.run, node=call.id, why=why))
        return True

    def _keep_what_came(self, call: Call) -> None:
        """Keep as a whole what a generator had given before it was broken off."""
        if (value := self._growing.over(call)) is not None and call.row < 0:
            self._output(call, value, partial=True)

    def _stopped(self, call: Call) -> None:
        with self._lock:
            self.running.pop(call, None)
