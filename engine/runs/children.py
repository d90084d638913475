"""Runs that nodes of other runs start: linked to their parents, stopped with them, and never too deep."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

from engine.errors import TreadleError
from engine.kernel.request import Answer
from engine.runs.active import ActiveRun
from engine.workspace import Workspace

MOST_DEEP = 5
"""Runs start each other at most so deep: each that waits holds a process."""


class ChildRuns:
    """`start` and `result` are those of the engine; `active` are the runs that go on, by id."""

    def __init__(
        self,
        workspace: Workspace,
        active: Mapping[str, ActiveRun],
        start: Callable[[dict[str, Any]], Awaitable[dict[str, Any]]],
        result: Callable[[dict[str, Any]], Awaitable[dict[str, Any]]],
    ) -> None:
        self._workspace = workspace
        self._active = active
        self._start = start
        self._result = result

    async def run(self, parent_id: str, asked: Mapping[str, Any]) -> Answer:
        """Start a saved flow for a node and, if it waits, run it to its end; what came of it as JSON.

        `asked` has flow, parameters, node, wait and stop: whether the child is stopped when its parent is.
        """
        parent = self._active.get(parent_id)
        if parent is None:
            return Answer(trouble="The run that asks is over.")
        if parent.depth >= MOST_DEEP:
            return Answer(
                trouble=f"Runs have started each other {MOST_DEEP} deep.",
                fix=f"See why “{asked['flow']}” is started again and again.",
            )
        if not asked["wait"]:
            return await self._answered(self._begin(parent, asked, None))
        # One at a time, in the turn of their parent, which waits: the rest of the runs is not held up by it.
        async with parent.children:
            return await self._answered(self._to_its_end(parent, asked))

    async def _answered(self, work: Awaitable[dict[str, Any]]) -> Answer:
        try:
            return Answer(value=json.dumps(await work))
        except TreadleError as error:
            return Answer(trouble=error.message, fix=error.fix)

    async def _begin(self, parent: ActiveRun, asked: Mapping[str, Any], turn_of: ActiveRun | None) -> dict[str, Any]:
        path = await asyncio.to_thread(self._workspace.flow_path, str(asked["flow"]))
        started = await self._start(
            {
                "flow_path": str(path),
                "folder": parent.request.folder,
                "parameters": asked["parameters"],
                "started_by": "flow",
                "who": parent.request.started_by,
                "by_itself": parent.request.by_itself,
                "parent": {"run": parent.id, "node": asked["node"]},
            }
        )
        child = self._active[started["run_id"]]
        child.depth, child.turn_of = parent.depth + 1, turn_of
        return {"run_id": child.id, "state": "queued", "outputs": {}, "error": ""}

    async def _to_its_end(self, parent: ActiveRun, asked: Mapping[str, Any]) -> dict[str, Any]:
        child = self._active[(await self._begin(parent, asked, parent))["run_id"]]
        stopping = asyncio.create_task(_stop_with(parent, child) if asked["stop"] else asyncio.sleep(0))
        try:
            async for _ in child.watch(0):
                pass
        except asyncio.CancelledError:
            # Nobody waits any more: the process that asked is gone.
            if asked["stop"]:
                child.ask_to_stop("the run that started it is over")
            raise
        finally:
            stopping.cancel()
            with suppress(asyncio.CancelledError):
                await stopping
        return await self._result({"run_id": child.id})


async def _stop_with(parent: ActiveRun, child: ActiveRun) -> None:
    await parent.stop_asked.wait()
    child.ask_to_stop("the run that started it was stopped")
