"""`/api/flows`: the saved flows that a program may start."""

from __future__ import annotations

import asyncio
from dataclasses import asdict

from fastapi import FastAPI

from engine.errors import TreadleError
from engine.python.files import read_text
from engine.python.read import read_flow
from studio.context import AppContext
from studio.routes.api.errors import PROBLEMS
from studio.routes.api.forms import FlowFacts, FlowList, FlowOutline, FlowParameter


def register(web: FastAPI, context: AppContext) -> None:
    """Add the routes."""

    @web.get("/api/flows", tags=["flows"], responses=PROBLEMS, summary="The saved flows")
    async def flows() -> FlowList:
        """What their files say of themselves; nothing in them is run."""
        entries = await context.library.entries()
        return FlowList(flows=[FlowFacts(**asdict(entry)) for entry in entries])

    @web.get("/api/flows/{name}", tags=["flows"], responses=PROBLEMS, summary="What a flow takes")
    async def flow(name: str) -> FlowOutline:
        """A saved flow with its parameters, as its file has them."""
        path = await asyncio.to_thread(context.workspace.flow_path, name)
        entry = next((entry for entry in await context.library.entries() if entry.name == name), None)
        if entry is None:
            raise TreadleError(f"The file of {name!r} does not read as a flow.")
        read = await asyncio.to_thread(lambda: read_flow(read_text(path), context.catalogue(), path=path.name))
        parameters = [FlowParameter(name=each.name, type=each.type, required=each.required) for each in read.parameters]
        return FlowOutline(**asdict(entry), parameters=parameters)
