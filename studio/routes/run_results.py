"""The result of the run that a delivery starts, for a caller that waits for it."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fastapi.responses import JSONResponse, Response

from engine.document.flow import Flow
from engine.document.value import refs
from engine.errors import TreadleError
from engine.events.states import run_has_ended
from engine.python.read import read_flow
from studio.context import AppContext
from studio.routes.api.outcomes import outcome_of
from studio.routes.problem_json import problem

if TYPE_CHECKING:
    from engine.store.deliveries import Taken
    from engine.store.store import Store
    from engine.store.tables import RunRow

FIRST_LOOK_S = 0.03
SLOWEST_LOOK_S = 0.5


@dataclass(frozen=True, slots=True)
class Result:
    """How it stands. `state` is that of the run, `accepted` before there is one, `none` when there will be none."""

    state: str
    run: str = ""
    outputs: dict[str, Any] = field(default_factory=dict[str, Any])
    over: bool = False


class RunResults:
    """Looks into the store."""

    def __init__(self, context: AppContext) -> None:
        self._context = context

    async def now(self, delivery: str) -> Result:
        """How a delivery and its run stand. Raises UnknownName."""
        row = await self._context.triggers.look(lambda book: book.delivery(delivery))
        if row.state == "accepted":
            return Result("accepted")
        if not row.run:
            return Result("none", over=True)
        store = await self._context.history.store()
        run = await asyncio.to_thread(store.run, row.run)
        if run is None:
            return Result("deleted", row.run, over=True)
        if not run_has_ended(run.state):  # pyright: ignore[reportArgumentType]
            return Result(run.state, run.id)
        outputs = await asyncio.to_thread(self._returned, store, run)
        return Result(run.state, run.id, outputs, over=True)

    async def answer(self, taken: Taken, wait_s: float) -> Response:
        """200 with what the flow returns, 500 when the run failed, 202 when it still goes on."""
        give_up = time.monotonic() + wait_s
        pause = FIRST_LOOK_S
        while not (result := await self.now(taken.id)).over and time.monotonic() + pause < give_up:
            await asyncio.sleep(pause)
            pause = min(SLOWEST_LOOK_S, pause * 1.5)
        if result.state == "none":
            return problem(500, "No run was started", f"Delivery {taken.id} came to nothing.", "See its trigger.")
        told: dict[str, Any] = {"delivery": taken.id, "repeated": taken.repeated, "state": result.state}
        if not result.over:
            return JSONResponse(told, status_code=202)
        told |= {"run_id": result.run, "outputs": result.outputs}
        return JSONResponse(told, status_code=200 if result.state == "finished" else 500)

    async def returned_nodes(self, run: str) -> tuple[str, ...]:
        """The nodes whose values the flow of a run returns."""
        store = await self._context.history.store()
        row = await asyncio.to_thread(store.run, run)
        return () if row is None else await asyncio.to_thread(self._names, store, row)

    def _returned(self, store: Store, run: RunRow) -> dict[str, Any]:
        """What the flow returns, and nothing of the values on the way there."""
        told = outcome_of(store, run.id, self._context.catalogue())
        outputs: dict[str, Any] = told["outputs"] if told else {}
        return {name: outputs[name] for name in self._names(store, run) if name in outputs}

    def _names(self, store: Store, run: RunRow) -> tuple[str, ...]:
        version = store.version(run.version)
        try:
            return _returned(read_flow(version.source, self._context.catalogue())) if version else ()
        except TreadleError:
            # Written by an older Treadle, say: nobody can tell what it returned.
            return ()


def _returned(flow: Flow) -> tuple[str, ...]:
    return flow.default_returns if flow.returns is None else tuple(dict.fromkeys(r.node for r in refs(flow.returns)))
