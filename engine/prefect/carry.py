"""Carrying out a call whose inputs are there: light ones here, heavy ones as task runs, async ones side by side."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, cast

from prefect.futures import PrefectFuture

from engine.errors import NodeCancelled
from engine.prefect.background import in_background
from engine.prefect.body import run_function, run_function_async
from engine.prefect.call import Call
from engine.prefect.inputs import futures_in, resolved
from engine.prefect.observer import Observer
from engine.prefect.waiting import WaitsForPeople

if TYPE_CHECKING:
    from engine.node.decorator import Node
    from engine.prefect.scope import RunScope


class TaskRuns(Protocol):
    """How a heavy call becomes a task run."""

    def submit(self, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> PrefectFuture[Any]:
        """Hand it to the task runner."""
        ...

    def run(self, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Run it here and now; a coroutine for an async node."""
        ...


class Carrier:
    """Starts the calls of one scope and brings what they give back to it."""

    def __init__(self, scope: RunScope, tasks: TaskRuns, observer: Observer) -> None:
        self._scope = scope
        self._tasks = tasks
        self._observer = observer

    def begin(self, call: Call) -> None:
        """Carry a call out in this thread, or hand it on; nothing is raised."""
        try:
            if self._ended_early(call):
                return
            if call.node is None:
                self._pick_value(call)
            elif not self._observer.answer(call):
                if call.group is not None and not call.group.admit(call):
                    self._scope.quiet.leave(call)
                # A map may have been stopped while this call waited to be admitted.
                elif not self._ended_early(call):
                    self._start(call)
        except Exception as error:  # noqa: BLE001  # nobody may be left waiting
            self.failed(call, error)

    def run_now(self, call: Call) -> Any:
        """Carry a call out in this thread and return its value or raise its error, as a called task does."""
        if (ended := self._before(call)) is not None:
            return ended()
        node, args, kwargs = self._inputs(call)
        try:
            if self._scope.gate is not None:
                self._scope.gate.wait(call)
            if node.is_light:
                kwargs.pop("wait_for", None)
                self.started(call)
                value = run_function(call, node.function, args, kwargs)
            else:
                value = self._tasks.run(call, args, kwargs)
                self._began(call)
        except WaitsForPeople:
            self._scope.ask(call)
            return call.result()
        except BaseException as error:  # a node may raise anything; it becomes its failure
            self.failed(call, error)
            self._scope.note_raised(error)
            raise
        self._scope.settle(call, "finished", value)
        return value

    async def run_now_async(self, call: Call) -> Any:
        """As `run_now`, for an async node."""
        if (ended := self._before(call)) is not None:
            return ended()
        node, args, kwargs = self._inputs(call)
        try:
            if self._scope.gate is not None:
                await asyncio.to_thread(self._scope.gate.wait, call)
            if node.is_light:
                kwargs.pop("wait_for", None)
                self.started(call)
                value = await run_function_async(call, node.function, args, kwargs)
            else:
                value = await self._tasks.run(call, args, kwargs)
                self._began(call)
        except WaitsForPeople:
            self._scope.ask(call)
            return await asyncio.to_thread(call.result)
        except BaseException as error:  # a node may raise anything; it becomes its failure
            self.failed(call, error)
            self._scope.note_raised(error)
            raise
        self._scope.settle(call, "finished", value)
        return value

    def started(self, call: Call) -> None:
        """An attempt begins."""
        call.attempt += 1
        call.status = "running"
        call.started_at = time.perf_counter()
        self._observer.started(call)

    def _began(self, call: Call) -> None:
        """Tell of the beginning of a call that has ended without one: Prefect had its result already."""
        if not call.attempt:
            self.started(call)

    def failed(self, call: Call, error: BaseException) -> None:
        """The call ends with an error; the word for it depends on whether it was asked to stop."""
        stopped = self._scope.cancelled or isinstance(error, NodeCancelled)
        self._scope.settle(call, "cancelled" if stopped else "failed", error=error)

    def _before(self, call: Call) -> Callable[[], Any] | None:
        """Take a call that is to run now; the way to its result if it has ended without running."""
        self._scope.admit(call)
        if not self._scope.cancelled and self._observer.stand_in(call):
            return call.result
        for future in futures_in((call.args, call.kwargs)):
            future.wait()
        if self._ended_early(call) or self._observer.answer(call):
            return call.result
        self._scope.quiet.work_on(call)
        return None

    def _ended_early(self, call: Call) -> bool:
        if self._scope.cancelled and not call.done:
            self._scope.settle(call, "cancelled", error=NodeCancelled("the run was stopped"))
        if not call.done and call.group is not None and call.group.stopped is not None:
            error, why = call.group.stopped
            self._scope.settle(call, "skipped", error=error, why=why)
        if not call.done:
            for future in futures_in((call.args, call.kwargs), allowed=False):
                if isinstance(future, Call) and future.error is not None:
                    self._scope.settle(call, "skipped", error=future.error, why=_because(future))
                    break
        return call.done

    def _inputs(self, call: Call) -> tuple[Node[..., Any], tuple[Any, ...], dict[str, Any]]:
        if call.node is None:
            raise TypeError("a part of a value is not run")
        return call.node, resolved(call.args), dict(resolved(call.kwargs))

    def _start(self, call: Call) -> None:
        try:
            node, args, kwargs = self._inputs(call)
        except Exception as error:  # noqa: BLE001  # a node may raise anything; it becomes its failure
            self._scope.settle(call, "skipped", error=error, why=f"an input failed: {error}")
            return
        if self._scope.gate is None:
            self._go(call, node, args, kwargs)
        else:
            self._scope.gate.enter(call, lambda: self._go(call, node, args, kwargs))

    def _go(self, call: Call, node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        if call.is_task_run:
            self._start_task(call, args, kwargs)
            return
        kwargs.pop("wait_for", None)
        self.started(call)
        if node.is_async:
            self._start_async(call, node, args, kwargs)
            return
        try:
            value = run_function(call, node.function, args, kwargs)
        except WaitsForPeople:
            self._scope.ask(call)
        except BaseException as error:  # noqa: BLE001  # SystemExit of a node is its failure too
            self.failed(call, error)
        else:
            self._scope.settle(call, "finished", value)

    def _start_task(self, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        try:
            future = self._tasks.submit(call, args, kwargs)
        except Exception as error:  # noqa: BLE001  # a node may raise anything; it becomes its failure
            self.failed(call, error)
            return
        future.add_done_callback(lambda ended: self._task_done(call, ended))

    def _task_done(self, call: Call, future: PrefectFuture[Any]) -> None:
        try:
            value = future.result()
            self._began(call)
        except BaseException as error:  # noqa: BLE001  # a node may raise anything; it becomes its failure
            self.failed(call, error)
        else:
            self._scope.settle(call, "finished", value)

    def _start_async(self, call: Call, node: Node[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        def ended(error: BaseException | None, value: Any) -> None:
            if isinstance(error, WaitsForPeople):
                self._scope.ask(call)
            elif error is not None:
                self.failed(call, error)
            else:
                self._scope.settle(call, "finished", value)

        in_background(run_function_async(call, node.function, args, kwargs), ended)

    def _pick_value(self, call: Call) -> None:
        try:
            value = _part(resolved(call.args[0]), call.pick)
        except Exception as error:  # noqa: BLE001  # a node may raise anything; it becomes its failure
            self._scope.settle(call, "failed", error=error)
        else:
            source: Call = call.args[0]
            call.digest = f"{source.digest}.{call.pick}" if source.digest else ""
            self._scope.settle(call, "finished", value)


def _part(whole: Any, name: str) -> Any:
    return cast("dict[str, Any]", whole)[name] if isinstance(whole, dict) else getattr(whole, name)


def _because(future: Call) -> str:
    if future.status == "skipped":
        return future.why
    name = f"“{future.id}”" if future.id else "an input"
    return f"{name} {'was cancelled' if future.status == 'cancelled' else 'failed'}"
