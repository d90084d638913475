"""`/api/checks` and `/api/versions`: what is wrong with a flow, and what it was before."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from fastapi import FastAPI, Query

from engine.checks.check import check
from engine.errors import UnknownName, UnreadableFlow
from engine.problem import Problem
from engine.python.files import read_text
from engine.python.read import read_flow
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.flow_forms import CheckAnswer, FlowToCheck, ProblemFacts, VersionFacts, VersionList, VersionWhole
from studio.routes.api.runs import plain

if TYPE_CHECKING:
    from engine.store.tables import VersionRow

LARGEST_PAGE = 200


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""

    def checked(source: str, path: Path) -> CheckAnswer:
        catalogue = context.catalogue()
        try:
            flow = read_flow(source, catalogue, path=path.name)
        except UnreadableFlow as error:
            unreadable = Problem(code="file.unreadable", message=error.message, fix=error.fix, line=error.line)
            return CheckAnswer(ok=False, name="", problems=[ProblemFacts.model_validate(unreadable.as_json())])
        problems = check(flow, catalogue, source_path=path)
        ok = not any(problem.severity == "error" for problem in problems)
        return CheckAnswer(
            ok=ok, name=flow.name, problems=[ProblemFacts.model_validate(each.as_json()) for each in problems]
        )

    @web.post("/api/checks", tags=["flows"], responses=PROBLEMS, summary="What is wrong with a text")
    async def check_text(body: FlowToCheck) -> CheckAnswer:
        """All of it at once; nothing of the text is run or saved."""
        path = context.workspace.root / "flows" / "unsaved.py"
        return await asyncio.to_thread(checked, body.source, path)

    @web.get("/api/flows/{name}/problems", tags=["flows"], responses=PROBLEMS, summary="What is wrong with a flow")
    async def problems(name: str) -> CheckAnswer:
        """The saved text is checked; a run looks at the same."""
        path = await asyncio.to_thread(context.workspace.flow_path, name)
        return await asyncio.to_thread(lambda: checked(read_text(path), path))

    @web.get("/api/flows/{name}/versions", tags=["flows"], responses=PROBLEMS, summary="The versions of a flow")
    async def versions(
        name: str,
        before: Annotated[int | None, Query(ge=1, le=2**53, description="`next` of the page before.")] = None,
        limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = 50,
    ) -> VersionList:
        """The newest first: what was saved, and what was only run."""
        path = await asyncio.to_thread(context.workspace.flow_path, name)
        flow = await asyncio.to_thread(lambda: read_flow(read_text(path), context.catalogue(), path=path.name))
        store = await context.history.store()
        rows = [row for row in await asyncio.to_thread(store.versions, flow.name) if not before or row.number < before]
        page = rows[:limit]
        return VersionList(
            versions=[_facts(row) for row in page], next=page[-1].number if len(rows) > len(page) and page else None
        )

    @web.get("/api/versions/{id}", tags=["flows"], responses=PROBLEMS, summary="A version with its text")
    async def version(id: str) -> VersionWhole:
        """What a run ran: its `version` is the id."""
        store = await context.history.store()
        row = await asyncio.to_thread(store.version, plain(id))
        if row is None:
            raise UnknownName(f"There is no version {id[:100]}.", fix="See GET /api/flows/NAME/versions.")
        return VersionWhole(**_facts(row).model_dump(), source=row.source)


def _facts(row: VersionRow) -> VersionFacts:
    return VersionFacts(
        id=row.id,
        flow=row.flow,
        number=row.number,
        message=row.message,
        saved=bool(row.layout),
        created=row.created,
    )
