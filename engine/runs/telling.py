"""What the engine tells of runs and of itself when it is asked."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

from engine.errors import UnknownName
from engine.events.texts import Texts, as_texts
from engine.prefect.remote import RemoteServer
from engine.prefect.server import PrefectServer
from engine.runs.active import ActiveRun
from engine.runs.history import History
from engine.runs.kernel_pool import KernelPool
from engine.runs.memory import processes
from engine.runs.observed import Observed
from engine.runs.outcome import outcome
from engine.workspace import Workspace


class RunTelling:
    """Changes nothing. `active` are the runs that go on, by id, `waiting` those that wait for people.

    `ports` names the outputs of the nodes of a flow.
    """

    def __init__(
        self,
        workspace: Workspace,
        history: History,
        observed: Observed,
        active: Mapping[str, ActiveRun],
        waiting: Mapping[str, ActiveRun],
        processes: tuple[KernelPool, PrefectServer | RemoteServer],
        ports: Callable[[str], Awaitable[dict[str, tuple[str, ...]]]],
    ) -> None:
        self._workspace = workspace
        self._history = history
        self._observed = observed
        self._active = active
        self._waiting = waiting
        self._pool, self._prefect = processes
        self._ports = ports
        self.methods: Mapping[str, Callable[..., Any]] = {
            "run_result": self.run_result,
            "list_runs": self.list_runs,
            "status": self.status,
            "figures": self.figures,
        }
        self.streams: Mapping[str, Callable[..., AsyncIterator[Any]]] = {
            "watch_run": self.watch_run,
            "watch_runs": self.watch_runs,
        }

    async def run_result(self, params: dict[str, Any]) -> dict[str, Any]:
        """How a run ended, or stands, in the form of `treadle run --json`."""
        run_id = str(params["run_id"])
        events = await self._history.events(run_id)
        if not events:
            raise UnknownName(f"there is no run {run_id}", fix="see `treadle runs list`")
        source = await self._history.source_of(run_id)
        ports = await self._ports(source)
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
            "waiting": sorted(self._waiting),
        }

    async def figures(self, params: dict[str, Any]) -> dict[str, Any]:
        """What a dashboard shows: counts since the engine's start, the queue, and the memory of every process."""
        going_on = [run for run in self._active.values() if not run.progress.ended]
        kernels = [(kernel.pid, kernel.run) for kernel in self._pool.kernels]
        return {
            **self._observed.figures.as_json(),
            "queued": sum(run.kernel is None for run in going_on),
            "running": sum(run.kernel is not None for run in going_on),
            "waiting": len(self._waiting),
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

    async def watch_run(self, params: dict[str, Any]) -> AsyncIterator[Texts]:
        """The events of a run after a sequence number, until it is over."""
        run_id, after = str(params["run_id"]), int(params.get("after") or 0)
        if (run := self._active.get(run_id) or self._waiting.get(run_id)) is None:
            yield as_texts(await self._history.events(run_id, after))
            return
        async for events in run.watch(after):
            yield as_texts(events)
