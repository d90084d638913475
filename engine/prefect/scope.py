"""One flow run's calls: which wait for which, who runs next, and when all is done.

A light node without a policy runs in the thread that has its last input, without a Prefect task run. A heavy one is
handed to Prefect's task runner once its inputs are there, so that no thread waits and no task run is left `NotReady`
behind a failure.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from prefect.futures import PrefectFuture

from engine.errors import NodeCancelled
from engine.prefect.body import active_call
from engine.prefect.call import Call, Status
from engine.prefect.carry import Carrier, TaskRuns
from engine.prefect.inputs import futures_in
from engine.prefect.observer import Nobody, Observer

if TYPE_CHECKING:
    from engine.node.decorator import Node


class RunScope:
    """The calls of one flow run. `observer` is told of everything; `cancel` stops what has not begun."""

    def __init__(self, tasks: TaskRuns, observer: Observer | None = None) -> None:
        self.observer: Observer = observer or Nobody()
        self.cancelled = False
        self.calls: list[Call] = []
        self.carrier = Carrier(self, tasks, self.observer)
        self._open = 0
        self._condition = threading.Condition()
        self._turn = threading.local()

    def submit(
        self, node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], *, id: str, item: int = -1
    ) -> Call:
        """Take a call; it starts at once if nothing that it needs is missing. `wait_for` orders without passing on."""
        call = Call(self, node, id, args, kwargs)
        call.item = item
        self._enter(call)
        return call

    def pick(self, source: Call, port: str) -> Call:
        """A call that gives one output of another."""
        call = Call(self, None, "", (source,), {})
        call.pick = port
        self._enter(call)
        return call

    def admit(self, call: Call) -> None:
        """Count a call in, so that the end of the run waits for it."""
        with self._condition:
            self.calls.append(call)
            self._open += 1

    def wait(self, call: Call, timeout: float | None = None) -> None:
        """Wait until the call has ended or the time is over."""
        if not call.done:
            with self._condition:
                call.awaited = True
                self._condition.wait_for(lambda: call.done, timeout)

    def drain(self, timeout: float | None = None) -> None:
        """Wait until every call that was taken has ended. Does nothing inside a node: it would wait for itself."""
        if active_call.get() is None:
            with self._condition:
                self._condition.wait_for(lambda: self._open == 0, timeout)

    def cancel(self) -> None:
        """End all calls that have not begun; what runs is for the caller to stop."""
        self.cancelled = True
        with self._condition:
            waiting = [call for call in self.calls if call.status == "waiting"]
        for call in waiting:
            self.settle(call, "cancelled", error=NodeCancelled("the run was stopped"))

    def listen(self, call: Call, listener: Callable[[PrefectFuture[Any]], None]) -> bool:
        """Have `listener` called at the end of the call; False when the call has ended already."""
        with self._condition:
            if call.done:
                return False
            call.listeners.append(listener)
            return True

    def settle(
        self, call: Call, status: Status, value: Any = None, *, error: BaseException | None = None, why: str = ""
    ) -> None:
        """Bring a call to its end: tell the observer, then whoever waits for it. The first end counts."""
        if call.done:
            return
        try:
            self._tell(call, status, value, error, why)
        except Exception as unkept:  # noqa: BLE001  # nobody may be left waiting
            status, value, error = "failed", None, unkept
            self.observer.failed(call, unkept)
        with self._condition:
            if call.done:
                return
            if value is not None:
                call.store_value(value)
            call.error, call.why = error, why
            call.status = status
            self._open -= 1
            followers, call.followers = call.followers, []
            listeners, call.listeners = call.listeners, []
            # Waking a waiter for every step of a long chain would cost more than the steps.
            if call.awaited or not self._open:
                self._condition.notify_all()
        for listener in listeners:
            listener(call)
        for follower in followers:
            self._input_done(follower)

    def _tell(self, call: Call, status: Status, value: Any, error: BaseException | None, why: str) -> None:
        if call.node is None:
            return
        match status:
            case "finished":
                self.observer.finished(call, value)
            case "failed":
                self.observer.failed(call, error or RuntimeError(why))
            case "skipped":
                self.observer.skipped(call, why)
            case _:
                self.observer.cancelled(call)

    def _enter(self, call: Call) -> None:
        foreign: list[PrefectFuture[Any]] = []
        self.admit(call)
        if call.node is not None and not self.cancelled and self.observer.stand_in(call):
            return
        with self._condition:
            call.left = 1
            for future in futures_in((call.args, call.kwargs)):
                if not isinstance(future, Call):
                    foreign.append(future)
                elif not future.done:
                    future.followers.append(call)
                    call.left += 1
            call.left += len(foreign)
        if call.left > 1:
            call.context = copy_context()
        for future in foreign:
            future.add_done_callback(lambda _: self._input_done(call))
        self._input_done(call)

    def _input_done(self, call: Call) -> None:
        with self._condition:
            call.left -= 1
            if call.left:
                return
        self._take_turn(call)

    def _take_turn(self, call: Call) -> None:
        """Begin it now, or after what this thread is already busy with: a chain of thousands must not nest."""
        queue: deque[Call] | None = getattr(self._turn, "queue", None)
        if queue is not None:
            queue.append(call)
            return
        queue = self._turn.queue = deque([call])
        try:
            while queue:
                self._begin_in_context(queue.popleft())
        finally:
            self._turn.queue = None

    def _begin_in_context(self, call: Call) -> None:
        if call.context is None:
            self.carrier.begin(call)
        else:
            call.context.run(self.carrier.begin, call)
