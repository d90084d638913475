"""`/api/flows`: the saved flows: listed, read, checked, saved and deleted by programs."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import FastAPI, Header, Query, Response

from engine.errors import UnknownName
from engine.python.files import read_text
from engine.python.read import read_flow
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.flow_forms import DeletedFlow, FlowText, NamedFlow, NewFlow, SavedFlow
from studio.routes.api.forms import FlowFacts, FlowList, FlowOutline, FlowParameter
from studio.routes.problem_json import ProblemAnswer, problem
from studio.sessions.flow_saving import ANY, ChangedMeanwhile, FlowSaving

LARGEST_PAGE = 1000
CHANGED: dict[int | str, dict[str, Any]] = {
    412: {"model": ProblemAnswer, "description": "The flow was changed since it was read."},
    428: {"model": ProblemAnswer, "description": "`If-Match` is missing."},
}
SOURCE_TEXT: dict[int | str, dict[str, Any]] = {
    200: {"content": {"text/x-python": {"schema": {"type": "string"}}}, "description": "The text of the flow file."},
}


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""
    _register_reading(web, context)
    _register_saving(web, context)


def _register_reading(web: FastAPI, context: AppContext) -> None:
    @web.get("/api/flows", tags=["flows"], responses=PROBLEMS, summary="The saved flows")
    async def flows(
        text: Annotated[str, Query(max_length=500, description="Words in name, title or description.")] = "",
        offset: Annotated[int, Query(ge=0, le=10**6)] = 0,
        limit: Annotated[int, Query(ge=1, le=LARGEST_PAGE)] = LARGEST_PAGE,
    ) -> FlowList:
        """What their files say of themselves; nothing in them is run."""
        words = text.casefold().split()
        entries = [
            entry
            for entry in await context.library.entries()
            if all(word in f"{entry.name} {entry.title} {entry.description}".casefold() for word in words)
        ]
        page = entries[offset : offset + limit]
        return FlowList(flows=[FlowFacts(**asdict(entry)) for entry in page], total=len(entries))

    @web.get("/api/flows/{name}", tags=["flows"], responses=PROBLEMS, summary="What a flow takes")
    async def flow(name: str) -> FlowOutline:
        """A saved flow with its parameters, as its file has them."""
        path = await asyncio.to_thread(context.workspace.flow_path, name)
        entry = next((entry for entry in await context.library.entries() if entry.name == name), None)
        if entry is None:
            raise UnknownName(f"The file of {name!r} does not read as a flow.", fix="See GET /api/flows.")
        if entry.problem:
            return FlowOutline(**asdict(entry), parameters=[])
        read = await asyncio.to_thread(lambda: read_flow(read_text(path), context.catalogue(), path=path.name))
        parameters = [FlowParameter(name=each.name, type=each.type, required=each.required) for each in read.parameters]
        return FlowOutline(**asdict(entry), parameters=parameters)

    @web.get(
        "/api/flows/{name}/source", tags=["flows"], responses=PROBLEMS | SOURCE_TEXT, response_class=Response,
        summary="The text of a flow",
    )  # fmt: skip
    async def source(name: str) -> Response:
        """As it was saved; its `ETag` is what `If-Match` wants."""
        content = await FlowSaving(context.sessions.surroundings).content(name)
        headers = {"ETag": f'"{content.stamp}"', "Cache-Control": "no-cache"}
        data = content.text.encode("utf-8", "surrogatepass")
        return Response(data, media_type="text/x-python; charset=utf-8", headers=headers)


def _register_saving(web: FastAPI, context: AppContext) -> None:
    saving = FlowSaving(context.sessions.surroundings)

    @web.post("/api/flows", tags=["flows"], status_code=201, responses=PROBLEMS, summary="Save a new flow")
    async def make(body: NewFlow, response: Response) -> SavedFlow:
        """A text that does not read as a flow is refused; one with errors is saved, and cannot run yet."""
        saved = await saving.make(body.name, body.source, body.message)
        response.headers["Location"] = f"/api/flows/{body.name}"
        return SavedFlow(name=body.name, etag=saved.stamp, version=saved.number)

    @web.put("/api/flows/{name}", tags=["flows"], responses=PROBLEMS | CHANGED, summary="Save a flow")
    async def replace(
        name: str,
        body: FlowText,
        if_match: Annotated[
            str | None, Header(max_length=200, description="The `ETag` of the text that it replaces; `*` for any.")
        ] = None,
    ) -> Any:
        """Somebody who has it open in the editor is told, and chooses which text counts."""
        if not if_match:
            fix = f"Send the ETag of GET /api/flows/{name[:100]}/source as If-Match, or * to replace whatever is there."
            return problem(428, "Say which text you have seen", "If-Match is missing.", fix)
        seen = if_match if if_match == ANY else if_match.removeprefix("W/").strip('"')
        try:
            saved = await saving.replace(name, body.source, seen, body.message)
        except ChangedMeanwhile as error:
            return problem(412, "The flow was changed meanwhile", error.message, error.fix)
        return SavedFlow(name=name, etag=saved.stamp, version=saved.number)

    @web.delete("/api/flows/{name}", tags=["flows"], responses=PROBLEMS, summary="Delete a flow")
    async def delete(name: str) -> DeletedFlow:
        """It goes to the trash; its runs and versions stay."""
        return DeletedFlow(name=name, trash=await context.library.delete(name))

    @web.post("/api/trash/{id}/restore", tags=["flows"], responses=PROBLEMS, summary="Bring a deleted flow back")
    async def restore(id: str) -> NamedFlow:
        """With its layout and the changes that were not saved."""
        return NamedFlow(name=await context.library.restore(id))
