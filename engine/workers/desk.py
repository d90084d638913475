"""Where runs wait for workers, and workers for runs; what is said between them goes through here."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import httpx

from engine.errors import EngineUnavailable, UnknownName
from engine.prefect.pools import WorkPools
from engine.runs.active import ActiveRun
from engine.workers.protocol import Hello, Item
from engine.workers.remote_kernel import RemoteKernel

_logger = logging.getLogger(__name__)

LOOK_EVERY_S = 1.0
"""Slots of a pool become free without our hearing of it."""
BEAT_EVERY_S = 10.0
REPORT = "report "
"""So begins the place of a run that goes on elsewhere by itself; what follows is the id of who tells of it."""
PATIENCE, LONGEST_PATIENCE_S = 1 / 6, 5.0
"""Of the lease: so long a worker's question stays open when there is nothing to tell it."""


@dataclass
class Worker:
    """One that has joined."""

    id: str
    hello: Hello
    heard: float
    """When it was last heard of, on the monotonic clock."""
    joined: float = field(default_factory=time.time)
    key: str = field(default_factory=lambda: secrets.token_urlsafe(32))
    draining: bool = False
    load: dict[str, float] = field(default_factory=dict[str, float])
    kernels: dict[str, RemoteKernel] = field(default_factory=dict[str, RemoteKernel])
    news: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def room(self) -> int:
        """How many runs it can take."""
        return 0 if self.draining or self.hello.report is not None else max(0, self.hello.slots - len(self.kernels))


