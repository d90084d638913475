"""The page of the editor, and what it loads besides: kinds of nodes, long messages."""

from __future__ import annotations

import asyncio
import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from fastapi import Request, Response
from nicegui import Client, app, ui

from engine.catalogue.catalogue import Catalogue
from engine.errors import RequestError
from studio.context import AppContext
from studio.elements.flow_editor import CANVAS, FlowEditor
from studio.nicegui_setup import page
from studio.pages.lost import no_flow
from studio.sessions.kinds import KindsAnswer, kinds_answer
from studio.sessions.messages import LONGEST_TEXT

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_BODY = 2 * LONGEST_TEXT


def register(context: AppContext) -> None:
    """Add `/flow/{name}` and its routes to the application."""
    sessions = context.sessions
    answer = lru_cache(maxsize=2)(kinds_answer)

    @page("/flow/{name}")
    async def editor(name: str) -> None:  # pyright: ignore[reportUnusedFunction]
        try:
            flow = await sessions.open(name)
        except RequestError as error:
            no_flow(context, name, error)
            return
        ui.page_title(f"{flow.name} · Treadle")
        ui.add_css(editor_style())
        ui.query(".nicegui-content").style("padding: 0; gap: 0")
        FlowEditor(flow, sessions.open, sessions.looked).style("width: 100vw; height: 100dvh")

    @app.get("/api/kinds")
    async def kinds(request: Request) -> Response:  # pyright: ignore[reportUnusedFunction]
        return _kinds_response(request, await asyncio.to_thread(_current, answer, sessions.surroundings.catalogue))

    @app.post("/api/flows/{name}/messages")
    async def messages(name: str, request: Request, client: str, connection: int) -> Response:  # pyright: ignore[reportUnusedFunction]
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > LONGEST_BODY:
                return Response("This is too much at once.", status_code=413, media_type="text/plain")
        editor = _editor_of(client, name)
        if editor is None:
            return Response("There is no such page.", status_code=404, media_type="text/plain")
        try:
            found = await asyncio.to_thread(_parsed, bytes(body))
        except (ValueError, TypeError, RecursionError):
            return Response("This is no list of messages.", status_code=400, media_type="text/plain")
        editor.receive(connection, found)
        return Response(status_code=204)


def _current(answer: Callable[[Catalogue], KindsAnswer], catalogue: Callable[[], Catalogue]) -> KindsAnswer:
    return answer(catalogue())


def _kinds_response(request: Request, found: KindsAnswer) -> Response:
    headers = {"ETag": found.tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
    if found.tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        return Response(found.compressed, headers=headers, media_type="application/json")
    return Response(found.text, headers=headers, media_type="application/json")


def _editor_of(client: str, name: str) -> FlowEditor | None:
    page = Client.instances.get(client)
    elements = page.elements.values() if page is not None else ()
    return next((one for one in elements if isinstance(one, FlowEditor) and one.flow.name == name), None)


def _parsed(body: bytes) -> list[Any]:
    found: Any = json.loads(body)
    if not isinstance(found, list):
        raise TypeError("not a list")
    return cast("list[Any]", found)


@lru_cache(maxsize=1)
def editor_style() -> str:
    """The style sheet of the editor."""
    path = CANVAS / "index.css"
    return path.read_text(encoding="utf-8") if path.is_file() else ""
