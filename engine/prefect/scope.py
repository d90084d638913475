"""One flow run's calls: which wait for which, who runs next, and when all is done.

A light node without a policy runs in the thread that has its last input, without a Prefect task run. A heavy one is
handed to Prefect's task runner once its inputs are there, so that no thread waits and no task run is left `NotReady`
behind a failure.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from prefect.futures import PrefectFuture

from engine.errors import NodeCancelled
from engine.prefect.body import active_call
from engine.prefect.call import Call, Status
from engine.prefect.carry import Carrier, TaskRuns
from engine.prefect.gate import gate_here
from engine.prefect.inputs import futures_in
from engine.prefect.items import Group
from engine.prefect.observer import Nobody, Observer
from engine.prefect.quiet import Quiet
from engine.prefect.waiting import RunSuspended

if TYPE_CHECKING:
    from engine.node.decorator import Node
    from engine.prefect.cluster import Cluster


_NOTHING = nullcontext()


class RunScope:
    """The calls of one flow run. `observer` is told of everything; `cancel` stops what has not begun."""

    def __init__(self, tasks: TaskRuns, observer: Observer | None = None, cluster: Cluster | None = None) -> None:
        self.observer: Observer = observer or Nobody()
        self.cluster = cluster
        self.cancelled = False
        self.calls: list[Call] = []
        self.gate = gate_here()
        self.carrier = Carrier(self, tasks, self.observer)
        self._raised: dict[int, BaseException] = {}
        self._open = 0
        self._condition = threading.Condition()
        self.quiet = Quiet(self._condition)
        self._turn = threading.local()

    def submit(
        self,
        node: Node[..., Any],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        *,
        id: str,
        item: int = -1,
        row: int = -1,
        group: Group | None = None,
    ) -> Call:
        """Take a call; it starts at once if nothing that it needs is missing. `wait_for` orders without passing on."""
        call = Call(self, node, id, args, kwargs)
        call.item, call.row, call.group = item, row, group
        self._enter(call)
        return call

    def pick(self, source: Call, port: str) -> Call:
        """A call that gives one output of another."""
        call = Call(self, None, "", (source,), {})
        call.pick = port
        self._enter(call)
        return call

    def around(self, call: Call) -> AbstractContextManager[object]:
        """What goes around the function of a node."""
        return _NOTHING if self.gate is None else self.gate.around(call)

    def sends_away(self, call: Call) -> bool:
        """Whether the function of a submitted call is carried out on a cluster."""
        return self.cluster is not None and self.cluster.takes(call)

    def close(self) -> None:
        """No more calls will come."""
        if self.cluster is not None:
            self.cluster.close()

    def admit(self, call: Call) -> None:
        """Count a call in, so that the end of the run waits for it."""
        with self._condition:
            self.calls.append(call)
            self._open += 1
        if call.node is not None:
            self.observer.admitted(call)

    def wait(self, call: Call, timeout: float | None = None) -> None:
        """Wait until the call has ended or the time is over; RunSuspended when only people can bring it to an end."""
        if not call.done:
            with self._condition:
                call.awaited = True
                self._wait(lambda: call.done, timeout)

    def note_raised(self, error: BaseException) -> None:
        """The failure of a call is raised in the flow function, which may catch it. In a node it is the node's."""
        if active_call.get() is None:
            self._raised[id(error)] = error

    def was_raised(self, error: BaseException) -> bool:
        """Whether the flow function has been told of an error by raising it there."""
        return id(error) in self._raised

    def drain(self, timeout: float | None = None) -> None:
        """Wait until every call that was taken has ended. Does nothing inside a node: it would wait for itself."""
        if active_call.get() is None:
            self._wait(lambda: self._open == 0, timeout)

    def ask(self, call: Call) -> None:
        """A call has asked people and has no reply yet: nothing works on it."""
        if self.cancelled:
            self.settle(call, "cancelled", error=NodeCancelled("the run was stopped"))
            return
        self.observer.asking(call)
        if self.gate is not None:
            self.gate.leave(call)
        with self._condition:
            call.status = "asking"
            self.quiet.asking += 1
            self.quiet.leave(call)
            if call.replied:
                self.again(call)
            self.quiet.look()
        self._next_of_group(call)

    def again(self, call: Call) -> None:
        """Begin a call once more whose question has a reply; too late when the run is suspended already."""
        with self._condition:
            # The reply may be faster than the call is in leaving its function.
            call.replied = call.status == "running"
            if call.status != "asking" or self.quiet.suspended:
                return
            call.status = "waiting"
            self.quiet.asking -= 1
            self.quiet.work_on(call)
        threading.Thread(target=copy_context().run, args=(self._take_turn, call), name="treadle-answered").start()

    def withdraw(self) -> None:
        """Ask no more: what waits for people ends, since the flow function has ended without it."""
        for call in [call for call in self.calls if call.status == "asking"]:
            self.settle(call, "cancelled", error=NodeCancelled("the flow ended with an error"))

    def cancel(self) -> None:
        """End all calls that have not begun; what runs is for the caller to stop."""
        self.cancelled = self.quiet.cancelled = True
        with self._condition:
            waiting = [call for call in self.calls if call.status in {"waiting", "asking"}]
        for call in waiting:
            self.settle(call, "cancelled", error=NodeCancelled("the run was stopped"))
        if self.cluster is not None:
            self.cluster.stop()

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
        if call.instead is not None:
            call.gave_up = status, error
            status, value, error = "finished", call.instead, None
        with self._condition:
            if call.done:
                return
            if value is not None:
                call.store_value(value)
            call.error, call.why = error, why
            self.quiet.asking -= call.status == "asking"
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
        self._next_of_group(call)
        # After its followers: one of them may be ready now.
        self.quiet.leave(call)
        self.quiet.look()

    def _next_of_group(self, call: Call) -> None:
        """Where only some items of a map run at once, the next one begins when one has ended, or waits for people."""
        if call.group is None or self.quiet.suspended:
            return
        if (following := call.group.ended(call)) is not None:
            self.quiet.work_on(following)
            self._take_turn(following)

    def _wait(self, over: Callable[[], bool], timeout: float | None) -> None:
        if self.quiet.wait(over, timeout):
            self.observer.suspended()
            raise RunSuspended

    def _foreign_done(self, call: Call) -> None:
        self._input_done(call)
        with self._condition:
            self.quiet.others -= 1
            self.quiet.look()

    def _tell(self, call: Call, status: Status, value: Any, error: BaseException | None, why: str) -> None:
        if call.node is None:
            return
        if self.gate is not None:
            self.gate.leave(call)
        if call.group is not None:
            call.instead = call.group.instead(call, status, error)
        if call.carried:
            self.observer.carried(call, status, error)
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
            self.quiet.others += len(foreign)
        if call.left > 1 or (call.group is not None and call.group.policy.concurrency):
            call.context = copy_context()
        for future in foreign:
            future.add_done_callback(lambda _: self._foreign_done(call))
        self._input_done(call)

    def _input_done(self, call: Call) -> None:
        with self._condition:
            call.left -= 1
            if call.left or self.quiet.suspended:
                return
            self.quiet.work_on(call)
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
            # A copy: where only some items of a map run at once, one may be called up by the thread that has ended
            # another while the thread that brought it here is still on its way out.
            call.context.copy().run(self.carrier.begin, call)
