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
from studio.access.said_once import SaidOnce
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
from studio.triggers.desk import TriggerDesk
from studio.value_views.views import ValueViews

if TYPE_CHECKING:
    from engine.store.store import Store


WARM_UP_AFTER_S = 1.0
"""The first page comes first: starting the engine takes both cores of a small machine for two seconds."""
ENGINE_AFTER_S = "TREADLE_ENGINE_AFTER_S"
"""Names the seconds after which the engine is started though nobody has asked for it, where others are wanted."""


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
        Surroundings(
            workspace,
            catalogue,
            history.store,
            link.client,
            present=lambda: link.present,
            deriver=deriver,
            build=editor_build,
        )
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
        triggers=TriggerDesk(workspace, history, link, catalogue),
        access=AccessKeeper(workspace.data / "access.json", demands_sign_in=address.demands_sign_in, port=address.port),
        said=SaidOnce(),
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
    from studio.routes import (
        answer_link,
        files,
        flow_files,
        health,
        hooks,
        metrics,
        pictures,
        prefect_door,
        secrets,
        shared_templates,
        tokens,
        uploads,
        values,
        work,
    )
    from studio.routes.api import (
        artifacts,
        checks,
        description,
        errors,
        events,
        export,
        flows,
        items,
        logs,
        questions,
        run_requests,
        runs,
        schedules,
        templates,
        triggers,
        value_difference,
        workers,
    )
    from studio.routes.api import secrets as api_secrets
    from studio.routes.api import tokens as api_tokens
    from studio.routes.api import values as api_values
    from studio.routes.public import chat_page, form_page

    web = FastAPI(title="Treadle", docs_url=None, redoc_url=None, openapi_url=None, lifespan=_life(context))
    errors.register(web)
    health.register(web, context)
    files.register(web)
    pictures.register(web, context)
    flow_files.register(web, context)
    shared_templates.register(web, context)
    uploads.register(web, context)
    values.register(web, context)
    api_values.register(web, context)
    secrets.register(web, context)
    api_secrets.register(web, context)
    tokens.register(web, context)
    api_tokens.register(web, context)
    answer_link.register(web, context)
    for each in (artifacts, questions, runs, run_requests, logs, items, events, export, flows, metrics):
        each.register(web, context)
    value_difference.register(web, context)
    for each in (schedules, triggers, workers, checks, templates):
        each.register(web, context)
    hooks.register(web, context)
    form_page.register(web, context)
    chat_page.register(web, context)
    work.register(web, context)
    prefect_door.register(web, context)
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
            loop.call_later(WARM_UP_AFTER_S, context.history.warm_up),
            loop.call_later(float(os.environ.get(ENGINE_AFTER_S, WARM_UP_AFTER_S)), context.engine.warm_up),
        ]
        try:
            yield
        finally:
            context.loop.stop()
            for call in soon:
                call.cancel()
            await context.sessions.close_all()
            await context.values.close()
            await context.triggers.intake.close()
            await context.engine.close()
            await context.history.close()

    return life


def _open_store(workspace: Workspace) -> Store:
    from engine.store.store import Store, database_url

    return Store.open(database_url(workspace))
