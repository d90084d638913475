"""`/api/templates` and `/api/nodes`: the flows that come with Treadle, and the kinds of nodes that there are."""

from __future__ import annotations

import asyncio
from dataclasses import asdict
from typing import Annotated, Any

from fastapi import FastAPI, Query, Response

from engine.errors import UnknownName
from studio.context import AppContext
from studio.find_flow import dashed
from studio.kind_facts import all_facts, facts, matching
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.flow_forms import (
    NamedFlow,
    NodeKindList,
    TemplateFacts,
    TemplateList,
    TemplateWhole,
    UseTemplate,
)
from studio.templates.gallery import Template, all_templates
from studio.templates.samples import bring_samples

LARGEST_PAGE = 500
_Text = Annotated[str, Query(max_length=500, description="All of these words.")]
_Offset = Annotated[int, Query(ge=0, le=10**6)]
_Limit = Annotated[int, Query(ge=1, le=LARGEST_PAGE)]


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""
    _register_templates(web, context)
    _register_kinds(web, context)


def _register_templates(web: FastAPI, context: AppContext) -> None:
    async def every() -> list[Template]:
        return await asyncio.to_thread(lambda: all_templates(context.catalogue(), context.workspace.root))

    async def named(name: str) -> Template:
        found = next((one for one in await every() if one.name == dashed(name)), None)
        if found is None:
            raise UnknownName(f"There is no template {name[:100]!r}.", fix="See GET /api/templates.")
        return found

    @web.get("/api/templates", tags=["templates"], responses=PROBLEMS, summary="The templates")
    async def templates(
        text: _Text = "",
        category: Annotated[str, Query(max_length=100, examples=["Text"])] = "",
        offset: _Offset = 0,
        limit: _Limit = 100,
    ) -> TemplateList:
        """Flows that run as they are, to start from."""
        found = [one for one in await every() if one.matches(text) and category in {"", one.category}]
        page = found[offset : offset + limit]
        return TemplateList(templates=[TemplateFacts(**_facts(one)) for one in page], total=len(found))

    @web.get("/api/templates/{name}", tags=["templates"], responses=PROBLEMS, summary="A template with its text")
    async def template(name: str) -> TemplateWhole:
        found = await named(name)
        source = await asyncio.to_thread(found.path.read_text, "utf-8")
        return TemplateWhole(**_facts(found), source=source)

    @web.post(
        "/api/templates/{name}/use", tags=["templates"], status_code=201, responses=PROBLEMS, summary="Use a template"
    )
    async def use(name: str, response: Response, body: UseTemplate | None = None) -> NamedFlow:
        """A copy among the saved flows, with the samples that it reads."""
        found = await named(name)
        made = await context.library.create_from(
            found.path, body.title.strip() if body else "", body.values if body else None
        )
        await asyncio.to_thread(bring_samples, found.path, context.workspace.root)
        response.headers["Location"] = f"/api/flows/{made}"
        return NamedFlow(name=made)


def _register_kinds(web: FastAPI, context: AppContext) -> None:
    @web.get("/api/nodes", tags=["nodes"], responses=PROBLEMS, summary="The kinds of nodes")
    async def kinds(
        family: Annotated[str, Query(max_length=100, examples=["table"])] = "",
        text: _Text = "",
        offset: _Offset = 0,
        limit: _Limit = 100,
    ) -> NodeKindList:
        """As `treadle nodes list --json`: ports with types and defaults, and what a kind needs."""
        every = (await asyncio.to_thread(context.catalogue)).all()
        found = matching([spec for spec in every if family in {"", spec.family}], text)
        page = found[offset : offset + limit]
        return NodeKindList(nodes=[facts(spec) for spec in page], total=len(found))

    @web.get("/api/nodes/{kind}", tags=["nodes"], responses=PROBLEMS, summary="A kind of node, explained")
    async def kind(kind: str) -> dict[str, Any]:
        """With its long help, where it is written, and what it lacks on this machine."""
        catalogue = await asyncio.to_thread(context.catalogue)
        spec = catalogue.find(kind)
        if spec is None:
            near = catalogue.nearest(kind)
            fix = f"Did you mean {near}?" if near else "See GET /api/nodes."
            raise UnknownName(f"There is no kind of node named {kind[:100]!r}.", fix=fix)
        return await asyncio.to_thread(all_facts, spec)


def _facts(found: Template) -> dict[str, Any]:
    return {
        "name": found.name,
        "title": found.title,
        "description": found.description,
        "category": found.category,
        "nodes": found.nodes,
        "own": found.own,
        "seconds": found.about.seconds,
        "needs": list(found.about.needs),
        "may_use": list(found.about.may_use),
        "parameters": [asdict(one) for one in found.parameters],
    }
