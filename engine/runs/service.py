"""What the engine does when it is asked: start, watch, stop and plan runs, and tell how they ended."""

from __future__ import annotations

import asyncio
import functools
import json
import os
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import Any, cast

from engine.catalogue.catalogue import Catalogue
from engine.document.value import to_json
from engine.errors import RequestError, UnknownName
from engine.events.model import events_as_json
from engine.kernel.request import RunRequest
from engine.plan.expected import expected_seconds, longest_way
from engine.plan.plan import Plan, PlannedNode, Question, make_plan
from engine.plan.selection import Asked
from engine.prefect.remote import choose_server
from engine.runs.active import ActiveRun
from engine.runs.carrying import RunCarrier
from engine.runs.decided import Decided
from engine.runs.history import History
from engine.runs.kernel_pool import KernelPool
from engine.runs.kernel_process import KernelProcess, end_kernel_left_over
from engine.runs.memory import processes
from engine.runs.observed import Observed
from engine.runs.outcome import outcome
from engine.runs.prepared import Prepared, prepare
from engine.runs.upkeep import Upkeep
from engine.store.store import database_url
from engine.store.tables import RunRow, UnknownRow
from engine.workspace import Workspace


class RunService:
    """The engine's work, without its socket. `make_catalogue` is called again whenever node files may have changed."""

    def __init__(
        self, workspace: Workspace, make_catalogue: Callable[[], Catalogue], modules: tuple[str, ...] = ()
    ) -> None:
        self._workspace = workspace
        self._make_catalogue = make_catalogue
        self._modules = modules
        self._prefect = choose_server(workspace.prefect_home, log=workspace.logs / "prefect.log")
        self._pool = KernelPool(self._make_kernel)
        self._observed = Observed()
        self._history = History(workspace, database_url(workspace), self._observed.figures.write.observe)
        self._carrier = RunCarrier(self._history, self._pool, self._prefect)
        self._active: dict[str, ActiveRun] = {}
        self._upkeep = Upkeep(workspace, self._history.blobs, self._active.values)
        self._tasks: set[asyncio.Task[None]] = set()
        self._keyed = asyncio.Lock()
        self._prepared = functools.lru_cache(maxsize=64)(prepare)
        self._catalogue: Catalogue | None = None
        self.methods: Mapping[str, Callable[..., Any]] = {
            "start_run": self.start_run,
            "run_result": self.run_result,
            "stop_run": self.stop_run,
            "list_runs": self.list_runs,
            "plan": self.plan,
            "status": self.status,
            "figures": self.figures,
            **self._upkeep.methods,
        }
        self.streams: Mapping[str, Callable[..., AsyncIterator[Any]]] = {
            "watch_run": self.watch_run,
            "watch_runs": self.watch_runs,
        }

    def busy(self) -> bool:
        """Whether a run is going on."""
        return bool(self._active)

    async def start(self) -> None:
        """Open the store, tell the truth about runs that an earlier engine left, warm Prefect and a kernel up."""
        await self._history.open()
        # Before any run begins here: these are none of ours.
        left_over = await self._history.left_over()
        self._upkeep.start(self._history.store)
        await self._prefect.start()
        await self._pool.warm_up()
        self._soon(self._settle_left_over(left_over))

    async def stop(self) -> None:
        """Stop what runs, then everything else."""
        for run in list(self._active.values()):
            run.stop_asked.set()
        self._carrier.give_up_soon()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._carrier.stop()
        await self._upkeep.stop()
        await self._pool.close()
        await self._prefect.stop()
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
                raise RequestError(
                    f"That key was used for another request, which started run {known.id}.",
                    fix="Make a new key for each request; send it again only when the very same request is repeated.",
                )
            return {"run_id": known.id, "repeated": True}

    async def _start_run(self, params: dict[str, Any]) -> dict[str, Any]:
        prepared, values, plan = await self._planned(params)
        Decided.of(params).refuse_undecided(plan, await self._history.unknown_outcomes(prepared.flow.name))
        version = await self._history.save_version(prepared)
        path = self._write_version(prepared)
        run_id, queued = await self._history.create_run(prepared, version, values, params)
        request = RunRequest(
            run=run_id,
            path=str(path),
            function=prepared.function,
            name=f"{prepared.flow.name} {run_id[-6:]}",
            parameters={name: to_json(value) for name, value in values.items()},
            steps=prepared.steps(plan),
            selected=plan.selected,
            known={key: prepared.stored(result) for key, result in plan.known.items()},
            stand_ins={node: prepared.stored(result) for node, result in plan.stand_ins.items()},
            tags=("treadle", f"flow:{prepared.flow.name}"),
            folder=str(_folder(params, self._workspace)),
            beside=str(Path(params["flow_path"]).parent) if params.get("flow_path") else "",
        )
        run = self._active[run_id] = ActiveRun(run_id, prepared.flow.name, request, self._observed.take)
        await run.add(queued)
        self._soon(self._carry_out(run))
        waiting = [node.id for node in plan.nodes.values() if node.action != "skip"]
        return {"run_id": run_id, "parameters": request.parameters, "waiting": waiting}

    async def plan(self, params: dict[str, Any]) -> dict[str, Any]:
        """What a run would do, without doing it."""
        prepared, _, plan = await self._planned(params)
        seconds = expected_seconds(plan, await self._history.durations(prepared.flow.name))
        unknown = await self._history.unknown_outcomes(prepared.flow.name)
        return {
            "nodes": {node.id: _told(node, seconds[node.id], unknown.get(node.id)) for node in plan.nodes.values()},
            "expected_s": longest_way(prepared.flow, seconds),
        }

    async def stop_run(self, params: dict[str, Any]) -> dict[str, Any]:
        """Ask a run to stop; the answer comes at once, the end as an event."""
        run_id = str(params.get("run_id") or next(reversed(self._active), ""))
        if run_id not in self._active:
            raise UnknownName(f"no run {run_id} is going on".replace("  ", " "), fix="see `treadle runs list`")
        self._active[run_id].stop_asked.set()
        return {"run_id": run_id}

    async def run_result(self, params: dict[str, Any]) -> dict[str, Any]:
        """How a run ended, or stands, in the form of `treadle run --json`."""
        run_id = str(params["run_id"])
        events = await self._history.events(run_id)
        if not events:
            raise UnknownName(f"there is no run {run_id}", fix="see `treadle runs list`")
        source = await self._history.source_of(run_id)
        ports = await asyncio.to_thread(self._ports, source)
        return outcome(run_id, events, await self._history.previews_of(events), ports)

    async def list_runs(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        """The newest runs first."""
        return await self._history.runs(params.get("flow"), int(params.get("limit") or 20))

    async def status(self, params: dict[str, Any]) -> dict[str, Any]:
        """How the engine is."""
        return {
            "pid": os.getpid(),
            "workspace": str(self._workspace.root),
            "prefect": {"url": self._prefect.url, "ui": self._prefect.ui_url, "pid": self._prefect.pid},
            "kernels": [{"pid": kernel.pid, "run": kernel.run} for kernel in self._pool.kernels],
            # One whose end is told is over for everybody else, while its process is still being cleared away.
            "runs": [run.id for run in self._active.values() if not run.progress.ended],
        }

    async def figures(self, params: dict[str, Any]) -> dict[str, Any]:
        """What a dashboard shows: counts since the engine's start, the queue, and the memory of every process."""
        going_on = [run for run in self._active.values() if not run.progress.ended]
        kernels = [(kernel.pid, kernel.run) for kernel in self._pool.kernels]
        return {
            **self._observed.figures.as_json(),
            "queued": sum(run.kernel is None for run in going_on),
            "running": sum(run.kernel is not None for run in going_on),
            **await asyncio.to_thread(processes, kernels, self._prefect.pid),
        }

    async def watch_runs(self, params: dict[str, Any]) -> AsyncIterator[Any]:
        """Runs as they begin, start and end, after those that go on now."""
        now = [
            {"run_id": run.id, "flow": run.flow, "state": "running" if run.kernel else "queued"}
            for run in self._active.values()
            if not run.progress.ended
        ]
        async for news in self._observed.watch(now):
            yield news

    async def watch_run(self, params: dict[str, Any]) -> AsyncIterator[Any]:
        """The events of a run after a sequence number, until it is over."""
        run_id, after = str(params["run_id"]), int(params.get("after") or 0)
        if (run := self._active.get(run_id)) is None:
            for event in events_as_json(await self._history.events(run_id, after)):
                yield event
            return
        async for events in run.watch(after):
            for event in events_as_json(events):
                yield event

    async def _planned(self, params: dict[str, Any]) -> tuple[Prepared, dict[str, Any], Plan]:
        prepared = await asyncio.to_thread(self._prepare, params)
        prepared.refuse_errors()
        values = prepared.parameters(cast("dict[str, Any]", params.get("parameters") or {}))
        fresh = bool(params.get("fresh"))
        stored = await self._history.results_for(prepared, fresh=fresh)
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
            asked=Asked.of(params),
            fresh=fresh,
            folder=_folder(params, self._workspace),
        )
        return prepared, values, await asyncio.to_thread(make_plan, question)

    def _prepare(self, params: dict[str, Any]) -> Prepared:
        path = Path(params["flow_path"]) if params.get("flow_path") else None
        source = params.get("source")
        if source is None:
            if path is None:
                raise RequestError("no flow was named", fix="give flow_path or source")
            source = path.read_bytes().decode("utf-8")
        catalogue = self._make_catalogue()
        if catalogue is not self._catalogue:
            self._prepared.cache_clear()
            self._catalogue = catalogue
        return self._prepared(source, catalogue, path)

    def _write_version(self, prepared: Prepared) -> Path:
        folder = self._workspace.versions / prepared.digest
        path = folder / f"{prepared.function}.py"
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            partial = folder / f".{os.getpid()}.part"
            partial.write_bytes(prepared.source.encode())
            partial.replace(path)
        return path

    async def _carry_out(self, run: ActiveRun) -> None:
        try:
            await self._carrier.carry_out(run)
        finally:
            del self._active[run.id]

    async def _settle_left_over(self, rows: list[RunRow]) -> None:
        """Runs that an engine left behind when it died are over: say so, here and in Prefect."""
        for row in rows:
            await asyncio.to_thread(end_kernel_left_over, row.owner, self._workspace.data)
            run = ActiveRun(row.id, row.flow, RunRequest(run=row.id, path="", function="", name=""))
            await self._carrier.close_left_over(run, row.prefect_id)

    async def _make_kernel(self) -> KernelProcess:
        environment = {**self._prefect.environment(), "PREFECT_LOGGING_LEVEL": "WARNING"}
        return KernelProcess(self._workspace.data, self._workspace.logs / "kernel.log", self._modules, environment)

    def _ports(self, source: str) -> dict[str, tuple[str, ...]]:
        """The names of the outputs of each node of a flow."""
        prepared = self._prepared(source, self._make_catalogue(), None)
        kinds = ((node.id, prepared.specs.get(node.kind)) for node in prepared.flow.nodes)
        return {id: tuple(port.name for port in spec.outputs) for id, spec in kinds if spec is not None}

    def _soon(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _told(node: PlannedNode, expected_s: float | None, unknown: UnknownRow | None) -> dict[str, Any]:
    told: dict[str, Any] = {"action": node.action, "why": node.why, "expected_s": expected_s}
    return told if unknown is None else told | {"unknown": unknown.why}


def _folder(params: Mapping[str, Any], workspace: Workspace) -> Path:
    return Path(params.get("folder") or workspace.root)
