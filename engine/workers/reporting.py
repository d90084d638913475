"""Telling a studio of a flow run that no engine carries out: `python flow.py`, or one of a plain Prefect worker.

With TREADLE_URL and TREADLE_TOKEN set, the studio notes the run, and its canvas shows it. The flow does not wait for
that and does not fail for it: a studio that cannot be reached hears nothing.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import sys
import threading
from collections.abc import Coroutine
from concurrent.futures import TimeoutError as NotInTime
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

from engine.errors import NodeCancelled, TreadleError
from engine.events.model import AnyEvent, RunCancelled, RunFailed, RunFinished, RunStarted
from engine.kernel.digests import Values
from engine.kernel.secrets import without_secrets
from engine.kernel.watch import Watch
from engine.key_files import KEY_BYTES
from engine.node.context import Context
from engine.node.people import Question, Reply
from engine.node.terminal_question import ask_here
from engine.prefect.call import Call
from engine.prefect.going import GoingRun
from engine.prefect.stop import raise_in_thread
from engine.secrets import here
from engine.values.blobs import BlobStore
from engine.values.signing import Signer
from engine.workers.line import Line
from engine.workers.moving import ValueMover
from engine.workers.protocol import Hello, Item, Job, Joined, Reported
from engine.workers.relay import Relay
from engine.workspace import cache_folder

T = TypeVar("T")

BEGINS_WITHIN_S = 10.0
ENDS_WITHIN_S = 15.0
LEASE_S = 60.0
_GATHER_S = 0.02
_PLAIN: tuple[type, ...] = (str, int, float, bool, list, dict, type(None))


def observer_of(run: GoingRun) -> Watch | None:
    """Who watches a flow run for a studio; None where none is named or reached, and for a part of another run."""
    url = os.environ.get("TREADLE_URL", "")
    if not url or run.is_inside_another:
        return None
    report = _Report(url, os.environ.get("TREADLE_TOKEN", ""))
    try:
        return report.begin(run)
    except (TreadleError, OSError, NotInTime) as error:
        report.close()
        said = error.message if isinstance(error, TreadleError) else str(error) or "it did not answer in time"
        sys.stderr.write(f"This run is not told to {url}: {said}\n")
        return None


class _Here:
    """What a node may say and ask in a run by itself: what it says is told, what it asks is asked here."""

    def __init__(self, told: Context) -> None:
        self._told = told
        self.progress, self.log, self.artifact = told.progress, told.log, told.artifact
        self.raise_if_cancelled = told.raise_if_cancelled

    @property
    def cancelled(self) -> bool:
        return self._told.cancelled

    def ask(self, question: Question) -> Reply:
        return ask_here(question)


class _Told(Watch):
    """A watch that knows the scope of its calls, so that it can be asked to stop."""

    def started(self, call: Call) -> None:
        self.scopes = {call.scope}
        super().started(call)

    # Any: less than the context of a kernel, and all that a node is promised.
    def context(self, call: Call) -> Any:
        return _Here(super().context(call))

    def stop(self) -> None:
        """End what runs, and begin nothing more."""
        self.stopping = True
        for scope in getattr(self, "scopes", ()):
            scope.cancel()
        for thread in set(self.running.values()):
            raise_in_thread(thread, NodeCancelled)


class _Report:
    """One run, told by a thread of its own."""

    def __init__(self, url: str, token: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="treadle-report", daemon=True)
        self._thread.start()
        self._url, self._token = url, token
        self._lock = threading.Lock()
        self._events: list[AnyEvent] = []
        self._some = asyncio.Event()
        self._telling = asyncio.Lock()
        self._tasks: list[asyncio.Task[None]] = []
        self._blocks: set[str] = set()
        self._failed = ""
        self._node = ""

    def begin(self, run: GoingRun) -> Watch:
        """Have the studio note the run. Raises TreadleError or TimeoutError."""
        source = Path(run.path).read_text(encoding="utf-8")
        parameters: dict[str, Any] = {
            name: value for name, value in run.parameters.items() if isinstance(value, _PLAIN)
        }
        reported = Reported(source=source, parameters=parameters)
        job = self._do(self._join(run.flow, reported), BEGINS_WITHIN_S)
        self._run = job.request.run
        folder = cache_folder() / "reports"
        values = Values(self._blobs, Signer(secrets.token_bytes(KEY_BYTES)))
        request = job.request.model_copy(update={"path": run.path, "folder": str(folder)})
        self._watch = watch = _Told(request, values, self._emit, _nothing, _nothing, _nothing)
        self._blocks = {step.id for step in request.steps if step.block_kind or step.is_code}
        self._emit(RunStarted(run=self._run, prefect_id=run.id, name=request.name))
        run.on_end(self._end)
        return watch

    def close(self) -> None:
        """Tell nothing more."""
        self._loop.call_soon_threadsafe(self._loop.stop)

    def _end(self, state: str, message: str) -> None:
        watch, run = self._watch, self._run
        watch.over(None)
        if watch.stopping or state in {"CANCELLED", "CANCELLING"}:
            self._emit(RunCancelled(run=run, why="stopped"))
        elif state == "COMPLETED":
            self._emit(RunFinished(run=run))
        else:
            self._emit(RunFailed(run=run, error=self._failed or message, node=self._node))
        try:
            self._do(self._finish(), ENDS_WITHIN_S)
        except (TreadleError, NotInTime):
            sys.stderr.write(f"Not all of this run could be told to {self._url}.\n")
        self.close()

    def _emit(self, event: AnyEvent) -> None:
        if event.kind == "node.failed":
            self._failed, self._node = event.error, event.node
        # The file runs as it is: nothing in it tells of blocks and of code between the nodes.
        if getattr(event, "node", "") in self._blocks:
            return
        with self._lock:
            self._events.append(without_secrets(event, here.redactor()))
        self._loop.call_soon_threadsafe(self._some.set)

    def _do(self, work: Coroutine[Any, Any, T], within_s: float) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(within_s)

    async def _join(self, flow: str, reported: Reported) -> Job:
        host = socket.gethostname()
        self._line = Line(self._url, self._token)
        self._blobs = BlobStore(cache_folder() / "reports" / "values")
        hello = Hello(
            name=f"{flow or 'a flow'} on {host}"[:100],
            pool="report",
            lease_s=LEASE_S,
            host=host,
            pid=os.getpid(),
            version=version("treadle"),
            report=reported,
        )
        joined = Joined.model_validate(await self._line.post("/api/work/workers", hello.model_dump(mode="json")))
        self._worker = joined.worker
        self._relay = Relay(self._line, joined.worker, joined.run, ValueMover(self._line, self._blobs).keep)
        heard: asyncio.Future[Job] = asyncio.get_running_loop().create_future()
        self._tasks = [asyncio.create_task(self._hear(heard)), asyncio.create_task(self._tell())]
        return await heard

    async def _hear(self, heard: asyncio.Future[Job]) -> None:
        """Say that the run goes on, and take what the engine says of it."""
        relay = self._relay
        while not relay.lost.is_set():
            try:
                body = {"has": {relay.run: relay.inbox.last}, "load": {}}
                answer = await self._line.post(f"/api/work/workers/{self._worker}/hear", body, LEASE_S / 3)
            except TreadleError as error:
                if not heard.done():
                    heard.set_exception(error)
                await asyncio.sleep(1)
                continue
            for item in relay.inbox.fresh(Item.model_validate(each) for each in answer["items"].get(relay.run, ())):
                if item.kind == "job" and item.job is not None and not heard.done():
                    relay.say(Item(kind="taken"))
                    heard.set_result(item.job)
                elif item.kind == "stop":
                    self._watch.stop()
            if relay.run in answer["over"]:
                relay.lose()

    async def _tell(self) -> None:
        while True:
            await self._some.wait()
            await asyncio.sleep(_GATHER_S)
            async with self._telling:
                await self._tell_all()

    async def _tell_all(self) -> None:
        self._some.clear()
        with self._lock:
            events, self._events = self._events, []
        if events:
            await self._relay.append(self._relay.run, events, 0)

    async def _finish(self) -> None:
        hearing, telling = self._tasks
        async with self._telling:
            await self._tell_all()
        await self._relay.end()
        for task in (hearing, telling):
            task.cancel()
        await self._line.post(f"/api/work/workers/{self._worker}/leave", {})
        await self._line.close()


def _nothing() -> None:
    """Nobody is waited for: the flow runs by itself."""
