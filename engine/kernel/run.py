"""One run in a kernel: the Prefect flow run around the flow function, and its end as an event."""

from __future__ import annotations

import asyncio
import copy
import inspect
import os
import threading
import time
import uuid
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from functools import wraps
from typing import Any, cast

from prefect import Flow
from prefect.client.schemas.objects import FlowRun, State, StateType
from prefect.context import FlowRunContext, SyncClientContext, TagsContext
from prefect.exceptions import ObjectNotFound
from prefect.flow_engine import run_flow
from prefect.states import Cancelled

from engine.document.value import from_json
from engine.errors import NodeCancelled
from engine.events.model import (
    AnyEvent,
    RunCancelled,
    RunFailed,
    RunFinished,
    RunStarted,
)
from engine.events.people import RunResumed, RunWaiting
from engine.kernel.journal import digests_in_blobs
from engine.kernel.load import load_flow
from engine.kernel.record_client import RecordClient
from engine.kernel.request import KnownQuestion, RunRequest
from engine.kernel.sentences import first_line
from engine.kernel.told import watching
from engine.kernel.watch import Watch
from engine.plan.literal import python_value
from engine.prefect.bridge import new_scope
from engine.prefect.call import Call
from engine.prefect.inputs import futures_in
from engine.prefect.scope import RunScope
from engine.prefect.stop import raise_in_thread
from engine.secrets import here
from engine.secrets.masking import mask_error


