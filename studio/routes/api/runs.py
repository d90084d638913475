"""`GET /api/runs` and `GET /api/runs/{id}`: runs found and looked at by programs."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Annotated

from fastapi import FastAPI, Query

from engine.errors import UnknownName
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.forms import (
    RunFacts,
    RunList,
    RunOutcome,
    RunStateName,
    facts_of,
)
from studio.routes.api.outcomes import outcome_of

LARGEST_PAGE = 200


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""

    @web.get("/api/runs", tags=["runs"], responses=PROBLEMS, summary="Find runs")
    async def find(
        flow: Annotated[str, Query(max_length=500, description="Of this flow, by the name that the flow has.")] = "",
        state: Annotated[list[RunStateName] | None, Query(description="In one of these states.")] = None,
        started_by: Annotated[
            str, Query(max_length=50, description="canvas, terminal, api, schedule, trigger, flow or again.")
        ] = "",
        parent: Annotated[str, Query(max_length=100, description="Started by a node of this run.")] = "",
        text: Annotated[str, Query(max_length=500, description="Words in flow, id, error or parameters.")] = "",
        since: Annotated[datetime | None, Query(description="Made at this time or later.")] = None,
        before: Annotated[str, Query(max_length=100, description="`next` of the page before.")] = "",
        limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = 50,
    ) -> RunList:
        """The newest runs first, in pages."""
        from engine.store.run_search import RunFilter

        if since is not None:
            # Without a zone it is UTC, as every time that we tell.
            since = since.replace(tzinfo=UTC) if since.tzinfo is None else since
        wanted = RunFilter(
            flow=flow,
            states=tuple(state or ()),
            started_by=started_by,
            parent=plain(parent),
            since=since,
            text=plain(text),
        )
        store = await context.history.store()
        page = await asyncio.to_thread(store.run_page, wanted, limit, before=plain(before))
        runs = [RunFacts(**facts_of(row)) for row in page.rows]
        return RunList(runs=runs, next=page.rows[-1].id if page.has_older and page.rows else None)

    @web.get("/api/runs/{id}", tags=["runs"], responses=PROBLEMS, summary="How a run stands")
    async def show(id: str) -> RunOutcome:
        """The form of `treadle run --json`, with what else is known of the run."""
        store = await context.history.store()
        row = await asyncio.to_thread(store.run, plain(id))
        told = row and await asyncio.to_thread(lambda: outcome_of(store, id, context.catalogue()))
        if row is None or told is None:
            raise unknown_run(id)
        return RunOutcome(**{**facts_of(row), "nodes": told["nodes"], "outputs": told["outputs"]})


def plain(text: str) -> str:
    """A text as a database takes it: PostgreSQL knows no NUL, and UTF-8 no half of a pair."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


def unknown_run(id: str) -> UnknownName:
    """What is raised for a run that is not there."""
    return UnknownName(f"There is no run {id}.", fix="See GET /api/runs.")
