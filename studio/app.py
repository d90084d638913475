"""The web application: the one place where pages, sessions, engine and access are plugged together."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fastapi import FastAPI
from fastapi.middleware.gzip import GZipMiddleware

from engine.catalogue.folder import Root
from engine.workspace import Workspace
from studio.access.address import Address
from studio.access.guard import AccessGuard
from studio.access.keeper import AccessKeeper
from studio.access.nonce import ScriptNonce
from studio.assets import editor_build
from studio.catalogue_source import CatalogueSource
from studio.context import AppContext
from studio.engine_link import EngineLink
from studio.loop_watch import LoopWatch
from studio.pictures.maker import PictureMaker
from studio.run_actions import RunActions
from studio.run_history import RunHistory
from studio.sessions.deriver import Deriver
from studio.sessions.library import FlowLibrary
from studio.sessions.registry import Sessions
from studio.sessions.surroundings import Surroundings
from studio.value_views.views import ValueViews

if TYPE_CHECKING:
    from engine.store.store import Store


WARM_UP_AFTER_S = 1.0
"""The first page comes first: starting the engine takes both cores of a small machine for two seconds."""


@dataclass(frozen=True, slots=True)
class Studio:
    """The application as a server takes it, and what it was made of."""

    context: AppContext
    guarded: AccessGuard


def make_context(workspace: Workspace, roots: Callable[[Workspace], tuple[Root, ...]], address: Address) -> AppContext:
    """All parts of a studio for one workspace. Nothing is started, no heavy library is imported."""
    workspace.prepare()
    # -P: files of the workspace must not stand in for modules of the same name.
    engine = [sys.executable, "-P", "-m", "studio.cli", "engine", "--workspace", str(workspace.root)]
    node_roots = roots(workspace)
    catalogue = CatalogueSource(node_roots, patience_s=1.0)
    link = EngineLink(workspace, engine)
    history = RunHistory(lambda: _open_store(workspace))
    deriver = Deriver(node_roots)
    sessions = Sessions(
        Surroundings(workspace, catalogue, history.store, link.client, deriver=deriver, build=editor_build)
    )
    return AppContext(
        workspace=workspace,
        catalogue=catalogue,
        engine=link,
        loop=LoopWatch(),
        history=history,
        values=ValueViews(workspace, history),
        run_actions=RunActions(link.client, history.store, catalogue),
        pictures=PictureMaker(catalogue),
        sessions=sessions,
        library=FlowLibrary(sessions),
        access=AccessKeeper(workspace.data / "access.json", demands_sign_in=address.demands_sign_in, port=address.port),
        address=address,
    )


def build_studio(context: AppContext) -> Studio:
    """The web application of a context. NiceGUI keeps its pages in one place per process: build once."""
    # Read when NiceGUI is imported; without it, it would write beside whatever the current folder is.
    os.environ.setdefault("NICEGUI_STORAGE_PATH", str(context.workspace.data / "nicegui"))
    with _as_if_missing("aiohttp", "redis", "requests", "valkey"):
        importlib.import_module("nicegui")
    from studio.access import sign_in
    from studio.nicegui_setup import run_inside
    from studio.pages.register import register_pages
    from studio.routes import files, flow_files, health, metrics, pictures, uploads, values
    from studio.routes.api import artifacts, description, errors, events, export, flows, logs, run_requests, runs
    from studio.routes.api import values as api_values

    web = FastAPI(title="Treadle", docs_url=None, redoc_url=None, openapi_url=None, lifespan=_life(context))
    errors.register(web)
    health.register(web, context)
    files.register(web)
    pictures.register(web, context)
    flow_files.register(web, context)
    uploads.register(web, context)
    values.register(web, context)
    api_values.register(web, context)
    for each in (artifacts, runs, run_requests, logs, events, export, flows, metrics):
        each.register(web, context)
    description.register(web)
    sign_in.register(web, context.access)
    run_inside(web, register_pages(context, lambda: description.describe(web)))
    inner = GZipMiddleware(ScriptNonce(web), minimum_size=1000, compresslevel=6)
    return Studio(context, AccessGuard(inner, context.access, context.address))


@contextmanager
def _as_if_missing(*libraries: str) -> Iterator[None]:
    """Let an import do without libraries that it takes if it finds them.

    Prefect brings some that python-socketio knows for clients and for several servers, which the studio never is: a
    quarter of a second of each start.
    """
    hidden = {name: sys.modules[name] for name in libraries if name in sys.modules}
    blocked: dict[str, Any] = dict.fromkeys(libraries)
    sys.modules.update(blocked)
    try:
        yield
    finally:
        for name in libraries:
            del sys.modules[name]
        sys.modules.update(hidden)


def _life(context: AppContext) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def life(_: FastAPI) -> AsyncIterator[None]:
        loop = asyncio.get_running_loop()
        context.loop.start()
        # Who asks for either before gets it at once.
        soon = [
            loop.call_later(WARM_UP_AFTER_S, warm_up) for warm_up in (context.history.warm_up, context.engine.warm_up)
        ]
        try:
            yield
        finally:
            context.loop.stop()
            for call in soon:
                call.cancel()
            await context.sessions.close_all()
            await context.values.close()
            await context.engine.close()
            await context.history.close()

    return life


def _open_store(workspace: Workspace) -> Store:
    from engine.store.store import Store, database_url

    return Store.open(database_url(workspace))
