"""`/api/workers`: who carries runs out beside the engine, what waits for them; drain, resume and stop."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from fastapi import FastAPI
from fastapi import Path as InPath
from pydantic import BaseModel, ConfigDict, Field

from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.forms import RUN_ID

WORKER_ID = "5f0c1e2d3a4b5c6d"
_Id = Annotated[str, InPath(max_length=100, examples=[WORKER_ID])]


class WorkerRun(BaseModel):
    """A run that a worker has."""

    run_id: str = Field(examples=[RUN_ID])
    flow: str = Field(examples=["greeting"])


class WorkerFacts(BaseModel):
    """A worker that has joined."""

    model_config = ConfigDict(extra="ignore")
    id: str = Field(examples=[WORKER_ID])
    name: str = Field(examples=["cellar"])
    pool: str = Field(description="Its work pool in Prefect.", examples=["workers"])
    queues: list[str] = Field(description="Only these queues of the pool; empty: all.")
    slots: int = Field(description="So many runs at once.", examples=[2])
    host: str
    pid: int
    version: str
    joined: float = Field(description="In seconds since 1970.")
    silent_s: float = Field(description="So long ago it was heard of.")
    state: Literal["idle", "busy", "draining"]
    load: dict[str, float] = Field(description="`processor` and `memory` as fractions, `memory_bytes`.")
    runs: list[WorkerRun]


class WaitingRun(WorkerRun):
    """A run that waits for a worker."""

    pool: str
    queue: str
    since: float = Field(description="In seconds since 1970.")


class WorkerList(BaseModel):
    """The workers by name, and the runs that wait for one."""

    workers: list[WorkerFacts]
    waiting: list[WaitingRun]


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""

    @web.get("/api/workers", tags=["workers"], responses=PROBLEMS, summary="The workers")
    async def workers() -> WorkerList:
        """Those that have joined and were heard of lately; none while the engine is away."""
        engine = context.engine.present
        told: Any = await engine.call("list_workers") if engine is not None else {"workers": [], "waiting": []}
        return WorkerList.model_validate(told)

    @web.post("/api/workers/{id}/drain", tags=["workers"], responses=PROBLEMS, summary="Give a worker no more runs")
    async def drain(id: _Id) -> WorkerFacts:
        """It finishes those that it has."""
        return await asked("drain_worker", id=id, draining=True)

    @web.post("/api/workers/{id}/resume", tags=["workers"], responses=PROBLEMS, summary="Give a worker runs again")
    async def resume(id: _Id) -> WorkerFacts:
        """The end of a drain."""
        return await asked("drain_worker", id=id, draining=False)

    @web.post("/api/workers/{id}/stop", tags=["workers"], responses=PROBLEMS, summary="Stop the runs of a worker")
    async def stop(id: _Id) -> WorkerFacts:
        """It gets no more; those that it has are stopped."""
        return await asked("stop_worker", id=id)

    async def asked(method: str, **params: Any) -> WorkerFacts:
        engine = await context.engine.client()
        return WorkerFacts.model_validate(await engine.call(method, **params))
