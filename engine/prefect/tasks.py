"""A heavy node as a Prefect task: its policy in Prefect's words, its attempts told to the observer."""

from __future__ import annotations

import copy
import functools
import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, cast

from prefect import Task
from prefect.cache_policies import NO_CACHE, CachePolicy
from prefect.context import SyncClientContext, TaskRunContext
from prefect.futures import PrefectFuture

from engine.errors import NodeCancelled
from engine.node.options import OURS
from engine.prefect.body import active_call, run_function, run_function_async

if TYPE_CHECKING:
    from engine.node.decorator import Node
    from engine.prefect.call import Call


@dataclass
class OfNode(CachePolicy):
    """Keeps results of different nodes apart: Prefect's INPUTS alone gives a node the result of any other."""

    kind: str = ""
    version: str = ""
    source: str = ""

    def compute_key(
        self, task_ctx: TaskRunContext, inputs: dict[str, Any], flow_parameters: dict[str, Any], **kwargs: Any
    ) -> str:
        """The part of the cache key that names the node."""
        return f"{self.kind}@{self.version}#{self.source}"


class PrefectTasks:
    """Task runs of the flow run that is going on."""

    def submit(self, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> PrefectFuture[Any]:
        """Hand a call whose inputs are all there to the task runner of the flow run."""
        task = _task(call)
        wait_for = cast("Iterable[Any] | None", kwargs.pop("wait_for", None))
        token = active_call.set(call)
        future: PrefectFuture[Any]
        try:
            if (cluster := call.scope.cluster) is not None:
                future = cluster.submit(call, task, args, kwargs, wait_for)
            else:
                future = cast("Any", task).submit(*args, wait_for=wait_for, **kwargs)
        finally:
            active_call.reset(token)
        call.task_run_id = future.task_run_id
        return future

    def run(self, call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Run a call's task here and now; a coroutine for an async node."""
        task = _task(call)
        if task.isasync:
            return _run_async(task, call, args, kwargs)
        token = active_call.set(call)
        try:
            # Without it every task of an async flow makes a client and loads the CA bundle: 28 ms of CPU each.
            with SyncClientContext.get_or_create():
                return task(*args, **kwargs)
        finally:
            active_call.reset(token)


async def _run_async(task: Task[..., Any], call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    token = active_call.set(call)
    try:
        return await task(*args, **kwargs)
    finally:
        active_call.reset(token)


def _task(call: Call) -> Task[..., Any]:
    task = task_of(cast("Node[..., Any]", call.node), call.id)
    if call.scope.gate is None or not (held := call.scope.gate.slots(call)):
        return task
    # Prefect would take a second slot for the same tag. Its page still says what the task run counts for.
    return task.with_options(tags=[f"slot:{tag}" if tag in held else tag for tag in task.tags])


def task_of(node: Node[..., Any], id: str) -> Task[..., Any]:
    """The Prefect task of a node under a name; made once per node, policy and name."""
    tasks: dict[str, Task[..., Any]] = node.__dict__.setdefault("_tasks", {})
    if id not in tasks:
        tasks[id] = _make_task(node, id)
    return tasks[id]


def _make_task(node: Node[..., Any], id: str) -> Task[..., Any]:
    attempts = _attempts(node)
    written = cast("Task[..., Any] | None", node.task)
    if written is not None:
        copied = copy.copy(written)
        copied.fn = attempts
        if id and written.task_run_name is None:
            # The name that a person gave is what their own code may ask for.
            copied.task_run_name = id
        return copied
    policy = {name: value for name, value in node.policy.items() if name not in OURS}
    policy.setdefault("cache_policy", NO_CACHE)
    policy.setdefault("task_run_name", id or None)
    cacheable = policy["cache_policy"] is not NO_CACHE or "cache_key_fn" in policy
    policy.setdefault("persist_result", True if cacheable else None)
    if cacheable and "cache_key_fn" not in policy:
        policy["cache_policy"] = policy["cache_policy"] + OfNode(
            kind=node.kind, version=node.options.version, source=_source_hash(node)
        )
    task = Task(attempts, name=node.kind, version=node.options.version, **policy)
    # Prefect derives it from the wrapper's source, which all nodes share; cached results would be mixed up.
    task.task_key = f"treadle:{node.kind}:{node.options.version}"
    return task


def _source_hash(node: Node[..., Any]) -> str:
    try:
        source = inspect.getsource(node.function)
    except OSError:
        source = node.function.__code__.co_code.hex()
    return blake2b(source.encode(), digest_size=10).hexdigest()


def _attempts(node: Node[..., Any]) -> Callable[..., Any]:
    """The function that Prefect calls once per attempt."""
    function = node.function
    if node.is_async:

        @functools.wraps(function)
        async def attempt_async(*args: Any, **kwargs: Any) -> Any:
            call = cast("Call", active_call.get())
            call.scope.carrier.started(call)
            try:
                return await run_function_async(call, function, args, kwargs)
            except Exception as error:
                _tell_retry(call, node, error)
                raise

        return _plain_signature(attempt_async, node)

    @functools.wraps(function)
    def attempt(*args: Any, **kwargs: Any) -> Any:
        call = cast("Call", active_call.get())
        if call.done:
            # It waited for one of few threads, and the run was stopped meanwhile.
            raise NodeCancelled("the run was stopped")
        call.scope.carrier.started(call)
        try:
            return run_function(call, function, args, kwargs)
        except Exception as error:
            _tell_retry(call, node, error)
            raise

    return _plain_signature(attempt, node)


def _plain_signature(attempt: Callable[..., Any], node: Node[..., Any]) -> Callable[..., Any]:
    """Without the context parameter, which is filled in, and without the mark of a generator, which is run here."""
    signature = inspect.signature(node.function)
    kept = [p for name, p in signature.parameters.items() if name != node.context_parameter]
    attempt.__signature__ = signature.replace(parameters=kept)  # pyright: ignore[reportFunctionMemberAccess]
    del attempt.__wrapped__  # pyright: ignore[reportFunctionMemberAccess]
    return attempt


def _tell_retry(call: Call, node: Node[..., Any], error: Exception) -> None:
    task = task_of(node, call.id)
    retries = task.retries or 0
    if call.attempt <= retries:
        call.scope.observer.retrying(call, error, delay_before(task.retry_delay_seconds, call.attempt))


def delay_before(delays: Any, attempt: int) -> float:
    """Seconds that Prefect waits after a failed attempt (from 1), before jitter; the last of a list goes on."""
    if isinstance(delays, Sequence):
        given = cast("Sequence[float]", delays)
        return float(given[min(attempt, len(given)) - 1]) if given else 0.0
    return float(delays or 0)
