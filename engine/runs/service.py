"""What the engine does when it is asked: start, watch, stop and plan runs, and tell how they ended."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any, cast

from engine.catalogue.catalogue import Catalogue
from engine.document.value import Value, to_json
from engine.errors import RequestError, TreadleError, UnknownName
from engine.events.model import AnyEvent
from engine.kernel.request import RunRequest
from engine.plan.expected import expected_seconds, longest_way
from engine.plan.plan import Plan, Question, make_plan
from engine.plan.selection import Asked
from engine.prefect.remote import choose_server
from engine.runs.active import ActiveRun
from engine.runs.asked import asked_again, folder_of, starter_of, told_of
from engine.runs.carrying import RunCarrier
from engine.runs.children import ChildRuns
from engine.runs.decided import Decided
from engine.runs.gates import Gates
from engine.runs.history import History
from engine.runs.kernel_pool import KernelPool
from engine.runs.kernel_process import KernelProcess
from engine.runs.observed import Observed
from engine.runs.prepared import Prepared
from engine.runs.preparing import Preparer
from engine.runs.telling import RunTelling
from engine.runs.undoing import Undoing
from engine.runs.upkeep import Upkeep
from engine.runs.waiting import Service, Waiting
from engine.store.store import Store, database_url
from engine.store.tables import RunRow
from engine.triggers.service import TriggerService
from engine.workspace import Workspace

_logger = logging.getLogger(__name__)


class RunService:
    """The engine's work, without its socket. `make_catalogue` is called again whenever node files may have changed."""

    def __init__(
        self, workspace: Workspace, make_catalogue: Callable[[], Catalogue], modules: tuple[str, ...] = ()
    ) -> None:
        self._workspace = workspace
        self._modules = modules
        self.prefect = choose_server(workspace.prefect_home, log=workspace.logs / "prefect.log")
        self.gates = Gates(workspace.root, self.prefect, lambda: {**self._active, **self._waiting.runs})
        self._pool = KernelPool(self._make_kernel)
        self._observed = Observed(self.gates.heard)
        self._history = History(workspace, database_url(workspace), self._observed.figures.write.observe)
        self.carrier = RunCarrier(self._history, self._pool, self.prefect)
        self._active: dict[str, ActiveRun] = {}
        self._flows = Preparer(make_catalogue)
        self._undoing = Undoing(self._history, self._pool)
        does = Service(self._prepare, self._carry_on, self.start_run, self._over)
        self._waiting = Waiting(workspace, self._history, self._active, self.carrier, self.gates, does)
        self._observed.others.append(self._waiting.heard)
        runs, processes = (self._active, self._waiting.runs), (self._pool, self.prefect)
        told = self._telling = RunTelling(workspace, self._history, self._observed, *runs, processes, self._flows.ports)
        self.run_result, self.status, self.watch_run = told.run_result, told.status, told.watch_run
        self._upkeep = Upkeep(workspace, self._history.blobs, self._active.values)
        self._triggers = TriggerService(workspace, self.start_run, self._history.hand_secret)
        self._tasks: set[asyncio.Task[None]] = set()
        self._keyed = asyncio.Lock()
        self.ways = (self.gates.door, ChildRuns(workspace, self._active, self.start_run, self.run_result).run)
        self.methods: Mapping[str, Callable[..., Any]] = {
            "start_run": self.start_run,
            "stop_run": self.stop_run,
            "plan": self.plan,
            "make_ready": self.make_ready,
            **self._telling.methods,
            **self._upkeep.methods,
            **self._triggers.methods,
            **self.gates.methods,
            **self._undoing.methods,
            **self._waiting.methods,
        }
        self.streams: Mapping[str, Callable[..., AsyncIterator[Any]]] = self._telling.streams

    def busy(self) -> bool:
        """Whether a run is going on, or soon will."""
        return bool(self._active) or self._undoing.busy() or self._triggers.busy()

    def expects_work(self) -> bool:
        """Whether a trigger watches something; other runs are asked for."""
        return self._triggers.expects_work()

    def goes_on(self, run: str) -> bool:
        """Whether a run is queued here, runs, or waits for people."""
        return run in self._waiting.runs or (run in self._active and not self._active[run].progress.ended)

    @property
    def store(self) -> Store:
        """The store, once the service has started."""
        return self._history.store

    async def start(self) -> None:
        """Open the store, tell the truth about runs that an earlier engine left, warm Prefect and a kernel up."""
        await self._history.open()
        # Before any run begins here: these are none of ours.
        left_over = await self._history.left_over()
        self._upkeep.start(self._history.store)
        await self.gates.start(self._history.store.database)
        await self.prefect.start()
        await self._pool.warm_up()
        await self._undoing.start(self._history.store.database)
        await self._triggers.start(self._history.store.database)
        await self._waiting.start(self._observed.take)
        self._soon(self._settle_left_over(left_over))

    async def stop(self) -> None:
        """Stop what runs, then everything else."""
        await self._triggers.stop()
        for run in list(self._active.values()):
            run.stop_asked.set()
        self.carrier.give_up_soon()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.carrier.stop()
        await self._undoing.stop()
        await self._waiting.stop()
        await self._upkeep.stop()
        await self._pool.close()
        await self.gates.close()
        await self.prefect.stop()
        await self._history.close()

    async def start_run(self, params: dict[str, Any]) -> dict[str, Any]:
        """Check, plan and queue a run; it goes on whether or not somebody watches.

        With a key `once` and a word `asked` for what was asked, the same request makes one run however often it comes.
        """
        if not params.get("once"):
            return await self._start_run(params)
        async with self._keyed:
            known = await self._history.run_of_key(str(params["once"]))
            if known is None:
                return await self._start_run(params)
            if json.loads(known.request).get("asked") != params.get("asked"):
                said = f"That key was used for another request, which started run {known.id}."
                raise RequestError(said, fix="Make a new key for each request; send it again only to repeat it.")
            return {"run_id": known.id, "repeated": True}

    async def _start_run(self, params: dict[str, Any]) -> dict[str, Any]:
        prepared, values, plan = await self._planned(params)
        self.gates.refuse(prepared.flow)
        Decided.of(params).refuse_undecided(plan, await self._history.unknown_outcomes(prepared.flow.name))
        version = await self._history.save_version(prepared)
        run_id, queued = await self._history.create_run(prepared, version, values, params)
        request = await self._request(run_id, prepared, values, plan, params)
        await self._begin(run_id, prepared, request, queued)
        waiting = [node.id for node in plan.nodes.values() if node.action != "skip"]
        return {"run_id": run_id, "parameters": request.parameters, "waiting": waiting}

    async def refuse(self, params: dict[str, Any]) -> None:
        """Raise what is wrong with the flow or the parameters of a request, and start nothing."""
        prepared = await self._prepare(params)
        prepared.refuse_errors()
        prepared.parameters(cast("dict[str, Any]", params.get("parameters") or {}))

    async def keep_version(self, params: dict[str, Any]) -> str:
        """Keep the text of a flow as it is now; the id by which it runs later, whatever becomes of its file."""
        return await self._history.save_version(await self._prepare(params))

    async def _request(
        self, run_id: str, prepared: Prepared, values: Mapping[str, Value], plan: Plan, params: Mapping[str, Any]
    ) -> RunRequest:
        """What the kernel is asked."""
        return RunRequest(
            run=run_id,
            path=str(prepared.write_version(self._workspace.versions)),
            function=prepared.function,
            name=f"{prepared.flow.name} {run_id[-6:]}",
            parameters={name: to_json(value) for name, value in values.items()},
            steps=prepared.steps(plan),
            selected=plan.selected,
            known={key: prepared.stored(result) for key, result in plan.known.items()},
            stand_ins={node: prepared.stored(result) for node, result in plan.stand_ins.items()},
            tags=("treadle", f"flow:{prepared.flow.name}"),
            folder=str(folder_of(params, self._workspace)),
            flow_run=str(params.get("flow_run") or ""),
            beside=str(Path(params["flow_path"]).parent) if params.get("flow_path") else "",
            **starter_of(params),
            **await self.gates.given_to(run_id, prepared.flow.name, prepared.flow.rules, params.get("pool")),
        )

    async def make_ready(self, params: dict[str, Any]) -> dict[str, Any]:
        """Read and check a flow that may be run soon, so that its run need not wait for that."""
        prepared = await self._prepare(params)
        await asyncio.to_thread(prepared.complete)
        return {}

    async def plan(self, params: dict[str, Any]) -> dict[str, Any]:
        """What a run would do, without doing it."""
        prepared, _, plan = await self._planned(params)
        seconds = expected_seconds(plan, await self._history.durations(prepared.flow.name))
        unknown = await self._history.unknown_outcomes(prepared.flow.name)
        told = {node.id: told_of(node, seconds[node.id], unknown.get(node.id)) for node in plan.nodes.values()}
        return {"nodes": told, "expected_s": longest_way(prepared.flow, seconds)}

    async def stop_run(self, params: dict[str, Any]) -> dict[str, Any]:
        """Ask a run to stop; the answer comes at once, the end as an event."""
        run_id = str(params.get("run_id") or next(reversed(self._active), ""))
        if run_id in self._active:
            self._active[run_id].ask_to_stop()
        elif not await self._waiting.stop_run(run_id):
            raise UnknownName(f"no run {run_id} is going on".replace("  ", " "), fix="see `treadle runs list`")
        return {"run_id": run_id}

    async def _planned(self, params: dict[str, Any]) -> tuple[Prepared, dict[str, Any], Plan]:
        prepared = await self._prepare(params)
        prepared.refuse_errors()
        values = prepared.parameters(cast("dict[str, Any]", params.get("parameters") or {}))
        fresh = bool(params.get("fresh"))
        asked = Asked.of(params)
        stored = await self._history.results_for(prepared, fresh=fresh, whole=asked == Asked())
        question = Question(
            flow=prepared.flow,
            specs=prepared.specs,
            parameters=prepared.python_parameters(values),
            last=stored.last,
            find=stored.find,
            digest=self._history.digest,
            cut_off=stored.cut_off,
            pins=await self._history.pinned(cast("dict[str, Any]", params.get("pins") or {}), prepared.flow),
            done=Decided.of(params).stand_ins(prepared.flow, self._history.digest),
            there=self._history.is_there,
            asked=asked,
            fresh=fresh,
            folder=folder_of(params, self._workspace),
        )
        return prepared, values, await asyncio.to_thread(make_plan, question)

    async def _prepare(self, params: dict[str, Any]) -> Prepared:
        path = Path(params["flow_path"]) if params.get("flow_path") else None
        source = params.get("source")
        if source is None:
            if path is None:
                raise RequestError("no flow was named", fix="give flow_path or source")
            source = await asyncio.to_thread(lambda: path.read_bytes().decode("utf-8"))
        return await self._flows.get(source, path)

    async def _begin(self, id: str, prepared: Prepared, request: RunRequest, before: list[AnyEvent]) -> None:
        run = self._active[id] = ActiveRun(id, prepared.flow.name, request, self._observed.take)
        self.gates.begin(run, prepared.flow)
        await run.add(before)
        self._carry_on(run)

    def _carry_on(self, run: ActiveRun) -> None:
        self._soon(self._carry_out(run))

    async def _carry_out(self, run: ActiveRun) -> None:
        try:
            await self.carrier.carry_out(run)
        finally:
            if not await self._waiting.takes(run):
                await self._over(run)

    async def _over(self, run: ActiveRun) -> None:
        self._triggers.run_ended(run.id)
        await self.gates.over(run)
        await self._undoing.after(run)

    async def _settle_left_over(self, rows: list[RunRow]) -> None:
        """Runs that an engine left behind when it died are over: say so, here and in Prefect."""
        for row in rows:
            if row.once is not None and row.owner == 0 and await self._resume(row):
                continue
            await self._undoing.after(await self.carrier.settle_left_over(row, self._workspace.data))

    async def _resume(self, row: RunRow) -> bool:
        """Carry out a run that was accepted with a key and that no kernel has had; False when it cannot be any more.

        Who has a key was promised one run, and nothing of it has happened.
        """
        params = asked_again(row, await self._history.source_of(row.id))
        try:
            prepared, values, plan = await self._planned(params)
        except TreadleError:
            _logger.exception("run %s, left over, cannot be carried out", row.id)
            return False
        request = await self._request(row.id, prepared, values, plan, params)
        await self._begin(row.id, prepared, request, await self._history.events(row.id))
        return True

    async def _make_kernel(self) -> KernelProcess:
        environment = {**self.prefect.environment(), "PREFECT_LOGGING_LEVEL": "WARNING"}
        data, log, hand = self._workspace.data, self._workspace.logs / "kernel.log", self._history.hand_secret
        return KernelProcess(data, log, self._modules, environment, self.prefect, hand, *self.ways)

    def _soon(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
