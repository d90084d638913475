"""One run in a kernel: the Prefect flow run around the flow function, and its end as an event."""

from __future__ import annotations

import asyncio
import copy
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from typing import Any, cast

from prefect import Flow
from prefect.client.schemas.objects import State
from prefect.context import FlowRunContext, TagsContext
from prefect.states import Cancelled

from engine.document.value import from_json
from engine.errors import NodeCancelled
from engine.events.model import AnyEvent, RunCancelled, RunFailed, RunFinished, RunStarted
from engine.kernel.load import load_flow
from engine.kernel.record_client import RecordClient
from engine.kernel.request import RunRequest
from engine.kernel.sentences import first_line
from engine.kernel.statements import ends_of_statements
from engine.kernel.stop import raise_in_thread
from engine.kernel.watch import Watch
from engine.plan.literal import python_value
from engine.prefect.bridge import new_scope
from engine.prefect.scope import RunScope


class KernelRun:
    """A run in progress. `stop` may be called from another thread."""

    def __init__(
        self,
        request: RunRequest,
        watch: Watch,
        emit: Callable[[AnyEvent], None],
        record: RecordClient | None,
        last_words: Callable[[], None],
    ) -> None:
        self._request = request
        self._watch = watch
        self._emit = emit
        self._record = record
        self._last_words = last_words
        self._main_thread = threading.get_ident()
        self._scope: RunScope | None = None
        self._in_body = False
        self._began = time.perf_counter()
        self._told = False
        self._body_error: BaseException | None = None
        """What the flow function itself raised; the failure of a node alone does not stop its statements."""

    def carry_out(self) -> None:
        """Run the flow to its end. Nothing is raised: whatever happens becomes the run's last event."""
        request = self._request
        try:
            with suppress(OSError):
                os.chdir(request.folder)
            flow = load_flow(request.path, request.function, request.folder, request.beside)
            given = {name: python_value(from_json(value), {}) for name, value in request.parameters.items()}
        except BaseException as error:  # noqa: BLE001  # importing a user's file may raise anything
            self._end(error)
            return
        if self._record is not None and not flow.isasync:
            self._record.run_name = request.name
            watched = copy.copy(flow)
        else:
            watched = flow.with_options(flow_run_name=request.name)
        watched.fn = self._watched(flow)
        with TagsContext(current_tags=set(request.tags)):
            try:
                state = cast("State[Any]", self._call(watched, given))
                error = None if state.is_completed() else RuntimeError(state.message or state.name)
            except BaseException as raised:  # noqa: BLE001  # SystemExit of a flow body is an end like any other
                error = raised
        self._end(error)

    def stop(self) -> None:
        """End the run: nothing new begins, and what runs is interrupted at its next line of Python."""
        self._watch.stopping = True
        if self._scope is not None:
            self._scope.cancel()
        threads = set(self._watch.running.values())
        if self._in_body:
            threads.add(self._main_thread)
        for thread in threads:
            raise_in_thread(thread, NodeCancelled)

    def _call(self, flow: Flow[..., Any], given: dict[str, Any]) -> Any:
        result = flow(**given, return_state=True)
        return asyncio.run(result) if flow.isasync else result

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
                scope.drain()
                return self._broken_off(error)
            return self._outcome(scope, result, last_word=last_word)

        return body

    def _begin(self) -> RunScope:
        context = FlowRunContext.get()
        flow_run = context.flow_run if context else None
        self._emit(
            RunStarted(
                run=self._request.run,
                prefect_id=str(flow_run.id) if flow_run else "",
                name=(flow_run.name if flow_run else None) or self._request.name,
            )
        )
        self._scope = new_scope(self._watch)
        self._in_body = True
        if self._watch.stopping:
            self._scope.cancel()
        return self._scope

    def _outcome(self, scope: RunScope, result: Any, *, last_word: bool) -> Any:
        """What the flow function gives Prefect. A node's failure fails the run even if nothing returned its value."""
        self._in_body = False
        failed = next((call.error for call in scope.calls if call.status == "failed" and call.error), None)
        if scope.cancelled:
            return self._stopped()
        if failed is not None:
            raise failed
        if last_word:
            # All that was drawn has happened and is stored; Prefect's own record of the end may take its time.
            self._end(None)
        return result

    def _broken_off(self, error: BaseException) -> Any:
        self._in_body = False
        self._body_error = error
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
        for event in ends_of_statements(self._request, self._body_error):
            self._emit(event)
        if self._watch.stopping:
            self._emit(RunCancelled(run=run, why="stopped", duration_s=duration))
        elif error is None:
            self._emit(RunFinished(run=run, duration_s=duration))
        else:
            calls = self._scope.calls if self._scope else []
            failed = next((call for call in calls if call.status == "failed" and call.id and call.error), None)
            cause = (failed.error if failed else None) or self._body_error or error
            node = failed.id if failed else ""
            self._emit(RunFailed(run=run, error=first_line(cause), node=node, duration_s=duration))