@dataclass
class _Waiting:
    run: ActiveRun
    pool: str
    queue: str
    since: float = field(default_factory=time.time)
    kernel: asyncio.Future[RemoteKernel] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Desk:
    """`make` makes the engine's side of a run at a worker, by the worker's name, the flow run and what to call on news.

    A worker that was not heard of for its lease is lost, with its runs.
    """

    def __init__(
        self,
        pools: WorkPools,
        ready: Callable[[], Any],
        make: Callable[[str, str, Callable[[], None]], RemoteKernel],
    ) -> None:
        self._pools, self._ready, self._make = pools, ready, make
        self.workers: dict[str, Worker] = {}
        self._waiting: dict[str, _Waiting] = {}
        self._wake = asyncio.Event()
        self._beaten = 0.0

    @property
    def waiting(self) -> list[dict[str, Any]]:
        """The runs that wait for a worker, the longest first."""
        return [
            {"run_id": one.run.id, "flow": one.run.flow, "pool": one.pool, "queue": one.queue, "since": one.since}
            for one in self._waiting.values()
        ]

    def join(self, hello: Hello) -> Worker:
        """Take a worker on."""
        worker = Worker(secrets.token_hex(8), hello, time.monotonic())
        self.workers[worker.id] = worker
        self._beaten = 0.0
        self._wake.set()
        _logger.info("worker %s has joined the pool %s", hello.name, hello.pool)
        return worker

    def worker(self, id: str) -> Worker:
        """A worker that counts. Raises UnknownName for one that was lost: its runs are not its own any more."""
        found = self.workers.get(id)
        if found is None:
            raise UnknownName("That worker is not known here any more.", fix="It joins again by itself.")
        return found

    async def hear(self, id: str, has: dict[str, int], load: dict[str, float], *, ending: bool) -> dict[str, Any]:
        """What there is for a worker; `has` says up to which item it has everything of each of its runs."""
        worker = self.worker(id)
        worker.load = load
        worker.draining = worker.draining or ending
        give_up = time.monotonic() + min(LONGEST_PATIENCE_S, worker.hello.lease_s * PATIENCE)
        while True:
            worker.heard = time.monotonic()
            worker.news.clear()
            for run, number in has.items():
                if run in worker.kernels:
                    worker.kernels[run].outbox.has(number)
            found = {run: kernel.outbox.after(has.get(run, 0)) for run, kernel in worker.kernels.items()}
            over = [run for run in has if run not in worker.kernels]
            left = give_up - time.monotonic()
            if any(found.values()) or over or left <= 0:
                items = {run: [_plain(item) for item in items] for run, items in found.items() if items}
                return {"items": items, "over": over, "draining": worker.draining}
            with suppress(TimeoutError):
                await asyncio.wait_for(worker.news.wait(), left)
            self.worker(id)

    async def said(self, id: str, run: str, items: list[Item]) -> int:
        """Take what a worker says of a run; up to which item everything is taken."""
        worker = self.worker(id)
        worker.heard = time.monotonic()
        kernel = worker.kernels.get(run)
        if kernel is None:
            # The run is over: what still comes of it is worth nothing.
            return items[-1].number if items else 0
        return await kernel.heard(items)

    def drain(self, id: str, *, draining: bool) -> None:
        """Give a worker no more runs, or runs again."""
        worker = self.worker(id)
        worker.draining = draining
        worker.news.set()
        self._wake.set()

    def leave(self, id: str, why: str = "its worker has left") -> None:
        """Take a worker for gone."""
        worker = self.workers.pop(id, None)
        if worker is not None:
            for kernel in worker.kernels.values():
                kernel.lose(why)
            worker.news.set()
            _logger.info("worker %s: %s", worker.hello.name, why)

    @asynccontextmanager
    async def kernel(self, run: ActiveRun) -> AsyncIterator[RemoteKernel]:
        """A kernel at a worker, as soon as Prefect's pool lets one have the run."""
        if run.request.pool.startswith(REPORT):
            reporter = self.worker(run.request.pool.removeprefix(REPORT))
            kernel = self._at(reporter, run, "")
            try:
                yield kernel
            finally:
                self._forget(kernel, run.id)
            return
        pool, _, queue = run.request.pool.partition("/")
        flow_run = await self._submit(run, pool, queue)
        waiting = self._waiting[flow_run] = _Waiting(run, pool, queue)
        if (worker := self._worker_that_waits_for(run, pool)) is not None:
            await self._pools.claim(flow_run, worker.hello.name)
            self._hand(waiting, flow_run, worker)
        self._wake.set()
        try:
            kernel = await waiting.kernel
        except asyncio.CancelledError:
            with suppress(httpx.HTTPError):
                await self._pools.cancel(flow_run, run.stop_why)
            if waiting.kernel.done() and not waiting.kernel.cancelled():
                self._forget(waiting.kernel.result(), run.id)
            raise
        finally:
            self._waiting.pop(flow_run, None)
        try:
            yield kernel
        finally:
            self._forget(kernel, run.id)

    async def keep(self) -> None:
        """Bring runs and workers together, for ever."""
        while True:
            self._wake.clear()
            try:
                self._lose_silent()
                await self._beat()
                if self._waiting:
                    await self._assign()
                    await self._notice_cancelled()
            except httpx.HTTPError as error:
                _logger.warning("work pools: %s", error)
            except Exception:
                _logger.exception("work pools")
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), LOOK_EVERY_S)

    async def _submit(self, run: ActiveRun, pool: str, queue: str) -> str:
        try:
            await self._ready()
            await self._pools.ensure(pool, [queue] if queue else [])
            request = run.request
            return await self._pools.submit(run.flow, run.id, request.name, pool, queue, request.tags)
        except httpx.HTTPError as error:
            said = f"The run cannot wait in Prefect's work pool “{pool}”: {error}."
            raise EngineUnavailable(said, fix="See that Prefect's server answers, and try again.") from error

    async def _assign(self) -> None:
        idle = [worker for worker in self.workers.values() if worker.room]
        for worker in sorted(idle, key=lambda one: len(one.kernels) / one.hello.slots):
            if not any(one.pool == worker.hello.pool for one in self._waiting.values()):
                continue
            for flow_run in await self._pools.due(worker.hello.pool, worker.hello.queues, worker.room):
                waiting = self._waiting.get(flow_run)
                if waiting is None or waiting.kernel.done() or worker.room == 0:
                    continue
                if await self._pools.claim(flow_run, worker.hello.name) and flow_run in self._waiting:
                    self._hand(waiting, flow_run, worker)

    def _hand(self, waiting: _Waiting, flow_run: str, worker: Worker) -> None:
        if worker.id not in self.workers or waiting.kernel.done():
            return
        waiting.kernel.set_result(self._at(worker, waiting.run, flow_run))
        del self._waiting[flow_run]

    def _at(self, worker: Worker, run: ActiveRun, flow_run: str) -> RemoteKernel:
        kernel = worker.kernels[run.id] = self._make(worker.hello.name, flow_run, worker.news.set)
        kernel.flow, kernel.waited_for = run.flow, run.turn_of is not None
        worker.news.set()
        return kernel

    def _worker_that_waits_for(self, run: ActiveRun, pool: str) -> Worker | None:
        """The worker at which another run waits for this one: it would wait for ever if that had no room."""
        parent = run.turn_of.id if run.turn_of is not None else ""
        having = (worker for worker in self.workers.values() if parent in worker.kernels)
        return next((worker for worker in having if worker.hello.pool == pool), None)

    async def _notice_cancelled(self) -> None:
        """A run that somebody has cancelled in Prefect would wait for ever."""
        for flow_run, waiting in list(self._waiting.items()):
            if time.time() - waiting.since > LOOK_EVERY_S and await self._pools.state(flow_run) not in {
                "SCHEDULED",
                "PENDING",
            }:
                waiting.run.ask_to_stop("cancelled in Prefect")

    def _forget(self, kernel: RemoteKernel, run: str) -> None:
        for worker in self.workers.values():
            if worker.kernels.get(run) is kernel:
                del worker.kernels[run]
                worker.news.set()
        self._wake.set()

    def _lose_silent(self) -> None:
        now = time.monotonic()
        for worker in list(self.workers.values()):
            if now - worker.heard > (lease_s := worker.hello.lease_s):
                self.leave(worker.id, f"its worker {worker.hello.name} was not heard of for {lease_s:g} s")

    async def _beat(self) -> None:
        if time.monotonic() - self._beaten < BEAT_EVERY_S or not self.workers:
            return
        self._beaten = time.monotonic()
        await self._ready()
        for worker in [one for one in self.workers.values() if one.hello.report is None]:
            await self._pools.ensure(worker.hello.pool, worker.hello.queues)
            await self._pools.beat(worker.hello.pool, worker.hello.name, BEAT_EVERY_S)


def _plain(item: Item) -> dict[str, Any]:
    return item.model_dump(mode="json", exclude_defaults=True)