class KernelRun:
    """A run in progress. `stop` may be called from another thread."""

    def __init__(
        self,
        request: RunRequest,
        watch: Watch,
        emit: Callable[[AnyEvent], None],
        record: RecordClient | None,
        last_words: Callable[[], None],
        spent_s: float = 0.0,
    ) -> None:
        self._request = request
        self._watch = watch
        self._emit = emit
        self._record = record
        self._last_words = last_words
        self._main_thread = threading.get_ident()
        self._scope: RunScope | None = None
        self._in_body = False
        self._began = time.perf_counter() - spent_s
        self._waits = False
        self._told = False
        self._stop_why = "stopped"
        self._body_error: BaseException | None = None
        """What the flow function itself raised; the failure of a node alone does not stop its statements."""

    @property
    def id(self) -> str:
        """The run's id."""
        return self._request.run

    def carry_out(self) -> None:
        """Run the flow to its end. Nothing is raised: whatever happens becomes the run's last event."""
        request = self._request
        try:
            with suppress(OSError):
                os.chdir(request.folder)
            marks = self._watch.blocks.tree.marks(request.function)
            flow = load_flow(request.path, marks, request.folder, request.beside)
            given = {name: python_value(from_json(value), {}) for name, value in request.parameters.items()}
        except BaseException as error:  # noqa: BLE001  # importing a user's file may raise anything
            self._end(error)
            return
        if self._record is not None and not flow.isasync:
            # One that goes on has its name and its record already.
            goes_on = bool(request.prefect_id)
            name, known = ("", "") if goes_on else (request.name, request.flow_run)
            # Prefect gives the run a name of the flow's own while it is in the server only.
            asks = goes_on or bool(flow.retries) or flow.flow_run_name is not None
            self._record.begin(name, asks=asks, known=known)
            watched = copy.copy(flow)
        else:
            watched = flow.with_options(flow_run_name=flow.flow_run_name or request.name)
        watched.fn = _with_types(self._watched(flow), flow.fn)
        # To find out that nothing was given takes Prefect a new class, and a quarter of the time of a short run.
        watched.should_validate_parameters = flow.should_validate_parameters and bool(flow.parameters.properties)
        with TagsContext(current_tags=set(request.tags)):
            try:
                state = cast("State[Any]", self._call(watched, given))
                error = None if state.is_completed() or self._waits else RuntimeError(state.message or state.name)
            except BaseException as raised:  # noqa: BLE001  # SystemExit of a flow body is an end like any other
                error = raised
            finally:
                if self._scope is not None:
                    self._scope.close()
        if not self._waits:
            self._end(error)

    def answered(self, question: KnownQuestion) -> None:
        """Somebody has answered while other nodes were still at work."""
        if (call := self._watch.people.take(question)) is not None:
            call.scope.again(call)

    def stop(self, why: str = "stopped") -> None:
        """End the run: nothing new begins, and what runs is interrupted at its next line of Python."""
        self._stop_why = why or "stopped"
        self._watch.stopping = True
        if self._scope is not None:
            self._scope.cancel()
        threads = set(self._watch.running.values())
        if self._in_body:
            threads.add(self._main_thread)
        for thread in threads:
            raise_in_thread(thread, NodeCancelled)

    def _call(self, flow: Flow[..., Any], given: dict[str, Any]) -> Any:
        record = self._record_before()
        result: Any
        if record is not None:
            result = run_flow(flow, flow_run=record, parameters=given, return_type="state")
        else:
            result = flow(**given, return_state=True)
        return asyncio.run(result) if flow.isasync else result

    def _record_before(self) -> FlowRun | None:
        """Prefect's record of a run that goes on; None for one that begins, and where the record is gone."""
        if not self._request.prefect_id:
            return None
        try:
            with SyncClientContext.get_or_create() as prefect:
                return prefect.client.read_flow_run(uuid.UUID(self._request.prefect_id))
        except ObjectNotFound:
            return None

    def _watched(self, flow: Flow[..., Any]) -> Callable[..., Any]:
        original = flow.fn
        last_word = not flow.retries

        if flow.isasync:

            @wraps(original)
            async def body_async(*args: Any, **kwargs: Any) -> Any:
                scope = self._begin()
                try:
                    result = await original(*args, **kwargs)
                    await asyncio.to_thread(scope.drain)
                except BaseException as error:  # noqa: BLE001  # it is raised again, as below
                    if scope.quiet.suspended:
                        return self._suspended(scope)
                    scope.withdraw()
                    await asyncio.to_thread(scope.drain)
                    return self._broken_off(error)
                return self._outcome(scope, result, last_word=last_word)

            return body_async

        @wraps(original)
        def body(*args: Any, **kwargs: Any) -> Any:
            scope = self._begin()
            try:
                result = original(*args, **kwargs)
                scope.drain()
            except BaseException as error:  # noqa: BLE001  # it is raised again, unless it is our own wish to stop
                if scope.quiet.suspended:
                    # By whatever error: what a person's own `finally` raises on the way out counts the next time.
                    return self._suspended(scope)
                scope.withdraw()
                scope.drain()
                return self._broken_off(error)
            return self._outcome(scope, result, last_word=last_word)

        return body

    def _begin(self) -> RunScope:
        context = FlowRunContext.get()
        flow_run = context.flow_run if context else None
        prefect_id = str(flow_run.id) if flow_run else ""
        if self._request.journal:
            self._emit(RunResumed(run=self._request.run, prefect_id=prefect_id))
        else:
            name = (flow_run.name if flow_run else None) or self._request.name
            self._emit(RunStarted(run=self._request.run, prefect_id=prefect_id, name=name))
        self._scope = new_scope(self._watch)
        self._watch.begin()
        watching.set(self._watch.blocks)
        self._in_body = True
        if self._watch.stopping:
            self._scope.cancel()
        return self._scope

    def _outcome(self, scope: RunScope, result: Any, *, last_word: bool) -> Any:
        """What the flow function gives Prefect.

        A node's failure fails the run even if nothing returned its value, unless the flow function caught it.
        """
        self._in_body = False
        returned = {call for call in futures_in(result) if isinstance(call, Call)}
        failed = next((call.error for call in _failed(scope) if call.error and not _is_caught(call, returned)), None)
        if scope.cancelled:
            return self._stopped()
        if failed is not None:
            raise failed
        if last_word:
            # All that was drawn has happened and is stored; Prefect's own record of the end may take its time.
            self._end(None)
        return result

    def _suspended(self, scope: RunScope) -> Any:
        """Leave the process: all that was done is written down for the one that goes on."""
        self._in_body = False
        self._last_words()
        duration = time.perf_counter() - self._began
        journal = self._watch.journal(scope.calls, duration)
        digest, _ = self._watch.values.keep_artifact(journal.model_dump_json().encode())
        kept = (*digests_in_blobs(journal.calls.values()), *(one.digest for one in self._request.stand_ins.values()))
        questions = self._watch.people.waited_for(call for call in scope.calls if call.status == "asking")
        self._waits = True
        self._told = True
        told = RunWaiting(run=self._request.run, journal=digest, keeps=kept, questions=questions, duration_s=duration)
        self._emit(told)
        return State(type=StateType.PAUSED, name="Suspended", message="waits for people")

    def _broken_off(self, error: BaseException) -> Any:
        self._in_body = False
        self._body_error = error = mask_error(error, here.redactor())
        if isinstance(error, NodeCancelled):
            return self._stopped()
        raise error

    def _stopped(self) -> Any:
        self._in_body = False
        return Cancelled(message="stopped")

    def _end(self, error: BaseException | None) -> None:
        if self._told:
            return
        self._told = True
        run, duration = self._request.run, time.perf_counter() - self._began
        # Nothing that comes after the end of a run is taken.
        self._last_words()
        self._watch.over(self._body_error)
        if self._watch.stopping:
            self._emit(RunCancelled(run=run, why=self._stop_why, duration_s=duration))
        elif error is None:
            self._emit(RunFinished(run=run, duration_s=duration))
        else:
            node, cause = self._culprit(error)
            self._emit(RunFailed(run=run, error=first_line(cause), node=node, duration_s=duration))

    def _culprit(self, error: BaseException) -> tuple[str, BaseException]:
        """The first failed node whose failure was not caught, and its error."""
        raised = self._body_error or error
        for call in _failed(self._scope) if self._scope is not None else ():
            if call.id and call.error and (call.error is raised or not call.scope.was_raised(call.error)):
                return call.id, call.error
        return "", raised


def _with_types(body: Callable[..., Any], original: Callable[..., Any]) -> Callable[..., Any]:
    """The body with annotations that are no texts any more: Prefect would look their names up in this module."""
    # They may raise whatever code can raise; then they stay texts, and Prefect says what it misses.
    with suppress(Exception):
        body.__signature__ = inspect.signature(original, eval_str=True)  # pyright: ignore[reportFunctionMemberAccess]
    return body


def _failed(scope: RunScope) -> Iterator[Call]:
    return (call for call in scope.calls if call.status == "failed")


def _is_caught(call: Call, returned: Collection[Call]) -> bool:
    """Whether the flow function has caught the failure of a call, and does not return it all the same."""
    return call.error is not None and call.scope.was_raised(call.error) and call not in returned
