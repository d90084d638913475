"""One flow run's calls: which wait for which, who runs next, and when all is done.

A light node without a policy runs in the thread that has its last input, without a Prefect task run. A heavy one is
handed to Prefect's task runner once its inputs are there, so that no thread waits and no task run is left `NotReady`
behind a failure.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Protocol

from prefect.futures import PrefectFuture

from engine.errors import NodeCancelled
from engine.prefect.body import active_call, run_function, run_function_async
from engine.prefect.call import Call, Status
from engine.prefect.inputs import futures_in, resolved
from engine.prefect.observer import Nobody, Observer

if TYPE_CHECKING:
    from engine.node.decorator import Node


class TaskRuns(Protocol):
    """How a heavy call becomes a task run."""

    def submit(self, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> PrefectFuture[Any]:
        """Hand it to the task runner."""
        ...

    def run(self, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Run it here and now; a coroutine for an async node."""
        ...


class RunScope:
    """The calls of one flow run. `observer` is told of everything; `cancel` stops what has not begun."""

    def __init__(self, tasks: TaskRuns, observer: Observer | None = None) -> None:
        self.observer: Observer = observer or Nobody()
        self.cancelled = False
        self.calls: list[Call] = []
        self._tasks = tasks
        self._open = 0
        self._condition = threading.Condition()
        self._turn = threading.local()

    def submit(self, node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any], *, id: str) -> Call:
        """Take a call; it starts at once if nothing that it needs is missing. `wait_for` orders without passing on."""
        call = Call(self, node, id, args, kwargs)
        self._enter(call)
        return call

    def pick(self, source: Call, port: str) -> Call:
        """A call that gives one output of another."""
        call = Call(self, None, "", (source,), {})
        call.pick = port
        self._enter(call)
        return call

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
        except Exception as unkept:  # whatever goes wrong in telling, nobody may be left waiting
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
        with self._condition:
            self.calls.append(call)
            self._open += 1
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
            self._begin(call)
        else:
            call.context.run(self._begin, call)

    def _begin(self, call: Call) -> None:
        try:
            if self._ended_early(call):
                return
            if call.node is None:
                self._pick_value(call)
            elif not self.observer.answer(call):
                self._start(call)
        except Exception as error:  # an observer that fails must not leave the others waiting for ever
            self.failed(call, error)

    def _ended_early(self, call: Call) -> bool:
        if self.cancelled and not call.done:
            self.settle(call, "cancelled", error=NodeCancelled("the run was stopped"))
        if not call.done:
            for future in futures_in((call.args, call.kwargs)):
                if isinstance(future, Call) and future.error is not None:
                    self.settle(call, "skipped", error=future.error, why=_because(future))
                    break
        return call.done

    def _start(self, call: Call) -> None:
        try:
            node, args, kwargs = self._inputs(call)
        except Exception as error:
            self.settle(call, "skipped", error=error, why=f"an input failed: {error}")
            return
        if not node.is_light:
            self._start_task(call, args, kwargs)
            return
        kwargs.pop("wait_for", None)
        self.started(call)
        if node.is_async:
            self._start_async(call, node, args, kwargs)
            return
        try:
            value = run_function(call, node.function, args, kwargs)
        except BaseException as error:  # a node may raise anything, SystemExit included; it is the node's failure
            self.failed(call, error)
        else:
            self.settle(call, "finished", value)

    def run_now(self, call: Call) -> Any:
        """Carry a call out in this thread and return its value or raise its error, as a called task does."""
        if (ended := self._before(call)) is not None:
            return ended()
        node, args, kwargs = self._inputs(call)
        try:
            if node.is_light:
                self.started(call)
                value = run_function(call, node.function, args, kwargs)
            else:
                value = self._tasks.run(call, args, kwargs)
        except BaseException as error:
            self.failed(call, error)
            raise
        self.settle(call, "finished", value)
        return value

    async def run_now_async(self, call: Call) -> Any:
        """As `run_now`, for an async node."""
        if (ended := self._before(call)) is not None:
            return ended()
        node, args, kwargs = self._inputs(call)
        try:
            if node.is_light:
                self.started(call)
                value = await run_function_async(call, node.function, args, kwargs)
            else:
                value = await self._tasks.run(call, args, kwargs)
        except BaseException as error:
            self.failed(call, error)
            raise
        self.settle(call, "finished", value)
        return value

    def _before(self, call: Call) -> Callable[[], Any] | None:
        """Take a call that is to run now; the way to its result if it has ended without running."""
        with self._condition:
            self.calls.append(call)
            self._open += 1
        for future in futures_in((call.args, call.kwargs)):
            future.wait()
        if self._ended_early(call) or self.observer.answer(call):
            return call.result
        return None

    def _inputs(self, call: Call) -> tuple[Node[..., Any], tuple[Any, ...], dict[str, Any]]:
        if call.node is None:
            raise TypeError("a part of a value is not run")
        return call.node, resolved(call.args), dict(resolved(call.kwargs))

    def _start_task(self, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        try:
            future = self._tasks.submit(call, args, kwargs)
        except Exception as error:
            self.failed(call, error)
            return
        future.add_done_callback(lambda ended: self._task_done(call, ended))

    def _task_done(self, call: Call, future: PrefectFuture[Any]) -> None:
        try:
            value = future.result()
        except BaseException as error:
            self.failed(call, error)
        else:
            self.settle(call, "finished", value)

    def _start_async(self, call: Call, node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        from engine.prefect.background import in_background

        def ended(error: BaseException | None, value: Any) -> None:
            if error is not None:
                self.failed(call, error)
            else:
                self.settle(call, "finished", value)

        in_background(run_function_async(call, node.function, args, kwargs), ended)

    def _pick_value(self, call: Call) -> None:
        try:
            whole = resolved(call.args[0])
            value = whole[call.pick] if isinstance(whole, dict) else getattr(whole, call.pick)
        except Exception as error:
            self.settle(call, "failed", error=error)
        else:
            source: Call = call.args[0]
            call.digest = f"{source.digest}.{call.pick}" if source.digest else ""
            self.settle(call, "finished", value)

    def started(self, call: Call) -> None:
        """An attempt begins."""
        call.attempt += 1
        call.status = "running"
        call.started_at = time.perf_counter()
        self.observer.started(call)

    def failed(self, call: Call, error: BaseException) -> None:
        """The call ends with an error; the word for it depends on whether it was asked to stop."""
        stopped = self.cancelled or isinstance(error, NodeCancelled)
        self.settle(call, "cancelled" if stopped else "failed", error=error)


def _because(future: Call) -> str:
    if future.status == "skipped":
        return future.why
    name = f"“{future.id}”" if future.id else "an input"
    return f"{name} {'was cancelled' if future.status == 'cancelled' else 'failed'}"
