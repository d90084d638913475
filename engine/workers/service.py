"""What the engine does for workers when it is asked: take them on, hand runs out, hear of them, tell of the workers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Mapping
from importlib.metadata import version
from typing import Any

from pydantic import ValidationError

from engine.errors import RequestError, TreadleError, UnknownName, UnknownOutcome
from engine.prefect.pools import WorkPools
from engine.prefect.server import PrefectServer
from engine.runs.service import RunService
from engine.secrets.handed import Handed
from engine.store.secrets import vault_of
from engine.workers.bundle import make_bundle
from engine.workers.desk import REPORT, Desk, Worker
from engine.workers.protocol import VERSION, Hello, Item, Joined, Reported
from engine.workers.remote_kernel import RemoteKernel
from engine.workspace import Workspace


class WorkerService:
    """The workers of a workspace, beside its runs. See `engine.daemon.service.Service`."""

    def __init__(self, workspace: Workspace, runs: RunService) -> None:
        self._workspace, self._runs = workspace, runs
        self._pools = WorkPools(runs.prefect.environment())
        self._desk = Desk(self._pools, runs.prefect.ready, self._make_kernel)
        self._keeping: asyncio.Task[None] | None = None
        self.methods: Mapping[str, Callable[..., Any]] = {
            "join_workers": self.join,
            "worker_said": self.said,
            "leave_workers": self.leave,
            "list_workers": self.list,
            "drain_worker": self.drain,
            "stop_worker": self.stop_worker,
            "way_to_prefect": self.way_to_prefect,
        }
        self.streams: Mapping[str, Callable[..., AsyncIterator[Any]]] = {"hear_worker": self.hear}

    def busy(self) -> bool:
        """Never by itself: what workers carry out are runs."""
        return False

    def expects_work(self) -> bool:
        """Whether a worker is there: it would find nobody if the engine ended."""
        return bool(self._desk.workers)

    async def start(self) -> None:
        """Hand runs out from now on."""
        self._runs.carrier.elsewhere = self._desk.kernel
        self._keeping = asyncio.create_task(self._desk.keep(), name="workers")

    async def stop(self) -> None:
        """Hand nothing more out; runs at workers are lost with the engine."""
        for id in list(self._desk.workers):
            self._desk.leave(id, "the engine ended")
        if self._keeping is not None:
            self._keeping.cancel()
            await asyncio.gather(self._keeping, return_exceptions=True)
        await self._pools.close()

    async def join(self, params: dict[str, Any]) -> dict[str, Any]:
        """Take a worker on."""
        try:
            hello = Hello.model_validate(params)
        except ValidationError as error:
            raise RequestError(f"That is no worker: {error.errors()[0]['msg']}.", fix="See docs/workers.md.") from error
        if hello.protocol != VERSION or hello.version != version("treadle"):
            raise RequestError(
                f"The worker has Treadle {hello.version}, the studio {version('treadle')}.",
                fix="Install the same version for both.",
            )
        worker = self._desk.join(hello)
        if hello.report is not None:
            return await self._note(worker, hello.report)
        records = isinstance(self._runs.prefect, PrefectServer)
        return Joined(worker=worker.id, prefect=worker.key, records=records).model_dump()

    async def _note(self, worker: Worker, report: Reported) -> dict[str, Any]:
        """Note a run that goes on elsewhere by itself."""
        asked: dict[str, Any] = {
            "source": report.source,
            "parameters": report.parameters,
            "fresh": True,
            "started_by": "script",
            "pool": f"{REPORT}{worker.id}",
        }
        try:
            try:
                started = await self._runs.start_run(asked)
            except UnknownOutcome as undecided:
                # Whoever started it has decided.
                started = await self._runs.start_run({**asked, "repeat": list(undecided.nodes or ())})
        except TreadleError:
            self._desk.leave(worker.id)
            raise
        return Joined(worker=worker.id, prefect=worker.key, records=False, run=started["run_id"]).model_dump()

    async def hear(self, params: dict[str, Any]) -> AsyncIterator[dict[str, Any]]:
        """One answer, as soon as there is something to tell a worker, or after a while."""
        has: dict[str, int] = params.get("has") or {}
        load: dict[str, float] = params.get("load") or {}
        yield await self._desk.hear(str(params["worker"]), has, load, ending=bool(params.get("ending")))

    async def said(self, params: dict[str, Any]) -> dict[str, Any]:
        """Take what a worker says of a run."""
        items = [Item.model_validate(each) for each in params["items"]]
        return {"taken": await self._desk.said(str(params["worker"]), str(params["run"]), items)}

    async def leave(self, params: dict[str, Any]) -> dict[str, Any]:
        """A worker ends."""
        self._desk.leave(str(params["worker"]))
        return {}

    async def drain(self, params: dict[str, Any]) -> dict[str, Any]:
        """Give a worker no more runs, or runs again."""
        self._desk.drain(str(params["id"]), draining=bool(params.get("draining", True)))
        return _told(self._desk.worker(str(params["id"])))

    async def stop_worker(self, params: dict[str, Any]) -> dict[str, Any]:
        """Stop the runs of a worker, and give it no more."""
        worker = self._desk.worker(str(params["id"]))
        self._desk.drain(worker.id, draining=True)
        for run in list(worker.kernels):
            await self._runs.stop_run({"run_id": run})
        return _told(worker)

    async def list(self, _: dict[str, Any]) -> dict[str, Any]:
        """All workers, by name, and the runs that wait for one."""
        joined = [worker for worker in self._desk.workers.values() if worker.hello.report is None]
        workers = sorted(joined, key=lambda worker: worker.hello.name)
        return {"workers": [_told(worker) for worker in workers], "waiting": self._desk.waiting}

    async def way_to_prefect(self, params: dict[str, Any]) -> dict[str, Any]:
        """Where Prefect's server is, and how to log in, for who has a worker's key."""
        key = str(params.get("key", ""))
        if not any(worker.key == key for worker in self._desk.workers.values()):
            raise UnknownName("No worker has that key.", fix="It joins again by itself.")
        environment = self._runs.prefect.environment()
        return {
            "url": environment["PREFECT_API_URL"],
            "auth": environment.get("PREFECT_API_AUTH_STRING", ""),
            "key": environment.get("PREFECT_API_KEY", ""),
        }

    def _make_kernel(self, worker: str, flow_run: str, news: Callable[[], None]) -> RemoteKernel:
        door, start_child = self._runs.ways
        prefect = self._runs.prefect
        return RemoteKernel(worker, flow_run, door, self._hand_secret, prefect, self._bundle, start_child, news)

    async def _hand_secret(self, name: str, connection: bool) -> Handed | None:
        vault = vault_of(self._runs.store.database, self._workspace.data)
        return await asyncio.to_thread(lambda: vault.hand(name, connection=connection))

    async def _bundle(self) -> str:
        return await asyncio.to_thread(make_bundle, self._workspace.root, self._workspace.cache / "bundles")


def _told(worker: Worker) -> dict[str, Any]:
    hello = worker.hello
    return {
        "id": worker.id,
        "name": hello.name,
        "pool": hello.pool,
        "queues": [*hello.queues],
        "slots": hello.slots,
        "host": hello.host,
        "pid": hello.pid,
        "version": hello.version,
        "joined": worker.joined,
        "silent_s": time.monotonic() - worker.heard,
        "state": "draining" if worker.draining else "busy" if worker.kernels else "idle",
        "load": worker.load,
        "runs": [{"run_id": run, "flow": kernel.flow} for run, kernel in worker.kernels.items()],
    }
