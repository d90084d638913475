"""`POST /api/runs` and what else changes something: runs started, stopped and deleted by programs."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path
from typing import Annotated, Any

from fastapi import FastAPI, Header, Response

from engine.errors import UnknownName
from engine.events.states import run_has_ended
from engine.triggers.mapping import as_given
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.forms import RunAgain, StartedRun, StartRun, StoppedRun
from studio.routes.api.runs import plain, unknown_run
from studio.routes.problem_json import ProblemAnswer, problem

GOES_ON: dict[int | str, dict[str, Any]] = {409: {"model": ProblemAnswer, "description": "The run goes on."}}


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""
    _register_starting(web, context)
    _register_ending(web, context)


def _register_starting(web: FastAPI, context: AppContext) -> None:
    @web.post("/api/runs", tags=["runs"], status_code=201, responses=PROBLEMS, summary="Start a run")
    async def start(
        body: StartRun,
        response: Response,
        idempotency_key: Annotated[
            str | None,
            Header(max_length=200, description="A text of your own, another one for each run that is wanted."),
        ] = None,
    ) -> StartedRun:
        """Run a saved flow. With an `Idempotency-Key`, a request that comes again starts nothing and gets 200."""
        path = await asyncio.to_thread(context.workspace.flow_path, body.flow)
        request = _request(body, path, context.workspace.root, idempotency_key or "")
        client = await context.engine.client()
        started: dict[str, Any] = await client.call("start_run", **request)
        response.headers["Location"] = f"/api/runs/{started['run_id']}"
        if started.get("repeated"):
            response.status_code = 200
        return StartedRun(run_id=started["run_id"], repeated=bool(started.get("repeated")))

    @web.post("/api/runs/{id}/again", tags=["runs"], status_code=201, responses=PROBLEMS, summary="Run it again")
    async def again(id: str, response: Response, body: RunAgain | None = None) -> StartedRun:
        """The same version of the flow, whatever was saved since."""
        asked = body or RunAgain()
        if asked.from_ is not None:
            run = await context.run_actions.go_on_from(plain(id), asked.from_, asked.who)
        else:
            given = {name: as_given(value) for name, value in (asked.parameters or {}).items()}
            run = await context.run_actions.again(plain(id), asked.who, given if asked.parameters is not None else None)
        response.headers["Location"] = f"/api/runs/{run}"
        return StartedRun(run_id=run)


def _register_ending(web: FastAPI, context: AppContext) -> None:
    @web.post("/api/runs/{id}/stop", tags=["runs"], status_code=202, responses=PROBLEMS, summary="Stop a run")
    async def stop(id: str) -> StoppedRun:
        """The answer comes at once, the end as an event. A run that has ended stays as it ended."""
        store = await context.history.store()
        row = await asyncio.to_thread(store.run, plain(id))
        if row is None:
            raise unknown_run(id)
        if not run_has_ended(row.state):  # pyright: ignore[reportArgumentType]
            client = await context.engine.client()
            try:
                await client.call("stop_run", run_id=id)
            except UnknownName:
                # It has ended by itself in the meantime.
                row = await asyncio.to_thread(store.run, id) or row
        return StoppedRun(run_id=id, state=row.state)  # pyright: ignore[reportArgumentType]

    @web.delete("/api/runs/{id}", tags=["runs"], status_code=204, responses=PROBLEMS | GOES_ON, summary="Delete a run")
    async def delete(id: str) -> Response:
        """Its events, log and artifacts go with it, and its values, as far as nothing else needs them."""
        store = await context.history.store()
        row = await asyncio.to_thread(store.run, plain(id))
        if row is None:
            raise unknown_run(id)
        if not run_has_ended(row.state):  # pyright: ignore[reportArgumentType]
            fix = f"Stop it first: POST /api/runs/{id}/stop"
            return problem(409, "The run goes on", f"Run {id} has not ended.", fix)
        await context.run_actions.delete(row.id)
        return Response(status_code=204)


def _request(body: StartRun, path: Path, folder: Path, key: str) -> dict[str, Any]:
    """What the engine is asked."""
    request: dict[str, Any] = {
        "name": body.flow,
        "flow_path": str(path),
        "folder": str(folder),
        "parameters": {name: as_given(value) for name, value in body.parameters.items()},
        "to": body.to,
        "from": body.from_,
        "fresh": body.fresh,
        "started_by": "api",
        "who": body.who,
    }
    once = {"once": _digest(f"api {key}"), "asked": _digest(body.model_dump_json())} if key else {}
    return {**request, **once}


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
