"""A cluster that carries out functions of nodes for a flow whose `task_runner=…` is one of Dask or Ray.

Task runs stay here with their states, retries and time-outs, as with threads; what goes to the cluster is the innermost
part, the function with its inputs, and what comes back is its value and what it said on the way.
"""

from __future__ import annotations

import functools
import logging
import sys
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from prefect.context import FlowRunContext, TaskRunContext
from prefect.futures import PrefectFuture
from prefect.task_runners import ThreadPoolTaskRunner
from prefect.utilities.callables import get_call_parameters

from engine.errors import NodeCancelled, TreadleError
from engine.node.spending import current_meter
from engine.prefect.body import active_call
from engine.prefect.coming import tell
from engine.prefect.late_ray import LateRay
from engine.prefect.on_dask import OnDask
from engine.prefect.on_ray import OnRay
from engine.prefect.sending import named, pickled
from engine.prefect.there import Work
from engine.types.media import Connection, Secret

if TYPE_CHECKING:
    from prefect import Task

    from engine.node.decorator import Node
    from engine.prefect.call import Call
    from engine.prefect.processes import Processes

_logger = logging.getLogger(__name__)

_ASK_S = 0.5
_LEAST_PLACES = 32
"""So many items are handed at once to a cluster that others have made, and that may grow."""


def cluster_here() -> Cluster | None:
    """The cluster of the flow run that is going on in this context; None where its tasks run in threads."""
    context = FlowRunContext.get()
    runner = context.task_runner if context is not None else None
    if (dask := sys.modules.get("prefect_dask.task_runners")) is not None and isinstance(runner, dask.DaskTaskRunner):
        return Cluster(OnDask(runner))
    if (ray := sys.modules.get("prefect_ray.task_runners")) is not None:
        if isinstance(runner, LateRay):
            return Cluster(OnRay(runner.runner, runner.start))
        if isinstance(runner, ray.RayTaskRunner):
            return Cluster(OnRay(runner))
    return None


