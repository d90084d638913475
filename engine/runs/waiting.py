"""Runs that wait for people and have no process: those of this engine, those that an earlier one left, going on."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from engine.events.model import AnyEvent
from engine.events.people import RunWaiting
from engine.kernel.request import RunRequest
from engine.python.script_rules import rules_of
from engine.runs.active import ActiveRun
from engine.runs.carrying import RunCarrier
from engine.runs.gates import Gates
from engine.runs.history import History
from engine.runs.people import Desk
from engine.runs.prepared import Prepared
from engine.runs.questions import known_of
from engine.store.people import StoredQuestion
from engine.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Service:
    """What is needed of the engine's service."""

    prepare: Callable[[dict[str, Any]], Awaitable[Prepared]]
    carry_on: Callable[[ActiveRun], None]
    """Gives a run a process again."""
    start_run: Callable[[dict[str, Any]], Awaitable[Any]]
    over: Callable[[ActiveRun], Awaitable[None]]
    """Hears of a run that has ended while it waited."""


class Waiting:
    """Those of one engine."""

    def __init__(
        self,
        workspace: Workspace,
        history: History,
        active: dict[str, ActiveRun],
        carrier: RunCarrier,
        gates: Gates,
        service: Service,
    ) -> None:
        self._workspace = workspace
        self._history = history
        self._active = active
        self._carrier = carrier
        self._gates = gates
        self._service = service
        self._stopping: set[asyncio.Task[bool]] = set()
        self._desk = Desk(history, active, carrier.store, self._go_on, self._escalate)
        self.runs: Mapping[str, ActiveRun] = self._desk.waiting
        self.methods, self.heard, self.stop = self._desk.methods, self._desk.heard, self._desk.stop

    async def start(self, heard: Callable[[str, str, Sequence[AnyEvent]], None]) -> None:
        """Begin with the runs that an earlier engine left waiting; `heard` is told of their events."""
        rows = await self._history.waiting()
        left = [await self._left(row.id, row.flow, heard) for row in sorted(rows, key=lambda row: row.id)]
        for run in left:
            run.on_stop = partial(self._stop_soon, run.id)
        self._desk.start(left)

    async def stop_run(self, id: str) -> bool:
        """End a run that waits; False when it does not."""
        if (run := self._desk.waiting.pop(id, None)) is None:
            return False
        await self._carrier.close_waiting(run)
        await self._service.over(run)
        return True

    def _stop_soon(self, id: str) -> None:
        task = asyncio.create_task(self.stop_run(id), name=f"stop {id}")
        self._stopping.add(task)
        task.add_done_callback(self._stopping.discard)

    async def takes(self, run: ActiveRun) -> bool:
        """A process has left a run; whether it waits for people now, or has ended meanwhile."""
        if not run.progress.waiting or run.progress.ended:
            del self._active[run.id]
            return False
        # In one step: whoever asks for the run meanwhile finds it here or there.
        self._desk.waiting[run.id] = run
        run.on_stop = partial(self._stop_soon, run.id)
        del self._active[run.id]
        if run.stop_asked.is_set():
            await self.stop_run(run.id)
        else:
            await self._desk.look_at(run)
        return True

    async def _go_on(self, run: ActiveRun) -> None:
        request = await self._request(run)
        if self._desk.waiting.pop(run.id, None) is not None:
            run.begin_again(request)
            self._active[run.id] = run
            self._service.carry_on(run)

    async def _escalate(self, flow: str, question: StoredQuestion) -> None:
        await self._service.start_run(await self._escalation(flow, question))

    async def _request(self, run: ActiveRun) -> RunRequest:
        """What a process is asked that goes on: the request of the one before it, its journal, and the replies."""
        journal = next(event.journal for event in reversed(run.events) if isinstance(event, RunWaiting))
        request = await self._history.journal_request(journal)
        if not await asyncio.to_thread(Path(request.path).exists):
            # Somebody may have cleared the file of its version away while the run waited.
            prepared = await self._service.prepare({"source": await self._history.source_of(run.id)})
            prepared.write_version(self._workspace.versions)
        questions = known_of(await self._history.questions_of_run(run.id))
        known = {"journal": journal, "questions": questions, "prefect_id": run.progress.prefect_id}
        rules = rules_of(await self._history.source_of(run.id))
        limits = await self._gates.given_to(run.id, run.flow, rules, before=run.events)
        return request.model_copy(update=known | limits | {"pool": request.pool})

    async def _escalation(self, flow: str, question: StoredQuestion) -> dict[str, Any]:
        """What to start because nobody answers: the flow is told what it has parameters for."""
        path = self._workspace.flow_path(flow)
        row = question.row
        told = {"question": question.asked.text, "question_id": row.id, "run_id": row.run, "node": row.node}
        prepared = await self._service.prepare({"flow_path": str(path)})
        takes = {parameter.name for parameter in prepared.flow.parameters}
        parameters = {name: value for name, value in told.items() if name in takes}
        return {"flow_path": str(path), "parameters": parameters, "started_by": "escalation"}

    async def _left(self, id: str, flow: str, heard: Callable[[str, str, Sequence[AnyEvent]], None]) -> ActiveRun:
        run = ActiveRun(id, flow, RunRequest(run=id, path="", function="", name=""), heard)
        run.events = await self._history.events(id)
        run.progress.take(run.events)
        return run
