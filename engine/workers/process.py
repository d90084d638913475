"""A worker: it joins a pool, carries out the runs that it is given as the engine would, and tells of them."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import psutil

from engine.errors import TreadleError, UnknownName
from engine.prefect.environment import worker_environment
from engine.runs.active import ActiveRun
from engine.runs.carrying import RunCarrier
from engine.values.blobs import BlobStore
from engine.workers.kernels_here import KernelsHere, ToldPrefect
from engine.workers.laying_out import lay_out, nodes_of
from engine.workers.line import PAUSES_S, Line, LineCut
from engine.workers.moving import ValueMover
from engine.workers.protocol import LEASE_S, Hello, Item, Job, Joined
from engine.workers.relay import Relay

_logger = logging.getLogger(__name__)

_SAFE = 0.7
"""Of the lease: a run that cannot be told of is ended here before it is given up there, so that it is never two."""


@dataclass(frozen=True)
class Place:
    """Where and as what a worker works. `modules` are what kernels import ahead."""

    url: str
    token: str
    home: Path
    name: str
    pool: str
    queues: tuple[str, ...] = ()
    slots: int = 1
    lease_s: float = LEASE_S
    modules: Sequence[str] = ()


class WorkerProcess:
    """Works until `end` is called; then it takes nothing more, and waits for its runs."""

    def __init__(self, place: Place, said: Callable[[str], None]) -> None:
        self._place, self._said = place, said
        self._line = Line(place.url, place.token)
        self._blobs = BlobStore(place.home / "values")
        self._mover = ValueMover(self._line, self._blobs)
        self._joined: Joined | None = None
        self._heard = time.monotonic()
        self._runs: dict[str, tuple[Relay, ActiveRun | None]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._kernels: KernelsHere | None = None
        self._ending = asyncio.Event()

    def end(self) -> None:
        """Take nothing more; the second time, wait for nothing."""
        if self._ending.is_set():
            for relay, _ in self._runs.values():
                relay.lose()
        self._ending.set()

    async def work(self) -> None:
        """Join, again if need be, and work. Raises RequestError when the studio refuses."""
        guarding = asyncio.create_task(self._guard())
        try:
            while not self._ending.is_set() or self._runs:
                try:
                    if self._joined is None:
                        await self._join()
                    await self._hear()
                except LineCut as error:
                    _logger.warning("%s", error.message)
                    await asyncio.sleep(PAUSES_S[-1] / 2)
                except UnknownName:
                    self._lose("The studio's engine does not know this worker any more; it joins again.")
            if self._joined is not None:
                with suppress(TreadleError):
                    await self._line.post(f"/api/work/workers/{self._joined.worker}/leave", {})
        finally:
            guarding.cancel()
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            if self._kernels is not None:
                await self._kernels.close()
            await self._line.close()

    async def _join(self) -> None:
        place = self._place
        hello = Hello(
            name=place.name,
            pool=place.pool,
            queues=place.queues,
            slots=place.slots,
            lease_s=place.lease_s,
            host=socket.gethostname(),
            pid=os.getpid(),
            version=version("treadle"),
        )
        self._joined = Joined.model_validate(await self._line.post("/api/work/workers", hello.model_dump(mode="json")))
        self._heard = time.monotonic()
        if self._kernels is not None:
            # Their way to Prefect had the key of before.
            await self._kernels.close()
        self._kernels = KernelsHere(place.home, place.slots, place.modules, self._environment(self._joined))
        self._said(f"{place.name} works for {place.url}, pool {place.pool}.")

    async def _hear(self) -> None:
        joined = self._joined
        if joined is None:
            return
        has = {run: relay.inbox.last for run, (relay, _) in self._runs.items()}
        began = time.monotonic()
        body = {"has": has, "load": _load(), "ending": self._ending.is_set()}
        # The engine answers within a sixth of the lease; a line that is cut says nothing.
        within_s = max(self._place.lease_s / 3, 2.0)
        answer = await self._line.post(f"/api/work/workers/{joined.worker}/hear", body, within_s)
        self._heard = began
        for run in answer["over"]:
            if run in self._runs:
                self._runs[run][0].lose()
        for run, items in answer["items"].items():
            self._take(run, [Item.model_validate(each) for each in items])

    def _take(self, run: str, items: list[Item]) -> None:
        if run not in self._runs and items and items[0].kind == "job" and self._joined is not None:
            relay = Relay(self._line, self._joined.worker, run, self._mover.keep)
            self._runs[run] = relay, None
        if run not in self._runs:
            return
        relay, active = self._runs[run]
        for item in relay.inbox.fresh(items):
            if item.kind == "job" and item.job is not None:
                task = asyncio.create_task(self._carry_out(item.job, relay), name=f"carry out {run}")
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)
            elif item.kind == "stop" and active is not None:
                active.ask_to_stop(item.why)
            elif item.kind == "kill" and active is not None:
                _kill(active)
            else:
                relay.take(item)

    async def _carry_out(self, job: Job, relay: Relay) -> None:
        run, kernels = job.request.run, self._kernels
        try:
            if kernels is not None:
                await self._in_a_kernel(job, relay, kernels)
        except TreadleError as error:
            _logger.warning("run %s cannot be carried out: %s", run, error.message)
        except Exception:
            _logger.exception("run %s cannot be carried out", run)
        finally:
            await relay.end()
            self._runs.pop(run, None)
            if not self._runs:
                await asyncio.to_thread(self._mover.trim)

    async def _in_a_kernel(self, job: Job, relay: Relay, kernels: KernelsHere) -> None:
        root = await nodes_of(job.bundle, self._place.home, self._line)
        request = await asyncio.to_thread(lay_out, job, self._place.home)
        await self._mover.fetch(request)
        active = ActiveRun(request.run, job.flow, request)
        active.turn_of = active if job.waited_for else None
        self._runs[request.run] = relay, active
        losing = asyncio.create_task(_end_when_lost(relay, active))
        prefect = ToldPrefect(kernels.environment, relay)
        carrier = RunCarrier(relay, kernels.lent_to(relay, root), prefect)
        try:
            await carrier.carry_out(active)
            await relay.end()
        finally:
            losing.cancel()
            await carrier.stop()

    def _environment(self, joined: Joined) -> dict[str, str]:
        """How kernels reach Prefect: through the studio, unless this machine has a way of its own."""
        if not joined.records and os.environ.get("PREFECT_API_URL"):
            return {"PREFECT_SERVER_ALLOW_EPHEMERAL_MODE": "false"}
        url = f"{self._line.url}/prefect/{joined.prefect}/api"
        return worker_environment(home=self._place.home / "prefect", url=url, records=joined.records)

    async def _guard(self) -> None:
        """End runs of which nobody could be told for long: they are about to be given up there."""
        while True:
            await asyncio.sleep(0.1)
            if self._joined is not None and self._runs and time.monotonic() - self._heard > self._place.lease_s * _SAFE:
                self._lose("The studio was not reached for too long: runs are ended.")

    def _lose(self, why: str) -> None:
        _logger.warning("%s", why)
        self._said(why)
        self._joined = None
        for relay, _ in self._runs.values():
            relay.lose()


async def _end_when_lost(relay: Relay, active: ActiveRun) -> None:
    await relay.lost.wait()
    _kill(active)


def _kill(active: ActiveRun) -> None:
    active.ask_to_stop()
    if active.kernel is not None:
        active.kernel.kill()


def _load() -> dict[str, float]:
    memory = psutil.virtual_memory()
    return {
        "processor": psutil.cpu_percent() / 100,
        "memory": memory.percent / 100,
        "memory_bytes": float(memory.used),
    }