class Cluster:
    """The cluster of one flow run, made or joined by Prefect's task runner when the first call is to go there."""

    def __init__(self, processes: Processes) -> None:
        self._processes = processes
        self._lock = threading.Lock()
        self._trouble: TreadleError | None = None
        self._stopped = False
        self._calls: dict[str, Call] = {}
        self._futures: dict[str, Any] = {}
        self._here: ThreadPoolTaskRunner[Any] = ThreadPoolTaskRunner()
        self._there: ThreadPoolTaskRunner[Any] | None = None

    def takes(self, call: Call) -> bool:
        """Whether a call is carried out there: one that only computes, and that is heavy or for an item of a map.

        What reaches for something that this process has stays: secrets, limits, people, notes for undoing.
        """
        node = call.node
        if node is None or node.is_async or node.waits or (node.is_light and not _is_heavy_as_item(call, node)):
            return False
        options = node.options
        if options.permissions or options.undo or options.effect == "once" or _is_generator(node.function):
            return False
        return not any(isinstance(value, (Secret, Connection)) for value in (*call.args, *call.kwargs.values()))

    def submit(
        self, call: Call, task: Task[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any], wait_for: Any
    ) -> PrefectFuture[Any]:
        """Begin the task run of a call: in a thread for each place of the cluster, or in one of its own."""
        if self._stopped:
            raise NodeCancelled("the run was stopped")
        threads = self._here
        if self.takes(call):
            # Before the task run begins: its time-out is for the function.
            threads = self._places()
            call.away = functools.partial(self._run, call)
        if not threads._started:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            threads.__enter__()
        parameters = get_call_parameters(task.fn, args, dict(kwargs))
        return threads.submit(task, parameters, cast("Iterable[PrefectFuture[Any]] | None", wait_for))

    def stop(self) -> None:
        """End what runs there. Processes of a cluster that is ours are killed, for code in C hears of nothing else."""
        self._stopped = True
        if self._there is not None:
            self._ask(self._processes.kill if self._processes.ours else self._processes.end, dict(self._futures))

    def close(self) -> None:
        """No more calls will come; the cluster itself is ended by Prefect's task runner."""
        for threads in (self._here, self._there):
            if threads is not None and threads._started:  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
                threads.__exit__(None, None, None)
        if self._there is not None:
            self._processes.close()

    def _run(self, call: Call, *args: Any, **kwargs: Any) -> Any:
        """Carry the function of a call out there, and wait for it in a way that a stop or a time-out can end."""
        node = cast("Node[..., Any]", call.node)
        key = f"{node.kind}-{uuid.uuid4()}"
        context = TaskRunContext.get() if node.task is not None else None
        given = {name: value for name, value in kwargs.items() if name != node.context_parameter}
        run = (node.task, context.task_run) if context is not None else None
        work = Work(*named(node), args, given, node.context_parameter or "", key, run)
        sent = pickled(work)
        self._calls[key] = call
        future: Any = None
        try:
            ended = threading.Event()
            future = self._futures[key] = self._processes.submit(key, sent)
            future.add_done_callback(lambda _: ended.set())  # pyright: ignore[reportUnknownLambdaType]
            # In short waits, in between which this thread can be told to stop.
            while not (ended.wait(0.1) or self._stopped):
                pass
            value, cpu_s = self._came(future)
        except BaseException:
            if future is not None and not future.done() and not self._stopped:
                future.cancel()
                self._ask(self._processes.end, {key: future})
            raise
        finally:
            del self._calls[key]
            self._futures.pop(key, None)
        if (count := getattr(current_meter.get(), "count_cpu", None)) is not None:
            count(cpu_s)
        return value

    def _came(self, future: Any) -> tuple[Any, float]:
        if future.cancelled() or not future.done():
            raise NodeCancelled("the run was stopped")
        return self._processes.came(future)

    def _ask(self, what: Callable[[Mapping[str, Any]], None], calls: Mapping[str, Any]) -> None:
        """Have calls ended there, and wait for it a moment: whoever stops must not hang on a cluster that does."""

        def asked() -> None:
            try:
                what(calls)
            except Exception:
                _logger.exception("What runs on the cluster could not be ended.")

        thread = threading.Thread(target=asked, name="treadle-cluster-stop", daemon=True)
        thread.start()
        thread.join(_ASK_S)

    def _places(self) -> ThreadPoolTaskRunner[Any]:
        with self._lock:
            if self._trouble is not None:
                raise self._trouble
            if self._there is None:
                self._there = self._open()
            return self._there

    def _open(self) -> ThreadPoolTaskRunner[Any]:
        """Have the cluster made or joined; as many threads as it has places, so that what is said to run does."""
        processes = self._processes
        try:
            places = processes.open(self._heard)
        except Exception as error:
            name, address = processes.library, processes.address
            where = (
                f"The {name} cluster at {address} cannot be reached" if address else f"A {name} cluster cannot be made"
            )
            self._trouble = TreadleError(
                f"{where}: {error}",
                fix="Start its scheduler, or choose another task runner in the settings of the flow.",
            )
            raise self._trouble from error
        return ThreadPoolTaskRunner(max_workers=max(1, places) if processes.ours else max(_LEAST_PLACES, places))

    def _heard(self, said: Mapping[str, Any]) -> None:
        """A call has said something: it is told as if it had been said here."""
        if (call := self._calls.get(said["key"])) is None:
            return
        token = active_call.set(call)
        try:
            tell(call, said)
        finally:
            active_call.reset(token)


def _is_heavy_as_item(call: Call, node: Node[..., Any]) -> bool:
    return call.item >= 0 and node.options.weight is None


def _is_generator(function: Callable[..., Any]) -> bool:
    import inspect

    return inspect.isgeneratorfunction(inspect.unwrap(function))
